import type { PhraseReading } from '../phrase.ts';
import type { OwnerNames } from './owner-names.ts';

/** The reading of a row about owners: the names are its value, and it covers the words up to `end`. */
export function namesReading(
  value: OwnerNames,
  end: number,
  weight: number,
  shape: PhraseReading['shape'],
): PhraseReading {
  return { end, value: { start: value.start, end: value.end }, weight, shape };
}
