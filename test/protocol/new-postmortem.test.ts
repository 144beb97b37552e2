import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changed } from './documents.ts';
import { TestClient } from './test-client.ts';

const template =
  '# Incident name\n\n**Date:**\n**Severity:**\n\n## What broke\n\n## Why\n\n## Next steps\n\n- [ ]\n';
const numbered = (id: string): string => changed('id: INC-2026-014', `id: ${id}`);
const asked = { title: 'Slow search', severity: 'P1' } as const;

suite('a new post-mortem', () => {
  test('is a snippet whose first hole is in the first section', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const made = await client.ask('missingLink/newPostmortem', { ...asked, folder: null });
    assert.match(made.snippet, /\n## Summary\n\n\$\{1\}\n\n## Impact\n/);
    assert.doesNotMatch(made.text, /\$\{/);
  });

  test('waits for the workspace to be read, so that no id is given twice', async (t) => {
    const client = await TestClient.start(t, {
      files: { 'team/postmortems/2026-11-03-a.md': numbered('INC-2026-041') },
    });
    const made = await client.ask('missingLink/newPostmortem', { ...asked, folder: null });
    assert.match(made.text, /^id: INC-2026-042$/m);
    assert.match(made.folder ?? '', /\/team\/postmortems$/);
  });

  test("is on the team's own template where there is one, and asks for it where there are several", async (t) => {
    const client = await TestClient.start(t, {
      files: { 'postmortems/template.md': template, 'postmortems/2026-11-03-a.md': numbered('INC-2026-041') },
    });
    await client.ready();
    const choices = await client.ask('missingLink/severities', { folder: null });
    assert.deepEqual(
      choices.slice(0, 2).map(({ severity, template, usual }) => [severity, template, usual]),
      [
        ['P0', 'postmortems/template.md', false],
        ['P1', 'postmortems/template.md', true],
      ],
    );
    const made = await client.ask('missingLink/newPostmortem', { ...asked, folder: null });
    assert.equal(
      made.text,
      '# Slow search\n\n**Date:** 2026-11-21\n**Severity:** P1\n\n## What broke\n\n## Why\n\n## Next steps\n\n- [ ]\n',
    );
    const ours = await client.ask('missingLink/newPostmortem', { ...asked, folder: null, template: null });
    assert.match(ours.text, /^id: INC-2026-042$/m);
  });

  test('several templates are there to choose from', async (t) => {
    const files = {
      'postmortems/template.md': template,
      'postmortems/template-security.md': template.replace('## Why\n', '## What leaked\n\n## Why\n'),
    };
    const client = await TestClient.start(t, { files });
    await client.ready();
    const templates = await client.ask('missingLink/templates', { folder: null });
    assert.deepEqual(
      templates.map(({ path }) => path),
      ['postmortems/template-security.md', 'postmortems/template.md'],
    );
    const [choice] = await client.ask('missingLink/severities', { folder: null });
    assert.equal(choice?.template, 'one of 2 templates');
    for (const { uri, path } of templates) {
      const made = await client.ask('missingLink/newPostmortem', { ...asked, folder: null, template: uri });
      assert.equal(made.text.includes('## What leaked'), path.includes('security'));
    }
  });

  test('counts ids in its own root, and is written there', async (t) => {
    const client = await TestClient.start(t, {
      files: {
        '.missing-link.yaml': 'root: true\n',
        'postmortems/2026-11-03-a.md': numbered('INC-2026-106'),
        'mobile/.missing-link.yaml': 'root: true\nseverities:\n  high: 24h\n  low: none\n',
        'mobile/postmortems/2026-11-03-b.md': numbered('INC-2026-017'),
        'mobile/src/main.ts': '',
      },
    });
    await client.ready();
    const outer = await client.ask('missingLink/newPostmortem', { ...asked, folder: null });
    assert.match(outer.text, /^id: INC-2026-107$/m);
    assert.equal(outer.folder, client.uri('postmortems'));
    const near = client.uri('mobile/src/main.ts');
    const inner = await client.ask('missingLink/newPostmortem', { ...asked, folder: null, near });
    assert.match(inner.text, /^id: INC-2026-018$/m);
    assert.equal(inner.folder, client.uri('mobile/postmortems'));
    const scale = await client.ask('missingLink/severities', { folder: null, near });
    assert.deepEqual(
      scale.map(({ severity, asks }) => `${severity}: ${asks}`),
      [
        'high: review within 24 hours · signed by tech-lead, on-call, product-owner',
        'low: no review · signed by tech-lead, on-call, product-owner',
        'near-miss: ',
      ],
    );
    const elsewhere = client.uri('../elsewhere/a.md');
    const outside = await client.ask('missingLink/newPostmortem', {
      ...asked,
      folder: null,
      near: elsewhere,
    });
    assert.match(outside.text, /^id: INC-2026-107$/m);
  });

  test('has one scale for new documents, completion and quick fixes: the names that the team writes', async (t) => {
    const sev = numbered('INC-2026-009').replace('severity: P2', 'severity: SEV2');
    const client = await TestClient.start(t, { files: { 'postmortems/2026-11-03-a.md': sev } });
    await client.ready();
    const scale = ['SEV0', 'SEV1', 'SEV2', 'SEV3', 'near-miss'];
    const choices = await client.ask('missingLink/severities', { folder: null });
    assert.deepEqual(
      choices.map(({ severity }) => severity),
      scale,
    );
    const offered = await client.complete('a.md', changed('severity: P2', 'severity: ¦'));
    assert.deepEqual(
      offered.map(({ label }) => label),
      scale,
    );
    const uri = await client.open('b.md', changed('severity: P2', 'severity: SEV9'));
    const told = (await client.pull(uri)).find(({ code }) => code === 'meta/severity');
    assert.equal(told?.message, `'SEV9' is not a severity on the scale: ${scale.join(', ')}.`);
  });
});

suite('the review of a new post-mortem', () => {
  test('is due by the deadline of its severity, and leadership signs a P0', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const made = async (severity: string): Promise<readonly [string | null, boolean]> => {
      const { text, review } = await client.ask('missingLink/newPostmortem', {
        title: 'Slow search',
        severity,
        folder: null,
      });
      return [review, /^ {2}leadership:$/m.test(text)];
    };
    assert.deepEqual(await made('P0'), ['2026-11-22', true]);
    assert.deepEqual(await made('P1'), ['2026-11-23', false]);
    assert.deepEqual(await made('P3'), [null, false]);
  });

  test('becomes a calendar, where the document has a day for it', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const { text } = await client.ask('missingLink/newPostmortem', { ...asked, folder: null });
    const uri = await client.open('postmortems/2026-11-21-slow-search.md', text);
    const answer = await client.ask('missingLink/reviewCalendar', { uri });
    assert.ok(answer.kind === 'calendar');
    assert.equal(answer.fileName, 'review-2026-11-23.ics');
    assert.match(answer.text, /DTSTART;VALUE=DATE:20261123/);
    assert.match(answer.text, /Where: postmortems\/2026-11-21-slow-search\.md/);
    const none = await client.open('postmortems/b.md', text.replace('review: 2026-11-23', 'review:'));
    const refused = await client.ask('missingLink/reviewCalendar', { uri: none });
    assert.match(refused.kind === 'refused' ? refused.reason : '', /has no date/);
  });

  test('as a session of the team has the retro template', async (t) => {
    const client = await TestClient.start(t, { files: { 'postmortems/template.md': template } });
    await client.ready();
    const { text } = await client.ask('missingLink/newPostmortem', { ...asked, folder: null, size: 'retro' });
    const headings = ['Preparation', 'Prime directive', 'What went well', 'Lessons learned'];
    const more = ['Future considerations', 'Ongoing problems'];
    for (const heading of [...headings, ...more]) assert.ok(text.includes(`\n## ${heading}\n`), heading);
  });
});

suite('where lists are continued', () => {
  test('is told with the version that was read, for post-mortems alone', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const text = '# Queue stalled\n\n## Timeline\n\n- 10:00 a\n\n## Follow-ups\n\n- [ ] c\n';
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    assert.deepEqual(await client.ask('missingLink/lists', { uri }), {
      version: 1,
      ranges: [
        { kind: 'timeline', first: 3, last: 5 },
        { kind: 'fixes', first: 7, last: 8 },
      ],
    });
    const notes = await client.open('notes.md', text.replace('# Queue stalled', '# Notes'));
    assert.deepEqual((await client.ask('missingLink/lists', { uri: notes }))?.ranges, []);
    assert.equal(await client.ask('missingLink/lists', { uri: client.uri('closed.md') }), null);
  });
});
