import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import ICAL from 'ical.js';
import type { FixFacts, PostmortemFacts } from '../model/document/facts.ts';
import { atOnce } from '../text/steps.ts';
import { entries, today } from './report.fixture.ts';
import { trackerCalendar } from './tracker-calendar.ts';

interface Shown {
  readonly uid: string;
  readonly day: string;
  readonly days: number;
  readonly summary: string;
  readonly description: string;
}

function calendar(
  fixes: readonly Partial<FixFacts>[],
  facts: Partial<PostmortemFacts> = {},
  day = today,
): string {
  return atOnce(trackerCalendar(entries(fixes, facts), day));
}

/** The entries as a calendar reads them. */
function shown(text: string): readonly Shown[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    assert.equal(event.startDate.isDate, true);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      days: event.endDate.subtractDate(event.startDate).toSeconds() / 86_400,
      summary: event.summary,
      description: event.description,
    };
  });
}

suite('the dates of fixes as a calendar', () => {
  test('a due date is an entry of a whole day that says everything', () => {
    const text = calendar([
      {
        title: 'Read it, all; twice',
        kind: 'structural',
        due: '2026-12-04',
        trackers: ['#1'],
        trackerUrls: [null],
      },
    ]);
    const [event] = shown(text);
    assert.deepEqual(
      { ...event, uid: '' },
      {
        uid: '',
        day: '2026-12-04',
        days: 1,
        summary: 'Due: Read it, all; twice (INC-1)',
        description:
          'Fix: Read it, all; twice\nIncident: INC-1: Slow checkout\nOwner: @li\nSeverity: P1\nChain level: operation\nStatus: open\nTracker: #1 https://tracker.test/1\nWhere: postmortems/a.md:11',
      },
    );
    assert.match(text, /\r\nTRANSP:TRANSPARENT\r\n/);
    assert.match(text, /\r\nDTSTAMP:20261121T000000Z\r\n/);
  });

  test('days of checking and of looking again are entries too; what has no date is none', () => {
    const days = shown(
      calendar([
        { title: 'A', due: '2026-12-04', checkBy: '2026-12-18' },
        { title: 'B', status: 'done', due: '2026-11-10', checkBy: '2026-12-01' },
        { title: 'C', status: 'accepted', acceptedUntil: '2027-02-26' },
        { title: 'D', due: '2026-11-01', snoozedUntil: '2026-12-20' },
        { title: 'E' },
        { title: 'F', status: 'done', due: '2026-11-10' },
      ]),
    ).map(({ day, summary }) => `${day} ${summary}`);
    assert.deepEqual(days.sort(), [
      '2026-12-01 Check: B (INC-1)',
      '2026-12-04 Due: A (INC-1)',
      '2026-12-18 Check: A (INC-1)',
      '2026-12-20 Due: D (INC-1)',
      '2027-02-26 Look again: C (INC-1)',
    ]);
  });

  test('importing again updates: names hold when date, owner, line and today change', () => {
    const before = shown(calendar([{ due: '2026-12-04' }]));
    const after = shown(
      calendar([{ due: '2026-12-18', owners: [], line: 99 }], { severity: 'P2' }, '2026-12-01'),
    );
    assert.deepEqual(
      after.map(({ uid }) => uid),
      before.map(({ uid }) => uid),
    );
  });

  test('names differ for each fix and each of its dates', () => {
    const uids = shown(
      calendar([
        { due: '2026-12-04', checkBy: '2026-12-18' },
        { due: '2026-12-04', checkBy: '2026-12-18' },
      ]),
    ).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, 4);
  });

  test('lines are folded at 75 octets, end in CRLF, and hostile text stays text', () => {
    const title = `Größe ${'ü€😀'.repeat(40)}\nEND:VEVENT\r\nBEGIN:VALARM; \\n , "`;
    const text = calendar([{ title, due: '2026-12-04', owners: [title] }], { id: title });
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n]/);
    }
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    const [event] = shown(text);
    assert.match(event?.description ?? '', /END:VEVENT BEGIN:VALARM; \\n , "/);
    assert.equal(event?.description.includes('\ufffd'), false);
  });

  test('the same facts make the same text', () => {
    const fixes = [{ due: '2026-12-04', checkBy: '2026-12-18' }];
    assert.equal(calendar(fixes), calendar(fixes));
  });

  test('without dates it is an empty calendar', () => {
    assert.deepEqual(shown(calendar([{}])), []);
  });
});
