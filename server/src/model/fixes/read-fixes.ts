import type { ReadContext } from '../document/context.ts';
import { field, fieldValue } from '../document/fields.ts';
import type { Fix } from '../document/fix.ts';
import { statusKind } from '../document/time/document-state.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import { buildFix } from './build-fix.ts';
import { collectItems, commonHabits } from './collect.ts';
import type { FixContext } from './context.ts';
import { readDue } from './due.ts';
import { ownersOf } from './owners.ts';
import type { FixCandidate } from './parts.ts';
import { peopleOf } from './people-evidence.ts';

/**
 * Every action item of a document in document order, with the fields that its words, its list, its table and
 * the lines above it give. Total: a document without actions gives none.
 */
export function readFixes(context: ReadContext): readonly Fix[] {
  const reference = reviewDate(context) ?? context.date;
  const options = { reference, dateOrder: context.dateOrder };
  const inner: FixContext = {
    ...context,
    people: peopleOf(context),
    due: (words, span) => readDue(words, span, options),
  };
  const first = collectItems(inner);
  const named = namedIn(first, inner.people.known);
  const habits = commonHabits(first);
  const doubtful = first.some((each) => each.habits.some(({ certainty }) => certainty !== 'sure'));
  if (habits.length === 0 && (named.length === 0 || !doubtful)) {
    return first.map((candidate, ordinal) => buildFix(inner, candidate, ordinal));
  }
  // Who owns one item is known in the others.
  const known = new Set([...inner.people.known, ...named]);
  const people = { ...inner.people, known, habits: new Set(habits) };
  const again: FixContext = { ...inner, people };
  return collectItems(again).map((candidate, ordinal) => buildFix(again, candidate, ordinal));
}

/** Names of owners, lower case, that were not known before. */
function namedIn(candidates: readonly FixCandidate[], known: ReadonlySet<string>): readonly string[] {
  return candidates
    .flatMap(({ fields }) => fields.filter(({ name }) => name === 'owner'))
    .flatMap((field) => ownersOf(field.masked, field.span.start))
    .flatMap(({ name }) => [name.toLowerCase(), name.toLowerCase().split(' ')[0] ?? ''])
    .filter((name) => name.length > 1 && !known.has(name));
}

/** Relative words are said at the review, where its day is known; the review of a draft is yet to come. */
function reviewDate(context: ReadContext): IsoDate | null {
  if (statusKind(fieldValue(context, 'status')) === 'draft') return null;
  return (field(context, 'review') ?? field(context, 'reviewed'))?.moment?.date ?? null;
}
