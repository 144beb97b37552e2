import { excuses } from './lexicon/excuses.ts';
import { words } from './lexicon/list.ts';
import { PhraseTable } from './phrases.ts';
import type { Scene } from './scene.ts';

const excuseTable = new PhraseTable(excuses.map((phrase) => [phrase, true] as const));
/** The deed was not what was asked for. */
const denials: ReadonlySet<string> = new Set(
  words('not never instead without against despite contrary should ought nobody none although unless'),
);

/** "We skipped step 5, as the runbook allows": who does as asked is not at fault. */
export function isExcused({ tokens, sentence }: Scene): boolean {
  let excused = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (denials.has(tokens[at]?.word ?? '')) return false;
    excused ||= excuseTable.match(tokens, at, sentence.to) !== null;
  }
  return excused;
}
