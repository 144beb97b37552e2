import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { URI } from 'vscode-uri';
import {
  baseNameOf,
  folderOf,
  folderUri,
  joinUri,
  normalUri,
  pathOf,
  relativePath,
  schemeOf,
} from './uris.ts';

suite('spellings of URIs', () => {
  test('the short way for plain files says what the long way says', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aZ0_.~-%3A:/ é#?'), maxLength: 12 });
    const start = fc.constantFrom(
      'file:///',
      'file:///c%3A/',
      'file:///C%3A/',
      'file:///c:/',
      'file://host/',
    );
    fc.assert(
      fc.property(start, part, (scheme, rest) => {
        const uri = scheme + rest;
        let parsed: URI;
        try {
          parsed = URI.parse(uri);
        } catch {
          assert.equal(normalUri(uri), uri);
          return;
        }
        assert.equal(normalUri(uri), parsed.toString());
        assert.equal(pathOf(uri), parsed.path);
      }),
      { numRuns: 2_000 },
    );
  });

  test('spellings of one file become one', () => {
    assert.equal(normalUri('file:///C:/docs/a b.md'), 'file:///c%3A/docs/a%20b.md');
    assert.equal(normalUri('file:///docs/a.md'), 'file:///docs/a.md');
    assert.equal(baseNameOf('file:///docs/a%20b.md'), 'a b.md');
    assert.equal(baseNameOf('file:///docs/a.md'), 'a.md');
  });
});

test('what a client sends as a URI may be anything', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('file:', '/', '\ud800', '%', '..', 'untitled:', '?', '#', ':'),
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(anything, anything, (one, two) => {
      for (const ask of [baseNameOf, folderOf, folderUri, normalUri, pathOf, schemeOf]) ask(one);
      joinUri(one, two);
      relativePath(one, two);
    }),
    { numRuns: 5_000, seed: 20261121 },
  );
});
