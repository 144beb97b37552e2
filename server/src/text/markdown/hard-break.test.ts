import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Source } from '../source.ts';
import { breaksBetween, breaksHard, hardBreakOf } from './hard-break.ts';
import { parseText } from './parse.ts';

test('the mark of a hard break is told as it is written', () => {
  assert.equal(hardBreakOf('Owner: Ana  '), '  ');
  assert.equal(hardBreakOf('Owner: Ana    '), '    ');
  assert.equal(hardBreakOf('Owner: Ana\\'), '\\');
  assert.equal(hardBreakOf('Owner: Ana <br />'), '<br />');
  assert.equal(hardBreakOf('Owner:  Ana '), '');
});

test('a line breaks at two blanks, a backslash and a tag, whatever blanks follow', () => {
  for (const line of ['a  ', 'a\t\t', 'a\\', 'a\\ ', 'a<BR>', 'a <br/> ', 'a <br >', '  ']) {
    assert.equal(breaksHard(line), true, JSON.stringify(line));
  }
  for (const line of ['', 'a', 'a ', '  a', 'a  b', 'a\u00a0', '<br', 'br>']) {
    assert.equal(breaksHard(line), false, JSON.stringify(line));
  }
});

test('they are what the patterns that looked back said', () => {
  const unit = fc.constantFrom(' ', '\t', '\u00a0', '\\', '<br', '>', '/', 'a', '<br>');
  fc.assert(
    fc.property(fc.string({ unit }), (line) => {
      assert.equal(breaksHard(line), /(?:\\|[ \t]{2,}|<br\s?\/?>)\s*$/i.test(line));
      assert.equal(hardBreakOf(line), /(?:\\| {2,}|<br\s*\/?>)$/.exec(line)?.[0] ?? '');
    }),
  );
});

test('a reader begins a new line behind a tag and a hard break only', () => {
  const broken = (text: string): readonly boolean[] => {
    const source = new Source(text);
    const [block] = parseText(source).blocks;
    const lines = block?.kind === 'paragraph' ? block.inline.lines : [];
    return lines.flatMap((line, at) => {
      const before = lines[at - 1];
      return before === undefined ? [] : [breaksBetween(source, before, line)];
    });
  };
  assert.deepEqual(broken('a<br>b<br>\nc\nd  \ne\\\nf\n  <br>g'), [true, true, false, true, true, true]);
});
