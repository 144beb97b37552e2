import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changed, rangeOf } from './documents.ts';
import { TestClient } from './test-client.ts';

suite('names', () => {
  test('a name that is taken for a person can be said to be a system', async (t) => {
    const text = changed('Checkout timed out for nine minutes', 'Ravi forgot to drain the node');
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', text);
    const actions = await client.codeActions(uri, rangeOf(text, 'Ravi forgot'));
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes("'Ravi' is a system: add to configuration"), titles.join(' | '));
    assert.ok(titles.includes('Silence blame/person on this line'), titles.join(' | '));
    assert.ok(
      titles.some((title) => title.startsWith("Ask instead: 'What made it easy to forget to drain the node")),
      titles.join(' | '),
    );
  });
});
