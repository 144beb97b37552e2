import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asMarkdownWords } from '../../import-timeline/message-line.ts';
import { readTimelineText } from '../../import-timeline/read-timeline-text.ts';
import { entryLines } from './entry-lines.ts';
import { inTimelineClock, type WallWorld } from './wall-time.ts';

const usual: WallWorld = { target: null, each: false, given: null, near: '2026-11-03' };

/** `day minutes zone` of each entry, a `~` before what is rough; in the order in which they are written. */
function placed(text: string, world: Partial<WallWorld> = {}): readonly string[] {
  const { entries } = readTimelineText(text, { near: '2026-11-03', dateOrder: null });
  return inTimelineClock(entries, { ...usual, ...world }).map(({ time: { day, minutes, zone, rough } }) =>
    `${rough ? '~' : ''}${day ?? '?'} ${minutes ?? '?'} ${zone ?? ''}`.trimEnd(),
  );
}

suite('entries in the clock of a timeline', () => {
  test('go from zone to zone over midnight and over the end of summer time', () => {
    const text = '2026-10-25T00:30:00Z a\n2026-10-25T01:30:00Z b\n2026-10-24T22:30:00Z c\n';
    assert.deepEqual(placed(text, { target: 'Europe/Berlin' }), [
      '2026-10-25 30',
      '2026-10-25 150',
      '2026-10-25 150',
    ]);
    assert.deepEqual(placed('2026-11-03T23:30:00-05:00 a\n'), ['2026-11-04 270 UTC']);
  });

  test('are rough beside a zone where nobody knows theirs, and take the one that is given', () => {
    assert.deepEqual(placed('2026-11-03 14:02 a\n', { target: 'UTC' }), ['~2026-11-03 842']);
    assert.deepEqual(placed('2026-11-03 14:02 a\n', { target: 'UTC', given: 'CET' }), ['2026-11-03 782']);
    assert.deepEqual(placed('2026-11-03 14:02 a\n'), ['2026-11-03 842']);
    assert.deepEqual(placed('2026-11-03 14:02 UTC a\n', { target: 'UTC', each: true }), [
      '2026-11-03 842 UTC',
    ]);
  });

  test('without a day get none, and go on past midnight', () => {
    assert.deepEqual(placed('23:58 a\n00:03 b\n'), ['? 1438', '? 3']);
  });

  test('are put in order, one without a time behind the one above it', () => {
    const json = JSON.stringify([
      { time: '2026-11-03 15:00', text: 'b' },
      { text: 'none' },
      { time: '2026-11-03 14:00', text: 'a' },
    ]);
    assert.deepEqual(placed(json), ['2026-11-03 840', '2026-11-03 900', '? ?']);
  });

  test('as a list name a day where it begins', () => {
    const { entries } = readTimelineText(
      '2026-11-03 23:58 UTC a\n2026-11-03 23:59 UTC b\n2026-11-04 00:03 UTC c\n',
      {
        near: null,
        dateOrder: null,
      },
    );
    assert.deepEqual(entryLines(entries, { zone: null, near: '2026-11-03' }), [
      '- 2026-11-03 23:58 UTC a',
      '- 23:59 UTC b',
      '- 2026-11-04 00:03 UTC c',
    ]);
  });

  test('keep their words: nothing of them becomes markdown', () => {
    assert.equal(
      asMarkdownWords('![x](http://a) <!-- missing-link-disable --> *b* _c_ snake_case `d` a|b {e} ~f~'),
      '!\\[x\\](http://a) \\<!-- missing-link-disable --> \\*b\\* \\_c\\_ snake_case \\`d\\` a\\|b \\{e} \\~f\\~',
    );
  });
});
