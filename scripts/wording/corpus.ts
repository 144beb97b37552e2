import { examplesOf, type IdOf, natural } from './examples.ts';
import type { Example } from './learner.ts';
import { isRead, labelOfNatural, type Natural, naturalPassages } from './natural.ts';
import { fixtureSentences, type Labelled, labelledSentences, tenthOf } from './sentences.ts';

/** All that a training may look at. */
export interface TrainingTexts {
  readonly labelled: readonly Labelled[];
  /** A tenth that no training sees. */
  readonly heldOut: readonly Labelled[];
  readonly natural: readonly Natural[];
}

/** What must stay silent is seen so many times more in a round. */
const silentCopies = 4;
/** Longer files are lists of changes and the like. */
const longestFile = 400_000;

/** The sentences of the project, and the passages of real documents below the folders. */
export function trainingTexts(folders: readonly string[]): TrainingTexts {
  const rows = labelledSentences();
  const fixtures = fixtureSentences();
  const silent = fixtures.filter(({ label }) => label === 'none');
  return {
    labelled: [
      ...rows.filter(({ id }) => tenthOf(id) !== 0),
      ...fixtures,
      ...Array.from({ length: silentCopies }, () => silent).flat(),
    ],
    heldOut: rows.filter(({ id }) => tenthOf(id) === 0),
    natural: [...naturalPassages(folders, longestFile)],
  };
}

/** How often each word is in what is trained on. */
export function countWords({ labelled, natural }: TrainingTexts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count: IdOf = (word) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    return 1;
  };
  for (const row of labelled) examplesOf(row, count);
  for (const read of [true, false]) naturalExamples(natural, read, count);
  return counts;
}

/** Sentences of real documents, as examples in their place: those that somebody has read, or those that nobody has. */
export function naturalExamples(texts: readonly Natural[], read: boolean, idOf: IdOf): readonly Example[] {
  return texts.flatMap((text) =>
    text.sentences.flatMap((sentence) => {
      const label = labelOfNatural(text, sentence);
      if (isTooShort(sentence) || label === null || isRead(text, sentence) !== read) return [];
      return [natural(text, sentence, label, idOf)];
    }),
  );
}

/** What is harmless in its place is so among the actions, and what is among them anywhere else. */
export function outOfPlace(texts: readonly Natural[], idOf: IdOf): readonly Example[] {
  return texts.flatMap((text) => {
    const context = text.context === 'prose' ? 'action' : 'prose';
    return text.sentences
      .filter((sentence) => !isTooShort(sentence) && labelOfNatural(text, sentence) === 'none')
      .map((sentence) => natural({ ...text, context }, sentence, 'none', idOf));
  });
}

function isTooShort({ from, to }: Natural['sentences'][number]): boolean {
  return to - from <= 2;
}
