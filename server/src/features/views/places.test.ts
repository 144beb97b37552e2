import assert from 'node:assert/strict';
import test from 'node:test';
import { placeNames } from './places.ts';

function names(roots: readonly string[], folders: readonly string[]): readonly (string | undefined)[] {
  const called = placeNames(roots, folders);
  return roots.map((root) => called.get(root));
}

test('a root is called as its workspace folder is', () => {
  const folders = ['file:///w/shop', 'file:///w/billing'];
  assert.deepEqual(names(folders, folders), ['shop', 'billing']);
});

test('a root below a folder is called by its path there', () => {
  assert.deepEqual(names(['file:///w/mono', 'file:///w/mono/services/pay'], ['file:///w/mono']), [
    'mono',
    'services/pay',
  ]);
  assert.deepEqual(
    names(['file:///w/shop', 'file:///w/mono/services/pay'], ['file:///w/shop', 'file:///w/mono']),
    ['shop', 'mono/services/pay'],
  );
});

test('folders with one name have the ones above them in theirs', () => {
  const folders = ['file:///a/app', 'file:///b/app', 'file:///c/web'];
  assert.deepEqual(names(folders, folders), ['a/app', 'b/app', 'web']);
});

test('a root above its folders, as of a repository of which only parts are open, is called by its own name', () => {
  assert.deepEqual(names(['file:///w/mono', 'file:///w/shop'], ['file:///w/mono/web', 'file:///w/shop']), [
    'mono',
    'shop',
  ]);
});

test('equal roots of two schemes end', () => {
  assert.deepEqual(names(['file:///app', 'memfs:///app'], []), ['/app', '/app']);
});
