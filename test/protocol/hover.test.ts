import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Hover } from 'vscode-languageserver-protocol';
import { cursor } from './cursor.ts';
import { changed, postmortem } from './documents.ts';
import { TestClient } from './test-client.ts';

/** What is said at the mark `¦`; empty where nothing is. */
async function said(
  client: TestClient,
  marked: string,
  path = 'postmortems/2026-11-03-b.md',
): Promise<string> {
  const { text, position } = cursor(marked);
  const uri = await client.open(path, text);
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  await client.close(uri);
  if (hover === null) return '';
  assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value.replaceAll(/\\(?=[^\w\s])/g, '');
}

const earlier = changed('id: INC-2026-014', 'id: INC-7').replaceAll('2026-11-03', '2026-05-12');

suite('hover over a severity', () => {
  test('says until when the review is due, who signs, and which template it has', async (t) => {
    const client = await TestClient.start(t, { options: { zone: 'Europe/Berlin' } });
    assert.equal(
      await said(client, changed('severity: P2', 'severity: P¦1')),
      '**P1**: severity\n\n- review within 48 hours after the incident: by 2026-11-05 10:40\n- signed by tech-lead, on-call, product-owner\n- full template',
    );
    assert.match(
      await said(client, changed('severity: P2', 'severity: P¦2')),
      /- review optional\n- short template$/,
    );
    assert.match(
      await said(client, changed('severity: P2', 'severity: P¦0')),
      /signed by tech-lead, on-call, product-owner, leadership/,
    );
  });

  test('names the team’s roles, slots and template', async (t) => {
    const files = {
      '.missing-link.yaml':
        'severities:\n  SEV1: { deadline: 2 business days, signOff: [sre-lead] }\n  SEV2: 10 business days\n',
      'postmortems/template.md':
        '# Incident name\n\n## Timeline\n\n## Impact\n\n## Root cause\n\n## Action items\n',
    };
    const client = await TestClient.start(t, { files });
    await client.ready();
    const first = await said(client, changed('severity: P2', 'severity: SEV¦1'));
    assert.match(
      first,
      /review within 2 business days after the incident: by 2026-11-05\n- signed by sre-lead\n- template: postmortems\/template\.md\n/,
    );
    const slots = 'severity: SEV¦2\nsigned:\n  tech-lead:\n  legal:';
    assert.match(await said(client, changed('severity: P2', slots)), /signed by tech-lead, legal\n/);
  });

  test('is silent over words that are no severity', async (t) => {
    const client = await TestClient.start(t);
    assert.doesNotMatch(await said(client, changed('severity: P2', 'severity: qu¦ite bad')), /: severity/);
  });
});

suite('hover over an owner', () => {
  test('lists what they have open in all post-mortems, the most urgent first', async (t) => {
    const late = earlier
      .replace('- Due: 2026-12-04', '- Due: 2026-11-10')
      .replace('Compare each timeout', 'Ask [Li](command:evil), compare each timeout');
    const files = {
      'postmortems/2026-05-12-a.md': late,
      'postmortems/2026-06-01-c.md': earlier.replace('INC-7', 'INC-8').replace('@jonas', '@maya'),
    };
    const client = await TestClient.start(t, { files });
    await client.ready();
    const text = await said(client, changed('@jonas', '@jo¦nas'));
    assert.match(text, /^\*\*@jonas\*\*: 2 open fixes\n\n/);
    assert.match(
      text,
      /- Ask .*\(INC-7, 2026-11-10, 11 days overdue\)\n- Compare .*\(INC-2026-014, 2026-12-04, in 13 days\)$/,
    );
    assert.match(
      await said(
        client,
        changed('@jonas', '@jo¦nas').replace('- [ ]', '- [x]').replace('2026-12-04', '2026-05-04'),
      ),
      /\*\*@jonas\*\*: 1 open fix\n/,
    );
  });
});

suite('hover over an incident', () => {
  test('shows one that a sentence names, and nothing for other words', async (t) => {
    const client = await TestClient.start(t, { files: { 'postmortems/2026-05-12-a.md': earlier } });
    await client.ready();
    const text = await said(
      client,
      changed('312 checkouts were cut off.', '312 checkouts were cut off, as in INC¦-7.'),
    );
    assert.match(text, /^\*\*INC-7: Checkout timeouts after a configuration rollout\*\*/);
    for (const words of ['INC¦-77.', 'INC¦-2026-014.', 'INC¦.', '¦7.']) {
      assert.equal(await said(client, changed('312 checkouts were cut off.', `As in ${words}`)), '', words);
    }
  });
});

suite('hover over a ticket', () => {
  test('says where it leads and which other fixes name it', async (t) => {
    const files = {
      '.missing-link.yaml': 'trackers:\n  "#": "https://tracker.test/issues/{id}"\n',
      'postmortems/2026-05-12-a.md': earlier.replace('- [ ]', '- [x]'),
    };
    const client = await TestClient.start(t, { files });
    await client.ready();
    assert.equal(
      await said(client, changed('#482', '#4¦82')),
      "**#482**: https://tracker.test/issues/482\n\nOther fixes that name it:\n\n- Compare each timeout with last week's measurements in the release gate (INC-7, done)",
    );
    const alone = await TestClient.start(t);
    assert.equal(await said(alone, changed('#482', '#4¦82')), '');
  });
});

suite('hover over a time', () => {
  test('says what it is on the reader’s clock', async (t) => {
    const client = await TestClient.start(t, { options: { zone: 'America/New_York' } });
    const text = await said(client, changed('- 09:21', '- 09¦:21'));
    assert.match(text, /^9 min after the trigger\n\n2026-11-03 04:21 in America\/New York\n\n/);
    const head = changed('services:', 'started: 2026-11-03 01¦:12 UTC\nservices:');
    assert.equal(await said(client, head), '2026-11-02 20:12 in America/New York');
    const own = await TestClient.start(t, { options: { zone: 'UTC' } });
    assert.doesNotMatch(await said(own, changed('- 09:21', '- 09¦:21')), / in UTC/);
  });

  test('says until when a review is due', async (t) => {
    const client = await TestClient.start(t);
    const text = await said(
      client,
      changed('severity: P2', 'severity: P1').replace('review: 2026', 'review: 20¦26'),
    );
    assert.equal(text, '2026-11-05: 16 days ago\n\nDeadline: 2026-11-05 09:40, 2 d after the incident');
  });
});

suite('hover over a rule', () => {
  test('in a comment that silences it says why it exists', async (t) => {
    const client = await TestClient.start(t);
    const comment = (name: string): string =>
      changed('## Impact', `<!-- missing-link-disable ${name} -->\n\n## Impact`);
    assert.match(
      await said(client, comment('fix/ow¦ner')),
      /^\*\*fix\/owner\*\* · [\s\S]*\[Read more about fix\/owner\]\(/,
    );
    assert.doesNotMatch(await said(client, comment('fix/now¦here')), /Read more about fix/);
  });
});

test('a hover is silent in other markdown and in prose', async (t) => {
  const client = await TestClient.start(t);
  assert.equal(await said(client, '# Notes\n\nseverity: P¦1\n', 'notes/a.md'), '');
  assert.equal(await said(client, postmortem.replace('were cut', 'we¦re cut')), '');
});
