import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { snippets } from './snippets.ts';

test('the snippets that are shipped are those of the templates', () => {
  const file = join(import.meta.dirname, '../../../snippets/postmortem.json');
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), snippets());
});

test('every snippet has a prefix of its own, and holes from one on', () => {
  const all = Object.values(snippets());
  assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
  for (const { prefix, body } of all) {
    const holes = new Set([...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number)));
    assert.ok(prefix.startsWith('pm-'));
    assert.deepEqual(
      [...holes].sort((a, b) => a - b),
      [...holes].map((_, at) => at + 1),
      prefix,
    );
  }
});
