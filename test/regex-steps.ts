import { analyse } from 'scslre';
import type { RegexLiteral } from './regex-literals.ts';

type Pattern = ReturnType<typeof analyse>['parsed']['pattern'];
export type Alternative = Pattern['alternatives'][number];
export type Element = Alternative['elements'][number];
/** A part that takes one character. */
export type Leaf = Extract<Element, { type: 'Character' | 'CharacterSet' | 'CharacterClass' }>;
type Assertion = Extract<Element, { type: 'Assertion' }>;
type Direction = 1 | -1;
type Next = (at: number) => boolean;
type Step = (at: number, next: Next) => boolean;

/** A bound is a bound: with a small one growth shows at small sizes. */
const mostTimes = 6;
const tooMany = 300_000;

class TooManySteps extends Error {}

/**
 * A regular expression that counts its steps: it tries one way after the other, as V8 does, and knows no shortcut but
 * the one for expressions that begin with `^`.
 */
export class CountingRegex {
  readonly pattern: Pattern;
  /** What takes one character, each once. */
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly #leaves = new Map<string, Leaf>();
  readonly #flags: string;
  readonly #start: Step;
  readonly #once: boolean;
  readonly #takes = new Map<string, (char: string) => boolean>();
  readonly #names = new Map<string, number>();
  #captures: (readonly [number, number] | undefined)[] = [];
  #groups = 0;
  #text = '';
  #steps = 0;

  constructor({ source, flags }: RegexLiteral) {
    this.#flags = flags;
    this.pattern = analyse({ source, flags }, { maxReports: 1 }).parsed.pattern;
    this.leaves = this.#leaves;
    this.#start = this.#choice(this.pattern.alternatives, 1);
    this.#once =
      flags.includes('y') || (!flags.includes('m') && this.pattern.alternatives.every(beginsAtStart));
  }

  /** How many steps it takes to find all matches in the text; infinite where there is no end to them. */
  steps(text: string): number {
    this.#text = text;
    this.#steps = 0;
    try {
      for (let at = 0; at <= text.length; ) {
        let end = -1;
        this.#captures = [];
        this.#count();
        this.#start(at, (to) => {
          end = to;
          return true;
        });
        if (this.#once) break;
        at = Math.max(end, at + 1);
      }
    } catch (error) {
      if (error instanceof TooManySteps) return Number.POSITIVE_INFINITY;
      throw error;
    }
    return this.#steps;
  }

  /** Whether a leaf of the expression takes the character. */
  takes(leaf: Leaf, char: string): boolean {
    const known = this.#takes.get(leaf.raw);
    if (known !== undefined) return known(char);
    const regex = new RegExp(`^(?:${leaf.raw})$`, this.#flags.replace(/[dgmy]/g, ''));
    const answers = new Map<string, boolean>();
    this.#takes.set(leaf.raw, (one) => {
      let answer = answers.get(one);
      if (answer === undefined) {
        answer = regex.test(one);
        answers.set(one, answer);
      }
      return answer;
    });
    return this.takes(leaf, char);
  }

  #count(): void {
    if (++this.#steps > tooMany) throw new TooManySteps();
  }

  #choice(alternatives: readonly Alternative[], direction: Direction): Step {
    const [first, ...others] = alternatives.map(({ elements }) => this.#sequence(elements, direction));
    if (first === undefined) return (at, next) => next(at);
    if (others.length === 0) return first;
    return (at, next) => first(at, next) || others.some((step) => step(at, next));
  }

  #sequence(elements: readonly Element[], direction: Direction): Step {
    const steps = elements.map((element) => this.#element(element, direction));
    if (direction < 0) steps.reverse();
    const from = (index: number, at: number, next: Next): boolean => {
      const step = steps[index];
      return step === undefined ? next(at) : step(at, (to) => from(index + 1, to, next));
    };
    return (at, next) => from(0, at, next);
  }

  #element(element: Element, direction: Direction): Step {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        const read = this.#reader(element, direction);
        return (at, next) => {
          const to = read(at);
          return to >= 0 && next(to);
        };
      }
      case 'Group':
        return this.#choice(element.alternatives, direction);
      case 'CapturingGroup':
        return this.#capture(element, direction);
      case 'Assertion':
        return this.#assertion(element);
      case 'Quantifier':
        return this.#quantifier(element, direction);
      case 'Backreference':
        return this.#backreference(element.ref, direction);
      default:
        throw new Error(`steps of ${element.type} are not counted`);
    }
  }

  /** Where a character that the leaf takes ends; -1 where none is. */
  #reader(leaf: Leaf, direction: Direction): (at: number) => number {
    this.#leaves.set(leaf.raw, leaf);
    const pairs = /[uv]/.test(this.#flags);
    /** Of each code unit below 128: 0 where nobody has looked. */
    const known = new Int8Array(128);
    const look = (char: string): boolean => this.takes(leaf, char);
    return (at) => {
      this.#count();
      const text = this.#text;
      if (direction > 0 ? at >= text.length : at <= 0) return -1;
      const code = text.charCodeAt(direction > 0 ? at : at - 1);
      if (code < 128) {
        if (known[code] === 0) known[code] = look(String.fromCharCode(code)) ? 1 : -1;
        return known[code] === 1 ? at + direction : -1;
      }
      const whole = pairs && isPair(text, direction > 0 ? at : at - 2);
      const to = at + direction * (whole ? 2 : 1);
      return look(text.slice(Math.min(at, to), Math.max(at, to))) ? to : -1;
    };
  }

  #capture(group: Extract<Element, { type: 'CapturingGroup' }>, direction: Direction): Step {
    const index = ++this.#groups;
    if (group.name !== null) this.#names.set(group.name, index);
    const inner = this.#choice(group.alternatives, direction);
    return (at, next) =>
      inner(at, (to) => {
        const before = this.#captures[index];
        this.#captures[index] = [Math.min(at, to), Math.max(at, to)];
        if (next(to)) return true;
        this.#captures[index] = before;
        return false;
      });
  }

  #backreference(ref: string | number, direction: Direction): Step {
    return (at, next) => {
      const span = this.#captures[typeof ref === 'number' ? ref : (this.#names.get(ref) ?? 0)];
      const word = span === undefined ? '' : this.#text.slice(span[0], span[1]);
      this.#steps += word.length;
      const to = at + direction * word.length;
      return this.#text.startsWith(word, Math.min(at, to)) && next(to);
    };
  }

  #assertion(assertion: Assertion): Step {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const inner = this.#choice(assertion.alternatives, assertion.kind === 'lookahead' ? 1 : -1);
      return (at, next) => inner(at, () => true) !== assertion.negate && next(at);
    }
    return (at, next) => this.#holds(assertion, at) && next(at);
  }

  #holds(assertion: Assertion, at: number): boolean {
    this.#count();
    const before = this.#text[at - 1];
    const after = this.#text[at];
    const lines = this.#flags.includes('m');
    if (assertion.kind === 'start') return before === undefined || (lines && isNewline(before));
    if (assertion.kind === 'end') return after === undefined || (lines && isNewline(after));
    return assertion.kind === 'word' && (isWord(before) !== isWord(after)) !== assertion.negate;
  }

  #quantifier(quantifier: Extract<Element, { type: 'Quantifier' }>, direction: Direction): Step {
    const max = Number.isFinite(quantifier.max) ? Math.min(quantifier.max, mostTimes) : quantifier.max;
    const min = Math.min(quantifier.min, mostTimes);
    const { greedy, element } = quantifier;
    if (greedy && isLeaf(element)) return run(this.#reader(element, direction), min, max);
    const step = this.#element(element, direction);
    const again = (times: number, at: number, next: Next): boolean => {
      this.#count();
      const more = (): boolean =>
        times < max && step(at, (to) => (to !== at || times < min) && again(times + 1, to, next));
      const enough = (): boolean => times >= min && next(at);
      return greedy ? more() || enough() : enough() || more();
    };
    return (at, next) => again(0, at, next);
  }
}

/** One leaf as often as it can be, then once less each time. */
function run(read: (at: number) => number, min: number, max: number): Step {
  return (at, next) => {
    const ends = [at];
    while (ends.length <= max) {
      const to = read(ends.at(-1) ?? at);
      if (to < 0) break;
      ends.push(to);
    }
    while (ends.length > min) {
      if (next(ends.pop() ?? at)) return true;
    }
    return false;
  };
}

export function isLeaf(element: Element): element is Leaf {
  return element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass';
}

function beginsAtStart({ elements: [first] }: Alternative): boolean {
  if (first?.type === 'Group' || first?.type === 'CapturingGroup') {
    return first.alternatives.every(beginsAtStart);
  }
  return first?.type === 'Assertion' && first.kind === 'start';
}

function isPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at), at + 2));
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /\w/.test(char);
}

function isNewline(char: string): boolean {
  return /[\n\r\u2028\u2029]/.test(char);
}
