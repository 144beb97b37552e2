import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { momentsIn, proseMomentRows } from './prose-moments.ts';

suite('times of stages in sentences', () => {
  for (const { id, key, examples } of proseMomentRows) {
    test(id, () => {
      for (const [sentence, words] of examples.yes)
        assert.deepEqual(
          [...momentsIn(sentence)].filter((found) => found.key === key).map((found) => found.words),
          [words],
          sentence,
        );
      for (const sentence of examples.no)
        assert.deepEqual(
          [...momentsIn(sentence)].filter((found) => found.key === key),
          [],
          sentence,
        );
    });
  }
});
