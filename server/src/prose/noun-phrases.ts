import { afterNoun, quantities } from './lexicon/grammar.ts';
import type { Being, Names } from './names.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import {
  isAdverb,
  isAux,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
  isSubordinator,
  isVerb,
} from './word-class.ts';

/** Who does what a verb says. */
export interface Subject {
  readonly being: Being;
  /** Its words, tokens from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** The verb is passive: the subject suffers it. */
  readonly passive: boolean;
  /** The auxiliaries and adverbs between subject and verb begin here. */
  readonly verbFrom: number;
}

/** A noun phrase by its first word and its head. */
export interface Phrase {
  readonly from: number;
  /** Index of the head word. */
  readonly head: number;
}

const afterNounSet: ReadonlySet<string> = new Set(afterNoun);
const quantitySet: ReadonlySet<string> = new Set(quantities);
const demonstratives: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);
const phraseReach = 8;

/** Reads the noun phrases of one sentence, leftwards from their end or rightwards from their start. */
export class NounPhrases {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #names: Names;

  constructor(tokens: readonly Token[], sentence: Sentence, names: Names) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#names = names;
  }

  being(phrase: Phrase): Being {
    return this.#names.beingOf(this.#tokens, phrase.from, phrase.head);
  }

  /** Its head names or stands for people. */
  isPersonal(phrase: Phrase): boolean {
    const being = this.being(phrase);
    return being === 'person' || being === 'role' || being === 'vendor' || being === 'ambiguous';
  }

  /** "One", "some", "most": what follows `of` counts. */
  isQuantity(at: number): boolean {
    return quantitySet.has(this.#tokens[at]?.word ?? '');
  }

  /** The noun phrase that ends at `end`. */
  endingAt(end: number): Phrase {
    const tokens = this.#tokens;
    let head = end;
    while (
      head > this.#sentence.from &&
      afterNounSet.has(tokens[head]?.word ?? '') &&
      tokens[head - 1]?.kind === 'word'
    )
      head--;
    if (isPronoun(tokens[head])) return { from: head, head };
    let from = head;
    if (this.#names.isPerson(tokens, head)) {
      while (
        from > this.#sentence.from &&
        tokens[from - 1]?.capital &&
        !isSubordinator(tokens[from - 1]) &&
        !isPreposition(tokens[from - 1])
      )
        from--;
      if (isDeterminer(tokens[from - 1])) from--;
      return { from, head };
    }
    while (from > this.#sentence.from) {
      const before = tokens[from - 1];
      if (
        before === undefined ||
        before.kind === 'mark' ||
        isAux(before) ||
        isPreposition(before) ||
        isConjunction(before) ||
        isPronoun(before)
      )
        break;
      if (isDeterminer(before)) return { from: from - 1, head };
      if (isSubordinator(before) || isVerb(tokens, from - 1)) break;
      from--;
    }
    return { from, head };
  }

  /** The noun phrase that begins at `at` (after "by", "of", "blame"): its being and extent. */
  startingAt(at: number): Subject | null {
    const tokens = this.#tokens;
    let end = at;
    let head = -1;
    while (end < this.#sentence.to && end - at < phraseReach) {
      const token = tokens[end];
      if (token === undefined || token.kind === 'mark') break;
      if (isPronoun(token) || token.handle) {
        if (head < 0) head = end++;
        break;
      }
      if (
        isPreposition(token) ||
        isConjunction(token) ||
        isSubordinator(token) ||
        isAux(token) ||
        (head >= 0 && isVerb(tokens, end))
      )
        break;
      if (head >= 0 && (token.word.endsWith('ing') || isAdverb(token)) && this.isPersonal({ from: at, head }))
        break;
      if (!isDeterminer(token) || token.word === 'one') head = end;
      end++;
      if (
        this.#names.isPerson(tokens, end - 1) &&
        !this.#names.isPerson(tokens, end) &&
        tokens[end]?.word !== "'s"
      )
        break;
    }
    if (head < 0 && demonstratives.has(tokens[at]?.word ?? '')) head = at;
    if (head < 0) return null;
    if (this.isQuantity(head) && tokens[head + 1]?.word === 'of') return this.startingAt(head + 2);
    return {
      being: this.#names.beingOf(tokens, at, head),
      from: at,
      to: head + 1,
      passive: false,
      verbFrom: end,
    };
  }
}
