import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { momentAt } from '../lexicon/time/written-moment.ts';
import type { EntryShape } from './entry-shape.ts';
import { entryShapes, shapeOf } from './entry-shapes.ts';

/** The shape of an example in each place of the shape; "…" before it: it does not begin its paragraph. */
function fitting(shape: EntryShape, example: string, shapes = entryShapes): readonly (string | undefined)[] {
  const text = example.replace(/^…/, '');
  const reading = { bareClocks: false };
  return shape.where.map((kind) => {
    const piece = { kind, fresh: text === example, quoted: false, depth: 0, text };
    return shapeOf({ ...piece, first: momentAt(text, 0, reading), reading }, shapes)?.shape.id;
  });
}

suite('each shape fits its examples', () => {
  for (const shape of entryShapes) {
    for (const words of shape.examples.yes)
      test(`${shape.id}: ${words}`, () => assert.equal(fitting(shape, words)[0], shape.id));
    for (const words of shape.examples.no)
      test(`${shape.id}: not ${words}`, () => assert.ok(!fitting(shape, words).includes(shape.id)));
  }
});

test('the order of the shapes changes nothing', () => {
  const orders = [[...entryShapes].reverse(), [...entryShapes.slice(4), ...entryShapes.slice(0, 4)]];
  for (const shape of entryShapes) {
    for (const words of [...shape.examples.yes, ...shape.examples.no]) {
      for (const order of orders)
        assert.deepEqual(fitting(shape, words, order), fitting(shape, words), words);
    }
  }
});
