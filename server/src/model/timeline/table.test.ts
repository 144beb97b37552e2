import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenTime } from './table.ts';

test('a time that can be read is not broken, whatever is before it', () => {
  for (const cell of ['01/07 ~19:17', '19:17', 'about 9:05']) assert.equal(brokenTime(cell), null, cell);
  for (const cell of ['09:72', '2026-03-13 HH:mm', '01/07 25:99'])
    assert.notEqual(brokenTime(cell), null, cell);
});
