-- Open a draft in Neovim, see the findings, apply a fix; write what was seen to $HYPELINT_OUT.
local out = {}

local function write()
  local file = assert(io.open(vim.env.HYPELINT_OUT, "w"))
  file:write(vim.json.encode(out))
  file:close()
end

local function wait(what, holds)
  if not vim.wait(30000, holds, 20) then
    out.failed = what
    write()
    os.exit(1)
  end
end

vim.lsp.config("hypelint", {
  cmd = { "hypelint", "lsp" },
  filetypes = { "markdown", "text" },
  root_markers = { "hypelint.toml", ".git" },
})
vim.lsp.enable("hypelint")
vim.cmd("filetype on")
vim.cmd.edit(arg[1])

local function codes()
  return vim.tbl_map(function(found) return found.code end, vim.diagnostic.get(0))
end

wait("diagnostics", function() return #codes() == 2 end)
out.marked = vim.empty_dict()
for _, found in ipairs(vim.diagnostic.get(0)) do
  local text = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
  out.marked[found.code] = table.concat(text, "\n")
  if found.code == "hype/game-changer" then out.column = found.col end
end

local client = vim.lsp.get_clients({ name = "hypelint" })[1]
local function request(method, params)
  return client:request_sync(method, params, 10000, 0).result
end

vim.api.nvim_win_set_cursor(0, { 3, out.column })
out.hover = request("textDocument/hover", vim.lsp.util.make_position_params(0, client.offset_encoding)).contents.value
out.lens = request("textDocument/codeLens", { textDocument = vim.lsp.util.make_text_document_params(0) })[1].command.title

for _, found in ipairs(vim.diagnostic.get(0)) do
  if found.code == "internal/unused-suppression" then vim.api.nvim_win_set_cursor(0, { 3, found.col }) end
end
vim.lsp.buf.code_action({
  apply = true,
  filter = function(action) return action.title == "Remove the suppression" end,
})
wait("the fix", function() return #codes() == 1 end)
out.fixed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n") .. "\n"
out.left = codes()
write()
vim.cmd("qall!")
