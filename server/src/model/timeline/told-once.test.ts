import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../text/source.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { momentText } from '../lexicon/time/moment-text.ts';
import { readPostmortem } from '../read.ts';

/** Time and words of every entry, one a line. */
function told(lines: readonly string[], uri = 'file:///shop/incidents/queue.md'): readonly string[] {
  const source = new Source(`${lines.join('\n')}\n`);
  const { timelines } = readPostmortem(source, { uri, vocabulary: defaultVocabulary, path: 'included' });
  return timelines.flatMap(({ entries }) => entries.map(({ time, text }) => `${momentText(time)} ${text}`));
}

const TITLE = '# Post-mortem: queue full';
const DAY = 'Date: 2026-03-13';

suite('distances count from a time that is told once', () => {
  const offsets = ['## Timeline', '', '- T+0: queue grows', '- T+19 min: alert', '- T+1h12: drained'];
  const at = ['09:12Z queue grows', '09:31Z alert', '10:24Z drained'].map((each) => `2026-03-13T${each}`);

  test('in a sentence', () => {
    assert.deepEqual(told([TITLE, DAY, '', 'T0 is 09:12 UTC, when the worker died.', '', ...offsets]), at);
  });

  test('in the sentence before, to which it points back', () => {
    const words = 'Impact began at 09:12 UTC on 13 March 2026. All offsets are counted from there.';
    assert.deepEqual(told([TITLE, '', words, '', ...offsets]), at);
  });

  test('in a field', () => {
    assert.deepEqual(told([TITLE, '**Started:** 2026-03-13 09:12 UTC', '', ...offsets]), at);
  });

  test('in words for the beginning, with its day', () => {
    const words = 'Declared 2026-03-13 09:12Z, closed 2026-03-13 10:24Z';
    assert.deepEqual(told([TITLE, words, '', ...offsets]), at);
  });

  test('in an entry that tells both', () => {
    const both = ['## Timeline', '', '- T-5: deploy', '- T+0 (09:12 UTC): queue grows', '- T+19: alert'];
    assert.deepEqual(told([TITLE, DAY, '', ...both]), ['2026-03-13T09:07Z deploy', ...at.slice(0, 2)]);
  });

  test('in the first entry', () => {
    const first = ['## Timeline (UTC)', '', '- 09:12 queue grows', '- +19m alert', '- +1h12 drained'];
    assert.deepEqual(told([TITLE, DAY, '', ...first]), at);
  });

  test('in the entry before, which "later" points to', () => {
    const later = [
      '## Timeline (UTC)',
      '',
      '- 23:50 queue grows',
      '- Ten minutes later the alert fires',
      '- 00:24 drained',
    ];
    assert.deepEqual(told([TITLE, DAY, '', ...later]), [
      '2026-03-13T23:50Z queue grows',
      '2026-03-14T00:00Z the alert fires',
      '2026-03-14T00:24Z drained',
    ]);
  });

  test('in columns that need no sign', () => {
    const rows = ['| 0 | queue grows |', '| 19 | alert |', '| 1 h 12 | drained |'];
    const table = ['## Timeline', '', '| Offset (min) | Event |', '| --- | --- |', ...rows];
    assert.deepEqual(told([TITLE, '**Started:** 2026-03-13 09:12 UTC', '', ...table]), at);
  });

  test('over midnight', () => {
    const late = ['## Timeline', '', '- T+0: queue grows', '- T+90: drained'];
    assert.deepEqual(told([TITLE, '**Started:** 2026-03-13 23:00 UTC', '', ...late]), [
      '2026-03-13T23:00Z queue grows',
      '2026-03-14T00:30Z drained',
    ]);
  });

  test('and nowhere: no time is made up', () => {
    assert.deepEqual(
      told([TITLE, DAY, '', ...offsets]).filter((entry) => entry.includes('T0')),
      [],
    );
  });
});

suite('a zone is told once', () => {
  const entries = ['## Timeline', '', '- 09:12 queue grows', '- 09:31 alert'];
  const summer: Readonly<Record<string, readonly string[]>> = {
    'in a sentence anywhere': ['All times are CEST.', ...entries],
    'in a field': ['**Time zone:** Europe/Berlin', ...entries],
    'in a field with the same time': ['**Started:** 2026-07-13 09:12 CEST', '', ...entries],
    'behind the day': ['**Date:** 2026-07-13 (CEST)', '', ...entries],
    'behind an adverb and a place': ['Alle Angaben in Ortszeit Wien.', '', ...entries],
    'beside the same time in the first words': ['It was full from 09:12 to 10:24 CEST.', '', ...entries],
    'behind a word alone': ['Czas: CEST', '', ...entries],
    'in the name of a place': ['(local time, Berlin)', '', ...entries],
    'in brackets among the entries': [entries[0] ?? '', '', 'From the chat (CEST).', ...entries.slice(1)],
    'in another language': ['Tous les horaires sont en CEST.', '', ...entries],
  };
  for (const [where, lines] of Object.entries(summer)) {
    test(where, () => {
      const day = lines.some((line) => line.startsWith('**Date:**')) ? [] : ['Date: 2026-07-13', ''];
      assert.deepEqual(told([TITLE, ...day, ...lines]), [
        '2026-07-13T09:12+02:00 queue grows',
        '2026-07-13T09:31+02:00 alert',
      ]);
    });
  }

  test('not by the stamp of a program, nor by one time', () => {
    const head = ['---', 'started: 2026-07-13T08:00:00Z', '---', TITLE, ''];
    assert.deepEqual(told([...head, 'All times were late at 10:00 UTC.', '', ...entries]), [
      '2026-07-13T09:12 queue grows',
      '2026-07-13T09:31 alert',
    ]);
  });
});

suite('days are told once', () => {
  const weekdays = ['## Timeline', '', '- Monday 23:40 queue grows', '- Tuesday 00:10 alert'];

  test('weekdays, by the day of publication', () => {
    assert.deepEqual(told([TITLE, '', 'Published 2026-03-20', '', ...weekdays]), [
      '2026-03-16T23:40 queue grows',
      '2026-03-17T00:10 alert',
    ]);
  });

  test('the year, by the title or the folder', () => {
    const days = [
      '## Timeline',
      '',
      '**Mon 16 Mar**',
      '- 09:12 queue grows',
      '',
      '**The day after**',
      '- 09:00 done',
    ];
    const at = ['2026-03-16T09:12 queue grows', '2026-03-17T09:00 done'];
    assert.deepEqual(told(['# Post-mortem: queue full (week 12, 2026)', '', ...days]), at);
    assert.deepEqual(told([TITLE, '', ...days], 'file:///shop/incidents/2026/queue.md'), at);
    assert.deepEqual(
      told(['# Post-mortem: Exchange Server 2019 is full', '', ...days])[0],
      'T09:12 queue grows',
    );
  });

  test("the incident's, behind an entry of the evening before", () => {
    const entries = [
      '## Timeline',
      '',
      '- 2026-03-12 16:00Z: quota lowered',
      '- 13:00Z: queue grows',
      '- 13:20Z: alert',
    ];
    assert.deepEqual(told([TITLE, DAY, '', ...entries]), [
      '2026-03-12T16:00Z quota lowered',
      '2026-03-13T13:00Z queue grows',
      '2026-03-13T13:20Z alert',
    ]);
  });

  test('the evening before, by a known time on the next day', () => {
    const head = [TITLE, DAY, '', '**Resolved:** 2026-03-13 00:40', ''];
    assert.deepEqual(told([...head, '## Timeline', '', '- 23:50 queue grows', '- 00:40 drained']), [
      '2026-03-12T23:50 queue grows',
      '2026-03-13T00:40 drained',
    ]);
  });

  test('newest first, a day after another', () => {
    const entries = [
      '## Timeline',
      '',
      '**2026-03-13**',
      '- 00:40 drained',
      '',
      '**2026-03-12**',
      '- 23:50 alert',
      '- 23:30 queue grows',
    ];
    assert.deepEqual(told([TITLE, DAY, '', ...entries]), [
      '2026-03-13T00:40 drained',
      '2026-03-12T23:50 alert',
      '2026-03-12T23:30 queue grows',
    ]);
  });

  test('newest first, over midnight', () => {
    const entries = [
      '## Timeline',
      '',
      '- 00:40 drained',
      '- 00:05 worker restarted',
      '- 23:50 alert',
      '- 23:30 queue grows',
    ];
    assert.deepEqual(told([TITLE, DAY, '', ...entries]), [
      '2026-03-14T00:40 drained',
      '2026-03-14T00:05 worker restarted',
      '2026-03-13T23:50 alert',
      '2026-03-13T23:30 queue grows',
    ]);
  });
});

suite('days and zones in few signs', () => {
  test('an order of day and month that is written out', () => {
    const entries = ['## Timeline', '', '| Time | Event |', '| --- | --- |', '| 07/08 09:12 | queue grows |'];
    assert.deepEqual(told([TITLE, '**Date:** 07/08/2026 (MM/DD/YYYY)', '', ...entries]), [
      '2026-07-08T09:12 queue grows',
    ]);
  });

  test('a field that is kept under its own name tells day and zone', () => {
    const entries = ['## Timeline', '', '- 09:12 queue grows', '- 10:24 drained'];
    assert.deepEqual(told([TITLE, '- **Date/time of start**: 2026-03-13 09:12 UTC', '', ...entries]), [
      '2026-03-13T09:12Z queue grows',
      '2026-03-13T10:24Z drained',
    ]);
  });

  test('lines of a paragraph that all begin with a dotted time', () => {
    const entries = ['## Timeline', '', '11.40 deploy', '11.52 alert', '12.20 drained'];
    assert.deepEqual(told([TITLE, DAY, '', ...entries]), [
      '2026-03-13T11:40 deploy',
      '2026-03-13T11:52 alert',
      '2026-03-13T12:20 drained',
    ]);
  });

  test('days that are numbered', () => {
    const entries = ['## Timeline', '', '[D1 23:10] queue grows', '[D2 00:25] drained'];
    assert.deepEqual(told([TITLE, DAY, '', ...entries]), [
      '2026-03-13T23:10 queue grows',
      '2026-03-14T00:25 drained',
    ]);
  });

  test('figures with a zone', () => {
    const entries = ['## Timeline', '', '1400Z queue grows', '1416Z alert', '1500Z drained'];
    assert.deepEqual(told([TITLE, DAY, '', ...entries]), [
      '2026-03-13T14:00Z queue grows',
      '2026-03-13T14:16Z alert',
      '2026-03-13T15:00Z drained',
    ]);
  });

  test('a place behind the day', () => {
    const entries = ['## Timeline', '', '7am - queue grows', 'noon - drained'];
    assert.deepEqual(told([TITLE, 'Happened Friday, March 13, 2026 (Chicago)', '', ...entries]), [
      '2026-03-13T07:00-05:00 queue grows',
      '2026-03-13T12:00-05:00 drained',
    ]);
  });

  test('a diary of weekdays, counted back from the day on which it was written', () => {
    const diary = [
      '_Written by Elif, 20 March 2026. Pacific Daylight Time unless noted._',
      '',
      '## Diary',
      '',
      '### Monday',
      '**4:10 p.m.** The queue grows.',
      '**4:45 p.m.** Somebody asks.',
      '**6:30 p.m.** The worker is restarted.',
      '',
      '### Tuesday',
      '**8:00 a.m.** The queue is empty.',
    ];
    assert.deepEqual(told(['# What went wrong with the queue', '', ...diary]), [
      '2026-03-16T16:10-07:00 The queue grows.',
      '2026-03-16T16:45-07:00 Somebody asks.',
      '2026-03-16T18:30-07:00 The worker is restarted.',
      '2026-03-17T08:00-07:00 The queue is empty.',
    ]);
  });
});

suite('updates and messages', () => {
  test('what a definition list says of a day', () => {
    const list = ['## Timeline', '', '13 March', ': 09:12 UTC queue grows', ': 09:31 UTC alert'];
    assert.deepEqual(told([TITLE, DAY, '', ...list]), [
      '2026-03-13T09:12Z queue grows',
      '2026-03-13T09:31Z alert',
    ]);
  });

  test('the time of an update stands below its status', () => {
    const updates = [
      '## Timeline',
      '',
      '**Resolved** - This incident has been resolved.',
      'Mar 13, 10:24 UTC',
      '',
      '**Investigating** - We are looking into it.',
      'Mar 13, 09:31 UTC',
    ];
    assert.deepEqual(told([TITLE, DAY, '', ...updates]), [
      '2026-03-13T10:24Z **Resolved** - This incident has been resolved.',
      '2026-03-13T09:31Z **Investigating** - We are looking into it.',
    ]);
  });

  test('updates below headings stand for a timeline', () => {
    const updates = ['Resolved', 'Monitoring', 'Investigating'].flatMap((status, at) => [
      `### ${status}`,
      'Some words.',
      `_Mar 13, 2026 - 1${4 - at}:02 UTC_`,
      '',
    ]);
    assert.deepEqual(told([TITLE, '', '## Updates', '', ...updates]), [
      '2026-03-13T14:02Z Resolved',
      '2026-03-13T13:02Z Monitoring',
      '2026-03-13T12:02Z Investigating',
    ]);
  });

  test('messages copied from a chat', () => {
    const chat = [
      '**Ana Li** `09:31`',
      'the queue is full',
      '',
      'bo.chen — Today at 10:24 AM',
      '> drained it',
    ];
    assert.deepEqual(told([TITLE, DAY, '', '## Timeline (UTC)', '', ...chat]), [
      '2026-03-13T09:31Z the queue is full',
      '2026-03-13T10:24Z drained it',
    ]);
  });
});
