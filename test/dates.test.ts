import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultConfig } from '../server/src/config/config.ts';
import { provideCompletions } from '../server/src/features/completion/provide-completions.ts';
import { offerDays } from '../server/src/features/days/offer-days.ts';
import type { DocumentModel } from '../server/src/features/document-model.ts';
import type { DueDate } from '../server/src/model/document/fix.ts';
import { addDays, weekdayOf } from '../server/src/model/lexicon/time/civil.ts';
import type { IsoDate } from '../server/src/model/lexicon/time/moment.ts';
import { readPostmortem } from '../server/src/model/read.ts';
import { fixDate } from '../server/src/rules/fix/date.ts';
import { tell } from '../server/src/rules/rule.fixture.ts';
import { readSnippet } from '../server/src/text/snippet.ts';
import { Source } from '../server/src/text/source.ts';

const uri = 'file:///shop/postmortems/2026-checkout.md';
/** The weekday decides what weekdays and ends of weeks mean, so the words are read on several days. */
const todays: readonly IsoDate[] = ['2026-11-21', '2026-11-25', '2026-12-31'];

const weekdays =
  'mon tue wed thu fri sat sun Monday Tuesday Wednesday Thursday Friday Freitag vendredi viernes';
const months = 'jan feb mar apr jun jul aug sep oct nov dec March June December';
const units = 'days weeks months wks';
const said = [
  'tomorrow',
  'today',
  'tmrw',
  'day after tomorrow',
  'übermorgen',
  'demain',
  'eom',
  'EOM',
  'eow',
  'eoq',
  'eoy',
  'end of the month',
  'end of next month',
  'end of the week',
  'end of next week',
  'end of quarter',
  'end of the year',
  'next week',
  'next month',
  'next quarter',
  'this week',
  'this month',
  'a fortnight',
  'in a week',
  'in a month',
  'two weeks',
  'in two weeks',
  'in 3 business days',
  'within 5 working days',
  'in the next 30 days',
  'Friday next week',
  'next week Friday',
  'the 15th',
  '15th',
  'Q1',
  'q2',
  'Q1 2027',
  'end of Q1',
  'H1 2027',
  'week 49',
  'KW 2',
  '2026-W49',
  'mid March 2027',
  'early next week',
  'due friday',
  'by fri',
  'by end of month',
  'no later than 15 December',
  '03/04/2027',
  '13/04/2027',
  '2026-12-04',
  '2026/12/4',
  '4.12.2026',
  '4.12.',
  '20261204',
  '2026-02-30',
  '31 February 2027',
];
const unclear = [
  'soon',
  'asap',
  'next sprint',
  'when it is ready',
  'before Black Friday',
  'after the freeze',
  'later',
];

const phrases: readonly string[] = [
  ...new Set([
    ...said,
    ...unclear,
    ...words(weekdays).flatMap((day) => [day, `next ${day}`, `this ${day}`, `on ${day}`, `by ${day}`]),
    ...words(units).flatMap((unit) =>
      [1, 2, 3, 6, 10, 12, 30].flatMap((n) => [`${n} ${unit}`, `in ${n} ${unit}`, `+${n} ${unit}`]),
    ),
    ...[1, 5, 10, 14].flatMap((n) => [`${n}d`, `${n}w`, `in ${n}d`, `+${n}d`, `+${n}w`, `+${n}m`]),
    ...words(months).flatMap((month) =>
      [1, 8, 15, 28].flatMap((day) => [`${day} ${month}`, `${month} ${day}`, `${day} ${month} 2027`]),
    ),
    ...[1, 5, 11, 12].flatMap((month) =>
      [1, 3, 15, 30].flatMap((day) => [`${month}-${day}`, `${month}/${day}`, `${day}/${month}`]),
    ),
    ...words(months).flatMap((month) => [`end of ${month}`, `mid ${month}`, `${month} 2027`]),
  ]),
];

suite('the same words give the same day everywhere', () => {
  test(`there are ${phrases.length} phrases`, () => assert.ok(phrases.length >= 500, `${phrases.length}`));

  for (const today of todays) {
    test(`on ${today}`, () => {
      const apart: string[] = [];
      for (const phrase of phrases) {
        const days = offerDays(phrase, 'due', { today, dateOrder: null }).meant.map(({ day }) => day);
        for (const [entrance, others] of [
          ['reader', inDocument(phrase, today)],
          ['completion', offeredIn(phrase, today)],
          ['quick fix', fixedIn(phrase, today)],
        ] as const) {
          if (others === null) continue;
          if (others.join() !== days.join())
            apart.push(`${phrase}: ${entrance} ${others.join(' or ')}, prompt ${days.join(' or ')}`);
        }
      }
      assert.deepEqual(apart, []);
    });
  }

  test('as people type them', () => {
    const days = (typed: string): string =>
      offerDays(typed, 'due', { today: '2026-11-21', dateOrder: null })
        .meant.map(({ title }) => title)
        .join(' or ');
    assert.deepEqual(
      ['next fri', 'next friday', 'in 10 days', '2 weeks', '15 dec', '12-15', 'eom'].map(days),
      [
        '2026-11-27 Friday or 2026-12-04 Friday',
        '2026-11-27 Friday or 2026-12-04 Friday',
        '2026-12-01 Tuesday',
        '2026-12-05 Saturday',
        '2026-12-15 Tuesday',
        '2026-12-15 Tuesday',
        '2026-11-30 Monday',
      ],
    );
  });

  test('what gives no day says so, and shows the next working days in order', () => {
    for (const phrase of unclear) {
      const { meant, others, note } = offerDays(phrase, 'due', { today: '2026-11-21', dateOrder: null });
      assert.deepEqual([meant, note], [[], `'${phrase}' is not understood as a day.`]);
      assert.deepEqual(
        others.slice(0, 2).map(({ title }) => title),
        ['2026-11-23 Monday', '2026-11-24 Tuesday'],
      );
    }
    const impossible = offerDays('2026-02-30', 'due', { today: '2026-11-21', dateOrder: null });
    assert.equal(impossible.note, "'2026-02-30' is not a real date.");
  });

  test('offers are working days in order, none of them past', () => {
    for (let at = 0; at < 120; at++) {
      const today = addDays('2026-10-01', at);
      for (const typed of ['', 'soon']) {
        for (const purpose of ['due', 'check'] as const) {
          const days = offerDays(typed, purpose, { today, dateOrder: null }).others.map(({ day }) => day);
          assert.deepEqual(days, [...new Set(days)].sort());
          assert.ok(
            days.every((day) => day > today && weekdayOf(day) <= 5),
            `${purpose} on ${today}: ${days}`,
          );
        }
      }
    }
  });

  test('a day of what has happened is the one before today', () => {
    const past = (typed: string): readonly string[] =>
      offerDays(typed, 'past', { today: '2026-11-21', dateOrder: null }).meant.map(({ day }) => day);
    assert.deepEqual(past('15 Dec'), ['2025-12-15']);
    assert.deepEqual(past('15 Nov'), ['2026-11-15']);
    assert.deepEqual(past('yesterday'), ['2026-11-20']);
  });
});

function words(text: string): readonly string[] {
  return text.split(' ');
}

function documentWith(phrase: string, today: IsoDate): string {
  return `---\ntype: postmortem\nstatus: draft\ndate: ${today}\n---\n\n# Queue stalled\n\n## Follow-ups\n\n- [ ] Alert on the age of orders\n  - Owner: @ana\n  - Due: ${phrase}\n`;
}

function read(phrase: string, today: IsoDate): ReturnType<typeof readPostmortem> {
  const { vocabulary } = defaultConfig;
  return readPostmortem(new Source(documentWith(phrase, today)), { uri, vocabulary, path: 'included' });
}

function daysOf(due: DueDate | null): readonly IsoDate[] {
  if (due === null) return [];
  return due.date === null ? [...due.candidates].sort() : [due.date];
}

/** What the reader makes of the words in a document of today. */
function inDocument(phrase: string, today: IsoDate): readonly IsoDate[] {
  return daysOf(read(phrase, today).fixes[0]?.due ?? null);
}

/** The days that completion writes for the words, where the list says that it understood them. */
function offeredIn(phrase: string, today: IsoDate): readonly IsoDate[] {
  const postmortem = read(phrase, today);
  const line = postmortem.source.text.split('\n').findIndex((each) => each.includes('Due: '));
  const model = { postmortem, inForce: { config: defaultConfig } } as unknown as DocumentModel;
  const { items, isIncomplete } = provideCompletions(
    model,
    { line, character: `  - Due: ${phrase}`.length },
    { today, zone: 'UTC', snippets: false, commands: [], codeOwners: [], house: null, others: [], paths: [] },
  );
  assert.ok(isIncomplete, phrase);
  return items
    .filter(({ filterText, documentation }) => {
      const note = typeof documentation === 'object' ? documentation.value : '';
      return filterText?.startsWith(`${phrase} `) && !/not (?:understood|a real)/.test(note);
    })
    .flatMap(({ textEdit }) => textEdit?.newText ?? []);
}

/** The days that quick fixes write for the words; null where there is nothing to write or a person has to look. */
function fixedIn(phrase: string, today: IsoDate): readonly IsoDate[] | null {
  const due = read(phrase, today).fixes[0]?.due ?? null;
  if (due === null || due.reading === 'exact' || due.reading === 'written') return null;
  const reports = tell(fixDate, documentWith(phrase, today), { today, uri });
  const days = reports.flatMap(({ fixes = [] }) =>
    fixes
      .filter(({ title }) => title !== 'Give a day instead')
      .flatMap(({ edits }) => edits.flatMap(({ newText }) => readSnippet(newText)))
      .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : piece.options)),
  );
  return days;
}
