import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { inLine, visible, visibleJson, visibleLines } from './visible-text.ts';

const seed = 20261121;
/** What can steer a terminal, or turn or hide what is read. */
const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/u;

suite('words on their way to a screen', () => {
  for (const [name, text, shown] of [
    ['an escape sequence', 'a\u001b[31mb', 'a␛[31mb'],
    ['a link of a terminal', '\u001b]8;;http://x\u0007a\u001b]8;;\u0007', '␛]8;;http://x␇a␛]8;;␇'],
    ['a control sequence in one byte', 'a\u009b31m', 'a\\u009b31m'],
    ['the bell and delete', '\u0007\u007f', '␇␡'],
    ['overrides of direction', 'a\u202egnp.exe\u202c', 'a\\u202egnp.exe\\u202c'],
    ['isolates', '\u2066a\u2069', '\\u2066a\\u2069'],
    ['separators of lines', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['blanks of no width', 'pay\u200bpal \ufeffx\u2060', 'pay\\u200bpal \\ufeffx\\u2060'],
    ['joiners that join nothing', 'pay\u200dpal \u200c', 'pay\\u200dpal \\u200c'],
    ['half a pair', 'a\ud800b\udc00', 'a\\ud800b\\udc00'],
    ['letters of tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ] as const) {
    test(`${name}: shown`, () => {
      assert.equal(visible(text), shown);
      assert.equal(inLine(text), shown.trim());
    });
  }

  for (const text of [
    'Zürich – “naïve” … 100 %\u00a0',
    'عندما توقفت الخدمة\u200f (API) بعد ۵ دقائق',
    'می\u200cخواهم',
    'כשהשירות נפל\u200e v2.1',
    'क्\u200dष श्री\u200cमान',
    'ระบบ\u200bล่ม',
    '障害\u200b対応',
    'Donau\u00addampf',
    '👩🏽\u200d🚒 👨\u200d👩\u200d👧 🏳️\u200d🌈 ❤️\u200d🔥',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'e\u0301 ﷽ \u3000x',
  ]) {
    test(`${text}: stays`, () => {
      for (const door of [visible, inLine, visibleLines, visibleJson]) assert.equal(door(text), text);
    });
  }

  test('line breaks and tabs are part of a name, and a blank between words', () => {
    assert.equal(visible('a\n\tb.md'), 'a␊␉b.md');
    assert.equal(inLine(' wrapped\r\n   words\tand \n more\n'), 'wrapped words and more');
    assert.equal(visibleLines('a\r\nb\tc\u001b\rd\n'), 'a\nb\tc␛␍d\n');
  });

  test('whatever the text: nothing steers, nothing is done twice, ordinary characters stay', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '\u001b',
          '\u200d',
          '\u202e',
          '\n',
          'a',
          '👩',
          '🏴',
          '\u{e0067}',
          '\ud800',
          'ا',
        ),
      }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        assert.doesNotMatch(visible(text), steering);
        assert.doesNotMatch(inLine(text), steering);
        assert.doesNotMatch(visibleLines(text).replace(/[\n\t]/g, ''), steering);
        assert.equal(visible(visible(text)), visible(text));
        const ordinary = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
        if (ordinary === text) assert.equal(visible(text), text);
        const json = visibleJson(JSON.stringify({ text }));
        assert.doesNotMatch(json, steering);
        assert.deepEqual(JSON.parse(json), { text });
      }),
      { numRuns: 5_000, seed },
    );
  });
});
