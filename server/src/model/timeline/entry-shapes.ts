import { distanceShapes } from './distance-shapes.ts';
import type { EntryShape, ShapedTime, ShapeInput } from './entry-shape.ts';
import { firstShapes } from './first-shapes.ts';
import { namedShapes } from './named-shapes.ts';

/** Every shape in which a timeline's text tells an event or a day. */
export const entryShapes: readonly EntryShape[] = [...firstShapes, ...namedShapes, ...distanceShapes];

/** The shape that fits a piece best; null where none does. The order of the shapes changes nothing. */
export function shapeOf(
  piece: ShapeInput,
  shapes: readonly EntryShape[] = entryShapes,
): (ShapedTime & { readonly shape: EntryShape }) | null {
  let best: (ShapedTime & { readonly shape: EntryShape }) | null = null;
  for (const shape of shapes) {
    if (!shape.where.includes(piece.kind) || (best !== null && best.shape.weight >= shape.weight)) continue;
    const found = shape.read(piece);
    if (found !== null) best = { ...found, shape };
  }
  return best;
}
