import assert from 'node:assert/strict';
import test from 'node:test';
import { clientFileSchemes, documentFilters, schemesOf } from './selector.ts';

test('the schemes of the workspace are added, those of copies and logs never', () => {
  const schemes = schemesOf(['file', 'acme-fs', 'git', 'output']);
  assert.ok(schemes.includes('acme-fs'));
  assert.ok(schemes.includes('untitled'));
  assert.equal(schemes.includes('git'), false);
  assert.equal(schemes.includes('output'), false);
  assert.equal(schemes.filter((scheme) => scheme === 'file').length, 1);
});

test('relatives of markdown are taken by their names', () => {
  assert.deepEqual(documentFilters(['file']), [
    { scheme: 'file', language: 'markdown' },
    { scheme: 'file', pattern: '**/*.{mdx,qmd,rmd,Rmd,md.erb,markdown.erb}' },
    { scheme: 'file', pattern: '**/{.missing-link.yaml,.missing-link.yml}' },
  ]);
});

test('the server reads the disk itself, and nothing else', () => {
  assert.deepEqual(clientFileSchemes(['file', 'untitled', 'vscode-vfs']), ['vscode-vfs']);
});
