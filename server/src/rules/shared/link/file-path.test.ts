import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filePath } from './file-path.ts';

test('finds the path of a file, without line, anchor and quotes of code', () => {
  assert.equal(filePath('docs/release-gate.md'), 'docs/release-gate.md');
  assert.equal(filePath('../src/config/schema.ts#L20'), '../src/config/schema.ts');
  assert.equal(filePath('src/a.ts:42'), 'src/a.ts');
  assert.equal(filePath('src/a.ts:42-50'), 'src/a.ts');
  assert.equal(filePath('`docs/gate.md`'), 'docs/gate.md');
  assert.equal(filePath('my%20gate.md'), 'my gate.md');
  assert.equal(filePath('.github/CODEOWNERS.md'), '.github/CODEOWNERS.md');
});

test('leaves alone what is no file of this workspace', () => {
  for (const words of [
    'https://example.com/a.md',
    'mailto:sam@example.com',
    'org/repo:docs/gate.md',
    '#482',
    '#timeline',
    '/docs/gate.md',
    'docs/**/*.md',
    'the release gate',
    'docs/guides/',
    'page.html',
    '..',
    '',
    'a|b.md',
    'status.example.org',
    'example.com/docs/a.md',
  ]) {
    assert.equal(filePath(words), null, words);
  }
});

test('keeps a path whose escapes are broken as it is written', () => {
  assert.equal(filePath('100%zz.md'), '100%zz.md');
});
