import type { Span } from '../position.ts';
import type { Source } from '../source.ts';

/** The metadata block at the head of a document. */
export interface FrontMatterBlock {
  /** With its fences. */
  readonly span: Span;
  /** Between the fences. */
  readonly body: Span;
  readonly format: 'yaml' | 'toml';
  /** The first line after it. */
  readonly nextLine: number;
  /** Its closing fence is missing: the block ends where its keys end. */
  readonly open: boolean;
}

const keyLine = /^\s*(?:[\w"'][^:=]{0,80}|"[^"]{1,80}")\s*[:=](?:\s|$)/;
const longest = 2000;

/**
 * Delimits YAML (`---`) or TOML (`+++`) front matter; null where there is none.
 * A rule at the head of a text is not one: keys must follow it.
 */
export function findFrontMatter(source: Source): FrontMatterBlock | null {
  const first = firstContentLine(source);
  const fence = source.lineText(first).replace('\uFEFF', '').trimEnd();
  if (fence !== '---' && fence !== '+++') return null;
  const format = fence === '---' ? 'yaml' : 'toml';
  const limit = Math.min(source.lineCount, first + longest);
  const start = source.lineSpan(first).end - fence.length;
  if (!startsWithKey(source, first + 1, fence)) return null;
  for (let line = first + 1; line < limit; line++) {
    const text = source.lineText(line).trimEnd();
    if (text !== fence && !(fence === '---' && text === '...')) continue;
    return delimited(source, { first, last: line, start, format, open: false });
  }
  let last = first;
  while (last + 1 < limit && keyLine.test(source.lineText(last + 1))) last++;
  if (last === first) return null;
  return delimited(source, { first, last, start, format, open: true });
}

function delimited(
  source: Source,
  found: { first: number; last: number; start: number; format: 'yaml' | 'toml'; open: boolean },
): FrontMatterBlock {
  const bodyStart = source.lineStart(found.first + 1);
  const end = source.lineSpan(found.last).end;
  return {
    span: { start: Math.min(found.start, end), end },
    body: { start: bodyStart, end: found.open ? end : Math.max(bodyStart, source.lineStart(found.last)) },
    format: found.format,
    nextLine: found.last + 1,
    open: found.open,
  };
}

function firstContentLine(source: Source): number {
  let line = 0;
  while (line < Math.min(5, source.lineCount - 1) && source.lineText(line).trim() === '') line++;
  return line;
}

/** The first line that is neither blank nor a comment is a key, or the block is closed at once. */
function startsWithKey(source: Source, from: number, fence: string): boolean {
  const limit = Math.min(source.lineCount, from + 50);
  for (let line = from; line < limit; line++) {
    const text = source.lineText(line);
    if (text.trimEnd() === fence) return true;
    if (text.trim() === '' || /^\s*#/.test(text)) continue;
    return keyLine.test(text) || /^\s*[\w-]+:\S/.test(text) || /^\s*\[/.test(text);
  }
  return false;
}
