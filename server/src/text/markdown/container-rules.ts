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

/**
 * Teaches markdown-it the containers of site generators. Each rule looks at its own lines only and never for an end that
 * may be far away: what a container is does not change with the text behind it, so that parts can be read again alone.
 */
export function addContainers({ block }: StateBlock['md']): void {
  block.ruler.before('table', 'container', container, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

/** One rule for all, since each line of each paragraph asks it: most end at their first character. */
function container(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const code = state.src.charCodeAt(firstOf(state, startLine));
  // `!`, `=` and `?`, then `:`, `<` and `{`.
  const indents = code === 33 || code === 61 || code === 63;
  const marks = code === 58 || code === 60 || code === 123;
  if (!(indents || marks) || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const text = lineOf(state, startLine);
  if (indents) return indentedContainer(state, { text, startLine, endLine }, silent);
  return (
    markLine(state, { text, startLine, endLine }, silent) ||
    htmlTable(state, { text, startLine, endLine }, silent)
  );
}

/** The line at which a container may begin, and where the text around it ends. */
interface BeginLine {
  readonly text: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** `!!! note "Title"`, `??? note`, `=== "Tab"` with the lines below that are indented. */
function indentedContainer(
  state: StateBlock,
  { text, startLine, endLine }: BeginLine,
  silent: boolean,
): boolean {
  if (indentedTitle(text) === null) return false;
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
function markLine(state: StateBlock, { text, startLine }: BeginLine, silent: boolean): boolean {
  if (!isMarkLine(text)) return false;
  if (silent) return true;
  state.line = startLine + 1;
  state.push(markToken, '', 0).map = [startLine, startLine + 1];
  return true;
}

/**
 * A table in HTML, or a list of terms, goes on over blank lines as long as tags follow, and those of a cell up to a heading, to the line that
 * closes it.
 */
function htmlTable(
  state: StateBlock,
  { text: first, startLine, endLine }: BeginLine,
  silent: boolean,
): boolean {
  const kind = /^<(table|dl)(?:[\s>]|$)/i.exec(first)?.[1]?.toLowerCase();
  if (kind === undefined) return false;
  if (silent) return true;
  let line = startLine;
  let end = startLine + 1;
  let inCell = false;
  for (; line < endLine; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < state.blkIndent) break;
    const text = lineOf(state, line);
    if (line > end && !text.startsWith('<') && !(inCell && !text.startsWith('#'))) break;
    inCell = cellOpenAfter(text, inCell);
    end = line + 1;
    if (text.toLowerCase().includes(`</${kind}`)) break;
  }
  state.line = end;
  const token = state.push(tableToken, '', 0);
  token.map = [startLine, end];
  token.content = state.getLines(startLine, end, state.blkIndent, true);
  return true;
}

/** Whether a cell is open at the end of a line. */
function cellOpenAfter(text: string, before: boolean): boolean {
  let open = before;
  for (const tag of text.matchAll(/<(\/?)(?:t([dhr])|d[td])(?=[\s>])/gi))
    open = tag[1] === '' && tag[2]?.toLowerCase() !== 'r';
  return open;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(firstOf(state, line), state.eMarks[line] ?? 0);
}

function firstOf(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}
