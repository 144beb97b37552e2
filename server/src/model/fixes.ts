import type { ReadContext } from './context.ts';
import type { Fix } from './fix.ts';
import { buildFix } from './fixes/build-fix.ts';
import { collectItems } from './fixes/collect.ts';
import type { FixContext } from './fixes/context.ts';
import { readDue } from './fixes/due.ts';
import { knownPeople } from './fixes/known-people.ts';
import type { IsoDate } from './time/moment.ts';

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
  const field = context.metadata.find(({ key }) => key === 'review' || key === 'reviewed');
  return field?.moment?.date ?? null;
}
