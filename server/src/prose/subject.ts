import { afterNoun, aspectVerbs, quantities, sayingVerbs } from './lexicon/grammar.ts';
import type { Being, Names } from './names.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import {
  isAdverb,
  isAux,
  isBe,
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

const afterNounSet: ReadonlySet<string> = new Set(afterNoun);
const aspectSet: ReadonlySet<string> = new Set(aspectVerbs);
const quantitySet: ReadonlySet<string> = new Set(quantities);
const sayingSet: ReadonlySet<string> = new Set(sayingVerbs);
const complementNouns: ReadonlySet<string> = new Set([
  'fact',
  'assumption',
  'idea',
  'evidence',
  'sure',
  'aware',
  'clear',
  'belief',
  'impression',
  'chance',
  'risk',
  'so',
  'such',
]);
const relatives: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whoever']);
const depthLimit = 6;

interface Phrase {
  readonly from: number;
  /** Index of the head word. */
  readonly head: number;
}

/** Finds subjects within one sentence by walking left from the verb. */
export class SubjectFinder {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #names: Names;

  constructor(tokens: readonly Token[], sentence: Sentence, names: Names) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#names = names;
  }

  /** The subject of the verb at `verb`; null where the sentence gives it none. */
  of(verb: number, depth = 0): Subject | null {
    if (depth > depthLimit) return null;
    const { at, passive } = this.#skipVerbGroup(verb);
    const phrase = this.#subjectPhrase(at, verb, depth);
    if (phrase === null) return null;
    if ('being' in phrase) return { ...phrase, passive: passive || (phrase.passive && depth === 0) };
    return {
      being: this.#names.beingOf(this.#tokens, phrase.from, phrase.head),
      from: phrase.from,
      to: phrase.head + 1,
      passive,
      verbFrom: at + 1,
    };
  }

  /** The noun phrase whose head stands at `at`, as possessor. */
  endingAt(at: number): Subject | null {
    if (at < this.#sentence.from || this.#tokens[at]?.kind !== 'word') return null;
    const phrase = this.#chunk(at);
    const being = this.#names.beingOf(this.#tokens, phrase.from, phrase.head);
    return { being, from: phrase.from, to: phrase.head + 2, passive: false, verbFrom: at + 1 };
  }

  /** The noun phrase that begins at `at` (after "by", "of", "blame"): its being and extent. */
  phraseFrom(at: number): Subject | null {
    const tokens = this.#tokens;
    let end = at;
    let head = -1;
    while (end < this.#sentence.to && end - at < 8) {
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
      if (head >= 0 && (token.word.endsWith('ing') || isAdverb(token)) && this.#isPersonal(at, head)) break;
      if (!isDeterminer(token) || token.word === 'one') head = end;
      end++;
      if (
        this.#names.isPerson(tokens, end - 1) &&
        !this.#names.isPerson(tokens, end) &&
        tokens[end]?.word !== "'s"
      )
        break;
    }
    if (head < 0) return null;
    if (quantitySet.has(tokens[head]?.word ?? '') && tokens[head + 1]?.word === 'of')
      return this.phraseFrom(head + 2);
    return {
      being: this.#names.beingOf(tokens, at, head),
      from: at,
      to: head + 1,
      passive: false,
      verbFrom: end,
    };
  }

  #isPersonal(from: number, head: number): boolean {
    const being = this.#names.beingOf(this.#tokens, from, head);
    return being === 'person' || being === 'role' || being === 'vendor' || being === 'ambiguous';
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
      if (token.word === ')') at = this.#openingOf(at, '(') - 1;
      else if (token.word === ',' || isDash(token)) {
        const open = this.#aside(at);
        if (open === null) return this.#shared(at, depth);
        at = open - 1;
      } else if (token.word === 'who' || token.word === 'that' || token.word === 'which')
        return this.#antecedent(at, depth);
      else if (isConjunction(token)) return this.#shared(at, depth);
      else if (isAdverb(token)) at--;
      else if (token.kind === 'mark' || (isSubordinator(token) && !isPronoun(token))) return null;
      else if (isPreposition(token) || isAux(token)) return null;
      else return this.#climb(this.#chunk(at), verb, depth);
    }
    return null;
  }

  /** The noun phrase that ends at `end`. */
  #chunk(end: number): Phrase {
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
    if (
      opener !== undefined &&
      p - 1 > this.#sentence.from &&
      relatives.has(opener.word) &&
      !isDeterminer(before)
    ) {
      const governed =
        isVerb(tokens, p - 2) || isAux(tokens[p - 2]) || complementNouns.has(tokens[p - 2]?.word ?? '');
      if (!governed && !isPreposition(before) && !isPronoun(before)) return this.#antecedent(p - 1, depth);
    }
    if (before.word.endsWith('ing') && opener?.kind === 'word' && p - 1 >= this.#sentence.from) {
      const doer = this.#chunk(p - 1);
      if (this.#isPersonal(doer.from, doer.head)) return doer;
    }
    if (isPreposition(before) && !isSubordinator(before)) return this.#outOfPreposition(phrase, p, depth);
    if (isAux(before) || isVerb(tokens, p)) {
      if (sayingSet.has(before.word)) return phrase;
      const relative = this.#relativeBefore(p);
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
      const relative = this.#relativeBefore(q);
      if (relative !== null) return this.#antecedent(relative, depth + 1);
      const reduced =
        before.word.endsWith('ed') &&
        !isAux(tokens[q - 1]) &&
        tokens[q - 1]?.kind === 'word' &&
        !isPronoun(tokens[q - 1]);
      return reduced && depth < depthLimit ? (this.of(q, depth + 1) ?? phrase) : phrase;
    }
    if (isSubordinator(before) || isPreposition(before)) return phrase;
    const outer = this.#chunk(q);
    if (quantitySet.has(tokens[outer.head]?.word ?? '')) return phrase;
    return depth > depthLimit ? outer : this.#climb(outer, outer.head, depth + 1);
  }

  /** Index of the relative pronoun whose clause holds the verb at `verb`; null where there is none near. */
  #relativeBefore(verb: number): number | null {
    const tokens = this.#tokens;
    const limit = Math.max(this.#sentence.from, verb - 8);
    for (let i = verb - 1; i >= limit; i--) {
      const token = tokens[i];
      if (token === undefined || token.kind === 'mark') return null;
      if (!relatives.has(token.word)) continue;
      if (token.word === 'whoever') return i;
      const before = tokens[i - 1];
      if (before === undefined || isVerb(tokens, i - 1) || isAux(before) || complementNouns.has(before.word))
        return null;
      return i;
    }
    return null;
  }

  /** What a relative pronoun refers to. */
  #antecedent(relative: number, depth: number): Phrase | Subject | null {
    const tokens = this.#tokens;
    if (tokens[relative]?.word === 'whoever') {
      return { being: 'third', from: relative, to: relative + 1, passive: false, verbFrom: relative + 1 };
    }
    let end = relative - 1;
    if (tokens[end]?.word === ',') end--;
    if (tokens[end]?.word === ')') end = this.#openingOf(end, '(') - 1;
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
    const phrase = this.#chunk(end);
    if (tokens[relative]?.word === 'who') {
      const being = this.#names.beingOf(tokens, phrase.from, phrase.head);
      return being === 'system' || being === 'pronoun' ? this.#whoever(phrase, depth) : phrase;
    }
    return depth > depthLimit ? phrase : this.#climb(phrase, phrase.head, depth + 1);
  }

  /** "Who" stands for a person even where the noun is unknown: "the person on shift who". */
  #whoever(phrase: Phrase, depth: number): Phrase | Subject | null {
    if (depth > depthLimit) return null;
    const climbed = this.#climb(phrase, phrase.head, depth + 1);
    if (climbed === null || 'being' in climbed) return climbed;
    const being = this.#names.beingOf(this.#tokens, climbed.from, climbed.head);
    if (being !== 'system' && being !== 'pronoun') return climbed;
    return {
      being: 'third',
      from: climbed.from,
      to: climbed.head + 1,
      passive: false,
      verbFrom: climbed.head + 1,
    };
  }

  /** Where an aside that ends with the comma or dash at `end` begins; null where the comma closes no aside. */
  #aside(end: number): number | null {
    const tokens = this.#tokens;
    const mark = tokens[end]?.word;
    for (let i = end - 1; i > this.#sentence.from; i--) {
      if (tokens[i]?.word !== mark && !(isDash(tokens[i]) && isDash(tokens[end]))) continue;
      return this.#opensAside(i + 1) ? i : null;
    }
    return null;
  }

  #opensAside(at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return false;
    if (
      isSubordinator(token) ||
      isPreposition(token) ||
      isDeterminer(token) ||
      isAdverb(token) ||
      token.word === 'who'
    )
      return true;
    return token.word.endsWith('ing') || !isVerb(this.#tokens, at);
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

  #openingOf(close: number, mark: string): number {
    for (let i = close - 1; i >= this.#sentence.from; i--) if (this.#tokens[i]?.word === mark) return i;
    return this.#sentence.from;
  }
}

function isDash(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.word === '\u2014' || token.word === '\u2013' || (token.word === '-' && token.kind === 'mark'))
  );
}

function isParticipleAfterS(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.word === 'been' || next.word === 'not');
}
