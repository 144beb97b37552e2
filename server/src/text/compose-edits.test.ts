import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { composeEdits } from './compose-edits.ts';
import { applyEdits, type TextEdit } from './edit.ts';

/** Edits of a text of this length, as pairs of ordered places with words between them. */
function editsWithin(length: number): fc.Arbitrary<readonly TextEdit[]> {
  return fc
    .uniqueArray(fc.nat(length), { maxLength: 6 })
    .chain((places) =>
      fc.tuple(fc.constant(places.sort((a, b) => a - b)), fc.array(fc.string({ maxLength: 3 }))),
    )
    .map(([places, words]) =>
      places.flatMap((start, index) =>
        index % 2 === 0
          ? [{ span: { start, end: places[index + 1] ?? start }, newText: words[index] ?? '' }]
          : [],
      ),
    );
}

suite('edits made one after the other', () => {
  test('as one set give the same text', () => {
    const input = fc.string({ maxLength: 12 }).chain((text) =>
      editsWithin(text.length).chain((first) => {
        const between = applyEdits(text, first);
        return editsWithin(between.length).map((second) => ({ text, first, second }));
      }),
    );
    fc.assert(
      fc.property(input, ({ text, first, second }) => {
        const both = composeEdits(first, second);
        assert.equal(applyEdits(text, both), applyEdits(applyEdits(text, first), second));
        for (const [index, { span }] of both.entries()) {
          const before = both[index - 1]?.span.end ?? -1;
          assert.ok(span.start > before && span.end >= span.start && span.end <= text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('keep what both leave alone', () => {
    const first = [{ span: { start: 2, end: 4 }, newText: 'XYZ' }];
    const second = [{ span: { start: 8, end: 9 }, newText: '!' }];
    assert.deepEqual(composeEdits(first, second), [
      { span: { start: 2, end: 4 }, newText: 'XYZ' },
      { span: { start: 7, end: 8 }, newText: '!' },
    ]);
  });
});
