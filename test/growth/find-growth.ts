import type { Context } from './texts.ts';
import type { Work, WorkCounter } from './work.ts';

/** Something whose work grows faster than the text. */
export interface Growth {
  readonly context: string;
  readonly piece: string;
  /** The function or block of code that works more and more. */
  readonly place: string;
  /** Its counts for the two largest texts, one four times as long as the other. */
  readonly counts: readonly [number, number];
}

/** Pieces in the texts that are counted: of many pieces together, and then of each where something was out. */
const sizes: readonly number[] = [16, 64, 128];
const sizesOfOne: readonly number[] = [64, 256, 1024];
/** Work may grow by this power of the size: sorting and bisection stay below it, a square has the power two. */
const most = 1.3;
/** What runs less often for each piece has only begun: half a square of 64 is 32 for each. */
const least = 10;
/** Pieces that are counted together: one that grows as a square is out among as many that do not. */
const together = 20;

/** All growth in the work of `check` over the contexts, each filled with many of each piece. */
export function findGrowth(
  check: (path: string, text: string) => void,
  counter: WorkCounter,
  contexts: readonly Context[],
  pieces: readonly string[],
): readonly Growth[] {
  counter.take();
  return contexts.flatMap((context) => {
    const workOf = (some: readonly string[], size: number): Work => {
      for (const piece of some) {
        check(context.path, context.text(new Array(size).fill(piece).join(context.between)));
      }
      return counter.take();
    };
    return groupsOf(pieces).flatMap((group) => {
      if (steadyGrowth((size) => workOf(group, size), sizes).length === 0) return [];
      return group.flatMap((piece) =>
        steadyGrowth((size) => workOf([piece], size), sizesOfOne).map((found) => ({
          context: context.name,
          piece,
          ...found,
        })),
      );
    });
  });
}

function groupsOf(pieces: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(pieces.length / together);
  return Array.from({ length: count }, (_, at) => pieces.slice(at * together, (at + 1) * together));
}

type Step = Pick<Growth, 'place' | 'counts'>;

/**
 * What grows too much from each size to the next. What a threshold sets going does so once; what goes through
 * everything for each piece does so at every size.
 */
function steadyGrowth(
  workOf: (size: number) => Work,
  [first = 1, ...larger]: readonly number[],
): readonly Step[] {
  let before = { size: first, work: workOf(first) };
  let found: ReadonlyMap<string, Step> | null = null;
  for (const size of larger) {
    const work = workOf(size);
    const allowed = (size / before.size) ** most;
    const steps = new Map<string, Step>();
    for (const [place, count] of work.places()) {
      if (count <= least * size || found?.has(place) === false) continue;
      const smaller = before.work.countOf(place);
      if (count > allowed * smaller) steps.set(place, { place, counts: [smaller, count] });
    }
    if (steps.size === 0) return [];
    found = steps;
    before = { size, work };
  }
  return [...(found?.values() ?? [])];
}
