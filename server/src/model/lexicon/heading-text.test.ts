import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingWords } from './heading-text.ts';

test('a heading loses decoration for people, and brackets and zones for looking it up', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Root Cause', 'Root Cause', 'root cause'],
    ['3. Timeline (all times in UTC)', 'Timeline (all times in UTC)', 'timeline'],
    ['3.1 Timeline - UTC', 'Timeline - UTC', 'timeline'],
    ['Timeline UTC', 'Timeline UTC', 'timeline'],
    [':fire: What went well?', 'What went well', 'what went well'],
    ['🔍 Root cause & trigger:', 'Root cause & trigger', 'root cause and trigger'],
    ['What didn’t go well {WIP}', 'What didn’t go well', "what didn't go well"],
    ['5 Whys', '5 Whys', 'whys'],
    ['2 Impact', '2 Impact', 'impact'],
    ['25 January 2026', '25 January 2026', 'january 2026'],
    ['2 hours without mail', '2 hours without mail', '2 hours without mail'],
    ['08:45', '08:45', '08 45'],
    ['2026-03-04: Queue', '2026-03-04: Queue', '2026 03 04 queue'],
    ['', '', ''],
    ['???', '', ''],
  ];
  for (const [plain, shown, key] of cases) assert.deepEqual(headingWords(plain), { shown, key }, plain);
});
