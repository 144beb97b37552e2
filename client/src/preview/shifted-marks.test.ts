import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShownMarks } from './marked-tokens.ts';
import { shiftedMarks } from './shifted-marks.ts';

const marks: ShownMarks = {
  badges: {
    line: 4,
    severity: 'P1',
    severityRank: 1,
    status: null,
    level: null,
    label: null,
    overdue: 1,
  },
  lines: [
    { kind: 'elapsed', minutes: 12, since: 'started', line: 10, words: '09:24' },
    { kind: 'overdue', days: 3, line: 20, words: 'Alert' },
  ],
};

function linesAfter(first: number, last: number, breaks: number): readonly (number | null)[] {
  const { badges, lines } = shiftedMarks(marks, { first, last, breaks });
  return [badges?.line ?? null, ...lines.map(({ line }) => line)];
}

test('marks follow their lines through changes above them', () => {
  assert.deepEqual(linesAfter(8, 8, 1), [4, 11, 21]);
  assert.deepEqual(linesAfter(0, 2, 0), [2, 8, 18]);
  assert.deepEqual(linesAfter(12, 12, 3), [4, 10, 23]);
});

test('marks stay while their own line is typed in, and leave with lines that are taken away', () => {
  assert.equal(shiftedMarks(marks, { first: 10, last: 10, breaks: 0 }), marks);
  assert.deepEqual(linesAfter(9, 11, 0), [4, 18]);
  assert.deepEqual(linesAfter(2, 6, 1), [null, 7, 17]);
});
