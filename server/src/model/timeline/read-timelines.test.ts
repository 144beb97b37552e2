import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../text/source.ts';
import type { Postmortem } from '../document/postmortem.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { momentText } from '../lexicon/time/moment-text.ts';
import { readPostmortem } from '../read.ts';

function read(text: string, uri = 'file:///shop/postmortems/2026-03-13-queue.md'): Postmortem {
  const source = new Source(`---\ntype: postmortem\n---\n# Queue full\n\n${text}\n`);
  return readPostmortem(source, { uri, vocabulary: defaultVocabulary, path: 'included' });
}

/** Time and words of every entry, one a line. */
function told(text: string, uri?: string): readonly string[] {
  return read(text, uri).timelines.flatMap((timeline) =>
    timeline.entries.map((entry) => `${momentText(entry.time)} ${entry.text}`),
  );
}

test('bullets with a time and the zone in the heading', () => {
  assert.deepEqual(told('## Timeline (UTC)\n\n- 09:12 queue grows\n- 09:31: alert\n- **10:02** - drained'), [
    '2026-03-13T09:12Z queue grows',
    '2026-03-13T09:31Z alert',
    '2026-03-13T10:02Z drained',
  ]);
});

test('sentences count where they are most of what tells a time', () => {
  const story =
    '## Timeline (UTC)\n\nAt 09:12 the queue grew.\n\n09:31: an alert\n\nBy 10:02 it was drained.\n\nAround 1:05 in the afternoon all was well.';
  assert.deepEqual(told(story), [
    '2026-03-13T09:12Z the queue grew.',
    '2026-03-13T09:31Z an alert',
    '2026-03-13T10:02Z it was drained.',
    '2026-03-13T13:05Z all was well.',
  ]);
  const list = '## Timeline (UTC)\n\nAt 09:12 it began.\n\n- 09:31: an alert\n- 10:02 drained';
  assert.equal(told(list).length, 2);
});

test('numbers of paragraphs are no days', () => {
  const numbered = '## 3. Timeline\n\n3.1. 09:12 – queue grows\n\n3.2. 09:31 – alert\n\n3.3. 10:02 – drained';
  assert.deepEqual(told(numbered), [
    '2026-03-13T09:12 queue grows',
    '2026-03-13T09:31 alert',
    '2026-03-13T10:02 drained',
  ]);
  const days = '## Timeline\n\n13.3. 09:12 – queue grows\n\n14.3. 09:31 – alert';
  assert.deepEqual(told(days), ['2026-03-13T09:12 queue grows', '2026-03-14T09:31 alert']);
});

test('a table by its header cells', () => {
  const table = [
    '## Timeline',
    '| Date and time in CET | Event |',
    '| --- | --- |',
    '| 2026-03-13 09:12 | queue grows |',
    '| 09:31 | alert |',
    '| 2026-03-14 --:-- | report written |',
    '| HH:mm | |',
  ].join('\n');
  assert.deepEqual(told(table), [
    '2026-03-13T09:12+01:00 queue grows',
    '2026-03-13T09:31+01:00 alert',
    '2026-03-14 report written',
  ]);
  const source = read(table);
  assert.deepEqual(
    source.timelines[0]?.unreadable.map((span) => source.source.slice(span)),
    ['HH:mm'],
  );
});

test('day, date and time in columns of their own', () => {
  const table = [
    '## Timeline',
    '| Day | Date (2026) | Time (UTC) | Event |',
    '| --- | --- | --- | --- |',
    '| Thur | Mar 12 | 22:40 | logged out |',
    '| Fri | Mar 13 | 8:05 | asked why |',
  ].join('\n');
  assert.deepEqual(told(table), ['2026-03-12T22:40Z logged out', '2026-03-13T08:05Z asked why']);
});

test('start and end columns are a range', () => {
  const timeline = read(
    '## Timeline\n\n| Start | End | What happened |\n| - | - | - |\n| 09:12 | 09:40 | slow |\n| 09:40 | 10:02 | down |',
  ).timelines[0];
  assert.equal(timeline?.entries[0]?.until?.minutes, 580);
  assert.equal(timeline?.entries[1]?.text, 'down');
});

test('bare lines with breaks, dotted and colon times mixed', () => {
  assert.deepEqual(told('## Timeline\n\n8.48 index made\n<br>\n9.05 searches fail\n<br>\n10:15 moved back'), [
    '2026-03-13T08:48 index made\n<br>'.split('\n')[0],
    '2026-03-13T09:05 searches fail',
    '2026-03-13T10:15 moved back',
  ]);
  assert.deepEqual(told('## Timeline\n\n[23:46] paged \\\n[23:58] joined \\\n[00:20] fixed'), [
    '2026-03-13T23:46 paged',
    '2026-03-13T23:58 joined',
    '2026-03-14T00:20 fixed',
  ]);
});

test('a wrapped line that happens to begin with a time is no event', () => {
  assert.deepEqual(
    told('## Timeline\n\n- 09:12 the job that was to end at\n  09:30 was stopped\n- 10:00 done'),
    ['2026-03-13T09:12 the job that was to end at\n  09:30 was stopped', '2026-03-13T10:00 done'],
  );
});

test('numbered entries carry the date and one zone', () => {
  assert.deepEqual(
    told('## Timeline of events\n\n1. **Apr 01, 2026 20:39 (UTC)** in\n2. **21:25** seen\n3. **00:51** out'),
    ['2026-04-01T20:39Z in', '2026-04-01T21:25Z seen', '2026-04-02T00:51Z out'],
  );
});

test('a heading for each time, prose under it', () => {
  const text = [
    '## Timeline ##',
    'All times in CET',
    '### 2026-03-13 07:28 - 07:40 ###',
    'Pods wait.',
    '',
    '17:03:11 kubelet log line',
    '### 07:59',
    'Lock found.',
    '#### [2026-03-15]',
    'Written up.',
  ].join('\n');
  assert.deepEqual(
    read(text).timelines[0]?.entries.map((entry) => momentText(entry.time)),
    ['2026-03-13T07:28+01:00', '2026-03-13T07:59+01:00', '2026-03-15'],
  );
});

test('dates on lines of their own hold for the times after them', () => {
  assert.deepEqual(told('## Timeline\n\n_7/12/26_\n\n12:11 PM: mail\n\n_7/13/26_\n\n07:05 AM: clean'), [
    '2026-07-12T12:11 mail',
    '2026-07-13T07:05 clean',
  ]);
  assert.deepEqual(
    told(
      '## Timeline\n\n**7 March 2026:**\n\n20:20 GST : halts\n\n**9th March:**\n\n10:00 GST onwards: write',
    ),
    ['2026-03-07T20:20+04:00 halts', '2026-03-09T10:00+04:00 write'],
  );
});

test('what stands under a date without a time is an event of that day', () => {
  assert.deepEqual(
    told('## Timeline\n\n### 2026-03-01\n\n- flag added\n- flag shipped\n\n### 2026-03-13\n\n- `10:00` down'),
    ['2026-03-01 flag added', '2026-03-01 flag shipped', '2026-03-13T10:00 down'],
  );
  assert.deepEqual(told('## Timeline\n\n### 2026-03-01\n\n- `unknown` - queue fills\n- `10:00` - down'), [
    '2026-03-01 queue fills',
    '2026-03-01T10:00 down',
  ]);
});

test('dates alone', () => {
  assert.deepEqual(told('## Timeline\n\n- **2026-03-01**: fault added\n- **2026-03-05**: found'), [
    '2026-03-01 fault added',
    '2026-03-05 found',
  ]);
});

test('month and day without a year lie near the incident', () => {
  assert.deepEqual(told('## Timeline\n\n- [12-05 16:21] added\n- [03-13 09:00] fails'), [
    '2025-12-05T16:21 added',
    '2026-03-13T09:00 fails',
  ]);
});

test('day and month that nothing tells apart give no date, and are told', () => {
  const text = '## Timeline\n\n- 03/04/2026 10:00 in\n- 03/05/2026 11:00 out';
  const uri = 'file:///shop/postmortems/queue.md';
  assert.deepEqual(told(text, uri), ['T10:00 in', 'T11:00 out']);
  assert.deepEqual(
    read(text, uri).problems.map((problem) => problem.kind),
    ['ambiguous-date', 'ambiguous-date'],
  );
});

test('a day that does not exist is told', () => {
  const postmortem = read('## Timeline\n\n- 2026-02-30 10:00 in');
  assert.deepEqual(
    postmortem.problems.map((problem) => [problem.kind, problem.detail]),
    [['impossible-date', '2026-02-30 10:00']],
  );
});

test('the zone: once, per entry, on some, nowhere', () => {
  const stated = (text: string): string | undefined => read(text).timelines[0]?.zone.stated;
  assert.equal(stated('## Timeline\n\n_All times in EEST_\n\n- 09:12 a\n- 09:13 b'), 'once');
  assert.equal(stated('## Timeline\n\n> (all times in GMT)\n\n- 09:12 a\n- 09:13 b'), 'once');
  assert.equal(stated('## Timeline\n\n<!-- UTC. What was known then. -->\n\n- 09:12 a\n- 09:13 b'), 'once');
  assert.equal(stated('## Timeline\n\n- 09:12 UTC a\n- 09:13 UTC b'), 'entries');
  assert.equal(stated('## Timeline\n\n- 09:12 UTC a\n- 09:13 b'), 'some');
  assert.equal(stated('## Timeline\n\n- 09:12 a\n- 09:13 b'), 'none');
  assert.equal(stated('All times are US/Pacific.\n\n## Timeline\n\n- 09:12 a\n- 09:13 b'), 'once');
});

test('daylight saving follows the day', () => {
  assert.deepEqual(
    told('## Timeline\n\nAll times Europe/Berlin.\n\n- 2026-03-28 12:00 a\n- 2026-03-30 12:00 b'),
    ['2026-03-28T12:00+01:00 a', '2026-03-30T12:00+02:00 b'],
  );
});

test('midnight passes once; a clock that goes back a little stays on its day', () => {
  assert.deepEqual(told('## Timeline\n\n- 23:50 a\n- 00:10 b\n- 02:00 c\n- 01:58 d'), [
    '2026-03-13T23:50 a',
    '2026-03-14T00:10 b',
    '2026-03-14T02:00 c',
    '2026-03-14T01:58 d',
  ]);
});

test('marks by label and by words', () => {
  const text = [
    '## Timeline (UTC)',
    '',
    '- 09:12 trigger: configuration rolled out',
    '- 09:31 **Detected**: first alert',
    '- 09:33 alert fires',
    '- 09:35 incident declared',
    '- 09:50 status page updated',
    '- 10:02 mitigated:',
    '- 10:44 the incident is resolved',
    '- 10:50 DNS records resolved differently',
  ].join('\n');
  assert.deepEqual(
    read(text).timelines[0]?.entries.map((entry) => [entry.mark, entry.markedBy]),
    [
      ['trigger', 'label'],
      ['detected', 'label'],
      ['detected', 'words'],
      ['escalated', 'words'],
      ['communicated', 'words'],
      ['mitigated', 'label'],
      ['resolved', 'words'],
      [null, null],
    ],
  );
});

test('timed items under another heading stand in for a timeline', () => {
  assert.deepEqual(
    told('## Background\n\n- 2026-03-13 09:12: full\n- 2026-03-13 09:31: seen\n- 2026-03-13 10:02: drained'),
    ['2026-03-13T09:12 full', '2026-03-13T09:31 seen', '2026-03-13T10:02 drained'],
  );
  assert.deepEqual(told('## Background\n\nAt 09:12 the queue was full. It was seen at 09:31.'), []);
});

test('a first-level timeline ends where another part of the review begins', () => {
  assert.deepEqual(
    told('# Timeline\n\n- 10:00 a\n- 11:00 b\n\n## Action items\n\n- 12:00 is too late for deploys'),
    ['2026-03-13T10:00 a', '2026-03-13T11:00 b'],
  );
});

test('prose, figures and versions are no events', () => {
  assert.deepEqual(
    told('## Timeline\n\n- 3 pods fail\n- 2026 was calm\n- 1.25 million rows\n- v2.10 ships'),
    [],
  );
});

test('updates under headings with their times stand in, too', () => {
  assert.deepEqual(
    told(
      '#### [2026-03-13 10:32] - update\n\nWe look.\n\n#### [2026-03-13 11:30]\n\nSeen.\n\n#### [2026-03-13 12:00] - over\n\nDone.',
    ),
    ['2026-03-13T10:32 update', '2026-03-13T11:30 Seen.', '2026-03-13T12:00 over'],
  );
});

test('a second clock, typed bullets, emoji and four figures', () => {
  assert.deepEqual(told('## Timeline\n\n• :fire: 10:00 CET / 09:00 UTC: a\n• 11:00 CET (10:00 UTC) b'), [
    '2026-03-13T10:00+01:00 a',
    '2026-03-13T11:00+01:00 b',
  ]);
  assert.deepEqual(told('## Timeline (UTC)\n\n- `1625` deploy\n- `2010` alert'), [
    '2026-03-13T16:25Z deploy',
    '2026-03-13T20:10Z alert',
  ]);
});

test('what happened may stand before its time', () => {
  const text =
    '## Timeline (UTC)\n\n- Alert fired: 09:31\n- **Detected:** 2026-03-13 09:35\n- Fixed - 10:02 (by rollback)\n- Duration: 00:31\n- See 10:02: all is well';
  assert.deepEqual(told(text), [
    '2026-03-13T09:31Z Alert fired',
    '2026-03-13T09:35Z Detected',
    '2026-03-13T10:02Z Fixed',
  ]);
  assert.equal(read(text).timelines[0]?.entries[1]?.markedBy, 'label');
});

test('a heading that tells a day somewhere holds for the times under it', () => {
  assert.deepEqual(
    told('## Timeline\n\n### Day 2: 4 November 2025\n\n- 10:00 a\n\n### Day 3 (5 November)\n\n- 11:00 b'),
    ['2025-11-04T10:00 a', '2025-11-05T11:00 b'],
  );
});

test('a block of code is a timeline where there is nothing else', () => {
  const block = '```\n2026-03-13 queue\n09:12 queue grows\n09:31 alert\n```';
  assert.deepEqual(told(`## Timeline (UTC)\n\n${block}`), [
    '2026-03-13T09:12Z queue grows',
    '2026-03-13T09:31Z alert',
  ]);
  assert.deepEqual(told(`## Timeline (UTC)\n\n- 09:00 deploy\n\n${block}`), ['2026-03-13T09:00Z deploy']);
  assert.deepEqual(told(`## Background\n\n${block}`), []);
});

test('marks in brackets, regions without "time"', () => {
  const text =
    '## Timeline\n\n* **2026-03-13 09:31 UTC:** (Detection) alert\n* Mar 13, 2026 9:02 AM Pacific: it ends';
  assert.deepEqual(told(text), ['2026-03-13T09:31Z (Detection) alert', '2026-03-13T09:02-07:00 it ends']);
  assert.equal(read(text).timelines[0]?.entries[0]?.mark, 'detected');
});

test('a later year tells an earlier date its own', () => {
  const uri = 'file:///shop/postmortems/queue.md';
  assert.deepEqual(told('## Timeline\n\n- Oct 20 @ 14:00 UTC a\n- Oct 21, 2025 at 3:00pm UTC b', uri), [
    '2025-10-20T14:00Z a',
    '2025-10-21T15:00Z b',
  ]);
});

test('every place lies in the text and on its words', () => {
  const postmortem = read('## Timeline (UTC)\r\n\r\n* *09:12* queue grows\r\n* ~09:31 - alert\r\n');
  const entries = postmortem.timelines[0]?.entries ?? [];
  assert.deepEqual(
    entries.map((entry) => [
      postmortem.source.slice(entry.timeSpan),
      postmortem.source.slice(entry.textSpan),
    ]),
    [
      ['09:12', 'queue grows'],
      ['09:31', 'alert'],
    ],
  );
  assert.deepEqual(
    entries.map((entry) => entry.time.approximate),
    [false, true],
  );
});

test('days that head their events tell one story, without a heading above them', () => {
  const text =
    '# Queue down\n\n## Saturday, October 26th 2019\n\n08:15 | it stops\n\n08:40 | mails\n\n## Sunday, October 27th 2019\n\n10:05 | a call\n\n11:30 | restarted\n';
  assert.deepEqual(told(text), [
    '2019-10-26T08:15 it stops',
    '2019-10-26T08:40 mails',
    '2019-10-27T10:05 a call',
    '2019-10-27T11:30 restarted',
  ]);
  assert.deepEqual(
    told('# Queue down\n\n## October 26th 2019\n\n08:15 it stops\n\n## Prices\n\n10:05 x\n\n10:06 y\n'),
    [],
  );
});

test('a rough time in a line of its own', () => {
  assert.deepEqual(told('## Timeline\n\n11.22 a\n\nc. 11.40 b\n\napprox. 11.50 c\n').slice(1), [
    '2026-03-13T11:40 b',
    '2026-03-13T11:50 c',
  ]);
});

test('days and months with dots between times', () => {
  assert.deepEqual(told('## Timeline\n\n**12.03.**\n\n- 09:00 a\n\n**13.03.**\n\n- 08:00 b\n- 10.30. c\n'), [
    '2026-03-12T09:00 a',
    '2026-03-13T08:00 b',
    '2026-03-13T10:30 c',
  ]);
});

test('labels before their times are entries; a label without a time is told', () => {
  const text =
    '## Timeline\n\nAll times UTC.\n\n- 09:02 trigger: the push\n- detected: 09:21 alert\n- mitigated: a while later\n- Resolved at: 10:10';
  assert.deepEqual(told(text), [
    '2026-03-13T09:02Z trigger: the push',
    '2026-03-13T09:21Z detected: 09:21 alert',
    '2026-03-13T10:10Z Resolved at',
  ]);
  const { source, timelines } = read(text);
  assert.deepEqual(
    timelines[0]?.unreadable.map((span) => source.slice(span)),
    ['a while later'],
  );
  assert.deepEqual(
    timelines[0]?.entries.map(({ mark }) => mark),
    ['trigger', 'detected', 'resolved'],
  );
});

test('times in brackets at the end count where nothing else does', () => {
  assert.deepEqual(told('## Timeline (UTC)\n\n- Queue grows (09:12)\n- Drained by hand (10:02)'), [
    '2026-03-13T09:12Z Queue grows',
    '2026-03-13T10:02Z Drained by hand',
  ]);
  assert.deepEqual(told('## Timeline (UTC)\n\n- 09:12 queue grows\n- seen by Sam (09:14)').length, 1);
});

test('four figures are times of day, not years', () => {
  assert.deepEqual(
    told('## Timeline\n\n- 13 Mar 1506 UTC: limit halved\n- 1536 UTC: alert\n- 14 Mar 1924 UTC: restored'),
    ['2026-03-13T15:06Z limit halved', '2026-03-13T15:36Z alert', '2026-03-14T19:24Z restored'],
  );
  assert.deepEqual(told('## Timeline\n\n- 13 Mar 0915 alert\n- 13 Mar 2015 rolled back'), [
    '2026-03-13T09:15 alert',
    '2026-03-13T20:15 rolled back',
  ]);
});

test('the day of a date column is carried down the table', () => {
  const head = '## Timeline\n\n| Date | Time (UTC) | Event |\n| --- | --- | --- |\n';
  assert.deepEqual(
    told(
      `${head}| 3/13 | 22:50 | halved |\n| 3/14 | | all day slow |\n| | 09:10 | alert |\n| 3/15 | 10:00 | restored |`,
    ),
    [
      '2026-03-13T22:50Z halved',
      '2026-03-14 all day slow',
      '2026-03-14T09:10Z alert',
      '2026-03-15T10:00Z restored',
    ],
  );
});

test('cells with more than a time, and cells with time and event', () => {
  const long =
    '| 2026-03-13, 18:50:28 UTC (block [24](https://example.org/explorer/chain/block/24)) | halted |';
  assert.deepEqual(told(`## Timeline\n\n| Time | Event |\n| --- | --- |\n${long}`), [
    '2026-03-13T18:50Z halted',
  ]);
  assert.deepEqual(
    told('## Timeline\n\n| Events (UTC) |\n| --- |\n| 9:10 AM slow |\n| 12:40 PM restarted |'),
    ['2026-03-13T09:10Z slow', '2026-03-13T12:40Z restarted'],
  );
});

test('a table with times under another heading is a timeline', () => {
  const table = '| Time (UTC) | Action |\n| --- | --- |\n| 09:12 | restarted it |\n| 09:31 | rolled back |';
  assert.deepEqual(told(`## What we did\n\n${table}`).length, 2);
});

test('the hour that comes twice in autumn', () => {
  const uri = 'file:///shop/postmortems/2026-10-25-queue.md';
  const text =
    '## Timeline\n\nTimes in Europe/Berlin.\n\n- 01:55 alert\n- 02:50 slow\n- 02:10 slower\n- 03:05 drained';
  assert.deepEqual(told(text, uri), [
    '2026-10-25T01:55+02:00 alert',
    '2026-10-25T02:50+02:00 slow',
    '2026-10-25T02:10+01:00 slower',
    '2026-10-25T03:05+01:00 drained',
  ]);
});

test('times of day as they are written elsewhere', () => {
  assert.deepEqual(
    told('## Timeline\n\nHeures de Paris (UTC+1).\n\n- 9 h 05 : relance\n- 10 h 41 : cluster vert'),
    ['2026-03-13T09:05+01:00 relance', '2026-03-13T10:41+01:00 cluster vert'],
  );
  assert.deepEqual(told('## Timeline (UTC)\n\n- 09:05 Uhr: Alarm\n- 9時12分 復旧'), [
    '2026-03-13T09:05Z Alarm',
    '2026-03-13T09:12Z 復旧',
  ]);
});

test('a word of another language before a time, and a day with dots', () => {
  assert.deepEqual(
    told('## Timeline (UTC)\n\n- ore 06:15 – rilascio\n- gegen 06:40 – Alarm\n- 14.03. 09:30 – zurück'),
    ['2026-03-13T06:15Z rilascio', '2026-03-13T06:40Z Alarm', '2026-03-14T09:30Z zurück'],
  );
});

test('days that are counted or named by words hold for the times under them', () => {
  const days = (second: string, third: string): string =>
    `## Timeline (UTC)\n\n- 22:40 a\n\n${second}\n\n- 06:10 b\n\n${third}\n\n- 04:45 c\n`;
  const expected = ['2026-03-13T22:40Z a', '2026-03-14T06:10Z b', '2026-03-15T04:45Z c'];
  assert.deepEqual(told(days('Next day', '**The following morning**')), expected);
  assert.deepEqual(told(days('### D+1', '### D+2')), expected);
  assert.deepEqual(told(days('### Saturday', '### Sunday')), expected);
  assert.deepEqual(told(days('**Sat 14**', '**Sun 15th**')), expected);
  assert.deepEqual(told(days('**Tag 2:**', '**Tag 3:**')), expected);
});

test('a time tells that it is of the next day', () => {
  const timeline =
    '## Timeline (UTC)\n\n- 09:00 a\n- next day, 10:00 - b\n- le lendemain à 11h00 : c\n- 次日 12:00 d\n';
  assert.deepEqual(told(timeline), [
    '2026-03-13T09:00Z a',
    '2026-03-14T10:00Z b',
    '2026-03-15T11:00Z c',
    '2026-03-16T12:00Z d',
  ]);
});

test('days of a story without the name of a timeline are read as one', () => {
  const story = '## What happened\n\n### Friday\n10:05 — a\n10:50 — b\n\n### The next morning\n07:30 — c\n';
  assert.deepEqual(told(story), ['2026-03-13T10:05 a', '2026-03-13T10:50 b', '2026-03-14T07:30 c']);
});

test('labels of other languages mark what an entry is', () => {
  const { timelines } = read(
    '## Timeline (UTC)\n\n- 09:00 begonnen: a\n- 09:10 **Entdeckt** b\n- 10:00 解決：c\n',
  );
  const marks = timelines[0]?.entries.map(({ mark }) => mark);
  assert.deepEqual(marks?.slice(0, 2), ['started', 'detected']);
});

test('numbers before paragraphs that begin with a time', () => {
  const expected = ['2026-03-13T06:15Z a', '2026-03-13T06:40Z b'];
  for (const [first, second] of [
    ['a)', 'b)'],
    ['I.', 'II.'],
    ['3.1', '3.2'],
    ['(1)', '(2)'],
  ]) {
    assert.deepEqual(told(`## Timeline (UTC)\n\n${first} 06:15 a\n\n${second} 06:40 b`), expected, first);
  }
});

test('what distances count from is no event', () => {
  assert.deepEqual(told('## Timeline\n\nT0 = 06:15 UTC\n\n- T+0 a\n- T+25 b'), [
    '2026-03-13T06:15Z a',
    '2026-03-13T06:40Z b',
  ]);
});
