import type { Names } from '../names.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import {
  classify,
  type Net,
  type Pooled,
  pool,
  project,
  type WordingClass,
  weightsOf,
  withMarks,
  wordingClasses,
} from './net.ts';
import { type Context, type Reading, readSentence } from './reading.ts';
import { type PackedNet, unpackNet } from './unpack.ts';
import { wordsIn } from './unpack-words.ts';

/** What the net takes a sentence for. */
export interface NetVerdict {
  readonly label: Exclude<WordingClass, 'none'>;
  /** How sure it is that the sentence is not harmless, 0 to 1. */
  readonly certainty: number;
  /** The words that make it so, tokens from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** Words that weigh at least this share of the heaviest one belong to the verdict. */
const share = 0.6;
/** How far from the heaviest word the others may be. */
const reach = 6;
/** Places kept; a place is what one word with its marks gives to all filters. */
const placesKept = 4000;

/** Reads sentences with a net. It remembers what a word gives to the net, so that a common word costs next to nothing. */
export class LearnedReader {
  readonly #net: Net;
  readonly #ids: ReadonlyMap<string, number>;
  /** Of these many words, which come first, a sentence must have one. */
  readonly #triggers: number = 0;
  readonly #places = new Map<number, Float32Array>();

  constructor(packed: PackedNet) {
    this.#net = unpackNet(packed);
    const ids = new Map<string, number>();
    for (const part of packed.words) {
      for (const word of wordsIn(part)) ids.set(word, ids.size);
      if (part.triggers) this.#triggers = ids.size;
    }
    this.#ids = ids;
  }

  /** What the net takes a sentence for; null where it is less sure than `least` that it is not harmless. */
  read(
    tokens: readonly Token[],
    sentence: Sentence,
    names: Names,
    context: Context,
    least: number,
  ): NetVerdict | null {
    const reading = readSentence(tokens, sentence, names, context, this.#idOf);
    if (!reading.ids.some((id) => id < this.#triggers)) return null;
    const pooled = this.#pool(reading);
    const answer = classify(this.#net, pooled.values);
    const certainty = 1 - (answer[0] ?? 1);
    if (certainty < least) return null;
    const which = likeliest(answer);
    const label = wordingClasses[which];
    if (label === undefined || label === 'none') return null;
    return {
      label,
      certainty,
      ...wordsThatCount(reading, weightsOf(this.#net, pooled, which, reading.ids.length)),
    };
  }

  /** The probability of each class. */
  answer(reading: Pick<Reading, 'ids' | 'marks'>): readonly number[] {
    return classify(this.#net, this.#pool(reading).values);
  }

  readonly #idOf = (word: string): number | undefined => this.#ids.get(word);

  #pool({ ids, marks }: Pick<Reading, 'ids' | 'marks'>): Pooled {
    const places: Float32Array[] = [];
    for (let at = 0; at < ids.length; at++) places.push(this.#place(ids[at] ?? 0, marks[at] ?? 0));
    return pool(this.#net, places);
  }

  #place(id: number, marks: number): Float32Array {
    const key = id * 64 + marks;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = marks === 0 ? project(this.#net, id) : withMarks(this.#net, this.#place(id, 0), marks);
    if (this.#places.size >= placesKept) this.#places.clear();
    this.#places.set(key, place);
    return place;
  }
}

/** The heaviest word, and what is near it and weighs nearly as much. */
function wordsThatCount(
  { tokens }: Reading,
  weights: readonly number[],
): { readonly from: number; readonly to: number } {
  const most = Math.max(...weights.slice(1, -1));
  const heaviest = weights.indexOf(most, 1);
  let first = heaviest;
  let last = heaviest;
  for (let at = Math.max(1, heaviest - reach); at <= Math.min(weights.length - 2, heaviest + reach); at++) {
    if ((weights[at] ?? 0) < most * share) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return { from: tokens[first] ?? 0, to: (tokens[last] ?? 0) + 1 };
}

function likeliest(answer: readonly number[]): number {
  const [, ...rest] = answer;
  return 1 + rest.indexOf(Math.max(...rest));
}
