import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../text/source.ts';
import type { Section } from '../document/section.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { readPostmortem } from '../read.ts';

function sections(text: string, vocabulary = defaultVocabulary): readonly Section[] {
  const uri = 'file:///incidents/2026-03-04-a.md';
  return readPostmortem(new Source(text), { uri, vocabulary, path: 'default' }).sections;
}

/** Kind, line and style of the sections that mean something. */
function kinds(text: string): readonly string[] {
  return sections(text).flatMap((section) =>
    section.kind === 'other'
      ? []
      : [`${[section.kind, ...section.also].join('+')} ${section.line} ${section.style}`],
  );
}

test('headings of every style, numbered, decorated, with emoji, in bold, with a zone', () => {
  const text = [
    '# Mail delayed',
    '## 1. Executive Summary',
    '## :boom: Impact',
    'Root Cause',
    '----------',
    '## **Timeline** (all times in UTC) ##',
    '### 5) Resolution & Recovery:',
    '## ✅ Action items {WIP}',
    '## What went well?',
    '## IV. What didn’t go so well',
    '## Where we got lucky <a href="#lucky"></a>',
  ].join('\n');
  assert.deepEqual(kinds(text), [
    'summary 1 heading',
    'impact 2 heading',
    'root-cause 3 heading',
    'timeline 5 heading',
    'actions 7 heading',
    'went-well 8 heading',
    'went-wrong 9 heading',
    'lucky 10 heading',
  ]);
  assert.deepEqual(
    sections(text).map((section) => section.heading),
    [
      'Mail delayed',
      'Executive Summary',
      'Impact',
      'Root Cause',
      'Timeline (all times in UTC)',
      'Resolution & Recovery',
      'Action items',
      'What went well',
      'What didn’t go so well',
      'Where we got lucky',
    ],
  );
});

test('bold lines, bold labels with a value, bare lines and labels in one paragraph', () => {
  const text = [
    '**Summary**: it broke  ',
    '**Impact:** nobody could pay  ',
    '**Authors**: Ann',
    '',
    '**:mag: Root cause**',
    '',
    'A bug.',
    '',
    'Action Items',
    '',
    '- fix it',
    '',
    'Lessons learned:',
    '',
    '- a',
  ].join('\n');
  assert.deepEqual(kinds(text), [
    'summary 0 bold',
    'impact 1 bold',
    'root-cause 4 bold',
    'actions 8 line',
    'lessons 12 line',
  ]);
});

test('a run of bare labels in one paragraph, but no label within prose', () => {
  assert.deepEqual(
    kinds('Authors: Mar\nStatus: DONE\nSummary: it broke\nImpact: all users\nRoot Causes: a bug\n'),
    ['summary 2 line', 'impact 3 line', 'root-cause 4 line'],
  );
  assert.deepEqual(kinds('It broke at noon.\nImpact: all users\n'), []);
});

test('keys of a list and numbered items hold their nested lists', () => {
  const text = [
    '# Disks full',
    '',
    '- **Identified**: an alert',
    '- **Context**:',
    '  - 2026-03-04 10:00: alert',
    '  - 2026-03-04 10:30: bigger disks',
    '- **Review actions**:',
    '  - alert earlier',
    '',
    '# Catalogue down',
    '',
    '1. Summary: it was down',
    '2. Timeline',
    '   - 10:00 alert',
    '3. Preventative Measures',
    '   - add a test',
  ].join('\n');
  assert.deepEqual(kinds(text), [
    'detection 2 bullet-key',
    'timeline 3 bullet-key',
    'actions 6 bullet-key',
    'summary 11 numbered',
    'timeline 12 numbered',
    'actions 14 numbered',
  ]);
  const actions = sections(text).find((section) => section.kind === 'actions');
  assert.equal(actions?.blocks[0]?.kind, 'list');
});

test('a table that says by its columns that it holds action items needs no heading', () => {
  const text =
    '# A\n\n**Impact**: none\n\n| Action Item | Owner | Status |\n|---|---|---|\n| fix | Ann | DONE |\n';
  assert.deepEqual(kinds(text), ['impact 2 bold', 'actions 4 table']);
});

test('weak names count only where nothing better stands in the document', () => {
  assert.deepEqual(kinds('## Overview\n\na\n\n## What happened\n\nb\n'), ['summary 0 heading']);
  assert.deepEqual(
    kinds('## Response\n\na\n\n## Recovery\n\nb\n'),
    ['resolution 3 heading'].map(() => 'resolution 4 heading'),
  );
  assert.deepEqual(kinds('## Response\n\na\n'), ['resolution 0 heading']);
});

test('groups within a section are not sections: phases of a timeline, kinds of action items', () => {
  const text =
    '## Timeline\n\n### Detection\n\n10:00 a\n\n## Action items\n\n### Mitigation\n\n- a\n\n**Detection**\n\n- b\n';
  assert.deepEqual(kinds(text), ['timeline 0 heading', 'actions 6 heading']);
});

test('a heading that names two parts is both', () => {
  assert.deepEqual(kinds('## What went well & where did we get lucky\n'), ['went-well+lucky 0 heading']);
  assert.deepEqual(kinds('# Root causes and trigger\n'), ['root-cause+trigger 0 heading']);
  assert.deepEqual(kinds('## Conclusion and next steps\n')[0]?.split(' ')[0], 'actions');
});

test('headings that are questions', () => {
  assert.deepEqual(kinds('## How was this found and fixed?\n')[0]?.split(' ')[0], 'resolution');
  assert.deepEqual(
    kinds('## What are we doing so that we prevent this from happening again?\n')[0]?.split(' ')[0],
    'actions',
  );
  assert.deepEqual(kinds('## Why did the queue stop?\n')[0]?.split(' ')[0], 'root-cause');
});

test('headings that say more than the name of their part', () => {
  const text =
    '## Impact on our customers\n\n## The cause of the failure\n\n## Recovery of the data\n\n## Planned changes\n\n## Actions to take this quarter\n';
  assert.deepEqual(kinds(text), [
    'impact 0 heading',
    'root-cause 2 heading',
    'resolution 4 heading',
    'actions 6 heading',
    'actions 8 heading',
  ]);
  assert.deepEqual(kinds('## Actions during the incident\n'), []);
});

test('a title that sounds like a section is a title', () => {
  const text = '# Root cause analysis: login\n\n## Summary\n\na\n\n## Timeline\n\n- 10:00 b\n';
  assert.deepEqual(kinds(text), ['summary 2 heading', 'timeline 6 heading']);
});

test('a context in prose is background, actions taken are the resolution, questions are no actions', () => {
  assert.deepEqual(kinds('## Context\n\nWe have two clusters.\n'), ['background 0 heading']);
  assert.deepEqual(kinds('## Actions taken\n\n- rolled back\n'), ['resolution 0 heading']);
  assert.deepEqual(kinds('## Questions for follow up\n\n- why?\n'), ['future 0 heading']);
});

test('a checklist about the report is no section of action items', () => {
  const text =
    '## Action items\n\n1. add a test\n\n## Actions\n\n- [ ] Incident has been dealt with or is over\n- [ ] Sections above are filled out\n';
  assert.deepEqual(kinds(text), ['actions 0 heading']);
});

test('headings in other languages', () => {
  assert.deepEqual(
    kinds('## 概要\n\na\n\n## タイムライン\n\n## 根本原因\n\n## Maßnahmen\n\n## Leçons apprises\n'),
    [
      'summary 0 heading',
      'timeline 4 heading',
      'root-cause 6 heading',
      'actions 8 heading',
      'lessons 10 heading',
    ],
  );
});

test('headings of a team', () => {
  const vocabulary = { ...defaultVocabulary, sections: new Map([['ablauf', 'timeline' as const]]) };
  assert.equal(sections('## Ablauf\n', vocabulary)[0]?.kind, 'timeline');
});

test('bodies, own parts, emptiness and parents', () => {
  const text =
    '# T\n\n## Impact\n\n<!-- hint -->\n\n## Lessons learned\n\n### What went well\n\n- a\n\n## Timeline\n';
  const [, impact, lessons, well, timeline] = sections(text);
  assert.equal(impact?.empty, true);
  assert.equal(lessons?.empty, false);
  assert.equal(timeline?.empty, true);
  assert.equal(well?.parent, 2);
  assert.equal(
    lessons && text.slice(lessons.body.start, lessons.body.end),
    '\n\n### What went well\n\n- a\n\n',
  );
  assert.equal(lessons && text.slice(lessons.own.start, lessons.own.end), '\n\n');
  assert.deepEqual([impact?.place, well?.place, timeline?.place], ['impact', 'luck', 'timeline']);
});

test('a heading of two parts means both', () => {
  assert.deepEqual(kinds('# A\n\n## Impact\n\na\n\n## Recovery and lessons learned\n\nb\n'), [
    'impact 2 heading',
    'resolution+lessons 6 heading',
  ]);
});

test('questions about what comes next', () => {
  for (const heading of [
    'How we are preventing this',
    'How we will prevent similar incidents',
    'What we are changing',
    'What will be done to prevent this',
    'What needs to change',
  ]) {
    assert.deepEqual(kinds(`# A\n\n## Impact\n\na\n\n## ${heading}\n\nb\n`)[1], 'actions 6 heading', heading);
  }
});

test('updates are a timeline where times head them, and phases within name no sections', () => {
  const timed = '# A\n\n## Updates\n\n#### [10:30] - Investigating\n\na\n\n#### [11:05] - Identified\n\nb\n';
  assert.deepEqual(kinds(timed), ['timeline 2 heading']);
  assert.deepEqual(kinds('# A\n\n## Updates\n\n### New pages\n\na\n'), []);
});

test('in a run of bare labels a usual other word is one too', () => {
  const text = '# A\n\nTimeline:\n\n- 10:00 a\n\nWhat went well:\n\n- b\n\nRecommendations:\n\n- c\n';
  assert.deepEqual(kinds(text), ['timeline 2 line', 'went-well 6 line', 'actions 10 line']);
  assert.deepEqual(kinds('# A\n\nRecommendations:\n\n- c\n'), []);
});

test('a table of actions under its bold label is one section', () => {
  const table = '| Action item | Owner |\n|---|---|\n| Do a | ana |\n';
  assert.deepEqual(kinds(`# A\n\n**Action items**:\n\n${table}`), ['actions 2 bold']);
});

test('a table of what was done during the incident heads no section of actions', () => {
  const table = '| Task | State | Assignee |\n|---|---|---|\n| Call the vendor | Done | ana |\n';
  assert.deepEqual(kinds(`# A\n\n## Tasks during incident\n\n${table}`), []);
  assert.deepEqual(kinds(`# A\n\n## Tasks\n\n${table}`), ['actions 2 heading']);
});

test('a heading of unknown words right above a table of actions is theirs', () => {
  const table = '| Task | Assigned to | Deadline |\n|---|---|---|\n| Scan images | ana | 2026-04-30 |\n';
  assert.deepEqual(kinds(`# A\n\n## Paperwork\n\n${table}`), ['actions 2 heading']);
  assert.deepEqual(kinds(`# A\n\n## Paperwork\n\nwords\n\n${table}`), ['actions 6 table']);
  assert.deepEqual(kinds('# A\n\n## Remediation tasks\n\n- b\n'), ['actions 2 heading']);
});

test('a long title of the first level is no section, however it sounds', () => {
  assert.deepEqual(kinds('# Debrief of the till outage\n\n## Impact\n\na\n\n## Words\n\nb\n'), [
    'impact 2 heading',
  ]);
});

test('lines in capitals and single numbered lines head sections, whatever their words', () => {
  assert.deepEqual(
    kinds('# A\n\nWHO SUFFERED\n\nTwo shops.\n\nTHE REASON\n\nA quota.\n\n5. Measures ordered\n\na) b\n').map(
      (each) => each.split(' ')[0],
    ),
    ['impact', 'root-cause', 'actions'],
  );
  assert.deepEqual(kinds('# A\n\nWe asked who suffered\n\nTwo shops.\n'), []);
});

test('bold words before a sentence of its own head a section, bold words of a sentence do not', () => {
  assert.deepEqual(kinds('# A\n\n**Impact** Prices were stale.\n'), ['impact 2 bold']);
  assert.deepEqual(kinds('# A\n\n**Detection** took an hour.\n'), []);
});
