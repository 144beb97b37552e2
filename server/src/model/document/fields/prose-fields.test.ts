import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseRows, valueIn } from './prose-fields.ts';

for (const row of proseRows) {
  test(`the examples of ${row.id}`, () => {
    for (const [text, value] of row.examples.yes) assert.equal(valueIn(row, text)?.words, value, text);
    for (const text of row.examples.no) assert.equal(valueIn(row, text), null, text);
  });
}
