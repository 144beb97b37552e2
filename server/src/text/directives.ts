import type { Block } from './blocks.ts';
import type { Span } from './position.ts';
import type { Source } from './source.ts';

/** A comment that silences rules, before the model gives it meaning. */
export interface DirectiveComment {
  readonly action: 'disable' | 'enable' | 'disable-file' | 'disable-line' | 'disable-next-line';
  /** Empty: every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** The whole comment. */
  readonly span: Span;
  readonly line: number;
}

const opening =
  /(<!--|\{\/\*)[ \t]*missing-link-(disable-file|disable-line|disable-next-line|disable|enable)(?![\w-])/g;

/** Finds the comments that silence rules; those shown within code are examples and do not count. */
export function readDirectives(source: Source, blocks: readonly Block[]): readonly DirectiveComment[] {
  if (!source.text.includes('missing-link-')) return [];
  const code = codeSpans(blocks);
  const directives: DirectiveComment[] = [];
  for (const match of source.text.matchAll(opening)) {
    const start = match.index;
    if (code.some((span) => span.start <= start && start < span.end)) continue;
    const closing = match[1] === '<!--' ? '-->' : '*/}';
    const wordsStart = start + match[0].length;
    const close = source.text.indexOf(closing, wordsStart);
    if (close < 0) continue;
    const rules = [...source.text.slice(wordsStart, close).matchAll(/[^\s,]+/g)].map((word) => ({
      id: word[0],
      span: { start: wordsStart + word.index, end: wordsStart + word.index + word[0].length },
    }));
    directives.push({
      action: match[2] as DirectiveComment['action'],
      rules,
      span: { start, end: close + closing.length },
      line: source.lineAt(start),
    });
  }
  return directives;
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
