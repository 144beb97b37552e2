import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedRules } from './failed-rules.ts';

test('a rule that fails is told once a document', () => {
  const lines: string[] = [];
  const tell = failedRules({ error: (line) => lines.push(line) });
  const failure = { rule: 'fix/owner' as const, error: new TypeError('no owner\nat a place') };
  for (const uri of ['file:///a.md', 'file:///b.md', 'file:///a.md']) tell(uri, failure);
  assert.deepEqual(lines, [
    "file:///a.md: The rule 'fix/owner' failed and has no findings here: TypeError: no owner",
    "file:///b.md: The rule 'fix/owner' failed and has no findings here: TypeError: no owner",
  ]);
});
