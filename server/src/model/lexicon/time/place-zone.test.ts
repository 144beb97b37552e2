import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeZoneAt, placeZoneIn, zoneOfPlace } from './place-zone.ts';

/** Words about times, and the zone that they name after a place. */
const statements: readonly (readonly [string, string | null])[] = [
  ['Horas locales (hora de Sevilla)', 'Europe/Madrid'],
  ['heure de Lyon', 'Europe/Paris'],
  ['heure belge', 'Europe/Brussels'],
  ['tutti gli orari in ora di Torino', 'Europe/Rome'],
  ['horário de Brasília', 'America/Sao_Paulo'],
  ['alle Angaben in Wiener Ortszeit', 'Europe/Vienna'],
  ['deutsche Zeit', 'Europe/Berlin'],
  ['Times are in the local time of the Mumbai office', 'Asia/Kolkata'],
  ['Timezone used: Cape Town', 'Africa/Johannesburg'],
  ['Ablauf (Ortszeit Wien)', 'Europe/Vienna'],
  ['All clocks run on Warsaw time', 'Europe/Warsaw'],
  ['alle tijden zijn Nederlandse tijd', 'Europe/Amsterdam'],
  ['all times Mountain', 'America/Denver'],
  ['Times below are in Oslo', 'Europe/Oslo'],
  ['All times are local to New York', 'America/New_York'],
  ['Time (Lima)', 'America/Lima'],
  ['以下は日本時間', 'Asia/Tokyo'],
  ['以下均为上海时间', 'Asia/Shanghai'],
  ['한국 시간', 'Asia/Seoul'],
  ['At the time the Paris cluster failed', null],
  ['response times in Paris rose', null],
  ['3 heures en France', null],
  ['By that time Austin had gone', null],
  ['the Berlin timeline', null],
];

for (const [text, zone] of statements) {
  test(`${text}: ${zone ?? 'no zone'}`, () => {
    assert.equal(placeZoneIn(text)?.name ?? null, zone);
  });
}

test('right behind a time', () => {
  assert.deepEqual(placeZoneAt('09:00 Berliner Zeit', 6), { name: 'Europe/Berlin', start: 6, end: 19 });
  assert.deepEqual(placeZoneAt('09:00 hora de Madrid', 6), { name: 'Europe/Madrid', start: 6, end: 20 });
  assert.deepEqual(placeZoneAt('09:00 (Denver) a', 7), { name: 'America/Denver', start: 7, end: 13 });
  assert.equal(placeZoneAt('09:00 Paris is down', 6), null);
});

test('a name alone', () => {
  assert.equal(zoneOfPlace('Helsinki'), 'Europe/Helsinki');
  assert.equal(zoneOfPlace('pacific'), 'America/Los_Angeles');
  assert.equal(zoneOfPlace('somewhere'), null);
});
