import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { FixFieldName } from '../../model/lexicon/meanings.ts';
import type { Block, TableBlock } from '../../text/markdown/blocks.ts';
import { contains } from '../../text/position.ts';
import type { CompletionSite } from './completion-site.ts';
import { enclosing } from './line-start.ts';
import { fixValueKind, metadataValueKind } from './value-kind.ts';

/** The site in a cell of a table, by what the header says of its column. */
export function tableSite(postmortem: Postmortem, offset: number): CompletionSite | null {
  const { source } = postmortem;
  const line = source.lineAt(offset);
  const { start, end } = source.lineSpan(line);
  const text = source.text.slice(start, end);
  if (!text.includes('|')) return null;
  const table = tableAt(postmortem, postmortem.blocks, line);
  if (table === null) return null;
  const pipes = pipesOf(text);
  const leading = /^\s*\|/.test(text) ? 1 : 0;
  const before = pipes.filter((at) => start + at < offset).length;
  const column = before - leading;
  const key = text.slice(leading === 1 ? (pipes[0] ?? -1) + 1 : 0, pipes[leading] ?? text.length);
  const header = line > table.header.line ? (table.header.cells[column]?.inline.plain ?? null) : null;
  const of =
    (header === null ? null : (fixValueKind(header) ?? kindOfColumn(postmortem, table, before))) ??
    (column === 1 ? metadataValueKind(key.replaceAll(/[*_`]/g, '').trim()) : null);
  if (of === null) return entrySite(postmortem, table, column, offset);
  const cellStart = start + (pipes[before - 1] ?? -1) + 1;
  const cellEnd = start + (pipes[before] ?? text.length);
  const typedStart = cellStart + leadingBlanks(source.text.slice(cellStart, offset));
  const rest = source.text.slice(offset, cellEnd).trimEnd();
  return {
    kind: 'value',
    of,
    typed: { start: typedStart, end: offset + rest.length },
    style: 'text',
    gap: offset === cellStart,
  };
}

const ofClock = /\b(?:time|when|date|day|clock|utc|hour)\b/i;

/** The start of the cell behind the time, in a table of the timeline. */
function entrySite(
  postmortem: Postmortem,
  { header }: TableBlock,
  column: number,
  offset: number,
): CompletionSite | null {
  const { source, sections } = postmortem;
  const headers = header.cells.map(({ inline }) => inline.plain);
  const section = sections.findLastIndex(({ headingSpan }) => headingSpan.end <= offset);
  const isWords =
    column > 0 && ofClock.test(headers[column - 1] ?? '') && !ofClock.test(headers[column] ?? '');
  if (!isWords || enclosing(sections, section, ['timeline']) === null) return null;
  const { start, end } = source.lineSpan(source.lineAt(offset));
  const cell = source.text.slice(start, offset).split('|').at(-1)?.trimStart() ?? '';
  const rest = source.text.slice(offset, end).split('|')[0] ?? '';
  if (!/^[a-z]{0,14}$/i.test(cell) || rest.trim() !== '') return null;
  return { kind: 'timeline', typed: { start: offset - cell.length, end: offset }, after: 'time' };
}

/** What the cells of this column hold in rows of the table that were read as fixes. */
function kindOfColumn(
  postmortem: Postmortem,
  table: TableBlock,
  column: number,
): ReturnType<typeof fixValueKind> {
  const row = postmortem.fixes.find((fix) => fix.shape === 'row' && contains(table.span, fix.span));
  if (row === undefined) return null;
  const name = cellNameAt(postmortem, row, column);
  return name === null ? null : fixValueKind(name === 'checkBy' ? 'check by' : name);
}

function cellNameAt(postmortem: Postmortem, row: Fix, column: number): FixFieldName | null {
  const { source } = postmortem;
  const start = source.lineStart(row.line);
  const pipes = pipesOf(source.lineText(row.line));
  for (const [name, span] of Object.entries(row.cells)) {
    if (name === 'title') continue;
    if (pipes.filter((at) => start + at < span.start).length === column) return name as FixFieldName;
  }
  return null;
}

/** The table that the line is in: blanks at its end are no part of the block. */
function tableAt(postmortem: Postmortem, blocks: readonly Block[], line: number): TableBlock | null {
  const { source } = postmortem;
  for (const block of blocks) {
    if (source.lineAt(block.span.start) > line) return null;
    if (block.kind === 'table' && block.line <= line && line <= source.lineAt(block.span.end)) return block;
    const inner = block.kind === 'list' ? block.items.flatMap((item) => item.blocks) : innerBlocks(block);
    const found = tableAt(postmortem, inner, line);
    if (found !== null) return found;
  }
  return null;
}

function innerBlocks(block: Block): readonly Block[] {
  return block.kind === 'quote' ? block.blocks : [];
}

/** Where the pipes between cells are in the line. */
function pipesOf(line: string): readonly number[] {
  const pipes: number[] = [];
  let code = false;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at];
    if (mark === '\\') at++;
    else if (mark === '`') code = !code;
    else if (mark === '|' && !code) pipes.push(at);
  }
  return pipes;
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}
