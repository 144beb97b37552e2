import { once } from '../text/once.ts';
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
/** Words of nearly every paragraph: none tells that a phrase may be there while another word of it can. */
const common: ReadonlySet<string> = new Set(
  (
    'with that this from have has had were been when what which not they their and for the was are but can will all out off one two more ' +
    'team state time service minutes minute hours hour use process some need needs make made now there about how same may work ' +
    'other because through first test before set after like well update only than then into over back down just next your you its his her our ' +
    'very much many even most such turned kept held left behind between change other until while where who ' +
    'good better best long late slow early another every each any being does done take took taken look keep get got put give see way day days ' +
    'against above under far also still must might these those them him she own new old end start part place thing things people everyone anyone'
  ).split(' '),
);
/** Of those, what hardly a sentence does without. */
const inEverySentence: ReadonlySet<string> = new Set(
  'the and for was are that this with not all had has have were been from but can will one'.split(' '),
);
/** Above every word of two letters, for which texts are not looked through; below all others. */
const commonScore = 2.6;
const leastScore = 2.2;

/**
 * Phrases of plain words, found by their first word. `a/b` are alternatives, `~` a gap of up to three words.
 * The time for a look is bounded by the phrase, never by the text.
 */
export class PhraseTable<T> {
  readonly #ready: () => Ready<T>;

  constructor(entries: readonly (readonly [phrase: string, value: T])[]) {
    this.#ready = once(() => readyFrom(entries));
  }

  /** Words of which a text must hold one for any phrase to be found in it. */
  get anchors(): ReadonlySet<string> {
    return this.#ready().anchors;
  }

  /** The longest phrase that begins at the token `at` and ends before `limit`. */
  match(tokens: readonly Token[], at: number, limit: number): PhraseMatch<T> | null {
    const list = this.#ready().byFirst.get(tokens[at]?.word ?? '');
    if (list === undefined) return null;
    for (const { steps, value } of list) {
      const to = follow(tokens, at + 1, limit, steps, 1);
      if (to !== null) return { to, value };
    }
    return null;
  }
}

/** Made when a table is first looked into: most runs judge no wording. */
interface Ready<T> {
  readonly byFirst: ReadonlyMap<string, readonly Compiled<T>[]>;
  readonly anchors: ReadonlySet<string>;
}

function readyFrom<T>(entries: readonly (readonly [phrase: string, value: T])[]): Ready<T> {
  const byFirst = new Map<string, Compiled<T>[]>();
  const anchors = new Set<string>();
  for (const [phrase, value] of entries) {
    const steps: Step[] = phrase
      .split(' ')
      .flatMap(possessive)
      .map((part) => (part === '~' ? 'gap' : new Set(part.split('/'))));
    const first = steps[0];
    if (first === undefined || first === 'gap') continue;
    const compiled: Compiled<T> = { steps, value };
    for (const word of first) {
      const list = byFirst.get(word);
      if (list === undefined) byFirst.set(word, [compiled]);
      else list.push(compiled);
    }
    for (const word of rarest(steps)) anchors.add(longestPart(word));
  }
  for (const list of byFirst.values()) list.sort((a, b) => wordCount(b.steps) - wordCount(a.steps));
  return { byFirst, anchors };
}

/** "Everyone's" is two tokens. */
function possessive(part: string): readonly string[] {
  return part.length > 2 && part.endsWith("'s") && !part.includes('/') ? [part.slice(0, -2), "'s"] : [part];
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
    const shortest = Math.min(...[...step].map(rarity));
    if (shortest > score) {
      score = shortest;
      best = step;
    }
  }
  return best;
}

function rarity(word: string): number {
  if (inEverySentence.has(word)) return leastScore;
  return common.has(word) ? commonScore : word.length;
}

function longestPart(word: string): string {
  return word.split(/[-']/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
