import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CompletionItem } from 'vscode-languageserver-types';
import { defaultConfig } from '../../config/config.ts';
import { postmortemFacts } from '../../model/document/facts.fixture.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { readPostmortem } from '../../model/read.ts';
import { Source } from '../../text/source.ts';
import type { DocumentModel } from '../document-model.ts';
import { provideCompletions } from './provide-completions.ts';

const head = '---\ntype: postmortem\n---\n\n# Search answered nothing\n\n';

function read(text: string, uri = 'file:///shop/postmortems/2026-11-03-search.md'): Postmortem {
  return readPostmortem(new Source(text), { uri, vocabulary: defaultConfig.vocabulary, path: 'default' });
}

/** What is offered where `¦` is. */
function offered(
  marked: string,
  others: readonly PostmortemFacts[] = [],
  uri?: string,
): readonly CompletionItem[] {
  const postmortem = read(marked.replace('¦', ''), uri);
  const model = { postmortem, inForce: { config: defaultConfig } } as unknown as DocumentModel;
  const position = postmortem.source.positionAt(marked.indexOf('¦'));
  const world = {
    today: '2026-11-21',
    zone: 'UTC',
    snippets: false,
    commands: [],
    codeOwners: [],
    house: null,
    paths: [],
  };
  return provideCompletions(model, position, { ...world, others }).items;
}

/** The document after the item with this label was taken, and `words` typed behind it. */
function taken(marked: string, label: string, words: string): Postmortem {
  const item = offered(marked).find((one) => one.label === label);
  assert.ok(item, `${label} is not offered`);
  return read(withItem(marked.replace('¦', ''), item, words));
}

function withItem(text: string, { textEdit }: CompletionItem, words: string): string {
  assert.ok(textEdit !== undefined && 'range' in textEdit);
  const source = new Source(text);
  const [start, end] = [textEdit.range.start, textEdit.range.end].map((at) => source.offsetAt(at));
  return text.slice(0, start) + textEdit.newText + words + text.slice(end);
}

suite('what is written is read as what was offered', () => {
  const actions = `${head}## Follow-ups\n\n- [ ] Add an alert on empty answers`;
  test('fields in brackets and behind "by"', () => {
    const fields: readonly (readonly [string, string])[] = [
      ['owner', '@li'],
      ['due', '2026-12-04'],
      ['tracker', '#12'],
      ['evidence', '#13'],
      ['status', 'done'],
      ['check', 'an alert fires on staging'],
    ];
    for (const [label, words] of fields) {
      const [fix] = taken(`${actions} (¦)\n`, label, words).fixes;
      assert.deepEqual(
        fix?.fields.map(({ name, value }) => [name, value]).filter(([name]) => name === label),
        [[label, words]],
        label,
      );
    }
    assert.equal(taken(`${actions} by ¦\n`, '2026-11-27 Friday', '').fixes[0]?.due?.date, '2026-11-27');
  });

  test('names of fields on a line under the fix', () => {
    for (const line of ['  ¦', '  - ¦', '  - Ow¦']) {
      assert.equal(taken(`${actions}\n${line}\n`, 'Owner', '@li').fixes[0]?.owners[0]?.name, 'li', line);
    }
  });

  test('marks of a timeline', () => {
    const timeline = `${head}## Timeline\n\n- 2026-11-03 09:12 trigger: a rollout\n- 09:14 ¦\n`;
    const [, entry] = taken(timeline, 'detected:', 'an alert').timelines[0]?.entries ?? [];
    assert.deepEqual([entry?.mark, entry?.markedBy, entry?.time.minutes], ['detected', 'label', 554]);
  });

  test('the level that was missing', () => {
    const { chain } = taken(`${head}## Missing chain level\n\n¦\n`, 'Operation:', 'no step looks at it.');
    assert.equal(chain.primary?.level?.value.toLowerCase(), 'operation');
  });

  test('causes by their kind, also behind a paragraph', () => {
    for (const [label, kind] of [
      ['Trigger:', 'trigger'],
      ['Amplifier:', 'amplifier'],
      ['Recovery friction:', 'recovery-friction'],
      ['Why 1:', 'why'],
    ] as const) {
      const { causes } = taken(
        `${head}## Root cause\n\nNothing compares them.\n¦\n`,
        label,
        'the gate is new',
      );
      assert.equal(causes.at(-1)?.kind, kind, label);
    }
  });
});

test('people who own more fixes come before those who own fewer', () => {
  const fixes = (...owners: readonly string[]): PostmortemFacts =>
    postmortemFacts(
      {},
      owners.map((owner) => ({ owners: [owner] })),
    );
  const labels = offered(`${head}## Follow-ups\n\n- [ ] Add it\n  - Owner: ¦\n`, [
    fixes('@ana', '@ben'),
    fixes('@ben', '@Ben', '@cem', '@cem'),
  ]).map(({ label }) => label);
  assert.deepEqual(labels, ['@ben', '@cem', '@ana']);
});

test('the id after those of the team', () => {
  const known = postmortemFacts({ id: 'INC-2026-009' });
  assert.deepEqual(
    offered(head.replace('type: postmortem', 'type: postmortem\nid: ¦'), [known]).map(({ label }) => label),
    ['INC-2026-010'],
  );
});

test('nothing is offered in markdown that is no post-mortem', () => {
  for (const text of [
    '# Notes\n\n## Timeline\n\n- ¦\n',
    '# Notes\n\n- [ ] Do it (¦)\n',
    '# Notes\n\n<!-- ¦\n',
  ]) {
    assert.deepEqual(offered(text, [], 'file:///shop/notes.md'), [], text);
  }
});

test('of a file with several incidents only the one at the cursor counts', () => {
  const one = (title: string, entry: string): string =>
    `# Incident: ${title}\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n${entry}\n\n## Root cause\n\nA rollout.\n\n`;
  const text =
    one('search down', '- 2026-11-03 09:12 trigger: a rollout\n- 09:20 resolved: it is back') +
    one('login down', '- 2026-11-04 10:12 trigger: a rollout\n- 10:14 ¦');
  assert.equal(read(text.replace('¦', '')).incidents.length, 2);
  assert.deepEqual(
    offered(text).map(({ label }) => label),
    ['detected:', 'escalated:', 'communicated:', 'mitigated:', 'resolved:'],
  );
});
