import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../text/source.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { readPostmortem } from '../read.ts';

/** Kind and text of the sections of a document that mean something. */
function answers(text: string): readonly string[] {
  const source = new Source(text);
  const uri = 'file:///incidents/2026-03-04-a.md';
  return readPostmortem(source, { uri, vocabulary: defaultVocabulary, path: 'default' }).sections.flatMap(
    ({ kind, body }) => (kind === 'other' ? [] : [`${kind}: ${source.slice(body).slice(0, 17)}`]),
  );
}

test('the rows of a form are sections, where several are named and answered as such', () => {
  const rows = [
    '| Reference | INC-42 |',
    '| **Summary** | The belts of the north hall stood still. |',
    '| **Impact** | Four thousand parcels were late by a night. |',
    '| **Root cause** | A fuse that was too small for the belts. |',
  ];
  const form = (lines: readonly string[]): string =>
    `# A\n\n| Field | Answer |\n|---|---|\n${lines.join('\n')}\n`;
  assert.deepEqual(answers(form(rows)), [
    'summary: The belts of the ',
    'impact: Four thousand par',
    'root-cause: A fuse that was t',
  ]);
  assert.deepEqual(answers(form(rows.slice(0, 3))), []);
  const about = ['summary, timeline', 'lessons, what went well', 'actions'];
  assert.deepEqual(
    answers(form(about.map((names) => `| ${names} | is looked at with more care than elsewhere |`))),
    [],
  );
  assert.deepEqual(answers(form(['| Summary | a |', '| Impact | b |', '| Root cause | c |'])), []);
});

test('headings in HTML and labels in bold HTML head sections', () => {
  assert.deepEqual(
    answers(
      '# A\n\n<h2 id="b">Summary</h2>\n\nThe belts stood still.\n\n<h2>Impact</h2>\n\nParcels were late.\n',
    ).map((each) => each.split(':')[0]),
    ['summary', 'impact'],
  );
  assert.deepEqual(
    answers(
      '# A\n\n<b>Summary</b>\n\nThe belts stood still.\n\n<strong>Impact</strong><br>\nParcels were late.\n',
    ).map((each) => each.split(':')[0]),
    ['summary', 'impact'],
  );
});
