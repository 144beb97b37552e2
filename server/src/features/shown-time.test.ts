import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockText } from '../model/lexicon/time/moment-text.ts';
import { clockIn } from '../model/lexicon/time/zone.ts';
import { shownDeadline, shownInstant } from './shown-time.ts';

const instant = (iso: string): number => Date.parse(iso) / 60_000;

test('an instant is shown on the clocks of the reader’s zone, in summer and in winter', () => {
  assert.equal(shownInstant(instant('2026-11-05T09:40Z'), 'Europe/Berlin'), '2026-11-05 10:40');
  assert.equal(shownInstant(instant('2026-07-05T23:30Z'), 'Europe/Berlin'), '2026-07-06 01:30');
  assert.equal(shownInstant(instant('2026-11-05T03:00Z'), 'America/New_York'), '2026-11-04 22:00');
  assert.equal(shownInstant(instant('2026-11-05T03:00Z'), 'Nowhere/At_All'), '2026-11-05 03:00');
  assert.equal(clockIn('Nowhere/At_All', 0), null);
  assert.equal(clockText(65), '01:05');
});

test('a deadline at midnight is the end of the day before', () => {
  assert.equal(shownDeadline(instant('2026-11-06T00:00Z'), 'UTC'), '2026-11-05');
  assert.equal(shownDeadline(instant('2026-11-06T00:00Z'), 'Europe/Berlin'), '2026-11-06 01:00');
});
