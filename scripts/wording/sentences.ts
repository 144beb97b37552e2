import { readdirSync, readFileSync } from 'node:fs';
import { type WordingClass, wordingClasses } from '../../server/src/prose/learned/net.ts';
import type { Context } from '../../server/src/prose/learned/reading.ts';
import { type Family, sentences } from '../../server/src/prose/sentences.fixture.ts';
import { contentHash } from '../../server/src/text/content-hash.ts';

/** A sentence that somebody has labelled. */
export interface Labelled {
  readonly id: string;
  readonly label: WordingClass;
  readonly context: Context;
  /** What a fair reader could also call it. */
  readonly also: readonly WordingClass[];
  /** The words that make it so; empty for what is harmless. */
  readonly span: string;
  readonly text: string;
}

export const folder = new URL('../../server/src/prose/training/', import.meta.url);

/** All labelled sentences of the project: one a line, `id`, label, context, other labels, span, text between tabs. */
export function labelledSentences(): readonly Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(parseLine);
}

function parseLine(line: string): Labelled {
  const [id = '', label = '', context = '', also = '', span = '', text = ''] = line.split('\t');
  return {
    id,
    label: classNamed(label),
    context: context === 'action' ? 'action' : 'prose',
    also: also === '' ? [] : also.split(',').map(classNamed),
    span,
    text,
  };
}

function classNamed(name: string): WordingClass {
  const found = wordingClasses.find((one) => one === name);
  if (found === undefined) throw new Error(`'${name}' is not a class of wording.`);
  return found;
}

const fixtureLabels: Readonly<Record<Family, Pick<Labelled, 'label' | 'also'>>> = {
  none: { label: 'none', also: [] },
  blame: { label: 'blame', also: [] },
  hindsight: { label: 'hindsight', also: ['blame'] },
  'human-error': { label: 'human-error-cause', also: ['blame'] },
  vague: { label: 'vague-action', also: [] },
};

/** The sentences that the tests of the rules hold: for training alone, since the rules were written with them. */
export function fixtureSentences(): readonly Labelled[] {
  return Object.entries(fixtureLabels).flatMap(([family, labels]) =>
    sentences[family as Family].map((text, at) => ({
      ...labels,
      id: `fixture-${family}-${at}`,
      context: family === 'vague' ? ('action' as const) : ('prose' as const),
      span: '',
      text,
    })),
  );
}

/** Sentences of one block of ids were written together, often as twins: they stay together. */
const block = 20;

/** Which tenth a sentence belongs to, 0 to 9: the first is never trained on. */
export function tenthOf(id: string): number {
  const [voice = '', number = ''] = id.split('-');
  return Number.parseInt(contentHash(`${voice}-${Math.floor(Number(number) / block)}`).slice(0, 7), 16) % 10;
}
