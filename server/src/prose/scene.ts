import type { Passage } from '../text/markdown/passage.ts';
import type { WordingRule } from './hit.ts';
import { guards, instructions, metaPhrases, negations } from './lexicon/meta.ts';
import type { Names } from './names.ts';
import type { Subject } from './noun-phrases.ts';
import { PhraseTable } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { SubjectFinder } from './subject.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isAux, isDeterminer } from './word-class.ts';

/** What a finder reports: token ranges, not offsets yet. */
export interface Candidate {
  readonly rule: WordingRule;
  readonly from: number;
  readonly to: number;
  readonly strength: 'strong' | 'soft';
  readonly form: string;
  readonly subject: Subject | null;
  /** Found by one of the wider forms, which yield to the others. */
  readonly wider?: boolean;
}

const metaTable = new PhraseTable(metaPhrases.map((phrase) => [phrase, true] as const));
const negationSet: ReadonlySet<string> = new Set(negations);
const guardSet: ReadonlySet<string> = new Set(guards);
const instructionSet: ReadonlySet<string> = new Set(instructions);
const hypothetical: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'would',
  'will',
  'shall',
  'must',
]);
const reasons: ReadonlySet<string> = new Set(['because', 'since']);
const clauseMarks: ReadonlySet<string> = new Set([
  ';',
  ':',
  '(',
  ')',
  'because',
  'but',
  'while',
  'although',
  'whereas',
]);

/** One sentence with all that the finders ask about it. */
export class Scene {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly names: Names;
  readonly subjects: SubjectFinder;

  constructor(passage: Passage, tokens: readonly Token[], sentence: Sentence, names: Names) {
    this.passage = passage;
    this.tokens = tokens;
    this.sentence = sentence;
    this.names = names;
    this.subjects = new SubjectFinder(tokens, sentence, names);
  }

  word(at: number): string {
    return at >= this.sentence.from && at < this.sentence.to ? (this.tokens[at]?.word ?? '') : '';
  }

  /** It speaks about blame, asks (a "why" about a deed and rhetoric apart), or gives the writer an instruction to write. */
  isMeta(rhetorical = false): boolean {
    const { from, to, question } = this.sentence;
    if (question && !rhetorical && this.word(from) !== 'why' && !this.#asksWhy()) return true;
    for (let i = from; i < to; i++) if (metaTable.match(this.tokens, i, to) !== null) return true;
    return (
      this.passage.place !== 'actions' &&
      this.tokens[from]?.capital === true &&
      instructionSet.has(this.word(from))
    );
  }

  #asksWhy(): boolean {
    for (let i = this.sentence.from; i < this.sentence.from + 4; i++) if (this.word(i) === 'why') return true;
    return false;
  }

  /** A negation comes before `at` in its clause, at most `reach` words away. */
  isNegated(at: number, reach = 6): boolean {
    return this.#before(at, reach, (word) => negationSet.has(word));
  }

  /** The deed is only thought of: guarded against, conditional, or told with "could". */
  isSupposed(subject: Subject | null, at: number): boolean {
    const from = subject === null ? at : Math.min(subject.from, at);
    if (this.#before(from, 6, (word) => guardSet.has(word))) return true;
    for (let i = subject?.to ?? at; i < at; i++)
      if (hypothetical.has(this.word(i)) && this.word(i + 1) !== 'have') return true;
    return this.word(at - 1) === 'to' || (isAdverb(this.tokens[at - 1]) && this.word(at - 2) === 'to');
  }

  /** One unknown word without an article before a verb of the mind: a name or handle that no roster knows. */
  isBareName(subject: Subject): boolean {
    const token = this.tokens[subject.from];
    if (subject.to - subject.from !== 1 || token === undefined || token.kind !== 'word') return false;
    if (isDeterminer(token) || isAdverb(token) || this.names.isSystemWord(token.word)) return false;
    if (/(?:s|ing|ion|ness|ment|ity|ware)$/.test(token.word)) return false;
    const before = subject.from === this.sentence.from ? null : this.word(subject.from - 1);
    return (
      before === null ||
      /^[,;:(\u2014\u2013-]$/.test(before) ||
      this.tokens[subject.from - 1]?.kind === 'number'
    );
  }

  /** A reason comes after it in the same sentence. */
  hasReason(at: number): boolean {
    for (let i = at; i < this.sentence.to; i++) {
      if (reasons.has(this.word(i)) || (this.word(i) === 'due' && this.word(i + 1) === 'to')) return true;
    }
    return false;
  }

  /** "Not", "never" within the verb group before the verb. */
  deniesVerb(at: number): boolean {
    for (let i = at - 1; i >= this.sentence.from; i--) {
      const token = this.tokens[i];
      if (token === undefined || !(isAux(token) || isAdverb(token))) return false;
      if (token.word === 'not' || token.word === 'never') return true;
    }
    return false;
  }

  /** Who "they" are: the nearest people before, unless machines are nearer. */
  resolveThey(at: number): 'role' | null {
    for (let i = at - 1; i >= Math.max(0, at - 60); i--) {
      const token = this.tokens[i];
      if (token?.kind !== 'word') continue;
      const being = this.names.beingOf(this.tokens, i, i);
      if (being === 'role' || being === 'person' || being === 'anybody') return 'role';
      if (token.word.endsWith('s') && this.names.isSystemWord(token.word)) return null;
    }
    return null;
  }

  #before(at: number, reach: number, is: (word: string) => boolean): boolean {
    for (let i = at - 1; i >= Math.max(this.sentence.from, at - reach); i--) {
      const word = this.word(i);
      if (is(word)) return true;
      if (clauseMarks.has(word)) return false;
    }
    return false;
  }
}
