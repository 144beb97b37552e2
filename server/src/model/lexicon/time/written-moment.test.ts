import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentText } from './moment-text.ts';
import { type MomentOptions, noMomentOptions, resolveMoment } from './parse-moment.ts';
import { momentAt } from './written-moment.ts';

const options: MomentOptions = { ...noMomentOptions, carried: '2026-03-13', near: '2026-03-13' };

/** A line, its time, and the words after it; null where the line begins with no time. */
const table: readonly (readonly [string, string | null, string?])[] = [
  ['09:12 pods restart', '2026-03-13T09:12', 'pods restart'],
  ['9:12 - pods restart', '2026-03-13T09:12', 'pods restart'],
  ['**09:12 UTC** - pods restart', '2026-03-13T09:12Z', 'pods restart'],
  ['`09:12` - pods restart', '2026-03-13T09:12', 'pods restart'],
  ['*09:12* pods restart', '2026-03-13T09:12', 'pods restart'],
  ['[23:46] the pager rings', '2026-03-13T23:46', 'the pager rings'],
  ['[03-26 23:04] node drained', '2026-03-26T23:04', 'node drained'],
  ['2:54 PM PST: change merged', '2026-03-13T14:54-08:00', 'change merged'],
  ['12:05am: change merged', '2026-03-13T00:05', 'change merged'],
  ['8 Uhr Neustart', '2026-03-13T08:00', 'Neustart'],
  ['11.05 Uhr: Ende', '2026-03-13T11:05', 'Ende'],
  ['13.20 uur: dienst herstart', '2026-03-13T13:20', 'dienst herstart'],
  ['14h : alerte', '2026-03-13T14:00', 'alerte'],
  ['4h outage', null],
  ['12/03 10h42 – alerta', '2026-03-12T10:42', 'alerta'],
  ['12 maart 22:00 traag', '2026-03-12T22:00', 'traag'],
  ['午後1時20分 復旧', '2026-03-13T13:20', '復旧'],
  ['下午2点 定位', '2026-03-13T14:00', '定位'],
  ['9時間の停止', null],
  ['18:41 PM: clean', '2026-03-13T18:41', 'clean'],
  ['00:29 AM clean', '2026-03-13T00:29', 'clean'],
  ['9:06a hub lost', '2026-03-13T09:06', 'hub lost'],
  ['4pm deploy', '2026-03-13T16:00', 'deploy'],
  ['9:15 in the morning: deploy', '2026-03-13T09:15', 'deploy'],
  ['1:05 in the afternoon: deploy', '2026-03-13T13:05', 'deploy'],
  ['9 in the evening: deploy', '2026-03-13T21:00', 'deploy'],
  ['9 in the queue', null],
  ['8.48 index created', '2026-03-13T08:48', 'index created'],
  ['02.30 PM index created', '2026-03-13T14:30', 'index created'],
  ['10:12:33 restart', '2026-03-13T10:12', 'restart'],
  ['2026-03-14T09:12Z restart', '2026-03-14T09:12Z', 'restart'],
  ['2026-03-14T09:12:33.120+02:00 restart', '2026-03-14T09:12+02:00', 'restart'],
  ['20260314T0912Z restart', '2026-03-14T09:12Z', 'restart'],
  ['2026-03-14 1625 restart', '2026-03-14T16:25', 'restart'],
  ['2026-03-14, 03:26pm: first noticed', '2026-03-14T15:26', 'first noticed'],
  ['24-10-2025 - 08:15 - told', '2025-10-24T08:15', 'told'],
  ['**26-05-2026 ~08:50** – noticed', '2026-05-26T08:50', 'noticed'],
  ['06-05-2026 08:50 day or month', 'T08:50', 'day or month'],
  ['06-03-2026 08:50 near the incident', '2026-03-06T08:50', 'near the incident'],
  ['Feb 28th **01:52** `@ana` first report', '2026-02-28T01:52', '`@ana` first report'],
  ['**Apr 01, 2026 20:39 (UTC)** harvest', '2026-04-01T20:39Z', 'harvest'],
  ['**June 15, 2026 from 14:18 to 18:39 (UTC)** orders', '2026-06-15T14:18Z', 'orders'],
  ['12:45 PM PST Saturday Mar 14th: first wave', '2026-03-14T12:45-08:00', 'first wave'],
  ['Friday 10:00 retry', '2026-03-13T10:00', 'retry'],
  ['Saturday 10:00 retry', '2026-03-14T10:00', 'retry'],
  ['22:04-23:00 UTC: degraded', '2026-03-13T22:04Z', 'degraded'],
  ['between ~4pm and ~5:15pm, proxy killed', '2026-03-13T16:00', 'proxy killed'],
  ['Around **09:50** (CEST) alert', '2026-03-13T09:50+02:00', 'alert'],
  ['{{ 2026-03-14 Between 02:00 and 02.30 PM }}', '2026-03-14T02:00', ''],
  ['20:20 GST : chain halts', '2026-03-13T20:20+04:00', 'chain halts'],
  ['10:00 US/Pacific deploy', '2026-03-13T10:00-07:00', 'deploy'],
  ['10:00 Europe/Berlin deploy', '2026-03-13T10:00+01:00', 'deploy'],
  ['10:00 UTC+2 deploy', '2026-03-13T10:00+02:00', 'deploy'],
  ['[10:40](https://chat.example/p123) said so', '2026-03-13T10:40', 'said so'],
  ['19. April, 11:00', '2026-04-19T11:00', ''],
  ['**2026-03-14**: fault added', '2026-03-14', 'fault added'],
  ['Between 2026-03-10 to 2026-03-16', '2026-03-10', ''],
  ['May-05-2026 released', '2026-05-05', 'released'],
  ['3 pods failed', null],
  ['10-12 users were affected', null],
  ['v1.26.0 released', null],
  ['1.24.10 released', null],
  ['3.11.26 released', null],
  ['03.11.26 released', '2026-11-03', 'released'],
  ['2026-03-14 - 1200 users were cut off', '2026-03-14', '1200 users were cut off'],
  ['1.2.3.4 was blocked', null],
  ['#1625 merged', null],
  ['12:999 what', null],
  ['the pager rings at 10:00', null],
  ['', null],
];

for (const [line, time, rest] of table) {
  test(`"${line}" begins with ${time}`, () => {
    const written = momentAt(line, 0);
    if (time === null) return assert.equal(written, null);
    assert.ok(written !== null);
    assert.equal(momentText(resolveMoment(written, options).moment), time);
    assert.equal(line.slice(written.rest), rest);
  });
}

test('a range has its end, on the next day where the clock goes back', () => {
  const written = momentAt('23:50 - 00:10 UTC: gone', 0);
  assert.ok(written !== null);
  const { until } = resolveMoment(written, options);
  assert.ok(until !== null);
  assert.equal(momentText(until), '2026-03-14T00:10Z');
});

test('the span of a time holds its words alone', () => {
  const line = '* **~09:12 (UTC)** x';
  const written = momentAt(line, 2);
  assert.ok(written !== null);
  assert.equal(line.slice(written.start, written.end), '09:12 (UTC');
  assert.equal(written.approximate, true);
});
