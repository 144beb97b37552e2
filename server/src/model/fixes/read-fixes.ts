import type { ReadContext } from '../document/context.ts';
import { field } from '../document/fields.ts';
import type { Fix } from '../document/fix.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import { buildFix } from './build-fix.ts';
import { collectItems } from './collect.ts';
import type { FixContext } from './context.ts';
import { readDue } from './due.ts';
import { knownPeople } from './known-people.ts';

/**
 * Every action item of a document in document order, with the fields that its words, its list, its table and
 * the lines above it give. Total: a document without actions gives none.
 */
export function readFixes(context: ReadContext): readonly Fix[] {
  const reference = reviewDate(context) ?? context.date;
  const options = { reference, dateOrder: context.dateOrder };
  const inner: FixContext = {
    ...context,
    known: knownPeople(context.metadata),
    due: (words, span) => readDue(words, span, options),
  };
  return collectItems(inner).map((candidate, ordinal) => buildFix(inner, candidate, ordinal));
}

/** Relative words are said at the review, where its day is known. */
function reviewDate(context: ReadContext): IsoDate | null {
  return (field(context, 'review') ?? field(context, 'reviewed'))?.moment?.date ?? null;
}
