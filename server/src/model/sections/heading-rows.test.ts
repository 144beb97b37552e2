import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { headingKey } from '../lexicon/heading-text.ts';
import { HeadingBag, type HeadingRow, HeadingTable, readyRow, rowHolds } from './heading-row.ts';
import { headingKinds, headingRows } from './match-heading.ts';

function bag(words: string): HeadingBag {
  return new HeadingBag(headingKey(words));
}

for (const row of headingRows) {
  test(`heading row ${row.id}`, () => {
    const ready = readyRow(row);
    for (const heading of row.examples.yes) {
      assert.ok(rowHolds(ready, bag(heading)), `${heading} is one`);
      const kinds = headingKinds(headingKey(heading), defaultVocabulary);
      assert.ok(
        kinds.some((match) => match.kind === row.kind),
        `${heading} means ${kinds[0]?.kind} by ${kinds[0]?.by}`,
      );
    }
    for (const heading of row.examples.no) assert.ok(!rowHolds(ready, bag(heading)), `${heading} is none`);
  });
}

test('the order of rows changes nothing', () => {
  const headings = headingRows.flatMap((row) => [...row.examples.yes, ...row.examples.no]);
  for (const seed of [1, 2, 3, 4, 5]) {
    const rows = new HeadingTable(shuffled(headingRows, seed));
    for (const heading of headings) {
      const key = headingKey(heading);
      assert.deepEqual(
        headingKinds(key, defaultVocabulary, rows),
        headingKinds(key, defaultVocabulary),
        heading,
      );
    }
  }
});

test('rows have names of their own, and examples', () => {
  assert.equal(new Set(headingRows.map((row) => row.id)).size, headingRows.length);
  for (const row of headingRows) assert.ok(row.examples.yes.length > 0 && row.examples.no.length > 0, row.id);
});

/** The same rows in another order, by a simple generator. */
function shuffled(rows: readonly HeadingRow[], seed: number): readonly HeadingRow[] {
  let state = seed;
  const keyed = rows.map((row) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return { row, state };
  });
  return keyed.sort((a, b) => a.state - b.state).map(({ row }) => row);
}
