import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withEdits } from './edits.ts';
import { TestClient } from './test-client.ts';

const head = '---\ntype: postmortem\ndate: 2026-11-03\nseverity: P1\n---\n\n# Checkout timeouts\n';
const listed = `${head}\n## Timeline\n\nTimes in UTC.\n\n- 13:58 trigger: the rollout begins\n- 14:10 detected: the alert fires\n  - with two screenshots\n\n## Follow-ups\n\n- [ ] c\n`;
const path = 'postmortems/2026-11-03-a.md';
let opened = 0;

/** The document once every entry of the pasted text is written; the reason where that is refused. */
async function imported(
  client: TestClient,
  document: string,
  pasted: string,
  zone: string | null = null,
  folder = 'postmortems',
): Promise<string> {
  const uri = await client.open(`${folder}/2026-11-03-${++opened}.md`, document);
  const read = await client.ask('missingLink/readTimeline', { uri, text: pasted });
  if (read.kind === 'refused') return read.reason;
  const chosen = read.entries.map((_, at) => at);
  const answer = await client.ask('missingLink/importTimeline', { uri, text: pasted, zone, chosen });
  return answer.kind === 'refused' ? answer.reason : withEdits(document, answer.edits);
}

function timelineIn(text: string): string {
  return /## Timeline\s+([^#]*?)\s*(?:\n## |$)/.exec(text)?.[1] ?? text;
}

suite('a pasted text becomes entries of the timeline', () => {
  test('a chat is put among the bullets in the clock of the timeline, children left with their entry', async (t) => {
    const client = await TestClient.start(t);
    const chat =
      'Ann Lee  3:05 PM\nCheckout is slow & <b>odd</b> [x](http://a.b)\nBob Ray  3:20 PM\nrolling back\n';
    assert.equal(
      timelineIn(await imported(client, listed, chat, 'Europe/Berlin')),
      [
        'Times in UTC.',
        '',
        '- 13:58 trigger: the rollout begins',
        '- 14:05 Checkout is slow & \\<b>odd\\</b> \\[x\\](http://a.b)',
        '- 14:10 detected: the alert fires',
        '  - with two screenshots',
        '- 14:20 rolling back',
      ].join('\n'),
    );
  });

  test('times of a zone that nobody knows are rough beside times of a known one', async (t) => {
    const client = await TestClient.start(t);
    const text = timelineIn(await imported(client, listed, '[14:02] Ana Sousa\no pagamento falhou\n'));
    assert.match(text, /^- ~14:02 o pagamento falhou$/m);
  });

  test('rows go into a table, other columns stay empty', async (t) => {
    const client = await TestClient.start(t);
    const table =
      '| Time (UTC) | Who | Event |\n| --- | --- | --- |\n| 13:58 | bot | rollout |\n| 14:30 | | over |';
    const text = await imported(
      client,
      `${head}\n## Timeline\n\n${table}\n\n## Follow-ups\n`,
      'time,message\n2026-11-03T15:02:00+01:00,"a | b"\n2026-11-03T15:40:00+01:00,done\n',
    );
    assert.equal(
      timelineIn(text),
      '| Time (UTC) | Who | Event |\n| --- | --- | --- |\n| 13:58 | bot | rollout |\n| 14:02 |  | a \\| b |\n| 14:30 | | over |\n| 14:40 |  | done |',
    );
  });

  test('new lines are written as those that are there: marks, zones, days, the newest first', async (t) => {
    const client = await TestClient.start(t);
    const chat = '2026-11-03T15:05:00+01:00 rolling back_up\n';
    const shapes: readonly (readonly [list: string, line: string])[] = [
      ['- **14:02 UTC** – a\n- **14:10 UTC** – b', '- **14:05 UTC** – rolling back_up'],
      ['* 2026-11-03 14:02 UTC: a\n* 2026-11-03 14:10 UTC: b', '* 2026-11-03 14:05 UTC: rolling back_up'],
      ['All times UTC.\n\n1. 14:02 a\n2. 14:10 b', '1. 14:05 rolling back_up'],
    ];
    for (const [list, line] of shapes) {
      const text = timelineIn(await imported(client, `${head}\n## Timeline\n\n${list}\n`, chat));
      assert.equal(text, list.replace(/(?<=a\n)/, `${line}\n`));
    }
    const newest = 'All times UTC.\n\n- 14:20 c\n- 14:10 b\n- 14:02 a';
    const text = timelineIn(await imported(client, `${head}\n## Timeline\n\n${newest}\n`, chat));
    assert.equal(text, newest.replace('- 14:02', '- 14:05 rolling back_up\n- 14:02'));
  });

  test('an empty table gets rows', async (t) => {
    const client = await TestClient.start(t);
    const table = '| Date | Time (UTC) | What happened |\n| --- | --- | --- |';
    const text = await imported(
      client,
      `${head}\n## Timeline\n\n${table}\n\n## Follow-ups\n`,
      '2026-11-03 14:02 UTC alert\n2026-11-03 14:20 UTC over\n',
    );
    assert.match(text, /\n\| 2026-11-03 \| 14:02(?: UTC)? \| alert \|\n/);
  });

  test('an empty section, and a document without one, get a list that names its day', async (t) => {
    const client = await TestClient.start(t);
    const log = '2026-11-03 14:02 UTC alert\n2026-11-04 00:10 UTC over\n';
    const lines = '- 2026-11-03 14:02 UTC alert\n- 2026-11-04 00:10 UTC over';
    assert.equal(timelineIn(await imported(client, `${head}\n## Timeline\n\n## Follow-ups\n`, log)), lines);
    assert.equal(timelineIn(await imported(client, `${head}\n## Impact\n\nSome.\n`, log)), lines);
  });

  test("our template's comment says the zone, and its lines stay for what is missing", async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const made = await client.ask('missingLink/newPostmortem', {
      folder: null,
      template: null,
      title: 'Checkout',
      severity: 'P1',
      date: '2026-11-03',
    });
    const text = await imported(client, made.text, 'Nov 3, 14:02 CET alert\n');
    assert.match(text, /-->\n\n- 13:02 alert\n- 2026-11-03 trigger:\n- detected:/);
  });

  test('line endings stay, a time that is not known is a hole', async (t) => {
    const client = await TestClient.start(t);
    const json = JSON.stringify([{ ts: 1793714520, text: 'deploy\r\nbegins' }, { text: 'no time' }]);
    const text = await imported(client, listed.replaceAll('\n', '\r\n'), json);
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /\n/);
    assert.match(text, /\r\n- 14:02 deploy begins\r\n- HH:MM no time\r\n- 14:10 detected/);
  });

  test('is refused where it would change other entries, and in what is no post-mortem', async (t) => {
    const client = await TestClient.start(t);
    assert.match(await imported(client, listed, '2026-11-02 10:00 UTC first sign\n'), /would change its day/);
    assert.equal(
      await imported(client, '# Shopping\n\n- milk\n', '14:02 alert\n14:03 b\n', null, 'notes'),
      'This document is not a post-mortem.',
    );
    assert.match(await imported(client, listed, 'Just some words.\n'), /^No times/);
    const prose = `${head}\n## Timeline\n\n### 14:02 alert\n\nIt fired.\n\n### 14:20 over\n\nGood.\n`;
    assert.match(await imported(client, prose, '14:05 b\n14:06 c\n'), /neither a list nor a table/);
  });

  test('the preview says what is uncertain, who wrote it and what is there already', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open(path, listed);
    const text = '14:10 detected: the alert fires\n~14:12 <ann> looks\n';
    const read = await client.ask('missingLink/readTimeline', { uri, text });
    assert.ok(read.kind === 'entries');
    assert.equal(read.zone, 'UTC');
    assert.equal(read.zoneless, true);
    assert.deepEqual(
      read.entries.map(({ certain, author, present }) => [certain, author, present]),
      [
        [true, null, true],
        [false, 'ann', false],
      ],
    );
  });

  test('1 MB of text is answered, with word that it was cut', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open(path, listed);
    const text = '14:02 the alert fires again\n'.repeat(40_000);
    const read = await client.ask('missingLink/readTimeline', { uri, text });
    assert.ok(read.kind === 'entries' && read.cut);
    assert.equal(read.entries.length, 1000);
    const chosen = read.entries.map((_, at) => at);
    const answer = await client.ask('missingLink/importTimeline', { uri, text, zone: 'UTC', chosen });
    assert.equal(answer.kind, 'edits');
  });
});
