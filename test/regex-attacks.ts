import type { RegexLiteral } from './regex-literals.ts';
import { type Alternative, CountingRegex, type Element, isLeaf, type Leaf } from './regex-steps.ts';

/** Characters of every kind that an expression may tell apart; plain ones first. */
const pool = [
  ...'aZ0 \n-.,:;!?#@/\\|*_`~\'"()[]{}<>+=&%$^',
  ...'bcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY123456789',
  ...'\t\r\u00a0\u2028éÉß–—·•→：\uFFFC…，年',
  '\ud800',
  '😀',
];
const mostWords = 4;
/** How often the repeated part is in the smallest of three texts. */
const smallest = 12;

/** A repeated part of the expression: what may come before it, and what it takes. */
interface Repetition {
  readonly before: readonly string[];
  readonly takes: readonly string[];
}

/**
 * A text of which three times as much costs more than three times the steps; null where none was found. Tried for every
 * repeated part of the expression: each kind of character, what the part takes and what leads to it, many times, with
 * an end that lets the expression match or not.
 */
export function runawayText(literal: RegexLiteral): string | null {
  const regex = new CountingRegex(literal);
  const repetitions = repetitionsOf(regex);
  if (repetitions.length === 0) return null;
  const kinds = kindsOf(regex);
  const tried = new Set<string>();
  for (const { before, takes } of repetitions) {
    const starts = before.filter((word) => word !== '');
    const pumps = [
      ...kinds,
      ...takes,
      ...starts,
      ...starts.flatMap((word) => takes.map((more) => word + more)),
    ];
    for (const lead of new Set(['', '\u0001', ...before])) {
      for (const pump of pumps) {
        for (const end of ['', '\u0001', 'a', '\u0001\n\u0001']) {
          const attack = [lead, pump, end].join('\u0000');
          if (pump === '' || tried.has(attack)) continue;
          tried.add(attack);
          if (runsAway(regex, lead, pump, end)) {
            return `${JSON.stringify(lead)}, ${JSON.stringify(pump)} many times, ${JSON.stringify(end)}`;
          }
        }
      }
    }
  }
  return null;
}

/** Of a linear expression every further part costs the same; small texts may have not shown all yet. */
function runsAway(regex: CountingRegex, lead: string, pump: string, end: string): boolean {
  const growth = (size: number): readonly [number, number] => {
    const [a = 0, b = 0, c = 0] = [1, 2, 3].map((times) =>
      regex.steps(lead + pump.repeat(times * size) + end),
    );
    return [b - a, c - b];
  };
  const isSteeper = ([first, second]: readonly [number, number]): boolean =>
    !Number.isFinite(second) || second > first * 1.05 + 4;
  return isSteeper(growth(smallest)) && isSteeper(growth(4 * smallest));
}

/** A character of each kind that the expression tells apart. */
function kindsOf(regex: CountingRegex): readonly string[] {
  const leaves = [...regex.leaves.values()];
  const own = leaves.flatMap((leaf) => (leaf.type === 'Character' ? [String.fromCodePoint(leaf.value)] : []));
  const kinds = new Map<string, string>();
  for (const char of [...pool, ...own]) {
    const kind = leaves.map((leaf) => (regex.takes(leaf, char) ? 1 : 0)).join('');
    if (kind.includes('1') && !kinds.has(kind)) kinds.set(kind, char);
  }
  return [...kinds.values()];
}

function repetitionsOf(regex: CountingRegex): readonly Repetition[] {
  const found: Repetition[] = [];
  for (const alternative of regex.pattern.alternatives) walk(regex, alternative, [''], found);
  return found;
}

/** The words that lead through an alternative; repeated parts on the way are collected. */
function walk(
  regex: CountingRegex,
  { elements }: Alternative,
  before: readonly string[],
  found: Repetition[],
): readonly string[] {
  return elements.reduce((words, element) => through(regex, element, words, found), before);
}

function through(
  regex: CountingRegex,
  element: Element,
  before: readonly string[],
  found: Repetition[],
): readonly string[] {
  if (isLeaf(element)) return joined(before, samplesOf(regex, element));
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return few(element.alternatives.flatMap((each) => walk(regex, each, before, found)));
    case 'Quantifier': {
      const once = through(regex, element.element, before, found);
      const takes = through(regex, element.element, [''], []);
      if (!Number.isFinite(element.max)) found.push({ before, takes });
      return element.min > 0 ? once : few([...before, ...once]);
    }
    case 'Assertion':
      if (element.kind === 'lookahead' || element.kind === 'lookbehind') {
        for (const each of element.alternatives) walk(regex, each, before, found);
      }
      return before;
    default:
      return before;
  }
}

function samplesOf(regex: CountingRegex, leaf: Leaf): readonly string[] {
  if (leaf.type === 'Character') return [String.fromCodePoint(leaf.value)];
  const taken = pool.filter((char) => regex.takes(leaf, char));
  const blank = taken.find((char) => /\s/.test(char));
  return [...taken.slice(0, 1), ...(blank === undefined ? [] : [blank])];
}

function joined(before: readonly string[], samples: readonly string[]): readonly string[] {
  return few(samples.flatMap((sample) => before.map((word) => word + sample)));
}

function few(words: readonly string[]): readonly string[] {
  return [...new Set(words)].slice(0, mostWords);
}
