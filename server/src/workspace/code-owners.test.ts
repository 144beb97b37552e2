import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeOwners, ownersIn } from './code-owners.ts';
import { MemoryFiles } from './memory-files.ts';

test('the owners of every line, each once, without comments and patterns', () => {
  const text =
    '# @nobody\n* @acme/platform @li # and @nobody\n/pay/@x @li ops@acme.test\r\n[Docs] @acme/docs\n\n/empty\n';
  assert.deepEqual(ownersIn(text), ['@acme/platform', '@li', 'ops@acme.test', '@acme/docs']);
});

test('the file is found where code hosts look for it, and read again after a change', async () => {
  const files = new MemoryFiles({ 'file:///repo/.github/CODEOWNERS': '* @li\n' });
  const owners = new CodeOwners(files);
  assert.deepEqual(await owners.of('file:///repo'), ['@li']);
  files.texts.set('file:///repo/CODEOWNERS', '* @maya\n');
  assert.deepEqual(await owners.of('file:///repo'), ['@li']);
  owners.forget();
  assert.deepEqual(await owners.of('file:///repo'), ['@maya']);
});
