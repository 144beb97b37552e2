import type { Token } from 'markdown-it';
import type { Source } from '../source.ts';
import type { Block } from './blocks.ts';
import { type BuildContext, buildBlocks } from './build-blocks.ts';
import type { Definitions } from './markdown.ts';

/**
 * The part of a document from one top-level heading to the next: what a keystroke re-reads.
 * Markdown holds no state across such a heading, except for definitions of reference links.
 */
export interface Chunk {
  readonly start: number;
  readonly line: number;
  readonly blocks: readonly Block[];
  /** The reference links defined here; null where another chunk defines the same ones. */
  readonly definitions: Definitions | null;
}

/**
 * Cuts block tokens at the top-level headings and builds the blocks of each part.
 * `own` are the definitions among these tokens, `context.definitions` those of the whole document.
 */
export function buildChunks(
  tokens: readonly Token[],
  context: BuildContext,
  own: Definitions = context.definitions,
): readonly Chunk[] {
  const cuts = [0, ...headingIndexes(tokens).filter((index) => index > 0), tokens.length];
  const labels = labelCounts(tokens);
  const chunks: Chunk[] = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const part = tokens.slice(cuts[at], cuts[at + 1]);
    const line = context.firstLine + (at === 0 ? 0 : (part[0]?.map?.[0] ?? 0));
    chunks.push({
      start: at === 0 ? context.bodyStart : context.source.lineStart(line),
      line,
      blocks: buildBlocks(part, context),
      definitions: ownDefinitions(part, labels, own),
    });
  }
  return chunks;
}

/** Where top-level headings open among the tokens. */
export function headingIndexes(tokens: readonly Token[]): readonly number[] {
  const indexes: number[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open' && token.level === 0) indexes.push(index);
  });
  return indexes;
}

/** The chunk as it comes after text before it grew or shrank. */
export function movedChunk(chunk: Chunk, moved: readonly Block[], start: number, source: Source): Chunk {
  return { start, line: source.lineAt(start), blocks: moved, definitions: chunk.definitions };
}

function labelOf(token: Token): string | null {
  if (token.type !== 'reference_definition') return null;
  const meta: unknown = token.meta;
  const label = typeof meta === 'object' && meta !== null && 'label' in meta ? meta.label : '';
  return typeof label === 'string' ? label : '';
}

function labelCounts(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const label = labelOf(token);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function ownDefinitions(
  tokens: readonly Token[],
  counts: ReadonlyMap<string, number>,
  definitions: Definitions,
): Definitions | null {
  const own = new Map<string, string>();
  for (const token of tokens) {
    const label = labelOf(token);
    if (label === null) continue;
    const target = definitions.get(label);
    if (target === undefined || (counts.get(label) ?? 0) > 1) return null;
    own.set(label, target);
  }
  return own;
}
