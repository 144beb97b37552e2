import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { metaDate } from '../meta/date.ts';
import { apply, tell } from '../rule.fixture.ts';
import { timelineDuration } from './duration.ts';
import { timelineImpossible } from './impossible.ts';
import { timelineMarks } from './marks.ts';
import { timelineMissing } from './missing.ts';
import { timelineOrder } from './order.ts';
import { timelineTime } from './time.ts';
import { timelineZone } from './zone.ts';

function doc(timeline: string, front = 'date: 2026-11-03'): string {
  return `---\ntype: postmortem\n${front}\n---\n# Queue full\n\n## Timeline\n\n${timeline}\n`;
}

const complete =
  'All times UTC.\n\n- 09:12 trigger: a\n- 09:31 detected: b\n- 09:40 communicated: c\n- 10:02 mitigated: d\n- 10:44 resolved: e';

suite('timeline/missing', () => {
  test('a section that says there is none, and a story that names its times', () => {
    assert.deepEqual(tell(timelineMissing, doc('No timeline is provided for this incident.')), []);
    const story =
      'On Tuesday the release went out. On Thursday a user reported it, on Friday we knew why, and on Monday it was mended.';
    assert.deepEqual(tell(timelineMissing, doc(story)), []);
    const short = 'At 09:41 (GMT+1) we deployed, and at 09:47 (GMT+1) we were back.';
    assert.deepEqual(tell(timelineMissing, `# Downtime\n\n## What happened\n\n${short}\n`), []);
  });

  test('a heading with nothing, or with no time under it', () => {
    assert.match(tell(timelineMissing, doc(''))[0]?.message ?? '', /is empty/);
    assert.match(
      tell(timelineMissing, doc('See the chat of that day.'))[0]?.message ?? '',
      /no readable time/,
    );
    assert.deepEqual(tell(timelineMissing, doc(complete)), []);
  });

  test('the slots of the template alone are no timeline', () => {
    const slots = '- 2026-11-03 trigger:\n- detected:\n- resolved:';
    assert.match(tell(timelineMissing, doc(slots))[0]?.message ?? '', /only the template's lines/);
    assert.deepEqual(tell(timelineMissing, doc(slots.replace('detected:', '09:31 detected:'))), []);
    assert.deepEqual(tell(timelineMissing, doc('- 2026-11-03: the key was published')), []);
  });

  test('a house without timelines is not asked for one', () => {
    const text = '---\ntype: postmortem\n---\n# Queue full\n\n## Impact\n\nNone.\n';
    assert.equal(tell(timelineMissing, text).length, 1);
    assert.deepEqual(tell(timelineMissing, text, { facts: { houseSections: () => ['impact'] } }), []);
    assert.equal(tell(timelineMissing, text, { facts: { houseSections: () => ['timeline'] } }).length, 1);
  });
});

suite('timeline/order', () => {
  test('a minute between two logs is no slip', () => {
    assert.deepEqual(tell(timelineOrder, doc('- 11:08 a\n- 11:07 b\n- 11:30 c')), []);
  });

  test('tells the entry that does not fit its neighbours', () => {
    const later = tell(timelineOrder, doc('- 10:00 a\n- 10:30 b\n- 10:20 c\n- 10:40 d'));
    assert.deepEqual(
      later.map(({ words }) => words),
      ['10:20'],
    );
    const ahead = tell(
      timelineOrder,
      doc('- 2026-11-03 10:00 a\n- 2026-11-13 10:10 b\n- 2026-11-03 10:20 c\n- 2026-11-03 10:30 d'),
    );
    assert.deepEqual(
      ahead.map(({ words }) => words),
      ['2026-11-13 10:10'],
    );
  });

  test('is silent on equal, vague, rolled over and separate times, and where the newest is on top', () => {
    for (const timeline of [
      complete,
      '- 10:00 a\n- 10:00 b',
      '- 10:00 a\n- ~09:55 b',
      '- 23:50 a\n- 00:10 b',
      '- 12:00 a\n- 11:30 b\n- 11:00 c\n- 10:00 d',
      '> Grouped by system, not sorted by time.\n\n- 10:00 a\n- 10:30 b\n- 10:20 c',
      '### Search\n\n- 10:00 a\n- 11:00 b\n\n### Checkout\n\n- 10:10 a\n- 10:50 b',
    ]) {
      assert.deepEqual(tell(timelineOrder, doc(timeline)), [], timeline);
    }
  });

  test('compares instants where zones differ', () => {
    assert.deepEqual(tell(timelineOrder, doc('- 10:00 UTC a\n- 11:30 CET b')), []);
    assert.equal(tell(timelineOrder, doc('- 10:00 UTC a\n- 10:30 CET b')).length, 1);
  });

  test('many steps back are one finding on the heading', () => {
    const zigzag = Array.from({ length: 15 }, (_, i) => `- 1${i % 3}:${10 + i} x`).join('\n');
    const told = tell(timelineOrder, doc(zigzag));
    assert.equal(told.length, 1);
    assert.equal(told[0]?.words, 'Timeline');
  });

  test('many steps back are sorted at once, where every line can be compared', () => {
    const order = [
      '10:40 d',
      '10:45 e',
      '10:10 a\n  more',
      '10:50 f',
      '10:55 g',
      '10:20 b',
      '11:00 h',
      '11:05 i',
      '10:30 c',
      '11:10 j',
      '10:46 k',
    ];
    const text = doc(order.map((each) => `- ${each}`).join('\n'));
    const [told] = tell(timelineOrder, text);
    const sorted = apply(text, told?.fixes?.[0]);
    const lines = [...order].sort().map((each) => `- ${each}`);
    assert.equal(sorted, doc(lines.join('\n')));
    assert.deepEqual(tell(timelineOrder, sorted), []);
    const mixed = text.replace('- 10:20 b', '- 2026-11-03 10:20 b');
    assert.deepEqual(tell(timelineOrder, mixed)[0]?.fixes, [], 'a day is carried over the lines');
  });

  test('offers to move a line whose neighbours carry no date over it', () => {
    const text = doc('- 10:00 a\n- 10:30 b\n- 10:20 c\n- 10:40 d');
    const [told] = tell(timelineOrder, text);
    assert.match(apply(text, told?.fixes?.[0]), /- 10:00 a\n- 10:20 c\n- 10:30 b\n- 10:40 d\n/);
    assert.deepEqual(
      tell(timelineOrder, doc('- 10:00 a\n- 2026-11-04 10:30 b\n- 2026-11-03 10:20 c'))[0]?.fixes?.length,
      1,
    );
    assert.deepEqual(tell(timelineOrder, doc('- 10:00 a\n- 2026-11-03 10:30 b\n- 10:20 c'))[0]?.fixes, []);
  });

  test('moves the last line of a file that ends without a line break', () => {
    const text = doc('- 10:00 a\n- 10:30 b\n- 10:20 c').trimEnd();
    const [told] = tell(timelineOrder, text);
    assert.match(apply(text, told?.fixes?.[0]), /- 10:00 a\n- 10:20 c\n- 10:30 b/);
  });
});

suite('timeline/zone', () => {
  test('a zone beside a time anywhere is enough', () => {
    const text = doc('- 09:12 a\n- 09:31 b').replace(
      '# Queue full',
      '# Queue full\n\nFrom 09:12 to 10:44 UTC.',
    );
    assert.deepEqual(tell(timelineZone, text), []);
  });

  test('asks once, and is answered anywhere', () => {
    assert.equal(tell(timelineZone, doc('- 10:00 a\n- 11:00 b')).length, 1);
    for (const timeline of [
      'All times UTC.\n\n- 10:00 a',
      '- 10:00 UTC a',
      '- 10:00 Europe/Berlin a\n- 11:00 b',
    ]) {
      assert.deepEqual(tell(timelineZone, doc(timeline)), [], timeline);
    }
    assert.deepEqual(tell(timelineZone, doc('- 2026-11-03: a\n- 2026-11-04: b')), []);
  });

  test('"local time" does not say whose', () => {
    assert.match(
      tell(timelineZone, doc('All times are local time.\n\n- 10:00 a'))[0]?.message ?? '',
      /is not a zone/,
    );
  });

  test('the sentence is put under the heading, setext or not', () => {
    const text = '# Queue full\n\nTimeline\n--------\n\n- 10:00 a\n- 11:00 b\n';
    const [told] = tell(timelineZone, text);
    assert.match(apply(text, told?.fixes?.[0]), /--------\n\nTime zone: UTC\n\n- 10:00 a/);
  });
});

suite('timeline/time', () => {
  test('the slots of a template are hints while the document is a draft', () => {
    const grades = (status: string): readonly (string | undefined)[] =>
      tell(timelineTime, doc('- 10:00 a\n- HH:MM b', `date: 2026-11-03\nstatus: ${status}`)).map(
        ({ atMost }) => atMost,
      );
    assert.deepEqual([grades('draft'), grades('review')], [['hint'], ['information']]);
  });

  test('a time that no clock shows and a day that no calendar has are errors', () => {
    const told = tell(timelineTime, doc('- 10:00 a\n- 10:72 b\n- 2026-11-31 11:00 c'));
    assert.deepEqual(
      told.map(({ words, atMost }) => [words, atMost]),
      [
        ['10:72', undefined],
        ['2026-11-31 11:00', undefined],
      ],
    );
  });

  test('a time that is being typed is left alone', () => {
    assert.deepEqual(tell(timelineTime, doc('- 10:00 a\n- 10:7')), []);
    assert.equal(tell(timelineTime, doc('- 10:00 a\n- 10:7 b')).length, 1);
  });

  test('what a template left over is information, an honest "unknown" is nothing', () => {
    const table = '| Time | Event |\n| - | - |\n| 10:00 | a |\n| HH:mm | |\n| --:-- | b |';
    assert.deepEqual(
      tell(timelineTime, doc(table)).map(({ words, atMost }) => [words, atMost]),
      [['HH:mm', 'information']],
    );
  });

  test('figures that could be two days are told once, with both readings', () => {
    const text =
      '---\ntype: postmortem\nstatus: review\n---\n# Queue\n\n## Timeline\n\n- 03/04/2026 10:00 a\n- 03/04/2026 11:00 b\n';
    const told = tell(timelineTime, text);
    assert.equal(told.length, 1);
    assert.match(told[0]?.message ?? '', /2026-04-03 or 2026-03-04/);
    assert.match(apply(text, told[0]?.fixes?.[1]), /- 2026-03-04 10:00 a\n- 2026-03-04 11:00 b/);
  });
});

suite('timeline/marks', () => {
  test('names what is absent', () => {
    assert.deepEqual(tell(timelineMarks, doc(complete)), []);
    assert.match(
      tell(timelineMarks, doc('- 10:00 a\n- 11:00 detected: b\n- 12:00 c'))[0]?.message ?? '',
      /mitigation, resolution or communication/,
    );
    assert.deepEqual(tell(timelineMarks, doc('- 10:00 a\n- 11:00 b')), []);
  });
});

suite('timeline/duration', () => {
  const measure = (front: string): readonly string[] =>
    tell(timelineDuration, doc(complete, `date: 2026-11-03\n${front}`)).map(({ message }) => message);

  test('agrees with any way in which houses measure', () => {
    for (const front of [
      'duration: 1h 32m',
      'duration: 92 minutes',
      'duration: 50 minutes',
      'duration: about 2 hours',
      'time to detect: 19 min',
    ]) {
      assert.deepEqual(measure(front), [], front);
    }
  });

  test('tells what the times give', () => {
    assert.match(measure('duration: 20 minutes')[0] ?? '', /detected to mitigated is 31 min/);
    assert.match(measure('time to detect: 5 minutes')[0] ?? '', /trigger to detected is 19 min/);
  });

  test('a sentence that tells another length of the whole', () => {
    const told = (sentence: string): readonly string[] =>
      tell(
        timelineDuration,
        `---\ntype: postmortem\ndate: 2026-11-03\n---\n# Queue\n\n## Summary\n\n${sentence}\n\n## Timeline\n\n- 09:12 trigger: a\n- 09:21 detected: b\n- 10:44 resolved: c\n`,
      ).map(({ words }) => words);
    assert.deepEqual(told('The shop was down for 6 hours, from 09:12 to 10:44.'), ['6 hours']);
    assert.deepEqual(told('The outage lasted 6 hours.'), ['6 hours']);
    assert.deepEqual(told('For 45 minutes (09:12 to 10:44) nobody could pay.'), ['45 minutes']);
    assert.deepEqual(told('A five-hour outage of the shop.'), ['five-hour']);
    for (const fine of [
      'The outage lasted 92 minutes.',
      'The shop was down for an hour and a half.',
      'Orders older than 6 hours were cancelled.',
      'From 09:12 to 10:44 each retry waited for 10 minutes.',
      'Search was down for 5 minutes before anybody was paged.',
    ]) {
      assert.deepEqual(told(fine), [], fine);
    }
  });

  test('a range that spells out another length', () => {
    const text = (inner: string): string =>
      `# Queue\n\n## Impact\n\nOrders waited from 19:28 to 21:31 UTC (${inner}).\n\n## Timeline\n\n- 10:00 a\n`;
    assert.deepEqual(tell(timelineDuration, text('123 minutes')), []);
    assert.deepEqual(tell(timelineDuration, text('about 2 hours')), []);
    assert.deepEqual(
      tell(timelineDuration, text('83 minutes')).map(({ words }) => words),
      ['83 minutes'],
    );
  });
});

suite('timeline/impossible', () => {
  test('an end before the beginning is an error, a strange order information', () => {
    const told = (front: string): readonly (string | undefined)[] =>
      tell(timelineImpossible, doc('- 10:00 a', front)).map(({ atMost }) => atMost);
    assert.deepEqual(told('started: 2026-11-03T10:00Z\nresolved: 2026-11-03T09:00Z'), [undefined]);
    assert.deepEqual(told('started: 2026-11-03T10:00Z\ndetected: 2026-11-03T09:00Z'), ['information']);
    assert.deepEqual(told('started: 2026-11-03T10:00Z\nresolved: 2026-11-03T11:00Z'), []);
    assert.deepEqual(told('started: 2026-11-03T10:00+02:00\nresolved: 2026-11-03T08:30Z'), []);
  });

  test('what ends after midnight is put on the next day, or its time is asked for', () => {
    const text = doc('- 10:00 a', 'started: 2026-11-03 23:40\nresolved: 2026-11-03 00:20');
    const [next, other] = tell(timelineImpossible, text)[0]?.fixes ?? [];
    assert.equal(next?.title, "Put 'resolved' on the next day, 2026-11-04");
    const moved = apply(text, next);
    assert.match(moved, /\nresolved: 2026-11-04 00:20\n/);
    assert.deepEqual(tell(timelineImpossible, moved), []);
    assert.equal(other?.title, "Write another time for 'resolved'");
    assert.match(apply(text, other), /\nresolved: 2026-11-03 09:31\n/);
    assert.equal(other?.plain, null);
    const inTimeline = doc('- 11:00 started: a\n- 10:30 resolved: b');
    assert.match(
      apply(inTimeline, tell(timelineImpossible, inTimeline)[0]?.fixes?.at(-1)),
      /- 09:31 resolved: b/,
    );
  });

  test('a day that has not come yet is one of those that the document tells', () => {
    const text = doc('- 2026-11-03 10:00 a\n- 2027-11-03 10:10 resolved: done');
    const [told] = tell(timelineImpossible, text);
    assert.deepEqual(
      told?.fixes?.map(({ title }) => title),
      ['Change to 2026-11-03'],
    );
    assert.match(apply(text, told?.fixes?.[0]), /- 2026-11-03 10:10 resolved/);
    const weekday = doc('- 2026-11-03 10:00 a\n- Wed 2027-11-03 10:10 resolved: done');
    assert.deepEqual(tell(timelineImpossible, weekday)[0]?.fixes, [], 'the weekday would be wrong');
  });

  test('sentences that were understood by their words are no statements', () => {
    assert.deepEqual(
      tell(timelineImpossible, doc('- 10:00 the incident is resolved\n- 11:00 outage begins')),
      [],
    );
  });

  test('a day that has not come yet is a slip, unless it is planned', () => {
    const told = (last: string): readonly string[] =>
      tell(timelineImpossible, doc(`- 2026-11-03 10:00 a\n- ${last}`)).map(({ words }) => words);
    assert.deepEqual(told('2026-12-18 10:10 resolved: done'), ['2026-12-18 10:10']);
    assert.deepEqual(told('2026-12-18 10:10 planned: the migration'), []);
    assert.deepEqual(told('2026-11-22 00:10 resolved: done'), [], 'it may be tomorrow elsewhere');
    const front = 'date: 2026-11-03\nresolved: 2026-12-11T10:00Z';
    assert.equal(tell(timelineImpossible, doc('- 10:00 a', front)).length, 0);
    assert.equal(tell(metaDate, doc('- 10:00 a', front)).length, 1, 'one rule says it of a field');
  });
});
