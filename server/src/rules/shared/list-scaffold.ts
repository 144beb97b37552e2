import type { TextEdit } from '../../text/edit.ts';
import { lineEndingAt } from '../../text/line-ending.ts';
import type { ListBlock } from '../../text/markdown/blocks.ts';
import type { Source } from '../../text/source.ts';

/** An item (snippet syntax) without its mark, and the items nested in it. */
export interface NewItem {
  readonly words: string;
  readonly nested?: readonly string[];
}

/** The edit that adds items to the end of a list, with its marks and numbers; null where the list is part of a quote. */
export function addItems(source: Source, list: ListBlock, items: readonly NewItem[]): TextEdit | null {
  const last = list.items.at(-1);
  if (last === undefined) return null;
  const indent = source.slice({ start: source.lineStart(last.line), end: last.marker.start });
  if (indent.trim() !== '') return null;
  let line = source.lineAt(Math.max(last.span.start, last.span.end - 1));
  while (line > last.line && source.lineText(line).trim() === '') line--;
  const at = source.lineSpan(line).end;
  const bullet = list.ordered ? '-' : source.slice(last.marker);
  const lines = items.flatMap(({ words, nested = [] }, index) => {
    const mark = markAfter(source.slice(last.marker), index + 1);
    const inner = indent + ' '.repeat(mark.length + 1);
    return [`${indent}${mark} ${words}`, ...nested.map((each) => `${inner}${bullet} ${each}`)];
  });
  const eol = lineEndingAt(source, at);
  return { span: { start: at, end: at }, newText: lines.map((each) => eol + each).join('') };
}

/** `3.` behind `2.`; bullets stay. */
function markAfter(mark: string, steps: number): string {
  return mark.replace(/^\d+/, (number) => String(Number(number) + steps));
}
