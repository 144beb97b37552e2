import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changed, postmortem, rangeOf } from './documents.ts';
import { TestClient } from './test-client.ts';

const path = 'postmortems/2026-11-03-a.md';

/** The line of the document that begins with the words. */
function lineOf(words: string): number {
  return rangeOf(postmortem, words).start.line;
}

suite('marks of the preview', () => {
  test('are badges, elapsed times and overdue fixes, by line', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open(path, changed('Due: 2026-12-04', 'Due: 2026-11-19'));
    const elapsed = (words: string, minutes: number): unknown => ({
      kind: 'elapsed',
      minutes,
      since: 'trigger',
      line: lineOf(`- ${words}`),
      words,
    });
    assert.deepEqual(await client.ask('missingLink/previewMarks', { uri }), {
      version: 1,
      badges: {
        severity: 'P2',
        severityRank: 2,
        status: 'review',
        level: 'operation',
        label: 'configuration',
        overdue: 1,
        line: lineOf('# Checkout timeouts after'),
      },
      lines: [
        elapsed('2026-11-03 09:12', 0),
        elapsed('09:14', 2),
        elapsed('09:21', 9),
        elapsed('09:40', 28),
        {
          kind: 'overdue',
          days: 2,
          line: lineOf('- [ ] Compare'),
          words: "Compare each timeout with last week's measurements in the release gate",
        },
      ],
    });
  });

  test('are of the text as it is typed', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open(path, postmortem);
    assert.equal((await client.ask('missingLink/previewMarks', { uri }))?.badges?.severity, 'P2');
    await client.edit(uri, rangeOf(postmortem, 'P2'), 'P1');
    const marks = await client.ask('missingLink/previewMarks', { uri });
    assert.deepEqual([marks?.version, marks?.badges?.severity, marks?.badges?.severityRank], [2, 'P1', 1]);
  });

  test('show what would turn words round, in CRLF, too', async (t) => {
    const client = await TestClient.start(t);
    const text = changed('status: review', 'status: "re\u202eview"').replaceAll('\n', '\r\n');
    const uri = await client.open(path, text);
    const marks = await client.ask('missingLink/previewMarks', { uri });
    assert.equal(marks?.badges?.status, 're\\u202eview');
    assert.equal(marks?.lines.at(-1)?.line, lineOf('- 09:40'));
  });

  test('are none in other documents, and no answer of one that is closed', async (t) => {
    const client = await TestClient.start(t);
    const notes = await client.open('notes.md', '# Notes\n\n- [ ] Milk, due 2026-11-01\n');
    const nothing = { version: 1, badges: null, lines: [] };
    assert.deepEqual(await client.ask('missingLink/previewMarks', { uri: notes }), nothing);
    await client.close(notes);
    assert.equal(await client.ask('missingLink/previewMarks', { uri: notes }), null);
  });

  test('end when the document is no post-mortem any longer', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('notes/a.md', postmortem.replace('type: postmortem', 'type: postmortem #'));
    assert.notEqual((await client.ask('missingLink/previewMarks', { uri }))?.badges, null);
    await client.edit(uri, rangeOf(postmortem, 'type: postmortem'), 'type: runbook');
    const marks = await client.ask('missingLink/previewMarks', { uri });
    assert.deepEqual([marks?.badges, marks?.lines], [null, []]);
  });
});
