import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import ICAL from 'ical.js';
import { defaultVocabulary } from '../model/document/vocabulary.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import { reviewCalendar } from './review-calendar.ts';

const text =
  '---\ntype: postmortem\nid: INC-7\nseverity: P1\n---\n\n# Mails were late; twice, ümläuts and all: a title of the longer kind\n';
const day = { date: '2026-11-23', minutes: null, zone: null, approximate: false, ambiguous: false } as const;

function event(review: Parameters<typeof reviewCalendar>[0]['review']): ICAL.Event {
  const postmortem = readPostmortem(new Source(text), {
    uri: 'file:///shop/postmortems/2026-11-03-a.md',
    vocabulary: defaultVocabulary,
    path: 'included',
  });
  const written = reviewCalendar({
    postmortem,
    review,
    signOff: ['tech-lead', 'leadership'],
    path: 'postmortems/a.md',
    today: '2026-11-21',
  });
  assert.match(written, /\r\nEND:VCALENDAR\r\n$/);
  assert.ok(written.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  const component = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent('vevent');
  assert.ok(component !== null);
  return new ICAL.Event(component);
}

suite('the review as a calendar', () => {
  test('takes the day, where no time is known', () => {
    const { startDate, endDate, summary, description } = event(day);
    assert.deepEqual([startDate.toString(), endDate.toString()], ['2026-11-23', '2026-11-24']);
    assert.equal(
      summary,
      'Post-mortem review: Mails were late; twice, ümläuts and all: a title of the longer kind (INC-7)',
    );
    assert.equal(description, 'Severity: P1\nSigned by: tech-lead, leadership\nWhere: postmortems/a.md');
  });

  test('takes an hour, where time and zone are known', () => {
    const zone = { name: 'CET', offset: 60 };
    const { startDate, endDate } = event({ ...day, minutes: 30, zone });
    assert.deepEqual(
      [startDate.toString(), endDate.toString()],
      ['2026-11-22T23:30:00Z', '2026-11-23T00:30:00Z'],
    );
    assert.equal(event({ ...day, minutes: 30 }).startDate.isDate, true);
  });

  test('has one name, so that importing again updates it', () => {
    assert.equal(event(day).uid, event({ ...day, date: '2026-11-24' }).uid);
  });
});
