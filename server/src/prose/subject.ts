import { asideEndingAt, isDash, openingOf } from './asides.ts';
import { aspectVerbs, sayingVerbs } from './lexicon/grammar.ts';
import type { Names } from './names.ts';
import { NounPhrases, type Phrase, type Subject } from './noun-phrases.ts';
import { opensRelative, relativeBefore } from './relatives.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import {
  isAdverb,
  isAux,
  isBe,
  isConjunction,
  isPreposition,
  isPronoun,
  isSubordinator,
  isVerb,
} from './word-class.ts';

const aspectSet: ReadonlySet<string> = new Set(aspectVerbs);
const sayingSet: ReadonlySet<string> = new Set(sayingVerbs);
const depthLimit = 6;

/** Finds subjects within one sentence by walking left from the verb. */
export class SubjectFinder {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #phrases: NounPhrases;

  constructor(tokens: readonly Token[], sentence: Sentence, names: Names) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#phrases = new NounPhrases(tokens, sentence, names);
  }

  /** The subject of the verb at `verb`; null where the sentence gives it none. */
  of(verb: number, depth = 0): Subject | null {
    if (depth > depthLimit) return null;
    const { at, passive } = this.#skipVerbGroup(verb);
    const phrase = this.#subjectPhrase(at, verb, depth);
    if (phrase === null) return null;
    if ('being' in phrase) return { ...phrase, passive: passive || (phrase.passive && depth === 0) };
    return {
      being: this.#phrases.being(phrase),
      from: phrase.from,
      to: phrase.head + 1,
      passive,
      verbFrom: at + 1,
    };
  }

  /** The noun phrase whose head is at `at`, as possessor. */
  endingAt(at: number): Subject | null {
    if (at < this.#sentence.from || this.#tokens[at]?.kind !== 'word') return null;
    const phrase = this.#phrases.endingAt(at);
    const being = this.#phrases.being(phrase);
    return { being, from: phrase.from, to: phrase.head + 2, passive: false, verbFrom: at + 1 };
  }

  /** The noun phrase that begins at `at`, after "by", "of" or "blame". */
  phraseFrom(at: number): Subject | null {
    return this.#phrases.startingAt(at);
  }

  #skipVerbGroup(verb: number): { at: number; passive: boolean } {
    let at = verb - 1;
    let passive = false;
    while (at >= this.#sentence.from) {
      const token = this.#tokens[at];
      if (token?.word === "'s" && isParticipleAfterS(this.#tokens, at)) at--;
      else if (isAux(token) || isAdverb(token)) {
        if (isBe(token) && !this.#tokens[verb]?.word.endsWith('ing')) passive = true;
        at--;
      } else if (at === verb - 1 && aspectSet.has(token?.word ?? '')) at--;
      else if (isConjunction(token) && isAdverb(this.#tokens[at - 1]) && isAdverb(this.#tokens[at + 1])) at--;
      else break;
    }
    return { at, passive };
  }

  #subjectPhrase(start: number, verb: number, depth: number): Phrase | Subject | null {
    const tokens = this.#tokens;
    let at = start;
    for (let round = 0; round < 8; round++) {
      const token = tokens[at];
      if (token === undefined || at < this.#sentence.from) return null;
      if (token.word === ')') at = openingOf(tokens, this.#sentence, at) - 1;
      else if (token.word === ',' || isDash(token)) {
        const open = asideEndingAt(tokens, this.#sentence, at);
        if (open === null) return this.#shared(at, depth);
        at = open - 1;
      } else if (token.word === 'who' || token.word === 'that' || token.word === 'which')
        return this.#antecedent(at, depth);
      else if (isConjunction(token)) return this.#shared(at, depth);
      else if (isAdverb(token)) at--;
      else if (token.kind === 'mark' || (isSubordinator(token) && !isPronoun(token))) return null;
      else if (isPreposition(token) || isAux(token)) return null;
      else return this.#climb(this.#phrases.endingAt(at), verb, depth);
    }
    return null;
  }

  /** From a noun phrase to the one that governs it: out of "of the team", out of relative clauses. */
  #climb(phrase: Phrase, verb: number, depth: number): Phrase | Subject | null {
    const tokens = this.#tokens;
    const p = phrase.from - 1;
    const before = tokens[p];
    if (before === undefined || p < this.#sentence.from || isPronoun(tokens[phrase.head])) return phrase;
    const gerund = tokens[verb]?.word.endsWith('ing') === true && !isBe(tokens[verb - 1]);
    if (gerund) return phrase;
    if (before.word === 'that' && tokens[p - 1] !== undefined && !isVerb(tokens, p - 1)) {
      if (isVerb(tokens, phrase.head)) return this.#antecedent(p, depth);
      return phrase;
    }
    const opener = tokens[p - 1];
    if (opensRelative(tokens, this.#sentence, p - 1)) return this.#antecedent(p - 1, depth);
    if (before.word.endsWith('ing') && opener?.kind === 'word' && p - 1 >= this.#sentence.from) {
      const doer = this.#phrases.endingAt(p - 1);
      if (this.#phrases.isPersonal(doer)) return doer;
    }
    if (isPreposition(before) && !isSubordinator(before)) return this.#outOfPreposition(phrase, p, depth);
    if (isAux(before) || isVerb(tokens, p)) {
      if (sayingSet.has(before.word)) return phrase;
      const relative = relativeBefore(tokens, this.#sentence, p);
      return relative === null ? phrase : this.#antecedent(relative, depth + 1);
    }
    return phrase;
  }

  #outOfPreposition(phrase: Phrase, preposition: number, depth: number): Phrase | Subject | null {
    const tokens = this.#tokens;
    const q = preposition - 1;
    const before = tokens[q];
    if (before === undefined || q < this.#sentence.from || before.kind === 'mark' || isConjunction(before))
      return phrase;
    if (isAux(before) || isVerb(tokens, q)) {
      const relative = relativeBefore(tokens, this.#sentence, q);
      if (relative !== null) return this.#antecedent(relative, depth + 1);
      const reduced =
        before.word.endsWith('ed') &&
        !isAux(tokens[q - 1]) &&
        tokens[q - 1]?.kind === 'word' &&
        !isPronoun(tokens[q - 1]);
      return reduced && depth < depthLimit ? (this.of(q, depth + 1) ?? phrase) : phrase;
    }
    if (isSubordinator(before) || isPreposition(before)) return phrase;
    const outer = this.#phrases.endingAt(q);
    if (this.#phrases.isQuantity(outer.head)) return phrase;
    return depth > depthLimit ? outer : this.#climb(outer, outer.head, depth + 1);
  }

  /** What a relative pronoun refers to. */
  #antecedent(relative: number, depth: number): Phrase | Subject | null {
    const tokens = this.#tokens;
    if (tokens[relative]?.word === 'whoever') {
      return { being: 'third', from: relative, to: relative + 1, passive: false, verbFrom: relative + 1 };
    }
    let end = relative - 1;
    if (tokens[end]?.word === ',') end--;
    if (tokens[end]?.word === ')') end = openingOf(tokens, this.#sentence, end) - 1;
    const token = tokens[end];
    if (token === undefined || end < this.#sentence.from || token.kind === 'mark') return null;
    if (isConjunction(token) || isAdverb(token) || isPreposition(token) || isAux(token)) return null;
    if (token.word === 'those' || token.word === 'anyone' || token.word === 'anybody')
      return {
        being: token.word === 'those' ? 'third' : 'anybody',
        from: end,
        to: end + 1,
        passive: false,
        verbFrom: relative,
      };
    const phrase = this.#phrases.endingAt(end);
    if (tokens[relative]?.word === 'who') {
      const being = this.#phrases.being(phrase);
      return being === 'system' || being === 'pronoun' ? this.#whoever(phrase, depth) : phrase;
    }
    return depth > depthLimit ? phrase : this.#climb(phrase, phrase.head, depth + 1);
  }

  /** "Who" stands for a person even where the noun is unknown: "the person on shift who". */
  #whoever(phrase: Phrase, depth: number): Phrase | Subject | null {
    if (depth > depthLimit) return null;
    const climbed = this.#climb(phrase, phrase.head, depth + 1);
    if (climbed === null || 'being' in climbed) return climbed;
    const being = this.#phrases.being(climbed);
    if (being !== 'system' && being !== 'pronoun') return climbed;
    return {
      being: 'third',
      from: climbed.from,
      to: climbed.head + 1,
      passive: false,
      verbFrom: climbed.head + 1,
    };
  }

  /** The subject of the verb before a comma or conjunction, shared by the one after it. */
  #shared(at: number, depth: number): Subject | null {
    const tokens = this.#tokens;
    for (let i = at - 1; i >= this.#sentence.from; i--) {
      const token = tokens[i];
      if (token === undefined || token.word === ';' || token.word === ':' || isDash(token)) return null;
      if (token.word === ',' && i === at - 1) continue;
      if (isVerb(tokens, i) || isAux(token)) return this.#sharedFrom(i, depth);
    }
    return null;
  }

  #sharedFrom(verb: number, depth: number): Subject | null {
    const subject = this.of(verb, depth + 1);
    return subject === null ? null : { ...subject, passive: false };
  }
}

function isParticipleAfterS(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.word === 'been' || next.word === 'not');
}
