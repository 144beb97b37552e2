import assert from 'node:assert/strict';
import test from 'node:test';
import { isSameValue } from './same-value.ts';

test('plain values are compared by what they say', () => {
  const row = { id: 'a', owners: ['@ines'], due: null, trackers: [{ id: '#1', url: null }] };
  assert.equal(isSameValue(row, structuredClone(row)), true);
  assert.equal(isSameValue(row, { ...row, owners: ['@ines', '@tomas'] }), false);
  assert.equal(isSameValue(row, { ...row, due: '2026-11-21' }), false);
  assert.equal(
    isSameValue(row, { ...row, trackers: [{ id: '#1', url: 'https://tracker.example/1' }] }),
    false,
  );
  assert.equal(isSameValue(null, row), false);
  assert.equal(isSameValue([], {}), false);
  assert.equal(isSameValue({ a: undefined }, { b: undefined }), false);
});
