import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { ConditionNames } from './condition-names.ts';

suite('names of conditions', () => {
  test('a number with its kind is one, before and behind the fix', () => {
    const text = 'CF7: the queue has no limit. - fix: closes CF7 - Causes 8 and 9';
    const fix = { start: text.indexOf('fix:'), end: text.indexOf(' - Causes') };
    const names = new ConditionNames(text);
    assert.equal(names.hasOutside(fix, 'CF', '7'), true);
    assert.equal(names.hasOutside(fix, 'cause', '8'), true);
    assert.equal(names.hasOutside(fix, 'cause', '9'), false);
    assert.equal(names.hasOutside(fix, '', '9'), true);
    assert.equal(names.hasOutside(fix, 'RC', '7'), false);
  });

  test('inside the fix, in a longer number and in a longer word it is none', () => {
    const text = 'closes CF7, CF71, XCF8, 2CF9';
    const names = new ConditionNames(text);
    assert.equal(names.hasOutside({ start: 0, end: 11 }, 'CF', '7'), false);
    assert.equal(names.hasOutside({ start: 0, end: 0 }, 'CF', '8'), false);
    assert.equal(names.hasOutside({ start: 0, end: 0 }, 'CF', '9'), false);
  });

  test('they are what a pattern for each kind and number would find', () => {
    const unit = fc.constantFrom('c', 'C', 'F', 'cause', 's', '#', '-', ' ', '7', '12', 'x', '\n', ':');
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat({ max: 20 }), (text, from) => {
        const start = Math.min(from, text.length);
        const names = new ConditionNames(text);
        for (const kind of ['cause', 'CF', 'C', '#', '']) {
          for (const number of ['7', '12']) {
            const pattern = new RegExp(`(?<!\\w)${kind}s?[ #-]?${number}\\b`, 'gi');
            const places = [...text.matchAll(pattern)];
            const before = places.some(({ 0: words, index }) => index + words.length <= start);
            assert.equal(names.hasOutside({ start, end: text.length }, kind, number), before);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
