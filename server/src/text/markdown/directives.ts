import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import type { Block } from './blocks.ts';

/** A comment that silences rules, before the model gives it meaning. */
export interface DirectiveComment {
  readonly action: 'disable' | 'enable' | 'disable-file' | 'disable-line' | 'disable-next-line';
  /** As written; empty: every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The whole comment. */
  readonly span: Span;
  /** Zero-based line on which it starts. */
  readonly line: number;
  /** The first line after it that holds more than comments; the line after its last where none does. */
  readonly nextLine: number;
}

const opening =
  /(<!--|\{\/\*)\s*missing-link-(disable-file|disable-line|disable-next-line|disable|enable)(?![\w-])/gi;
/** Where the reason begins: behind dashes, or behind a colon that is apart or closes a name. */
const reason = /(?:^|\s)(?:--|[\u2013\u2014])|:(?=\s|$)/;

/**
 * Finds the comments that silence rules: names, then perhaps a reason behind `--` or `:`. Capitals do not matter, and a
 * comment may have several lines. Those shown within code are examples and do not count.
 */
export function readDirectives(source: Source, blocks: readonly Block[]): readonly DirectiveComment[] {
  if (!/missing-link-/i.test(source.text)) return [];
  const inCode = insideOf(codeSpans(blocks));
  const found: Omit<DirectiveComment, 'nextLine'>[] = [];
  for (const match of source.text.matchAll(opening)) {
    const start = match.index;
    if (inCode(start)) continue;
    const closing = match[1] === '<!--' ? '-->' : '*/}';
    const wordsStart = start + match[0].length;
    const close = source.text.indexOf(closing, wordsStart);
    // What follows would be of the comment that never ends.
    if (close < 0) break;
    found.push({
      action: (match[2] ?? '').toLowerCase() as DirectiveComment['action'],
      rules: namesIn(source.text.slice(wordsStart, close), wordsStart),
      span: { start, end: close + closing.length },
      line: source.lineAt(start),
    });
  }
  return withNextLines(found, source);
}

/** The names before the reason, with their places. */
function namesIn(words: string, offset: number): DirectiveComment['rules'] {
  const end = words.search(reason);
  const names = end < 0 ? words : words.slice(0, end);
  return [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    id,
    span: { start: offset + index, end: offset + index + id.length },
  }));
}

function withNextLines(
  found: readonly Omit<DirectiveComment, 'nextLine'>[],
  source: Source,
): readonly DirectiveComment[] {
  // From the last to the first: comments that follow one another are passed over once.
  const contentAt = new Map<number, number>();
  const directives = found.toReversed().map((directive) => {
    const { start, end } = directive.span;
    const content = contentAfter(source.text, end, contentAt);
    contentAt.set(start, content);
    const next = source.lineAt(end) + 1;
    const nextLine = content >= source.text.length ? next : Math.max(next, source.lineAt(content));
    return { ...directive, nextLine };
  });
  return directives.reverse();
}

/** The place of the first character that is neither blank nor part of a comment; `known` has it for some places. */
function contentAfter(text: string, from: number, known: ReadonlyMap<number, number>): number {
  for (let at = from; ; ) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at++;
    const before = known.get(at);
    if (before !== undefined) return before;
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('{/*', at) ? '*/}' : null;
    const close = closing === null ? -1 : text.indexOf(closing, at);
    if (closing === null || close < 0) return at;
    at = close + closing.length;
  }
}

/** Reports places that come in order whether they lie in one of the spans, which are in order too. */
function insideOf(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= place) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= place;
  };
}

function codeSpans(blocks: readonly Block[]): readonly Span[] {
  const spans: Span[] = [];
  const visit = (block: Block): void => {
    if (block.kind === 'code') spans.push(block.span);
    else if (block.kind === 'paragraph' || block.kind === 'heading') {
      for (const piece of block.inline.pieces) if (piece.kind === 'code') spans.push(piece.span);
    } else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
    else if (block.kind === 'quote') block.blocks.forEach(visit);
  };
  blocks.forEach(visit);
  return spans;
}
