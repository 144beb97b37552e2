import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesBetween } from './compare.ts';
import type { Moment } from './moment.ts';
import { offsetIn, statedZone, zoneOn } from './zone.ts';

/** Name, day, and minutes east of UTC. */
const table: readonly (readonly [string, string | null, number | null])[] = [
  ['UTC', null, 0],
  ['cet', null, 60],
  ['CEST', '2026-12-01', 120],
  ['PST', '2026-07-01', -480],
  ['IST', null, 330],
  ['UTC+2', null, 120],
  ['GMT-03:30', null, -210],
  ['+0530', null, 330],
  ['US/Pacific', '2026-01-15', -480],
  ['US/Pacific', '2026-07-15', -420],
  ['Pacific Time', '2026-07-15', -420],
  ['Eastern Standard Time', '2026-07-15', -300],
  ['Paris time', '2026-07-15', 120],
  ['New York time', '2026-07-15', -240],
  ['UK time', '2026-01-15', 0],
  ['Europe/Berlin', '2026-03-28', 60],
  ['Europe/Berlin', '2026-03-30', 120],
  ['Europe/Berlin', null, null],
  ['CET/CEST', '2026-07-15', 120],
  ['local time', '2026-07-15', null],
  ['UTC+25', null, null],
];

for (const [name, day, offset] of table) {
  test(`${name} on ${day ?? 'no day'} is ${offset ?? 'unknown'}`, () => {
    assert.equal(zoneOn(name, day, 720).offset, offset);
  });
}

test('the hours around a change of the clock', () => {
  assert.equal(offsetIn('Europe/Berlin', '2026-03-29', 119), 60);
  assert.equal(offsetIn('Europe/Berlin', '2026-03-29', 181), 120);
  assert.equal(offsetIn('Europe/Berlin', '2026-10-25', 60), 120);
  assert.equal(offsetIn('Europe/Berlin', '2026-10-25', 200), 60);
});

test('the zone that a heading or a sentence names', () => {
  const named = (text: string): string | undefined => statedZone(text)?.name;
  assert.equal(named('Timeline (all times PST)'), 'PST');
  assert.equal(named('_All times in US/Pacific, 24-hour clock._'), 'US/Pacific');
  assert.equal(named('Issue Timeline - UTC'), 'UTC');
  assert.equal(named('All times are ET.'), 'ET');
  assert.equal(named('State of the ART timeline'), undefined);
  assert.equal(named('Timeline of the PT outage'), undefined);
  assert.equal(named('Timeline'), undefined);
});

test('moments are compared as instants, and not at all where one zone is unknown', () => {
  const at = (minutes: number, offset: number | null): Moment => ({
    date: '2026-11-03',
    minutes,
    zone: offset === null ? null : { name: 'x', offset },
    approximate: false,
    ambiguous: false,
  });
  assert.equal(minutesBetween(at(600, 0), at(690, 60)), 30);
  assert.equal(minutesBetween(at(600, null), at(690, null)), 90);
  assert.equal(minutesBetween(at(600, 0), at(690, null)), null);
});
