import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { unpackGroups } from '../../server/src/prose/learned/unpack-words.ts';
import { packGroups } from './pack-groups.ts';
import { randomFrom } from './random.ts';

suite('numbers packed in groups', () => {
  const random = randomFrom(7);
  const values = Float32Array.from({ length: 4 * 3000 }, () => Math.tanh((random() + random() - 1) * 2));

  for (const [groupSize, most] of [
    [2, 0.03],
    [4, 0.15],
  ] as const)
    test(`come back nearly as they were, ${groupSize} a character`, () => {
      const packed = packGroups(values, 4, groupSize);
      assert.equal(packed.text.length, values.length / groupSize);
      let lost = 0;
      let all = 0;
      for (const [at, value] of unpackGroups(packed).entries()) {
        lost += (value - (values[at] ?? 0)) ** 2;
        all += (values[at] ?? 0) ** 2;
      }
      assert.ok(lost / all < most, `${lost / all}`);
    });

  test('are the same each time', () => {
    assert.deepEqual(packGroups(values, 4, 2), packGroups(values, 4, 2));
  });
});
