import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Token, tokenizeMarkdown } from './tokenize.ts';

test('labels of field lines are coloured in every shape, and the rest of the line stays markdown', async () => {
  const tokens = await tokenizeMarkdown(
    [
      '- Owner: @ines and [the plan](plan.md)',
      '- [ ] Compare counts',
      '  - Check by: 2027-01-15',
      '**Severity:** P2',
      '**Status**: done',
      'Due: tomorrow',
    ].join('\n'),
  );
  assert.deepEqual(labelsOf(tokens), ['Owner', 'Check by', 'Severity', 'Status', 'Due']);
  assert.ok(scopesOf(tokens, 'the plan').includes('string.other.link.title.markdown'));
});

test('marks of the timeline are coloured after a time only', async () => {
  const tokens = await tokenizeMarkdown(
    '- 2026-11-03 14:02 trigger: the alias\n- 14:20Z detected: pages\n\nWe detected: nothing',
  );
  assert.deepEqual(labelsOf(tokens), ['trigger', 'detected']);
});

test('words of sentences, code and headings are left alone', async () => {
  const tokens = await tokenizeMarkdown(
    ['The owner: nobody.', '`Owner: x`', '', '```', 'Owner: x', '```', '', '## Status: open'].join('\n'),
  );
  assert.deepEqual(labelsOf(tokens), []);
});

test('YAML front matter keeps the colours of YAML', async () => {
  const tokens = await tokenizeMarkdown('---\ntype: postmortem\nlevel: scope\n---\n\n# Title\n');
  assert.deepEqual(labelsOf(tokens), []);
  for (const key of ['type', 'level']) assert.ok(scopesOf(tokens, key).includes('entity.name.tag.yaml'));
});

test('TOML front matter has colours, and ends where it ends', async () => {
  const tokens = await tokenizeMarkdown(
    '+++\ntitle = "a_b_c" # why\ndate = 2026-11-03\n+++\n\n- Owner: @ines\n',
  );
  assert.deepEqual(labelsOf(tokens), ['title', 'date', 'Owner']);
  assert.ok(scopesOf(tokens, '"a_b_c"').includes('string.quoted.toml.missing-link'));
});

function labelsOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(({ scopes }) => scopes.some((scope) => /^entity\.name\.tag\..*missing-link$/.test(scope)))
    .map(({ text }) => text);
}

function scopesOf(tokens: readonly Token[], text: string): readonly string[] {
  return tokens.find((token) => token.text === text)?.scopes ?? [];
}
