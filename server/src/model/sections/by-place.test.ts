import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../text/source.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { readPostmortem } from '../read.ts';

/** The kinds of the sections, by heading; those without a kind left out. */
function kinds(text: string): Readonly<Record<string, string>> {
  const uri = 'file:///incidents/2026-03-04-a.md';
  const { sections } = readPostmortem(new Source(text), {
    uri,
    vocabulary: defaultVocabulary,
    path: 'default',
  });
  return Object.fromEntries(
    sections.flatMap(({ heading, kind }) => (kind === 'other' ? [] : [[heading, kind]])),
  );
}

const prose =
  'The parcels of the whole night stood in the hall, and the belts that bring them to the lorries did not move.';
const known = `## Timeline\n\n- 06:10 belts stop\n- 06:40 belts move\n\n## Root cause\n\nA fuse.\n\n## Actions\n\n- Spare fuse (@ana)\n`;

test('what is first and told in sentences is the summary', () => {
  assert.equal(kinds(`# A\n\n## Parcels, parcels\n\n${prose}\n\n${known}`)['Parcels, parcels'], 'summary');
  assert.equal(kinds(`# A\n\n## Summary\n\nb\n\n## Parcels\n\n${prose}\n\n${known}`).Parcels, undefined);
  assert.notEqual(kinds(`# A\n\n## Distribution\n\n${prose}\n\n${known}`).Distribution, 'summary');
  assert.equal(kinds(`# A\n\n## Parcels\n\n${prose}\n\n## Belts\n\nb\n`).Parcels, undefined);
});

test('what counts people, things or money before the cause is the impact', () => {
  const counted = '- 4,200 parcels stood for 30 minutes\n- €11k for lorries that left half empty\n';
  const table =
    '| Hall | Parcels | Lorries |\n|---|---|---|\n| North | 2,100 | 11 |\n| South | 2,100 | 9 |\n';
  const times = '- 06:10 4,200 parcels stand\n- 06:20 4,300 parcels stand\n';
  const doc = (text: string): string => `# A\n\n## Summary\n\nb\n\n## Parcels\n\n${text}\n${known}`;
  assert.equal(kinds(doc(counted)).Parcels, 'impact');
  assert.equal(kinds(doc(table)).Parcels, 'impact');
  assert.notEqual(kinds(doc(times)).Parcels, 'impact');
  assert.equal(kinds(doc('- the hall is long\n- the belts are old\n')).Parcels, undefined);
});

test('what gives reasons between the story and the actions is the cause, orders behind it are actions', () => {
  const text = `# A\n\n## Summary\n\nb\n\n## Impact\n\nc\n\n## Timeline\n\n- 06:10 belts stop\n- 06:40 belts move\n\n## The fuse\n\nThe fuse was a small one because nobody had told the fitter that the belts had become longer last year.\n\n## To change in the hall\n\n- Replace the fuse\n- Measure the belts each spring\n`;
  assert.equal(kinds(text)['To change in the hall'], 'actions');
  assert.equal(kinds(text)['The fuse'], 'root-cause');
});

test('entries with states, days or columns of work are actions under any heading', () => {
  const doc = (text: string): string =>
    `# A\n\n${known.replace(/## Actions[\s\S]*/, '')}## Hall matters\n\n${text}\n`;
  for (const text of [
    'I. **Fitter**: a larger fuse. [done]\n\nII. **Hall**: longer belts, by 12 May. [in progress]\n',
    'a) Larger fuse (done)\n\nb) Longer belts (open)\n',
    '- Largere Sicherung, bis 12. Mai\n- Längere Bänder, bis 3. Juni\n',
    '| Key | Summary | Assignee | Status |\n|---|---|---|---|\n| H-1 | Larger fuse | Ana | Open |\n| H-2 | Longer belts | Bo | Done |\n',
  ])
    assert.equal(kinds(doc(text))['Hall matters'], 'actions', text);
  const notified = '| When | Who | How |\n|---|---|---|\n| 06:20 | Ana | phone |\n| 06:30 | Bo | mail |\n';
  assert.notEqual(kinds(doc(notified))['Hall matters'], 'actions');
});

test('days with timed entries below a heading of unknown words make it a timeline', () => {
  const text = `# A\n\n## Summary\n\nb\n\n## Hall, two days\n\n### Monday, August 3\n\n- 6:10 a.m. – belts stop\n- 6:40 a.m. – belts move\n\n### Tuesday, August 4\n\n- noon – belts stop\n- 1:20 p.m. – belts move\n\n## Root cause\n\nA fuse.\n`;
  assert.equal(kinds(text)['Hall, two days'], 'timeline');
});

test('numbers of sections, questions and tickets before a name', () => {
  const names = ['Summary', 'Impact', 'Root cause', 'Resolution'];
  for (const before of [
    'Section 2: ',
    'Part 3 – ',
    'Step 4. ',
    'II – ',
    '#4 ',
    '3/8 ',
    'INC-42 | ',
    'Q3: ',
    '§ 2 ',
  ]) {
    const read = kinds(`# A\n\n${names.map((name) => `## ${before}${name}\n\nb\n`).join('\n')}`);
    assert.deepEqual(Object.values(read), ['summary', 'impact', 'root-cause', 'resolution'], before);
  }
});
