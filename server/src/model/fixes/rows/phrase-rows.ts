import type { PhraseRow } from '../phrase.ts';
import { dueRows } from './due-rows.ts';
import { otherRows } from './other-rows.ts';
import { ownerCodeRows } from './owner-code-rows.ts';
import { ownerHeadRows } from './owner-head-rows.ts';
import { ownerSignRows } from './owner-sign-rows.ts';
import { ownerTailRows } from './owner-tail-rows.ts';
import { statusRows } from './status-rows.ts';

/** Every way of writing a field in an item's own words; their order changes nothing. */
export const phraseRows: readonly PhraseRow[] = [
  ...ownerHeadRows,
  ...ownerTailRows,
  ...ownerSignRows,
  ...ownerCodeRows,
  ...dueRows,
  ...statusRows,
  ...otherRows,
];

/** The rows that may read something in an item. */
export function rowsFor(masked: string): readonly PhraseRow[] {
  return phraseRows.filter(({ telltale }) => telltale === undefined || telltale.test(masked));
}
