import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { distanceAt, distanceOf } from './distance.ts';

suite('distances and their minutes', () => {
  const minutes: Readonly<Record<string, number>> = {
    'T+6 alert': 6,
    'T-9 deploy': -9,
    'T\u22129 deploy': -9,
    'T0 deploy': 0,
    'T+0: deploy': 0,
    'T+275 done': 275,
    't+1h12 done': 72,
    'T+1h 12m done': 72,
    'T + 30 min done': 30,
    'T+01:12 done': 72,
    'T+00:12:40 done': 12,
    'T+90s done': 1,
    'T+1d2h done': 1560,
    '+5m alert': 5,
    '+ 5 minutes: alert': 5,
    '+1h05: alert': 65,
    '-9 min: deploy': -9,
    '+00:05 alert': 5,
    'T+5 2 pods restarted': 5,
  };
  for (const [words, length] of Object.entries(minutes)) {
    test(words, () => assert.equal(distanceAt(words, 0)?.minutes, length));
  }
});

suite('words that are no distance', () => {
  for (const words of [
    'T1 line down',
    '+5 replicas',
    '+5 more',
    'TLS',
    'T+x',
    '5 min',
    'T+6x',
    'T-shirt',
    '+1.5m',
  ]) {
    test(words, () => assert.equal(distanceAt(words, 0), null));
  }
});

suite('cells that are a distance and nothing else', () => {
  const cells: Readonly<Record<string, number | null>> = {
    '0': 0,
    '12': 12,
    '+12 min': 12,
    '0:31': 31,
    '-0:05': -5,
    '1 h 05': 65,
    'T+1h12': 72,
    '12 pods': null,
    '2026': 2026,
    '12.5': null,
    soon: null,
    '': null,
  };
  for (const [cell, minutes] of Object.entries(cells)) {
    test(`"${cell}"`, () => assert.equal(distanceOf(cell), minutes));
  }
});
