import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { readInline } from '../text/markdown/inline.ts';
import { definitionKey } from '../text/markdown/markdown.ts';
import { opaque } from './mark-runs.ts';
import { mask } from './mask.ts';

const definitions = new Map([[definitionKey('ref'), 'https://a.example/x']]);

function masked(text: string): string {
  return mask(text, 0, readInline(text, [{ start: 0, end: text.length }], definitions).pieces);
}

/** The masked text with runs of the filler as one `#`. */
function shown(text: string): string {
  return masked(text)
    .replaceAll(new RegExp(`${opaque}+`, 'g'), '#')
    .replaceAll(/ +/g, ' ')
    .trim();
}

suite('mask', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ran `rm -rf` there', 'ran # there'],
    ['ran ``a ` b`` there', 'ran # there'],
    ['one ` backtick', 'one backtick'],
    ['see [the report](https://a.example/x) now', 'see the report now'],
    ['see [the report][ref] now', 'see the report now'],
    ['see https://a.example/x, now', 'see #, now'],
    ['see <https://a.example/x> now', 'see # now'],
    ['![a graph](x.png) rose', 'rose'],
    ['it said "failed to load" twice', 'it said # twice'],
    ["it said 'failed to load' twice", 'it said # twice'],
    ['the engineers\u2019 and Maya\u2019s', 'the engineers\u2019 and Maya\u2019s'],
    ['it\u2019s \u2018not ready\u2019 yet', 'it\u2019s # yet'],
    ['a "b" c', 'a b c'],
    ['**bold** and _soft_ max_files', 'bold and soft max_files'],
    ['~~gone~~ stays', 'stays'],
    ['a<br>b <b>c</b> <!-- d -->e', 'a;;;;b c e'],
    ['a {/* b * c */} d', 'a d'],
    ['a %% b c %% d', 'a d'],
    ['5 %% of it', '5 %% of it'],
    [':fire: 10:20:30 \u{1F525} x', '10:20:30 x'],
    ['5 &gt; 3 &nbsp;x', '5 3 x'],
    ['a[^1] b', 'a b'],
  ];
  for (const [text, expected] of cases) test(text, () => assert.equal(shown(text), expected));

  test('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (text) => masked(text).length === text.length,
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '`',
            '"',
            '[',
            '](',
            ')',
            '<',
            '>',
            '~~',
            "'",
            ' a ',
            '&',
            ';',
            ':',
            '!',
            '\\',
            '\n',
          ),
        ),
        (parts) => masked(parts.join('')).length === parts.join('').length,
      ),
    );
  });
});
