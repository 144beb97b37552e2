import type { Source } from '../source.ts';
import { type FrontMatterBlock, findFrontMatter } from '../yaml/front-matter.ts';
import type { Block } from './blocks.ts';
import { buildChunks, type Chunk } from './chunks.ts';
import { blockTokens, type Definitions } from './markdown.ts';

/** A document as text: what every reading of it starts from. */
export interface ParsedText {
  readonly source: Source;
  readonly frontMatter: FrontMatterBlock | null;
  /** Where markdown begins. */
  readonly bodyStart: number;
  readonly chunks: readonly Chunk[];
  /** Top-level blocks without front matter: those of the chunks. */
  readonly blocks: readonly Block[];
  readonly definitions: Definitions;
  /** Characters of earlier versions that reused chunks may keep alive; a full reading starts at zero. */
  readonly retained: number;
}

/** Reads a document's blocks with their places. Total: any text gives blocks. */
export function parseText(source: Source): ParsedText {
  const frontMatter = findFrontMatter(source);
  const bodyStart = startOfBody(source, frontMatter);
  const { tokens, definitions } = blockTokens(source.text.slice(bodyStart));
  const chunks = buildChunks(tokens, {
    source,
    firstLine: source.lineAt(bodyStart),
    bodyStart,
    definitions,
  });
  return { source, frontMatter, bodyStart, chunks, blocks: blocksOf(chunks), definitions, retained: 0 };
}

/** Where markdown begins: after front matter, or after a byte order mark. */
export function startOfBody(source: Source, frontMatter: FrontMatterBlock | null): number {
  const start = frontMatter === null ? 0 : source.lineStart(frontMatter.nextLine);
  return start === 0 && source.text.startsWith('\uFEFF') ? 1 : start;
}

export function blocksOf(chunks: readonly Chunk[]): readonly Block[] {
  return chunks.flatMap((chunk) => chunk.blocks);
}
