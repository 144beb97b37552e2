import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { unpackRows } from '../../server/src/prose/learned/unpack-rows.ts';
import { packRows } from './pack.ts';
import { randomFrom } from './random.ts';

suite('packed numbers', () => {
  const random = randomFrom(7);
  const values = Float64Array.from({ length: 60 }, (_, at) => (random() * 2 - 1) * (at < 30 ? 1 : 50));

  for (const [name, scale] of [
    ['with a scale a row', null],
    ['with one scale for all', 50],
  ] as const) {
    test(`${name} come back, off by half a step at most`, () => {
      const packed = packRows(values, 30, 64, scale);
      assert.equal(packed.text.length, values.length);
      for (const [at, value] of unpackRows(packed).entries()) {
        const unit = packed.scales[packed.scales.length === 1 ? 0 : Math.floor(at / 30)] ?? 0;
        assert.ok(Math.abs(value - (values[at] ?? 0)) <= unit / 63 + 1e-4, `${at}`);
      }
    });
  }

  test('what is larger than the scale is cut to it', () => {
    assert.deepEqual([...unpackRows(packRows([-9, 9], 2, 16, 1))], [-1, 1]);
  });
});
