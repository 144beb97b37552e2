import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from './read-date.ts';

const reference = '2026-11-03'; // a Tuesday

/** Words, the date they mean counted from the reference, and how they were read. */
const table: readonly (readonly [string, string | null, string])[] = [
  ['2026-12-01', '2026-12-01', 'exact'],
  ['by 2026-12-01 at the latest', '2026-12-01', 'exact'],
  ['2026-12-01T17:00:00Z', '2026-12-01', 'exact'],
  ['2026/12/1', '2026-12-01', 'exact'],
  ['20261201', '2026-12-01', 'exact'],
  ['2026-W49-3', '2026-12-02', 'exact'],
  ['1 December 2026', '2026-12-01', 'written'],
  ['Dec 1, 2026', '2026-12-01', 'written'],
  ['Tue, Dec. 1st 2026', '2026-12-01', 'written'],
  ['1st of Dec 2026', '2026-12-01', 'written'],
  ['01-Dec-2026', '2026-12-01', 'written'],
  ['31/12/2026', '2026-12-31', 'written'],
  ['12/31/26', '2026-12-31', 'written'],
  ['31.12.2026', '2026-12-31', 'written'],
  ['03/04/2027', null, 'ambiguous'],
  ['04/04/2027', '2027-04-04', 'written'],
  ['Q1 2027', '2027-03-31', 'written'],
  ['2027-Q2', '2027-06-30', 'written'],
  ['H1 2027', '2027-06-30', 'written'],
  ['2026-W49', '2026-12-04', 'written'],
  ['March 2027', '2027-03-31', 'written'],
  ['mid March 2027', '2027-03-15', 'written'],
  ['end of January 2027', '2027-01-31', 'written'],
  ['Q4', '2026-12-31', 'relative'],
  ['end of Q1', '2027-03-31', 'relative'],
  ['week 49', '2026-12-04', 'relative'],
  ['KW 2', '2027-01-15', 'relative'],
  ['Dec 1', '2026-12-01', 'relative'],
  ['1 February', '2027-02-01', 'relative'],
  ['end of November', '2026-11-30', 'relative'],
  ['December', '2026-12-31', 'relative'],
  ['tomorrow', '2026-11-04', 'relative'],
  ['by Friday', '2026-11-06', 'relative'],
  ['in two weeks', '2026-11-17', 'relative'],
  ['2 weeks', '2026-11-17', 'relative'],
  ['+10d', '2026-11-13', 'relative'],
  ['a fortnight', '2026-11-17', 'relative'],
  ['within 3 business days', '2026-11-06', 'relative'],
  ['end of the week', '2026-11-06', 'relative'],
  ['end of next week', '2026-11-13', 'relative'],
  ['EOM', '2026-11-30', 'relative'],
  ['end of quarter', '2026-12-31', 'relative'],
  ['next quarter', '2027-03-31', 'relative'],
  ['EOY', '2026-12-31', 'relative'],
  ['next month', '2026-12-03', 'relative'],
  ['2026-02-30', null, 'impossible'],
  ['31 November 2026', null, 'impossible'],
  ['2026-13-01', null, 'impossible'],
  ['31/02/2026', null, 'impossible'],
  ['2025-W53', null, 'impossible'],
  ['asap', null, 'unreadable'],
  ['next sprint', null, 'unreadable'],
  ['TBD', null, 'unreadable'],
  ['v2.10.1', null, 'unreadable'],
  ['when it may be merged', null, 'unreadable'],
  ['', null, 'unreadable'],
];

for (const [words, date, reading] of table) {
  test(`due "${words}" is ${reading}: ${date}`, () => {
    const read = readDate(words, { reference, dateOrder: null });
    assert.deepEqual([read.date, read.reading], [date, reading]);
  });
}

test('figures follow the order of the document', () => {
  const day = readDate('03/04/2027', { reference, dateOrder: 'day-first' });
  assert.deepEqual([day.date, day.reading], ['2027-04-03', 'written']);
  const month = readDate('03/04/2027', { reference, dateOrder: 'month-first' });
  assert.deepEqual([month.date, month.reading], ['2027-03-04', 'written']);
});

test('an ambiguous date offers both readings', () => {
  const read = readDate('03/04/2027', { reference: null, dateOrder: null });
  assert.deepEqual(read.candidates, ['2027-04-03', '2027-03-04']);
});

test('relative words without a day to count from give no date', () => {
  for (const words of ['next Friday', 'Q3', 'Dec 1', 'in 2 weeks', 'week 12', 'EOM']) {
    const read = readDate(words, { reference: null, dateOrder: null });
    assert.deepEqual([read.date, read.reading], [null, 'relative'], words);
  }
});

test('the place of the words is told', () => {
  const text = 'due by 1 December 2026 (moved)';
  const read = readDate(text, { reference, dateOrder: null });
  assert.equal(text.slice(read.start, read.end), '1 December 2026');
});

test('a long text is read in time that grows no faster than it', () => {
  const read = readDate(`${'1 '.repeat(50_000)}`, { reference, dateOrder: null });
  assert.equal(read.reading, 'unreadable');
});
