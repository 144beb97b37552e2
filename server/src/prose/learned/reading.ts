import { opaque } from '../mark-runs.ts';
import type { Being, Names } from '../names.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';

/** A sentence as the net reads it. */
export interface Reading {
  /** Ids of words, start and end among them. */
  readonly ids: readonly number[];
  /** What is known of each word beside the word: bits of `marks`. */
  readonly marks: readonly number[];
  /** The token behind each; -1 for start and end. */
  readonly tokens: readonly number[];
}

/** Where a sentence is: in an item of a list of actions, or anywhere else. */
export type Context = 'prose' | 'action';

/** Entries of the vocabulary that are no words. */
export const special = {
  prose: '<prose>',
  action: '<action>',
  end: '<end>',
  person: '<person>',
  number: '<number>',
  code: '<code>',
  identifier: '<identifier>',
  unknown: '<unknown>',
} as const;

/** Endings that tell something of a word that the vocabulary does not have. */
export const knownEndings: readonly string[] = ['ing', 'ed', 'ly', 'er', 'tion', 'ness', 'ment', 'able', 's'];

/** How many bits of marks there are. */
export const markCount = 6;
const capital = 1;
const beings: Readonly<Partial<Record<Being, number>>> = {
  person: 2,
  role: 4,
  vendor: 4,
  ambiguous: 4,
  self: 8,
  they: 16,
  third: 16,
  anybody: 16,
};
const machine = 32;
/** A longer sentence is read up to here: what judges is early, and time has a bound. */
const longest = 80;

/** The sentence as ids and marks, with what the grammar knows of each word. */
export function readSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  names: Names,
  context: Context,
  idOf: (word: string) => number | undefined,
): Reading {
  const ids: number[] = [];
  const marks: number[] = [];
  const places: number[] = [];
  const add = (word: string, mark: number, at: number): void => {
    ids.push(idOf(word) ?? idOf(fallbackOf(word)) ?? 0);
    marks.push(mark);
    places.push(at);
  };
  add(special[context], 0, -1);
  const end = Math.min(sentence.to, sentence.from + longest);
  for (let at = sentence.from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const mark = marksOf(tokens, at, sentence.from, names);
    for (const word of wordsOf(token, mark, idOf)) add(word, mark, at);
  }
  add(special.end, 0, -1);
  return { ids, marks, tokens: places };
}

function marksOf(tokens: readonly Token[], at: number, first: number, names: Names): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  const being = beings[names.beingOf(tokens, at, at)] ?? 0;
  const inside = token.capital && at > first ? capital : 0;
  return being | inside | (names.isSystemWord(token.word) ? machine : 0);
}

/** One entry for most tokens; a compound that the vocabulary does not have is read part by part. */
function wordsOf(token: Token, mark: number, idOf: (word: string) => number | undefined): readonly string[] {
  const { word, kind } = token;
  if (word === opaque) return [special.code];
  if (kind === 'number') return [special.number];
  if (token.handle || (mark & (beings.person ?? 0)) !== 0) return [special.person];
  if (kind === 'mark' || idOf(word) !== undefined) return [word];
  if (/[\d_.]/.test(word)) return [special.identifier];
  return word.includes('-') ? word.split('-').filter((part) => part !== '') : [word];
}

/** The entry that stands for a word which the vocabulary does not have. */
export function fallbackOf(word: string): string {
  if (/^\W+$/.test(word)) return special.unknown;
  const ending = knownEndings.find((one) => word.length > one.length + 2 && word.endsWith(one));
  return ending === undefined ? special.unknown : `<${ending}>`;
}
