import { type WordingClass, wordingClasses } from '../../server/src/prose/learned/net.ts';
import { type Context, readSentence } from '../../server/src/prose/learned/reading.ts';
import type { Sentence } from '../../server/src/prose/sentences.ts';
import type { Example } from './learner.ts';
import type { Labelled } from './sentences.ts';
import { passageOf, type ReadText, readText } from './texts.ts';

/** Share of the certainty that goes to what a fair reader could also call it. */
const shared = 0.2;
/** Share that goes to all classes alike, so that the net stays modest. */
const smoothing = 0.05;

export type IdOf = (word: string) => number | undefined;

/**
 * The sentences of a labelled text that say what its label says: those of the span. All of a harmless one, which is harmless
 * among the actions and anywhere else.
 */
export function examplesOf(row: Labelled, idOf: IdOf): readonly Example[] {
  const text = readText(passageOf(row.text, row.context), row.context);
  const target = targetOf(row);
  const contexts = row.label === 'none' ? bothContexts : [row.context];
  return text.sentences
    .filter((sentence) => row.label === 'none' || holds(text, sentence, row.span))
    .flatMap((sentence) =>
      contexts.map((context) => exampleOf({ ...text, context }, sentence, target, idOf)),
    );
}

const bothContexts: readonly Context[] = ['prose', 'action'];

/** A sentence of a real document, taken for what `label` says. */
export function natural(text: ReadText, sentence: Sentence, label: WordingClass, idOf: IdOf): Example {
  return exampleOf(text, sentence, targetOf({ label, also: [] }), idOf);
}

function exampleOf(
  { tokens, names, context }: ReadText,
  sentence: Sentence,
  target: readonly number[],
  idOf: IdOf,
): Example {
  const { ids, marks } = readSentence(tokens, sentence, names, context, idOf);
  return { ids, marks, target, weight: 1 };
}

function holds({ passage, tokens, sentences }: ReadText, sentence: Sentence, span: string): boolean {
  if (sentences.length === 1) return true;
  const start = span === '' ? -1 : passage.text.indexOf(span);
  if (start < 0) return sentence === sentences[0];
  const end = start + span.length;
  const from = tokens[sentence.from]?.start ?? 0;
  const to = tokens[sentence.to - 1]?.end ?? 0;
  return from < end && start < to;
}

function targetOf({ label, also }: Pick<Labelled, 'label' | 'also'>): readonly number[] {
  const rest = also.length === 0 ? 0 : shared;
  return wordingClasses.map((one) => {
    const meant = (one === label ? 1 - rest : 0) + (also.includes(one) ? rest / also.length : 0);
    return meant * (1 - smoothing) + smoothing / wordingClasses.length;
  });
}
