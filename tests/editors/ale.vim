" Open a draft in Vim with ALE, see the findings, apply a fix; write what was seen to $HYPELINT_OUT.
set nocompatible encoding=utf-8 nomore
let g:ale_linters_explicit = 1
let g:ale_linters = {'markdown': ['hypelint']}
let g:ale_lint_delay = 0
set runtimepath^=/usr/share/vim-ale
filetype plugin on
runtime plugin/ale.vim
call ale#linter#Define('markdown', {
\   'name': 'hypelint',
\   'lsp': 'stdio',
\   'executable': 'hypelint',
\   'command': '%e lsp',
\   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
\})
let s:out = {}

function! s:Wait(holds) abort
  for s:turn in range(600)
    sleep 50m
    if a:holds()
      return
    endif
  endfor
  let s:out.failed = 1
  call s:Write()
endfunction

function! s:Write() abort
  call writefile([json_encode(s:out)], $HYPELINT_OUT)
  qall!
endfunction

function! s:Found() abort
  return copy(ale#engine#GetLoclist(bufnr('')))
endfunction

edit draft.md
set filetype=markdown
ALEEnable
ALELint
call s:Wait({-> len(s:Found()) == 2})
for s:item in s:Found()
  if s:item.text =~# 'game-changer'
    let s:out['game-changer'] = [s:item.lnum, s:item.col]
  else
    call cursor(s:item.lnum, s:item.col)
  endif
endfor
ALECodeAction
" ALE lists the actions and asks for a number.
call feedkeys("1\<CR>", 't')
call s:Wait({-> getline(5) !~# 'disable-line'})
let s:out.fixed = join(getline(1, '$'), "\n") . "\n"
call s:Write()
