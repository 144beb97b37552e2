import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesSaid, previewRow } from './imported-words.ts';

const entry = { time: '14:02 UTC', certain: true, author: null, words: 'alert', present: false };

test('the row of an entry says what one should look at', () => {
  assert.deepEqual(previewRow(entry), { label: '14:02 UTC', description: 'alert', detail: '' });
  assert.deepEqual(previewRow({ ...entry, certain: false, author: 'Ann', present: true }), {
    label: '$(question) 14:02 UTC',
    description: 'alert',
    detail: 'time not certain · already in the timeline · written by Ann',
  });
  assert.equal(previewRow({ ...entry, time: '', certain: false }).label, '$(question) no time');
  assert.deepEqual([entriesSaid(1), entriesSaid(2)], ['1 entry', '2 entries']);
});
