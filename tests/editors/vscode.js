// Open a draft in a code-server with the extension installed, apply the fix; see editors/vscode/README.md.
// node vscode.js URL-OF-THE-FOLDER CHROMIUM SCREENSHOT
const assert = require("node:assert");
const { chromium } = require("playwright-core");

const [url, executablePath, screenshot] = process.argv.slice(2);

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await page.locator(".explorer-viewlet .monaco-list-row", { hasText: "draft.md" }).dblclick({ timeout: 60000 });
    await page.waitForSelector(".squiggly-error", { timeout: 60000 });
    const status = page.locator("[id*='hypelint.score']");
    await status.waitFor();
    assert.match(await status.innerText(), /Hype \d+/);
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel").getByText("hype/game-changer").first().waitFor();
    await page.screenshot({ path: screenshot });
    const line = page.locator(".view-line", { hasText: "game-changer" }).first();
    await line.click();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+.");
    await page.getByText("Remove the suppression").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("disable-line").first().waitFor({ state: "detached" });
    assert.match(await line.innerText(), /for\sOslo\.$/);
  } finally {
    await browser.close();
  }
})();
