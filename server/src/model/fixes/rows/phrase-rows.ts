import type { PhraseRow } from '../phrase.ts';
import { dueRows } from './due-rows.ts';
import { otherRows } from './other-rows.ts';
import { ownerRows } from './owner-rows.ts';
import { statusRows } from './status-rows.ts';

/** Every way of writing a field in an item's own words; their order changes nothing. */
export const phraseRows: readonly PhraseRow[] = [...ownerRows, ...dueRows, ...statusRows, ...otherRows];

/** The rows that may read something in an item. */
export function rowsFor(masked: string): readonly PhraseRow[] {
  return phraseRows.filter(({ telltale }) => telltale === undefined || telltale.test(masked));
}
