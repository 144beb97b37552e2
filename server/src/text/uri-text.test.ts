import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Utils } from 'vscode-uri';
import { decodedPart, encodedPart, fileUri, joinedUri, parsedUri, parsedUrl, uriText } from './uri-text.ts';

const seed = 20261121;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '%',
        '%zz',
        '/',
        '//',
        ':',
        '#',
        '?',
        'é',
        '\0',
        'a',
        'file:',
        '[',
        '@',
      ),
    )
    .map((parts) => parts.join('')),
);

test('no text throws, and what is made can be read again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const uri = parsedUri(text);
      if (uri !== null) {
        uriText(uri);
        const joined = joinedUri(uri, text, '..', text);
        if (joined !== null) uriText(joined);
        uriText(Utils.dirname(uri));
      }
      assert.equal(decodedPart(encodedPart(text)), text.toWellFormed());
      decodedPart(text);
      parsedUrl(text);
      assert.match(fileUri(text), /^file:\/\//);
    }),
    { numRuns: 5_000, seed },
  );
});

test('half a pair of surrogates stands for no file, whole pairs stay', () => {
  assert.equal(fileUri('/shop/a\ud800.md'), 'file:///shop/a%EF%BF%BD.md');
  assert.equal(fileUri('/shop/🔥.md'), 'file:///shop/%F0%9F%94%A5.md');
  assert.equal(uriText(parsedUri('x:y\udc00?q\ud800#f') ?? assert.fail()), 'x:y%EF%BF%BD?q%EF%BF%BD#f');
});

test('escapes that are broken stay as they are', () => {
  assert.equal(decodedPart('100%zz.md'), '100%zz.md');
  assert.equal(decodedPart('a%20b'), 'a b');
});

test('addresses are those that can be parsed', () => {
  assert.equal(parsedUrl('https://tracker.example/1')?.host, 'tracker.example');
  assert.equal(parsedUrl('https://tracker.example:x/'), null);
  assert.equal(parsedUri('file:////x'), null);
});
