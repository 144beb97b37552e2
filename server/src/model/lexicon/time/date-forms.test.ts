import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { datePhraseAt, datePhraseEndingAt } from './date-phrase.ts';
import { periodForms } from './period-forms.ts';
import { readDate } from './read-date.ts';
import { relativeForms } from './relative-forms.ts';

const options = { reference: '2026-11-03', dateOrder: null } as const;

suite('each form reads its examples', () => {
  for (const { id, examples } of [...periodForms, ...relativeForms]) {
    for (const [words, date] of examples.yes) {
      test(`${id}: ${words}`, () => {
        const phrase = datePhraseAt(words, 0, { ...options, value: true });
        assert.deepEqual([phrase?.end, phrase?.date], [words.length, date]);
      });
    }
    for (const words of examples.no) {
      test(`${id}: not ${words}`, () => {
        const form = [...periodForms, ...relativeForms].find((each) => each.id === id);
        const value = { reference: options.reference, value: true, alone: false };
        const pattern = form?.pattern ?? /$/y;
        pattern.lastIndex = 0;
        const match = pattern.exec(words);
        assert.equal(match === null ? null : (form?.read(match.groups ?? {}, value, match[0]) ?? null), null);
      });
    }
  }
});

/** Every way to write a day; bare lengths of time are dates in a field only. */
const phrases: readonly (readonly [string, string])[] = [
  ['2026-12-01', '2026-12-01'],
  ['20261201', '2026-12-01'],
  ['2026/12/01', '2026-12-01'],
  ['01.12.2026', '2026-12-01'],
  ['01/Dec/2026', '2026-12-01'],
  ['2026-Dec-01', '2026-12-01'],
  ['01-Dec-26', '2026-12-01'],
  ['2026年12月1日', '2026-12-01'],
  ['Dec 1', '2026-12-01'],
  ['Dec 1st, 2026', '2026-12-01'],
  ['the 1st of December 2026', '2026-12-01'],
  ['1. Dezember 2026', '2026-12-01'],
  ['1er décembre 2026', '2026-12-01'],
  ['1 de diciembre de 2026', '2026-12-01'],
  ['1 de dezembro de 2026', '2026-12-01'],
  ['1 dicembre 2026', '2026-12-01'],
  ['Tue 1 Dec 2026', '2026-12-01'],
  ['Tuesday, 1 December', '2026-12-01'],
  ['2026-11-10 → 2026-12-24', '2026-12-24'],
  ['next week (2026-12-04)', '2026-12-04'],
  ...[...periodForms, ...relativeForms].flatMap(({ id, examples }) =>
    id === 'length of time'
      ? []
      : examples.yes.flatMap(([words, date]) =>
          date === null || /^(?:fri|december|10d|in 2w|15th)$/.test(words) ? [] : [[words, date] as const],
        ),
  ),
];

suite('a date reads alike wherever it stands', () => {
  for (const [words, date] of phrases) {
    test(words, () => {
      for (const [before, after] of [
        ['Due: ', ''],
        ['Cap the retries, due ', ''],
        ['Cap the retries (@ana, due ', ')'],
        ['| ', ' |'],
      ] as const) {
        const text = `${before}${words}${after}`;
        const found = datePhraseAt(text, before.length, options);
        assert.deepEqual([found?.end, found?.date], [before.length + words.length, date], text);
        const back = datePhraseEndingAt(text, before.length + words.length, options);
        assert.deepEqual([back?.end, back?.date], [before.length + words.length, date], text);
      }
      assert.equal(readDate(words, options).date, date);
    });
  }
});

suite('a time of day in four figures is no year', () => {
  for (const words of ['Nov 3 1506 UTC', 'Nov 3 2015 UTC', '3 Nov 1924: restored', '3 November 2010h']) {
    test(words, () => assert.equal(datePhraseAt(words, 0, options)?.date, '2026-11-03'));
  }
  test('Nov 3, 2015 UTC is a year', () => {
    assert.equal(datePhraseAt('Nov 3, 2015 UTC', 0, options)?.date, '2015-11-03');
  });
});
