import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markers } from './typed-list.ts';

suite('signs of typed lists', () => {
  for (const { id, sign, examples } of markers) {
    test(id, () => {
      for (const line of examples.yes) assert.match(line, sign);
      for (const line of examples.no) assert.doesNotMatch(line, sign);
    });
  }
});
