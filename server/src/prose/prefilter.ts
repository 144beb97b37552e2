import { adjunctTable } from './find/adjuncts.ts';
import { errorTable } from './find/error-phrases.ts';
import { faultAdverbTable } from './find/fault-adverbs.ts';
import { faultNounTable } from './find/fault-nouns.ts';
import { faultVerbTable } from './find/fault-verbs.ts';
import { guiltTable } from './find/guilt.ts';
import { frameTable } from './find/hindsight-frames.ts';
import { markerTable } from './find/hindsight-markers.ts';
import { humanErrorTable } from './find/human-error.ts';
import { judgementTable } from './find/judgement.ts';
import { chanceTable } from './find/missed-chances.ts';
import { causeTable } from './find/people-as-cause.ts';
import { promiseTable } from './find/promises.ts';
import { rhetoricalTable } from './find/rhetorical.ts';
import { behaviourTable, teachingTable } from './find/teaching.ts';
import { traitTable } from './find/traits.ts';
import { vagueTable } from './find/vague.ts';
import { frameTable as vagueFrameTable } from './find/vague-frames.ts';
import { virtueTable } from './find/virtues.ts';

const anchors: ReadonlySet<string> = new Set([
  ...faultVerbTable.anchors,
  ...faultAdverbTable.anchors,
  ...faultNounTable.anchors,
  ...guiltTable.anchors,
  ...judgementTable.anchors,
  ...humanErrorTable.anchors,
  ...markerTable.anchors,
  ...frameTable.anchors,
  ...rhetoricalTable.anchors,
  ...vagueTable.anchors,
  ...vagueFrameTable.anchors,
  ...promiseTable.anchors,
  ...behaviourTable.anchors,
  ...teachingTable.anchors,
  ...virtueTable.anchors,
  ...adjunctTable.anchors,
  ...errorTable.anchors,
  ...causeTable.anchors,
  ...traitTable.anchors,
  ...chanceTable.anchors,
  'why',
  'bad',
  'improved',
  'enhanced',
  'strengthened',
  'improvement',
  'increased',
  'streamlined',
  'should',
  'shouldn',
  'shouldnt',
  'shouldve',
  'could',
  'couldn',
  'couldnt',
  'would',
  'wouldn',
  'wouldnt',
  'ought',
  'might',
  'may',
]);

const prefixLength = 3;
/** Marks the first three letters of every anchor; five bits a letter. */
const prefixes: Uint8Array = prefixTable();

function prefixTable(): Uint8Array {
  const table = new Uint8Array(1 << 15);
  for (const word of anchors) {
    const key = prefixKey(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    table[key] = 1;
  }
  return table;
}

function prefixKey(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

/** Whether any word of the text could begin a finding; one pass, no word is built unless its first letters fit. */
export function mayTrigger(text: string): boolean {
  let at = 0;
  const { length } = text;
  while (at < length) {
    if (!isLetter(text.charCodeAt(at))) {
      if (text.charCodeAt(at) === 33 && text.charCodeAt(at + 1) === 33) return true;
      at++;
      continue;
    }
    const start = at;
    while (at < length && isLetter(text.charCodeAt(at))) at++;
    if (at - start < prefixLength) continue;
    const key = prefixKey(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2));
    if (prefixes[key] === 1 && anchors.has(text.slice(start, at).toLowerCase())) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
