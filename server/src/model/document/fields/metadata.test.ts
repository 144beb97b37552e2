import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { momentText } from '../../lexicon/time/moment-text.ts';
import { readPostmortem } from '../../read.ts';
import type { Postmortem } from '../postmortem.ts';
import { defaultVocabulary } from '../vocabulary.ts';

function read(text: string, uri = 'file:///incidents/a.md'): Postmortem {
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' });
}

/** Key, value and shape of each field; every place is checked to hold the value. */
function fields(text: string): readonly string[] {
  return read(text).metadata.map((field) => {
    const written = text.slice(field.span.start, field.span.end);
    if (field.items.length < 2) assert.ok(written.replace(/\*\*|`/g, '').includes(field.value), written);
    return `${field.key} = ${field.value} (${field.shape} ${field.line})`;
  });
}

test('front matter, keys in any spelling', () => {
  assert.deepEqual(
    fields(
      '---\nSeverity: P1\nincident_date: 2026-03-04\nresolvedAt: 12:00\nsigned:\n  on-call: "@bo"\n---\n',
    ),
    [
      'severity = P1 (front-matter 1)',
      'date = 2026-03-04 (front-matter 2)',
      'resolved = 12:00 (front-matter 3)',
      'signed =  (front-matter 4)',
      'signed.on-call = @bo (front-matter 5)',
    ],
  );
});

test('bold lines in a row, with the colon inside or outside, with and without a value', () => {
  assert.deepEqual(
    fields(
      '# A\n\n**Date:** 2026-03-04  \n**Status**: Complete, items open\\\n__Incident lead__: @ana\n**Severity:**\n',
    ),
    [
      'date = 2026-03-04 (bold-line 2)',
      'status = Complete, items open (bold-line 3)',
      'commander = @ana (bold-line 4)',
      'severity =  (bold-line 5)',
    ],
  );
});

test('lists with bold or plain keys, nested ones too', () => {
  assert.deepEqual(
    fields(
      '# A\n\n- **Severity**: `SEV-2`\n- Authors: Ann, Bo\n- **Key events**\n  - First detected: 2026-03-04 10:00\n  - Resolved 2026-03-04 12:00\n',
    ),
    [
      'severity = SEV-2 (list 2)',
      'authors = Ann, Bo (list 3)',
      'detected = 2026-03-04 10:00 (list 5)',
      'resolved = 2026-03-04 12:00 (list 6)',
    ],
  );
});

test('a table of two columns, with or without a field as its header', () => {
  assert.deepEqual(
    fields(
      '| Field | Value |\n|---|---|\n| **Severity** | P2 |\n| Incident start | 2026-03-04 10:00 UTC |\n',
    ),
    ['severity = P2 (table 2)', 'started = 2026-03-04 10:00 UTC (table 3)'],
  );
  assert.deepEqual(fields('| Title | Login |\n|---|---|\n| Status | closed |\n'), [
    'title = Login (table 0)',
    'status = closed (table 2)',
  ]);
});

test('a table of one row under its labels, but no table of entries', () => {
  assert.deepEqual(
    fields(
      '# A\n\n## Overview\n\n| Date | Severity | Duration | Region |\n|---|---|---|---|\n| 2026-03-04 | P2 | 2 h | eu |\n',
    ),
    [
      'date = 2026-03-04 (table 6)',
      'severity = P2 (table 6)',
      'duration = 2 h (table 6)',
      'region = eu (table 6)',
    ],
  );
  assert.deepEqual(
    fields('# A\n\n| Date | Event | Who |\n|---|---|---|\n| 2026-03-04 | alert | Ann |\n'),
    [],
  );
});

test('plain lines at the head, and headings as keys with the value beside or below', () => {
  assert.deepEqual(fields('# A\n\nAuthor: Mar\nStatus: DONE\n'), [
    'authors = Mar (plain-line 2)',
    'status = DONE (plain-line 3)',
  ]);
  assert.deepEqual(fields('## Date: March 4, 2026\n\n## Severity\n\n**High** - many could not pay\n'), [
    'date = March 4, 2026 (heading 0)',
    'severity = High (heading 2)',
  ]);
  assert.deepEqual(
    fields('# A\n\n## Date\n\nStart: Wednesday, 2026-03-04\n\nResolved: Thursday, 2026-03-05\n').slice(0, 2),
    ['date = Start: Wednesday, 2026-03-04 (heading 2)', 'started = Wednesday, 2026-03-04 (plain-line 4)'],
  );
});

test('a severity keeps its name and loses its explanation', () => {
  for (const written of [
    'SEV-1 – critical outage',
    'SEV-1 (from 10:02 on)',
    '**SEV-1** - users could not pay.',
    'SEV-1: everything',
  ]) {
    assert.equal(read(`# A\n\n**Severity**: ${written}\n`).metadata[0]?.value, 'SEV-1');
  }
});

test('brackets that narrow a level in words or name a level again belong to it', () => {
  for (const written of [
    'Critical (patient data)',
    'P1 (high)',
    'High (S2)',
    'SEV-1 (all users)',
    '2 – Major',
    'P1 - Critical',
    'Class B – moderate harm, none seen',
  ])
    assert.equal(read(`# A\n\n**Severity**: ${written}\n`).metadata[0]?.value, written);
});

test('prose, items of sections and labels of actions are no metadata', () => {
  const text =
    '# A\n\nOne thing to note: it broke.\n\n## Action items\n\n- Owner: Ann\n\n## Impact\n\nUsers: all of them\n';
  assert.deepEqual(fields(text), []);
});

test('a status shown as a picture', () => {
  assert.deepEqual(fields('# A\n\n![Resolved](green.png)\n\nwords ![Open](x.png)\n'), [
    'status = Resolved (plain-line 2)',
  ]);
  assert.deepEqual(fields('# A\n\n## Status\n\n![Resolved](green.png)\n'), ['status = Resolved (heading 2)']);
});

test('`resolved: true` is a state and no time', () => {
  assert.deepEqual(fields('---\ntitle: a\nresolved: true\n---\n'), [
    'title = a (front-matter 1)',
    'resolved-flag = true (front-matter 2)',
  ]);
});

test('points in time: dates of any writing, a time of day on the day of the incident', () => {
  const { metadata } = read('# A\n\n**Date**: 4 March 2026\n**Detected**: 10:02 UTC\n');
  assert.deepEqual(
    metadata.map((field) => [field.moment?.date, field.moment?.minutes, field.moment?.zone?.offset ?? null]),
    [
      ['2026-03-04', null, null],
      ['2026-03-04', 602, 0],
    ],
  );
});

test('the day of the incident: metadata, title, a line that is a date, file name, timeline', () => {
  const day = (text: string, name = 'a'): string | null => read(text, `file:///incidents/${name}.md`).date;
  assert.equal(day('# 2026-01-01, queue stuck\n\n**Date**: 2026-01-02\n', '2026-01-03-queue'), '2026-01-02');
  assert.equal(day('# 2026-01-01, queue stuck\n', '2026-01-03-queue'), '2026-01-01');
  assert.equal(day('# Queue\n\n_Monday, Jan. 5, 2026_\n', '2026-01-03-queue'), '2026-01-05');
  assert.equal(day('# Queue\n', '2026-01-03-queue'), '2026-01-03');
  assert.equal(day('# Queue\n', '20260103_queue'), '2026-01-03');
  assert.equal(day('# Queue\n', '2026/01/03'), '2026-01-03');
  assert.equal(day('# Queue\n\n## Timeline\n\n- 2026-01-07 10:00 a\n'), '2026-01-07');
  assert.equal(day('# Queue\n'), null);
});

test('titles', () => {
  const title = (text: string): string | null => read(text).title;
  assert.equal(title('---\ntitle: From front matter\n---\n# Heading\n'), 'From front matter');
  assert.equal(title('# Login `down` {#login}\n'), 'Login down');
  assert.equal(title('Login down\n==========\n'), 'Login down');
  assert.equal(title('## Login down\n\n## Date: March 4, 2026\n'), 'Login down');
  assert.equal(title('**Login down**\n\n**Summary**\n\na\n'), 'Login down');
  assert.equal(title('## Summary\n\na\n'), null);
  assert.equal(title('# Owner: @ana\n\n# Overview\n'), null);
  assert.equal(title(''), null);
});

test('people of the metadata and of lists of people', () => {
  const text =
    '# A\n\n**Authors**: Ann Example, @bo\n**Owner**: TBD\n\n## Responders\n\n- Cy Example (on call)\n- [Di](https://example.com/di)\n';
  assert.deepEqual(
    read(text).people.map((person) => [person.name, person.handle, person.role]),
    [
      ['Ann Example', false, 'authors'],
      ['bo', true, 'authors'],
      ['Cy Example', false, 'responders'],
      ['Di', false, null],
    ],
  );
});

test('fields that a quote at the head sets apart, and none of a quote further down', () => {
  assert.deepEqual(
    fields('# A\n\n> **Severity:** P1\n> **Status:** Resolved\n\n## Summary\n\nb\n\n> **Status:** open\n'),
    ['severity = P1 (bold-line 2)', 'status = Resolved (bold-line 3)'],
  );
});

test('when the impact began and ended, in words', () => {
  assert.deepEqual(
    fields(
      '# A\n\n- Start of impact: 2026-03-04 09:00\n- Incident end time: 2026-03-04 10:00\n- End of impact: 2026-03-04 09:40\n',
    ),
    [
      'started = 2026-03-04 09:00 (list 2)',
      'resolved = 2026-03-04 10:00 (list 3)',
      'mitigated = 2026-03-04 09:40 (list 4)',
    ],
  );
});

test('several fields in a line, whatever sets them apart', () => {
  for (const mark of [' · ', ' | ', ' / ', '  ', '; ']) {
    assert.deepEqual(
      fields(`# A\n\nSeverity: SEV2${mark}Status: draft${mark}Lead: Ana\n`).map(
        (field) => field.split(' (')[0],
      ),
      ['severity = SEV2', 'status = draft', 'commander = Ana'],
      mark,
    );
  }
  assert.deepEqual(fields('# A\n\n**Severity:** critical · **Status:** closed · **Comms:** Bo\n'), [
    'severity = critical (bold-line 2)',
    'status = closed (bold-line 2)',
    'comms = Bo (bold-line 2)',
  ]);
  assert.deepEqual(fields('# A\n\nStatus: closed, see the severity: it was low\n'), [
    'status = closed, see the severity: it was low (plain-line 2)',
  ]);
});

test('a definition list, and fields set in columns as code', () => {
  assert.deepEqual(fields('# A\n\nSeverity\n: High\n\nStatus\n: Published\n'), [
    'severity = High (plain-line 3)',
    'status = Published (plain-line 6)',
  ]);
  assert.deepEqual(fields('# A\n\n    Severity:  2\n    Reported:  Ana\n'), [
    'severity = 2 (plain-line 2)',
    'detected = Ana (plain-line 3)',
  ]);
  assert.deepEqual(fields('# A\n\n```\nseverity: 2\nfoo bar\nbar foo\n```\n'), []);
});

test('labels and values in several columns of a table', () => {
  const text =
    '# A\n\n| Severity | P1 | Status | closed |\n| --- | --- | --- | --- |\n| Date | 2026-11-03 | Owner | Ana |\n';
  assert.deepEqual(
    fields(text).map((field) => field.split(' (')[0]),
    ['severity = P1', 'status = closed', 'date = 2026-11-03', 'owner = Ana'],
  );
  const notes =
    '# A\n\n| Field | Value | Note |\n| --- | --- | --- |\n| Severity | P1 | for an hour |\n| Status | closed | |\n';
  assert.deepEqual(
    fields(notes).map((field) => field.split(' (')[0]),
    ['severity = P1', 'status = closed'],
  );
});

test('a severity and a state that sentences of the head tell', () => {
  assert.deepEqual(fields('# A\n\nThe shop was down. This was a P1.\n'), ['severity = P1 (prose 2)']);
  assert.deepEqual(fields('# A\n\n> Sev1 | 5 August 2026 | Lead: Ana\n'), [
    'commander = Ana (plain-line 2)',
    'severity = Sev1 (prose 2)',
  ]);
  assert.deepEqual(fields('# A\n\n**Severity:** P2\n\nAt first it was a P1.\n'), [
    'severity = P2 (bold-line 2)',
  ]);
});

test('a label alone, and its value below', () => {
  const said = ['severity = P1', 'status = closed'];
  for (const text of [
    '**Severity**\n\nP1\n\n**Status**\n\nclosed\n',
    '**Severity**\\\nP1\n\n**Status**\\\nclosed\n',
    '- Severity\n  - P1\n- Status\n  - closed\n',
  ]) {
    assert.deepEqual(
      fields(`# A\n\n${text}`).map((field) => field.split(' (')[0]),
      said,
      text,
    );
  }
  assert.deepEqual(fields('# A\n\n**Severity:**\n\nThe queue stood still.\n'), ['severity =  (bold-line 2)']);
  assert.deepEqual(fields('# A\n\n**Severity**\n\n**Status:** closed\n'), ['status = closed (bold-line 4)']);
});

test('blanks written as entities, emphasis around a whole line, and codes with a dot', () => {
  assert.deepEqual(
    fields('# A\n\n**Severity:** S2 &nbsp;|&nbsp; **Status:** final &nbsp;|&nbsp; **Lead:** Bo\n').slice(
      0,
      2,
    ),
    ['severity = S2 (bold-line 2)', 'status = final (bold-line 2)'],
  );
  assert.match(
    fields('# A\n\n*2026-03-04 · severity: major · status: published*\n').join(),
    /status = published \(/,
  );
  assert.deepEqual(
    fields('# A\n\n| Key | Value |\n|---|---|\n| Severity | Cat. 2 |\n| Status | final |\n').slice(0, 1),
    ['severity = Cat. 2 (table 4)'],
  );
});

test('a name of the occurrence is the day, and with a time of day the start', () => {
  const rows = (...cells: string[]): string =>
    `# A\n\n| 項目 | 内容 |\n|---|---|\n${cells.map((cell) => `| ${cell} |\n`).join('')}`;
  assert.deepEqual(fields(rows('発生日 | 2026-03-04', '発生日時 | 2026-03-04 10:00')), [
    'date = 2026-03-04 (table 4)',
    'started = 2026-03-04 10:00 (table 5)',
  ]);
  assert.deepEqual(fields(rows('発生日時 | 2026-03-04 10:00', '件名 | a')).slice(0, 1), [
    'started = 2026-03-04 10:00 (table 4)',
  ]);
});

test('keys below an incident or the parameters of a site generator are fields', () => {
  assert.deepEqual(
    fields('---\nincident:\n  started: 2026-03-04T10:00Z\nparams:\n  severity: P2\n---\n').filter(
      (field) => / = \S/.test(field) && !field.includes('=  '),
    ),
    ['started = 2026-03-04T10:00Z (front-matter 2)', 'severity = P2 (front-matter 4)'],
  );
});

test('urgency and impact beside a priority are no severities', () => {
  const table =
    '| Field | Value |\n|---|---|\n| Urgency | 1 - Critical |\n| Impact level | 2 - High |\n| Priority | 2 - High |\n';
  assert.deepEqual(
    fields(`# A\n\n${table}`).filter((line) => line.startsWith('severity')),
    ['severity = 2 - High (table 6)'],
  );
  assert.deepEqual(fields(`# A\n\n${table.replace('Priority | 2 - High', 'Owner | Ana')}`).slice(0, 1), [
    'severity = 1 - Critical (table 4)',
  ]);
});

test('a stage by the time since the start, and the zone of a label or of a sibling', () => {
  assert.deepEqual(
    read(
      '# A\n\n- Started (UTC): 2026-03-05 23:50\n- Opened: 2026-03-05 23:58\n- Mitigated: T+41m\n',
    ).metadata.flatMap(({ key, moment }) => (moment === null ? [] : [`${key} ${momentText(moment)}`])),
    ['started 2026-03-05T23:50Z', 'mitigated 2026-03-06T00:31Z'],
  );
  assert.deepEqual(
    read(
      '# A\n\n- **Opened**: 2026-03-09 13:44 (Europe/Berlin)\n- Contained: 2026-03-09 14:30\n',
    ).metadata.flatMap(({ key, moment }) => (moment === null ? [] : [`${key} ${momentText(moment)}`])),
    ['mitigated 2026-03-09T14:30+01:00'],
  );
});

test('the title tells the day of times in the head', () => {
  assert.deepEqual(
    read('# 2026-02-21: Cache stampede\n\n_Impact began 11:03Z, first page 11:05Z._\n').metadata.flatMap(
      ({ key, moment }) => (moment === null ? [] : [`${key} ${momentText(moment)}`]),
    ),
    ['started 2026-02-21T11:03Z', 'detected 2026-02-21T11:05Z'],
  );
});

test('front matter under keys that say nothing, a list of terms, figures before labels', () => {
  const told = (text: string): readonly string[] =>
    read(text).metadata.flatMap(({ key, value }) =>
      ['severity', 'status', 'started', 'detected', 'resolved'].includes(key) ? [`${key}=${value}`] : [],
    );
  assert.deepEqual(
    told(
      '---\nincident:\n  clock:\n    onset: 2024-11-19T09:20\n  classification:\n    level: S2\nreview:\n  state: done\n---\n# A\n',
    ),
    ['started=2024-11-19T09:20', 'severity=S2'],
  );
  assert.deepEqual(
    told(
      '# A\n\n<dl>\n  <dt>Alert level</dt><dd>High</dd>\n  <dt>Onset</dt><dd>2024-12-13 19:50</dd>\n</dl>\n',
    ),
    ['severity=High', 'started=2024-12-13 19:50'],
  );
  assert.deepEqual(
    told(
      '# A\n\n| 1.1 | Priority | P2 |\n|---|---|---|\n| 1.2 | State | Closed |\n| 1.3 | Date/time logged | 16-JUN-2025 07:52 |\n',
    ),
    ['severity=P2', 'status=Closed', 'detected=16-JUN-2025 07:52'],
  );
  assert.deepEqual(
    told(
      '# A\n\n![severity](https://img.shields.io/badge/severity-SEV3-yellow) ![s](https://img.shields.io/badge/status-closed-green)\n',
    ),
    ['severity=SEV3', 'status=closed'],
  );
  assert.deepEqual(
    told('# A\n\n- Severity: P2\n- From: 10:02\n- To: 11:20\n- First reported to Service Desk: 10:11\n'),
    ['severity=P2', 'started=10:02', 'resolved=11:20', 'detected=10:11'],
  );
  assert.deepEqual(told('# A\n\n- From: Grace, volunteer\n- Severity: P2\n'), ['severity=P2']);
});

test('lengths from the start are times, and the closing of a ticket days later is no end', () => {
  const moments = (text: string): readonly string[] =>
    read(text).metadata.flatMap(({ key, moment }) =>
      moment === null ? [] : [`${key} ${momentText(moment)}`],
    );
  assert.deepEqual(
    moments(
      '# A\n\n- Started: 2026-03-05 10:15 UTC\n- Detected: by an alert, after 6 min\n- Time to mitigate: 41 min\n',
    ),
    ['started 2026-03-05T10:15Z', 'detected 2026-03-05T10:21Z', 'mitigated 2026-03-05T10:56Z'],
  );
  assert.deepEqual(
    moments('# A\n\n- Started: 2026-03-05 10:15\n- Fixed: 2026-03-05 11:00\n- Closed: 2026-03-09 12:00\n'),
    ['started 2026-03-05T10:15', 'resolved 2026-03-05T11:00'],
  );
});

test('a badge says what it shows, not what its address writes', () => {
  const [status] = read('# A\n\n![s](https://img.shields.io/badge/status-In_review-green)\n').metadata;
  assert.deepEqual([status?.key, status?.value, status?.shape], ['status', 'In review', 'badge']);
});

test('a time of its own is not counted from the start', () => {
  const [, resolved] = read(
    '# A\n\n- Started: 10:15\n- Resolved: 12:00, after 10 min of watching\n',
  ).metadata;
  assert.equal(resolved?.moment == null ? null : momentText(resolved.moment), 'T12:00');
});
