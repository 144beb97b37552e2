import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { laterAt } from './later.ts';

suite('how long after the time before', () => {
  const minutes: Readonly<Record<string, number | null>> = {
    'ten minutes later the alert fires': 10,
    '10 min later: alert': 10,
    'an hour later': 60,
    '1 hour and 20 minutes later': 80,
    'half an hour later': 30,
    'about 5 minutes after': 5,
    '40 seconds later': 0,
    '10 Minuten später': 10,
    'eine halbe Stunde später': 30,
    'une heure plus tard': 60,
    '20 minutos después': 20,
    "mezz'ora dopo": 30,
    '10 minutes after the deploy': null,
    '10 minutes of work later': null,
    later: null,
  };
  for (const [words, length] of Object.entries(minutes)) {
    test(words, () => assert.equal(laterAt(words, 0)?.minutes ?? null, length));
  }
});
