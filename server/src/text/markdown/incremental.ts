import { type Difference, differenceOf } from '../difference.ts';
import { shiftBlocks } from '../shift.ts';
import type { Source } from '../source.ts';
import { findFrontMatter } from '../yaml/front-matter.ts';
import { buildChunks, type Chunk, headingIndexes, movedChunk } from './chunks.ts';
import { blockTokens, type Definitions } from './markdown.ts';
import { blocksOf, type ParsedText, parseText, startOfBody } from './parse.ts';

/** Reused chunks may hold on to the versions they were read from; beyond this a full reading lets go of them. */
const mostRetained = 64_000_000;

/**
 * Reads the next version of a document: only the chunks around the edit, the others are taken over.
 * The result equals that of `parseText`.
 */
export function reparseText(previous: ParsedText, source: Source): ParsedText {
  // Whether a comment of MDX is one rests on where it ends, any number of chunks later.
  if (source.text.includes('{/*') || previous.source.text.includes('{/*')) return parseText(source);
  const difference = differenceOf(previous.source.text, source.text);
  const frontMatter = findFrontMatter(source);
  const bodyStart = startOfBody(source, frontMatter);
  const retained = previous.retained + source.text.length;
  if (retained > mostRetained) return parseText(source);
  const chunks = reusedChunks(previous, source, difference, bodyStart);
  if (chunks === null) return parseText(source);
  return { ...previous, source, frontMatter, bodyStart, chunks, blocks: blocksOf(chunks), retained };
}

/** Null where everything has to be read again. */
function reusedChunks(
  previous: ParsedText,
  source: Source,
  difference: Difference,
  bodyStart: number,
): readonly Chunk[] | null {
  const delta = difference.newEnd - difference.oldEnd;
  if (difference.oldEnd <= previous.bodyStart && bodyStart > 1 && bodyStart === previous.bodyStart + delta) {
    return previous.chunks.map((chunk) => moved(chunk, delta, source));
  }
  if (bodyStart !== previous.bodyStart || difference.start < bodyStart) return null;
  const touched = previous.chunks.findLastIndex((chunk) => chunk.start <= difference.start);
  const first = Math.max(0, touched - 1);
  const after = previous.chunks.findIndex(
    (chunk) => chunk.start >= difference.oldEnd && chunk.start > bodyStart,
  );
  const region = { first, after: after < 0 ? previous.chunks.length : Math.max(after, first + 1), delta };
  const read = readRegion(previous, source, region);
  if (!sameDefinitions(previous.chunks.slice(first, read.next), read.chunks)) return null;
  const rest = previous.chunks.slice(read.next).map((chunk) => moved(chunk, delta, source));
  return [...previous.chunks.slice(0, first), ...read.chunks, ...rest];
}

function moved(chunk: Chunk, delta: number, source: Source): Chunk {
  const start = chunk.start + delta;
  const line = source.lineAt(start) - chunk.line;
  if (delta === 0 && line === 0) return chunk;
  return movedChunk(chunk, shiftBlocks(chunk.blocks, { offset: delta, line }), start, source);
}

/** Chunks `first` to before `after` of the previous version changed; those from `after` on are only moved. */
interface Region {
  readonly first: number;
  readonly after: number;
  readonly delta: number;
}

/**
 * Reads from the first changed chunk until a chunk begins where an unchanged one did;
 * an edit that opens a fence or a comment may take any number of chunks, so that it looks ahead twice as far each time.
 */
function readRegion(
  previous: ParsedText,
  source: Source,
  region: Region,
): { readonly chunks: readonly Chunk[]; readonly next: number } {
  const old = previous.chunks;
  const start = old[region.first]?.start ?? previous.bodyStart;
  const firstLine = source.lineAt(start);
  for (let ahead = 1; ; ahead *= 2) {
    const limit = old[region.after + ahead];
    const end = limit === undefined ? source.text.length : limit.start + region.delta;
    const { tokens, definitions } = blockTokens(source.text.slice(start, end));
    const starts = new Map(
      headingIndexes(tokens).map((index) => [
        source.lineStart(firstLine + (tokens[index]?.map?.[0] ?? 0)),
        index,
      ]),
    );
    for (let next = region.after; next < Math.min(old.length, region.after + ahead); next++) {
      const cut = starts.get((old[next]?.start ?? 0) + region.delta);
      if (cut === undefined || cut === 0) continue;
      return { chunks: chunksOf(tokens.slice(0, cut), definitions), next };
    }
    if (limit === undefined) return { chunks: chunksOf(tokens, definitions), next: old.length };
  }

  function chunksOf(tokens: Parameters<typeof buildChunks>[0], own: Definitions): readonly Chunk[] {
    const context = { source, firstLine, bodyStart: start, definitions: previous.definitions };
    return buildChunks(tokens, context, own);
  }
}

/** Whether the reference links of the document are still the same; where that is not certain they are not. */
function sameDefinitions(before: readonly Chunk[], after: readonly Chunk[]): boolean {
  const old = merged(before);
  const now = merged(after);
  if (old === null || now === null || old.size !== now.size) return false;
  for (const [label, target] of old) if (now.get(label) !== target) return false;
  return true;
}

function merged(chunks: readonly Chunk[]): Definitions | null {
  const all = new Map<string, string>();
  for (const chunk of chunks) {
    if (chunk.definitions === null) return null;
    for (const [label, target] of chunk.definitions) {
      if (all.has(label)) return null;
      all.set(label, target);
    }
  }
  return all;
}
