import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentText } from './moment-text.ts';
import { resolveMoment } from './parse-moment.ts';
import { momentAt } from './written-moment.ts';

const options = { carried: null, near: '2026-03-01', year: null, dateOrder: null, zone: null };

function read(text: string): string | null {
  const written = momentAt(text, 0);
  return written === null ? null : momentText(resolveMoment(written, options).moment);
}

test('times of machines and of military clocks', () => {
  const times: readonly (readonly [string, string | null])[] = [
    ['1773475200 first failure', '2026-03-14T08:00Z'],
    ['`1773475200.512` first failure', '2026-03-14T08:00Z'],
    ['1773475200512 first failure', '2026-03-14T08:00Z'],
    ['140800Z | first failure', '2026-03-14T08:00Z'],
    ['280800Z first failure', '2026-02-28T08:00Z'],
    ['140800ZDEC25 first failure', '2025-12-14T08:00Z'],
    ['14 0800Z Dec 2025: first failure', '2025-12-14T08:00Z'],
    ['[14/Dec/2025:08:00:01 +0000] first failure', '2025-12-14T08:00Z'],
    ['1773475200-7 is the order', null],
    ['17734752001 orders', null],
    ['0800L first failure', 'T08:00'],
    ["8 o'clock: first failure", 'T08:00'],
    ['Ore 8.00 del 14 marzo: primo errore', '2026-03-14T08:00'],
    ['<time>08:00</time> first failure', 'T08:00'],
  ];
  for (const [text, expected] of times) assert.equal(read(text), expected, text);
});
