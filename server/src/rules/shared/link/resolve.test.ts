import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyFacts } from '../../rule.fixture.ts';
import type { Facts } from '../../rule.ts';
import { isMissing } from './resolve.ts';

const document = 'file:///shop/postmortems/2026/a.md';

function workspace(files: readonly string[]): Facts {
  const known = new Set(files.map((path) => `file:///shop/${path}`));
  return {
    ...emptyFacts,
    exists: (uri) => (!uri.startsWith('file:///shop/') ? 'unknown' : known.has(uri) ? 'yes' : 'no'),
  };
}

test('a path from the document is looked up there only', () => {
  const facts = workspace(['docs/gate.md']);
  assert.equal(isMissing('docs/gate.md', 'document', document, facts), true);
  assert.equal(isMissing('../../docs/gate.md', 'document', document, facts), false);
});

test('the path of an artefact may start at any folder above the document', () => {
  const facts = workspace(['docs/gate.md']);
  assert.equal(isMissing('docs/gate.md', 'any-ancestor', document, facts), false);
  assert.equal(isMissing('docs/other.md', 'any-ancestor', document, facts), true);
});

test('what is not known or lies outside is never missing', () => {
  assert.equal(isMissing('docs/gate.md', 'any-ancestor', document, emptyFacts), false);
  assert.equal(isMissing('../../../etc/gate.md', 'document', document, workspace([])), false);
  assert.equal(isMissing('docs/gate.md', 'document', 'untitled:Untitled-1', workspace([])), false);
});

test('half a pair of surrogates names no file, and throws nowhere', () => {
  assert.equal(isMissing('b\ud800.md', 'document', document, workspace([])), true);
  assert.equal(isMissing('b.md', 'any-ancestor', 'file:///shop/\udc00/a.md', workspace([])), true);
  assert.equal(isMissing('b.md', 'document', 'untitled:', workspace([])), false);
  assert.equal(isMissing('b.md', 'document', 'git:', emptyFacts), false);
});
