import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { differingLines } from './differing-lines.ts';

function parts(before: string, after: string): readonly [string, string] | null {
  const lines = differingLines(before, after);
  if (lines === null) return null;
  const { start, beforeEnd, afterEnd } = lines;
  return [before.slice(start, beforeEnd), after.slice(start, afterEnd)];
}

test('whole lines are told, and no more than differ', () => {
  assert.equal(parts('a\nb\n', 'a\nb\n'), null);
  assert.deepEqual(parts('a\n- [ ] b\nc\n', 'a\n- [x] b\nc\n'), ['- [ ] b\n', '- [x] b\n']);
  assert.deepEqual(parts('a\nb\n', 'a\nb\nc\n'), ['', 'c\n']);
  assert.deepEqual(parts('a\r\nb\r\nc', 'a\r\nx\r\nc'), ['b\r\n', 'x\r\n']);
  assert.deepEqual(parts('a', 'b'), ['a', 'b']);
});

test('put in place of the other, the lines of one text give it back', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '🔥', ' '), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const lines = differingLines(before, after);
      if (lines === null) return assert.equal(before, after);
      const { start, beforeEnd, afterEnd } = lines;
      assert.ok(start <= beforeEnd && start <= afterEnd);
      assert.equal(after.slice(0, start) + before.slice(start, beforeEnd) + after.slice(afterEnd), before);
      assert.ok(start === 0 || before[start - 1] === '\n');
    }),
  );
});
