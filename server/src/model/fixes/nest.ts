import type { Inline, ListItem } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import type { Fix } from '../document/fix.ts';

/** Where a nested field bullet of a list item goes: after the last one, else under the item's own words. */
export function nestOf(source: Source, item: ListItem, head: Inline, lastField: Span | null): Fix['nest'] {
  const inner = item.blocks.find((block) => block.kind === 'list');
  const first = inner?.kind === 'list' ? inner.items[0] : undefined;
  const at = lineEnd(source, lastField?.end ?? head.span.end);
  if (first !== undefined && first.line > item.line) {
    const marker = /^[-*+]/.exec(source.slice(first.marker))?.[0] ?? '-';
    return { at, indent: linePrefix(source, first.marker.start), marker };
  }
  const prefix = linePrefix(source, item.marker.start);
  const marker = source.slice(item.marker);
  const tabbed = prefix.includes('\t') || source.text[item.marker.end] === '\t';
  const gap = /^ {1,4}(?! )/.exec(source.text.slice(item.marker.end, item.marker.end + 6))?.[0] ?? ' ';
  const indent = tabbed ? `${prefix}\t` : prefix + ' '.repeat(marker.length) + gap;
  return { at, indent, marker: /^[-*+]$/.test(marker) ? marker : '-' };
}

function lineEnd(source: Source, offset: number): number {
  return source.lineSpan(source.lineAt(offset)).end;
}

/** What is on a line before the offset, markers of enclosing items made blanks. */
function linePrefix(source: Source, offset: number): string {
  const start = source.lineStart(source.lineAt(offset));
  return source.text.slice(start, offset).replace(/[^\s>]/g, ' ');
}
