import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Calendar } from './calendar.ts';

test('today is the day in the zone of the user', () => {
  const moment = Date.parse('2026-11-20T23:30:00Z');
  assert.equal(new Calendar(() => moment, 'UTC', null).today(), '2026-11-20');
  assert.equal(new Calendar(() => moment, 'Europe/Berlin', null).today(), '2026-11-21');
  assert.equal(new Calendar(() => moment, 'America/New_York', null).today(), '2026-11-20');
});

test('an unknown zone counts as UTC', () => {
  assert.equal(new Calendar(() => 0, 'Nowhere/Land', null).zone, 'UTC');
});

test('a pinned day stands still', () => {
  const calendar = new Calendar(() => 0, 'UTC', '2026-11-21');
  assert.equal(calendar.today(), '2026-11-21');
  assert.equal(calendar.now(), Date.parse('2026-11-21T12:00:00Z'));
  assert.equal(calendar.untilNextLook(), null);
});

test('the next look is at local midnight, and never more than an hour away', () => {
  const atBerlin = (time: string) => new Calendar(() => Date.parse(time), 'Europe/Berlin', null);
  assert.equal(atBerlin('2026-11-20T22:59:00Z').untilNextLook(), 60_000);
  assert.equal(atBerlin('2026-11-20T12:00:00Z').untilNextLook(), 3_600_000);
});
