import * as fs from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import { LanguageClient, ServerOptions, State, TransportKind } from "vscode-languageclient/node";

/** What the server tells of a draft whenever it has linted it. */
interface Score {
  uri: string;
  score: number | null;
  band: string | null;
  findings: number;
  summary: string;
}

const LANGUAGES = ["markdown", "mdx", "plaintext"];

let client: LanguageClient | undefined;
let output: vscode.OutputChannel;
let status: vscode.StatusBarItem;
const scores = new Map<string, Score>();

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  output = vscode.window.createOutputChannel("hypelint");
  status = vscode.window.createStatusBarItem("hypelint.score", vscode.StatusBarAlignment.Right, 100);
  status.name = "Hype score";
  status.command = "hypelint.showOutput";
  context.subscriptions.push(
    output,
    status,
    vscode.commands.registerCommand("hypelint.restart", restart),
    vscode.commands.registerCommand("hypelint.showOutput", () => output.show(true)),
    vscode.window.onDidChangeActiveTextEditor(showScore),
    vscode.workspace.onDidCloseTextDocument((document) => scores.delete(document.uri.toString())),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("hypelint.command")) {
        void restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await stop();
}

async function restart(): Promise<void> {
  await stop();
  await start();
}

async function stop(): Promise<void> {
  const stopped = client;
  client = undefined;
  scores.clear();
  status.hide();
  // A client that never came up can not be stopped.
  if (stopped?.state === State.Running) {
    await stopped.stop();
  }
}

async function start(): Promise<void> {
  const [command, ...args] = findCommand();
  output.appendLine(`Starting ${[command, ...args].join(" ")} lsp`);
  const server: ServerOptions = { command, args: [...args, "lsp"], transport: TransportKind.stdio };
  const settings = vscode.workspace.getConfiguration("hypelint");
  const started = new LanguageClient("hypelint", "hypelint", server, {
    documentSelector: LANGUAGES.flatMap((language) => [
      { language, scheme: "file" },
      { language, scheme: "untitled" },
    ]),
    outputChannel: output,
    initializationOptions: {
      scores: true,
      lens: settings.get("lens"),
      config: settings.get("config"),
      settings: settings.get("settings"),
    },
  });
  client = started;
  started.onNotification("hypelint/score", (score: Score) => {
    scores.set(vscode.Uri.parse(score.uri).toString(), score);
    showScore();
  });
  try {
    await started.start();
  } catch (error) {
    const install = "How to Install";
    const message = `hypelint could not be started (${command}): ${error instanceof Error ? error.message : error}`;
    if ((await vscode.window.showErrorMessage(message, install)) === install) {
      await vscode.env.openExternal(vscode.Uri.parse("https://pypi.org/project/hypelint/"));
    }
  }
}

/** Return the program to start: the one the user names, that of the workspace, or the one on the PATH. */
function findCommand(): [string, ...string[]] {
  const told = vscode.workspace.getConfiguration("hypelint").get<string[]>("command", []);
  if (told.length > 0) {
    return told as [string, ...string[]];
  }
  const name = process.platform === "win32" ? "hypelint.exe" : "hypelint";
  const scripts = process.platform === "win32" ? "Scripts" : "bin";
  if (vscode.workspace.isTrusted) {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      for (const environment of [".venv", "venv"]) {
        const found = path.join(folder.uri.fsPath, environment, scripts, name);
        if (fs.existsSync(found)) {
          return [found];
        }
      }
    }
  }
  return [name];
}

/** Show the score of the draft that is looked at. */
function showScore(): void {
  const document = vscode.window.activeTextEditor?.document;
  const score = document && scores.get(document.uri.toString());
  if (!score) {
    status.hide();
    return;
  }
  const value = score.score === null ? "–" : Math.round(score.score).toString();
  status.text = `$(book) Hype ${value}${score.band ? ` ${score.band}` : ""}`;
  status.tooltip = score.summary;
  status.show();
}
