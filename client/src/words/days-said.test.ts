import assert from 'node:assert/strict';
import test from 'node:test';
import { distanceWords, spanWords } from '../../../server/src/protocol/words.ts';
import { distanceSaid, overdueSaid } from './days-said.ts';

test('in English, days are said as the server says them', () => {
  for (let days = -1200; days <= 1200; days++) assert.equal(distanceSaid(days), distanceWords(days));
  for (let days = 1; days <= 1200; days++) assert.equal(overdueSaid(days), `${spanWords(days)} overdue`);
});
