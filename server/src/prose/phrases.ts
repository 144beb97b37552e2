import type { Token } from './tokens.ts';

/** A phrase found: the token after its last, and what it stands for. */
export interface PhraseMatch<T> {
  readonly to: number;
  readonly value: T;
}

/** One place of a phrase: its alternatives, or a gap of a few words. */
type Step = ReadonlySet<string> | 'gap';

interface Compiled<T> {
  readonly steps: readonly Step[];
  readonly value: T;
}

const gapWords = 3;
/** Words of nearly every paragraph: none tells that a phrase may stand there while another word of it can. */
const common: ReadonlySet<string> = new Set(
  'with that this from have has had were been when what which not they their'.split(' '),
);
/** Above every word of two letters, for which texts are not looked through; below all others. */
const commonScore = 2.5;

/**
 * Phrases of plain words, found by their first word. `a/b` are alternatives, `~` a gap of up to three words.
 * The time for a look is bounded by the phrase, never by the text.
 */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Compiled<T>[]>();
  readonly #anchors = new Set<string>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
    for (const list of this.#byFirst.values()) list.sort((a, b) => wordCount(b.steps) - wordCount(a.steps));
  }

  /** Words of which a text must hold one for any phrase to be found in it. */
  get anchors(): ReadonlySet<string> {
    return this.#anchors;
  }

  /** The longest phrase that begins at the token `at` and ends before `limit`. */
  match(tokens: readonly Token[], at: number, limit: number): PhraseMatch<T> | null {
    const list = this.#byFirst.get(tokens[at]?.word ?? '');
    if (list === undefined) return null;
    for (const { steps, value } of list) {
      const to = follow(tokens, at + 1, limit, steps, 1);
      if (to !== null) return { to, value };
    }
    return null;
  }

  #add(phrase: string, value: T): void {
    const steps: Step[] = phrase.split(' ').map((part) => (part === '~' ? 'gap' : new Set(part.split('/'))));
    const first = steps[0];
    if (first === undefined || first === 'gap') return;
    const compiled: Compiled<T> = { steps, value };
    for (const word of first) {
      const list = this.#byFirst.get(word);
      if (list === undefined) this.#byFirst.set(word, [compiled]);
      else list.push(compiled);
    }
    for (const word of rarest(steps)) for (const part of [longestPart(word)]) this.#anchors.add(part);
  }
}

function wordCount(steps: readonly Step[]): number {
  return steps.filter((step) => step !== 'gap').length;
}

function follow(
  tokens: readonly Token[],
  at: number,
  limit: number,
  steps: readonly Step[],
  step: number,
): number | null {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted !== 'gap')
    return at < limit && wanted.has(tokens[at]?.word ?? '')
      ? follow(tokens, at + 1, limit, steps, step + 1)
      : null;
  for (let skipped = 0; skipped <= gapWords && at + skipped <= limit; skipped++) {
    const to = follow(tokens, at + skipped, limit, steps, step + 1);
    if (to !== null) return to;
    if (tokens[at + skipped]?.kind === 'mark') return null;
  }
  return null;
}

/** The alternatives of the place that occurs least in texts, guessed by length. */
function rarest(steps: readonly Step[]): Iterable<string> {
  let best: ReadonlySet<string> = new Set();
  let score = 0;
  for (const step of steps) {
    if (step === 'gap') continue;
    const shortest = Math.min(...[...step].map((word) => (common.has(word) ? commonScore : word.length)));
    if (shortest > score) {
      score = shortest;
      best = step;
    }
  }
  return best;
}

function longestPart(word: string): string {
  return word.split(/[-']/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
