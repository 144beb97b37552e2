import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../text/markdown/parse.ts';
import { Source } from '../../../text/source.ts';
import { factFields } from './fact-lines.ts';

function facts(line: string): readonly string[] {
  const source = new Source(`${line}\n`);
  return [...factFields(parseText(source).blocks, source)].map(({ key, value }) => `${key}=${value}`);
}

test('facts without labels, where two of a line are known', () => {
  assert.deepEqual(facts('**2026-02-20 · SEV1 · Resolved · 47 minutes**'), [
    'severity=SEV1',
    'status=Resolved',
  ]);
  assert.deepEqual(facts('`INC-88` | **Sev B** | 09:14→09:58 | draft | owner: market-data'), [
    'severity=Sev B',
    'started=09:14→09:58',
    'status=draft',
  ]);
  assert.deepEqual(facts('🟠 **Major** · Closed · Reported by Lena'), ['severity=Major', 'status=Closed']);
  assert.deepEqual(facts('!!! danger "SEV-1 · closed"\n\n    It was slow.'), [
    'severity=SEV-1',
    'status=closed',
  ]);
});

test('one fact beside words, and words alone, are none', () => {
  assert.deepEqual(facts('The shop was open · we saw it late'), []);
  assert.deepEqual(facts('Closed'), []);
  assert.deepEqual(facts('Open issues | and 3 more'), []);
});
