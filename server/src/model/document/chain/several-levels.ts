import type { Span } from '../../../text/position.ts';
import { saysNothing } from '../../lexicon/no-answer.ts';
import type { ChainStatement } from '../postmortem.ts';
import { type Term, termKey } from '../vocabulary.ts';

/** One level of several in a value, and what brackets behind it say of it. */
export interface ListedLevel {
  readonly role: ChainStatement['role'];
  readonly value: string;
  readonly span: Span;
}

const BETWEEN = /[,;/|+&\u2192]|(?<=[\s)])(?:and|or|plus)\s|->/g;
/** `operation (primary)`, `contributing: scope`. */
const PART =
  /^(?:(primary|main|root|contributing|secondary|also)\s?[:\u2013\u2014-]\s?)?(\p{L}[\p{L}_ -]{0,29}\p{L})(?:\s?\((primary|main|root|contributing|secondary|also)\))?$/iu;
const LONGEST = 120;

/** The levels that a value lists, in its order; empty where it names one, or where a part of it is no level. */
export function listedLevels(text: string, start: number, levels: readonly Term[]): readonly ListedLevel[] {
  if (text.length > LONGEST) return [];
  const found: ListedLevel[] = [];
  let from = 0;
  const cuts = [...text.matchAll(BETWEEN)].map(({ index, 0: sign }) => ({
    end: index,
    next: index + sign.length,
  }));
  for (const { end, next } of [...cuts, { end: text.length, next: text.length }]) {
    const words = text.slice(from, end);
    const level = levelIn(words, start + from, levels);
    if (level === null && words.trim() !== '') return [];
    if (level !== null) found.push(level);
    from = next;
  }
  return new Set(found.map(({ value }) => termKey(value))).size > 1 ? found : [];
}

function levelIn(words: string, start: number, levels: readonly Term[]): ListedLevel | null {
  const bare = words.replaceAll(/[*_`'"[\].]/g, ' ').trim();
  const [, before, name = '', behind] = PART.exec(bare) ?? [];
  if (saysNothing('level', name) || !isTerm(name, levels)) return null;
  const at = start + words.indexOf(name, before === undefined ? 0 : words.indexOf(before) + before.length);
  const role = roleOf(before ?? behind);
  return { role, value: name, span: { start: at, end: at + name.length } };
}

/** Whether words are the name of a term or another name of it. */
export function isTerm(value: string, terms: readonly Term[]): boolean {
  const name = termKey(value);
  return terms.some(
    (term) => termKey(term.name) === name || term.aliases.some((alias) => termKey(alias) === name),
  );
}

/** What a word before or behind a level makes of it. */
export function roleOf(word: string | undefined): ChainStatement['role'] {
  if (word === undefined) return 'unsaid';
  return /^(?:primary|main|root)$/i.test(word) ? 'primary' : 'contributing';
}
