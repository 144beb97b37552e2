import { findHits } from '../../server/src/prose/find-hits.ts';
import type { WordingRule } from '../../server/src/prose/hit.ts';
import { type WordingClass, wordingClasses } from '../../server/src/prose/learned/net.ts';
import { NetReader, type SecondReader } from '../../server/src/prose/learned/second-reader.ts';
import type { PackedNet } from '../../server/src/prose/learned/unpack.ts';
import type { Roster } from '../../server/src/prose/roster.ts';
import { Scene } from '../../server/src/prose/scene.ts';
import type { Place } from '../../server/src/text/markdown/passage.ts';
import type { TrainingTexts } from './corpus.ts';
import type { Natural } from './natural.ts';
import type { Labelled } from './sentences.ts';
import { passageOf, readText } from './texts.ts';

/** Who finds something: the rules, the net, or either. */
const readers = ['rules', 'net', 'both'] as const;
type Reader = (typeof readers)[number];

type Found = Readonly<Record<Reader, ReadonlySet<WordingClass>>>;

const nobody: Roster = { people: [], teams: [], systems: [] };
/** A sentence of an account is looked at in both, and found where it is found in one. */
const placesOf: Readonly<Record<Labelled['context'], readonly Place[]>> = {
  prose: ['narrative', 'cause'],
  action: ['actions'],
};

/**
 * Lines of figures on the tenth that no training saw: precision and recall of the rules, of the net and of both, recall by
 * class; and how many passages of real documents the net speaks in.
 */
export function measure(packed: PackedNet, { heldOut, natural }: TrainingTexts): readonly string[] {
  const second = new NetReader(() => packed);
  const found = heldOut.map((row) => foundIn(row, second));
  const began = performance.now();
  const loud = natural.filter(({ passage }) => findHits(passage, nobody, second).length > 0);
  const sentences = natural.reduce((sum, text) => sum + text.sentences.length, 0);
  const spent = (performance.now() - began) / Math.max(1, sentences);
  return [
    `held out: ${heldOut.length} sentences`,
    ...readers.map((reader) => `${reader.padEnd(5)} ${figures(reader, heldOut, found)}`),
    `the net speaks in ${loud.length} of ${natural.length} real passages (${documentsOf(loud)} of ${documentsOf(natural)} documents), ${spent.toFixed(3)} ms a sentence`,
  ];
}

function figures(reader: Reader, rows: readonly Labelled[], found: readonly Found[]): string {
  const hit = (at: number): boolean => (found[at]?.[reader].size ?? 0) > 0;
  const wanted = rows.filter(({ label }) => label !== 'none').length;
  const spoken = rows.filter((_, at) => hit(at)).length;
  const right = rows.filter(({ label }, at) => label !== 'none' && hit(at)).length;
  const classes = wordingClasses.slice(1).map((label) => classFigures(label, reader, rows, found));
  return `${share(right, spoken)} / ${share(right, wanted)}; ${classes.join(', ')}`;
}

/** Precision and recall of one class; what a fair reader could also call it is not wrong. */
function classFigures(
  label: WordingClass,
  reader: Reader,
  rows: readonly Labelled[],
  found: readonly Found[],
): string {
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const [at, row] of rows.entries()) {
    const said = found[at]?.[reader] ?? new Set();
    if (row.label === label) {
      if (said.has(label) || row.also.some((one) => said.has(one))) right++;
      else missed++;
    } else if (said.has(label) && !row.also.includes(label)) wrong++;
  }
  return `${label} ${share(right, right + wrong)} / ${share(right, right + missed)}`;
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3);
}

function documentsOf(passages: readonly Natural[]): number {
  return new Set(passages.map(({ file }) => file)).size;
}

function foundIn(row: Labelled, second: SecondReader): Found {
  const found = {
    rules: new Set<WordingClass>(),
    net: new Set<WordingClass>(),
    both: new Set<WordingClass>(),
  };
  for (const place of placesOf[row.context]) {
    const passage = { ...passageOf(row.text, row.context), place };
    for (const { rule } of findHits(passage, nobody, null)) found.rules.add(classOf(rule));
    for (const { rule } of findHits(passage, nobody, second)) found.both.add(classOf(rule));
    const { tokens, sentences, names } = readText(passage, row.context);
    for (const sentence of sentences) {
      const candidate = second.read(new Scene(passage, tokens, sentence, names));
      if (candidate !== null) found.net.add(classOf(candidate.rule));
    }
  }
  return found;
}

function classOf(rule: WordingRule): WordingClass {
  switch (rule) {
    case 'fix/vague':
      return 'vague-action';
    case 'blame/human-error':
      return 'human-error-cause';
    case 'blame/hindsight':
    case 'blame/counterfactual':
      return 'hindsight';
    default:
      return 'blame';
  }
}
