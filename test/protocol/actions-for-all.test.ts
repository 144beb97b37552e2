import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rangeOf } from './documents.ts';
import { withEdit } from './edits.ts';
import { fullCapabilities, TestClient } from './test-client.ts';

const text =
  '---\ntype: postmortem\nstatus: review\n---\n\n# Search was down\n\n## Action items\n\n- Alert on the age of the queue\n- Test the failover of search\n- Write a runbook for full disks\n';
const title = 'Add slots for owners and due dates to 3 fixes';

suite('slots for all fixes at once', () => {
  test('one snippet asks for every owner and date, each with a number of its own', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const actions = await client.codeActions(uri, rangeOf(text, 'Action items'), await client.pull(uri));
    const [first] = actions;
    assert.equal(first?.title, title);
    const written = withEdit(text, first?.edit);
    for (const [item, from] of [
      ['the queue', 1],
      ['of search', 3],
      ['full disks', 5],
    ] as const) {
      const slots = `\n  - Owner: \${${from}:@name}\n  - Due: \${${from + 1}|YYYY-MM-DD,2026-11-23,`;
      assert.ok(written.includes(item + slots), written);
    }
  });

  test('empty slots where the client has no snippets', async (t) => {
    const client = await TestClient.start(t, { capabilities: { ...fullCapabilities, workspace: {} } });
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const actions = await client.codeActions(uri, rangeOf(text, 'Action items'));
    const action = actions.find((one) => one.title === title);
    const slots = '\n  - Owner:\n  - Due:';
    assert.equal(
      withEdit(text, action?.edit),
      text
        .replace('the queue', `the queue${slots}`)
        .replace('of search', `of search${slots}`)
        .replace('full disks', `full disks${slots}`),
    );
  });
});
