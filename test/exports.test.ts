import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultVocabulary } from '../server/src/model/document/vocabulary.ts';
import { withheldSpans } from '../server/src/report/own-words.ts';
import { summaryOf } from '../server/src/report/summary.ts';
import { checkAs } from './example-world.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/exports.md'), 'utf8');
const path = 'postmortems/2026-11-03-mails-late.md';

test('the example of docs/exports.md is what comes out', () => {
  const [, document = '', expected = ''] =
    /```markdown\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(
      page.slice(page.indexOf('example:begin')),
    ) ?? [];
  const { postmortem, findings } = checkAs(path, document);
  const { text, leftOut } = summaryOf({
    postmortem,
    vocabulary: defaultVocabulary,
    today: '2026-11-21',
    archiveAfter: 90,
    path,
    withheld: withheldSpans(findings),
  });
  assert.equal(text, expected);
  assert.equal(leftOut, 1);
});
