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

const worse: ReadonlySet<string> = new Set(words('later worse longer slower'));
const reach = 8;

/** "We could have noticed it way later than we did": luck, and no reproach. */
export function tellsLuck({ tokens, sentence }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens[at]?.word !== 'could') continue;
    const end = Math.min(sentence.to, at + reach);
    for (let next = at + 1; next < end; next++) if (worse.has(tokens[next]?.word ?? '')) return true;
  }
  return false;
}
