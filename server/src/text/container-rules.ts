import type { StateBlock } from 'markdown-it';
import { indentedTitle, isMarkLine } from './container-lines.ts';

/** Token of a line that opens or closes a container, or titles it: no text of its own. */
export const markToken = 'container_mark';
/** Tokens around the blocks of an indented container, whose first line is a mark. */
export const openToken = 'container_open';
export const closeToken = 'container_close';
/** Token of a table in HTML with all its lines, blank ones included. */
export const tableToken = 'html_table';

const contentIndent = 4;
/** Where a rule may end a paragraph that stands before it. */
const anywhere = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };

/**
 * Teaches markdown-it the containers of site generators. Each rule looks at its own lines only and never for an end that
 * may be far away: what a container is does not change with the text behind it, so that parts can be read again alone.
 */
export function addContainers({ block }: StateBlock['md']): void {
  block.ruler.before('table', 'container_indented', indentedContainer, anywhere);
  block.ruler.before('table', 'container_mark', markLine, anywhere);
  block.ruler.before('html_block', 'html_table', htmlTable, anywhere);
}

/** `!!! note "Title"`, `??? note`, `=== "Tab"` with the lines below that are indented. */
function indentedContainer(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!mayBegin(state, startLine, '!?=') || indentedTitle(lineOf(state, startLine)) === null) return false;
  const indent = (state.sCount[startLine] ?? 0) + contentIndent;
  const end = indentedEnd(state, startLine + 1, endLine, indent);
  if (end === startLine + 1) return false;
  if (silent) return true;
  const { blkIndent, lineMax, listIndent, parentType } = state;
  state.push(openToken, '', 1).map = [startLine, startLine + 1];
  state.blkIndent = indent;
  state.listIndent = -1;
  state.lineMax = end;
  state.parentType = 'container';
  state.md.block.tokenize(state, startLine + 1, end);
  state.push(closeToken, '', -1);
  Object.assign(state, { blkIndent, lineMax, listIndent, parentType });
  state.line = end;
  return true;
}

/** The line after the last one that is indented so; `from` where none is. */
function indentedEnd(state: StateBlock, from: number, endLine: number, indent: number): number {
  let end = from;
  for (let line = from; line < endLine; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < indent) break;
    end = line + 1;
  }
  return end;
}

/** `:::note`, `:::`, `<details>`, `<summary>Title</summary>`, `</details>`, `{% hint %}` alone on a line. */
function markLine(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (!mayBegin(state, startLine, ':<{') || !isMarkLine(lineOf(state, startLine))) return false;
  if (silent) return true;
  state.line = startLine + 1;
  state.push(markToken, '', 0).map = [startLine, startLine + 1];
  return true;
}

/** A table in HTML goes on over blank lines as long as tags follow, to the line that closes it. */
function htmlTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!mayBegin(state, startLine, '<') || !/^<table(?:[\s>]|$)/i.test(lineOf(state, startLine))) return false;
  if (silent) return true;
  let line = startLine;
  let end = startLine + 1;
  for (; line < endLine; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < state.blkIndent) break;
    const text = lineOf(state, line);
    if (line > end && !text.startsWith('<')) break;
    end = line + 1;
    if (/<\/table\s{0,9}>/i.test(text)) break;
  }
  state.line = end;
  const token = state.push(tableToken, '', 0);
  token.map = [startLine, end];
  token.content = state.getLines(startLine, end, state.blkIndent, true);
  return true;
}

/** Whether a line is no code and begins with one of the characters. */
function mayBegin(state: StateBlock, line: number, characters: string): boolean {
  if (!characters.includes(state.src[firstOf(state, line)] ?? '\n')) return false;
  return (state.sCount[line] ?? 0) - state.blkIndent < 4;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(firstOf(state, line), state.eMarks[line] ?? 0);
}

function firstOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}
