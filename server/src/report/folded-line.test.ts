import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldedCalendar } from './folded-line.ts';

test('no line is too long, no character is cut, and unfolding gives the text back', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ü', '€', '😀', ' ', '\r\n'), maxLength: 400 });
  fc.assert(
    fc.property(text, (lines) => {
      const folded = foldedCalendar(lines);
      assert.equal(folded.replaceAll('\r\n ', ''), lines.replaceAll('\r\n ', ''));
      assert.equal(Buffer.from(folded).toString(), folded);
      for (const line of folded.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    }),
  );
});

test('a line that fits is left alone, and the first octet too many goes to the next', () => {
  assert.equal(foldedCalendar('a'.repeat(74)), 'a'.repeat(74));
  assert.equal(foldedCalendar('a'.repeat(75)), `${'a'.repeat(74)}\r\n a`);
  assert.equal(foldedCalendar(`${'a'.repeat(73)}ü`), `${'a'.repeat(73)}\r\n ü`);
});
