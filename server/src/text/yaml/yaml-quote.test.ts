import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlFlowItem, yamlScalar } from './yaml-quote.ts';

const words = fc.oneof(
  fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ')),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        ': ',
        ' #',
        '"',
        "'",
        '\\',
        '[',
        ']',
        '{',
        '}',
        ',',
        '@',
        '&',
        '*',
        '!',
        '|',
        '-',
        '?',
      ),
    )
    .map((parts) => parts.join('')),
);

suite('a scalar in YAML', () => {
  test('is what was meant, in both versions', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const version of ['1.1', '1.2'] as const) {
          const read = parse(`key: ${yamlScalar(text)}\n`, { version }) as { readonly key: unknown };
          assert.equal(read.key ?? '', text);
          const list = parse(`key: [${yamlFlowItem(text)}]\n`, { version }) as {
            readonly key: readonly unknown[];
          };
          assert.equal(list.key[0] ?? '', text);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('stays plain where it can', () => {
    for (const text of [
      'operation',
      '2026-11-03',
      'INC-2026-014',
      "it's late",
      'Straße',
      'https://a.example/b',
    ]) {
      assert.equal(yamlScalar(text), text);
    }
    assert.equal(yamlScalar('@maya'), '"@maya"');
    assert.equal(yamlScalar('no'), '"no"');
    assert.equal(yamlFlowItem('a, b'), '"a, b"');
  });
});
