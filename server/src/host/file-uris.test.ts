import assert from 'node:assert/strict';
import { test } from 'node:test';
import { URI } from 'vscode-uri';
import { fileUris } from './file-uris.ts';

test('a path has the URI that it has alone, whatever came before it', () => {
  const paths = [
    '/a.md',
    '/repo',
    '/repo/a.md',
    '/repo/b-2.html.md.erb',
    '/repo/~draft_1.md',
    '/repo/größe.md',
    '/repo/with space/a.md',
    '/repo/with space/b#1.md',
    '/repo/with space/c.md',
    '/repo/a%20b/c.md',
    '/repo/(docs)/c.md',
    '/repo/a.md',
  ];
  const uriOf = fileUris();
  assert.deepEqual(
    paths.map(uriOf),
    paths.map((path) => URI.file(path).toString()),
  );
});
