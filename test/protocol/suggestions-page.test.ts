import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TestClient } from './test-client.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/suggestions.md'), 'utf8');

test('the page about suggestions says what is offered first at each place of its draft', async (t) => {
  const marked = /```markdown\n(.*?)```/s.exec(page)?.[1] ?? '';
  const rows = [...page.matchAll(/^\| ([^|]+) \| `([^`]+)` \|/gm)];
  const parts = marked.split('¦');
  assert.equal(rows.length, parts.length - 1);
  const client = await TestClient.start(t);
  await client.ready();
  for (const [at, [, place, first]] of rows.entries()) {
    const text = `${parts.slice(0, at + 1).join('')}¦${parts.slice(at + 1).join('')}`;
    const [item] = await client.complete('postmortems/draft.md', text);
    await client.close(client.uri('postmortems/draft.md'));
    assert.equal(item?.label, first, place);
  }
});
