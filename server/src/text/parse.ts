import type { Block } from './blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { type FrontMatterBlock, findFrontMatter } from './front-matter.ts';
import { blockTokens, type Definitions } from './markdown.ts';
import type { Source } from './source.ts';

/** A document as text: what every reading of it starts from. */
export interface ParsedText {
  readonly source: Source;
  readonly frontMatter: FrontMatterBlock | null;
  /** Top-level blocks without front matter. */
  readonly blocks: readonly Block[];
  readonly definitions: Definitions;
}

/** Reads a document's blocks with their places. Total: any text gives blocks. */
export function parseText(source: Source): ParsedText {
  const frontMatter = findFrontMatter(source);
  const firstLine = frontMatter === null ? 0 : frontMatter.nextLine;
  const start = bodyStart(source, firstLine);
  const { tokens, definitions } = blockTokens(source.text.slice(start));
  const blocks = buildBlocks(tokens, { source, firstLine, bodyStart: start, definitions });
  return { source, frontMatter, blocks, definitions };
}

/** Where markdown begins: after front matter, or after a byte order mark. */
function bodyStart(source: Source, firstLine: number): number {
  const start = source.lineStart(firstLine);
  return start === 0 && source.text.startsWith('\uFEFF') ? 1 : start;
}
