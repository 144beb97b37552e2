import { countNatives } from './natives.ts';

countNatives();
/**
 * A program of its own, since counting changes how everything runs: writes down, as JSON, what grows faster than the
 * text in reading and checking, and which of the sloppy and careful functions the measure finds.
 */
const { checkAs } = await import('../example-world.ts');
const { findGrowth } = await import('./find-growth.ts');
const { careful, sloppy } = await import('./sloppy.ts');
const { blocks, contexts, inDocument, pieces } = await import('./texts.ts');
const { WorkCounter } = await import('./work.ts');

const counter = new WorkCounter((path) => !path.startsWith('test/') || path.endsWith('sloppy.ts'));
const plain = { name: 'a text', path: 'a.md', between: ' ', text: (words: string): string => words };

function found(functions: Readonly<Record<string, (text: string) => unknown>>): readonly string[] {
  return Object.entries(functions)
    .filter(([, run]) => findGrowth((_, text) => run(text), counter, [plain], ['a']).length > 0)
    .map(([name]) => name);
}

console.log(
  JSON.stringify({
    sloppy: found(sloppy),
    careful: found(careful),
    growth: [
      ...findGrowth(checkAs, counter, contexts, pieces),
      ...findGrowth(checkAs, counter, [inDocument], blocks),
    ],
  }),
);
