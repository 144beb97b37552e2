import type { Place } from '../text/markdown/passage.ts';
import { once } from '../text/once.ts';
import { adjunctTable } from './find/adjuncts.ts';
import { faultAdverbTable } from './find/fault-adverbs.ts';
import { faultNounTable } from './find/fault-nouns.ts';
import { faultVerbTable } from './find/fault-verbs.ts';
import { guiltTable } from './find/guilt.ts';
import { weighedTable } from './find/hindsight-frames.ts';
import { markerTable } from './find/hindsight-markers.ts';
import { humanErrorTable } from './find/human-error.ts';
import { judgementTable } from './find/judgement.ts';
import { lostWords } from './find/missed-chances.ts';
import { causeTable } from './find/people-as-cause.ts';
import { promiseTable } from './find/promises.ts';
import { rhetoricalTable } from './find/rhetorical.ts';
import { behaviourTable, teachingTable } from './find/teaching.ts';
import { vagueTable } from './find/vague.ts';
import { frameTable } from './find/vague-frames.ts';
import { virtueTable } from './find/virtues.ts';
import { words } from './lexicon/list.ts';
import { errorNouns, failing, humanFailing, slips } from './lexicon/slips.ts';
import { traits } from './lexicon/traits.ts';

/** They are among the actions only. */
const ahead = (): readonly string[] => [
  ...frameTable.anchors,
  ...behaviourTable.anchors,
  ...teachingTable.anchors,
  ...virtueTable.anchors,
];

const everywhere = (): readonly string[] => [
  ...faultVerbTable.anchors,
  ...faultAdverbTable.anchors,
  ...faultNounTable.anchors,
  ...guiltTable.anchors,
  ...judgementTable.anchors,
  ...humanErrorTable.anchors,
  ...markerTable.anchors,
  ...weighedTable.anchors,
  ...rhetoricalTable.anchors,
  ...vagueTable.anchors,
  ...promiseTable.anchors,
  ...adjunctTable.anchors,
  ...causeTable.anchors,
  // An act is an error only beside a word of failing, a chance only where it was lost, a trait of degree behind "too".
  ...slips,
  ...words(
    'lack want loss insufficient inadequate wetware meatware liveware layer human humans chair keyboard faux',
  ),
  ...errorNouns,
  ...failing,
  ...humanFailing,
  ...traits,
  ...lostWords,
  ...words('too why wrong incorrect confused transposed swapped conflated'),
  ...words('did didn doesn hadn hasn haven never nobody none noone neither'),
  ...words('bad improved enhanced strengthened improvement increased streamlined'),
  ...words('should shouldn shouldnt shouldve could couldn couldnt would wouldn wouldnt ought might may'),
];

interface Filter {
  readonly words: ReadonlySet<string>;
  /** Marks the first three letters of every word; five bits a letter. */
  readonly prefixes: Uint8Array;
}

const prefixLength = 3;
const inProse = once(() => filterOf(everywhere()));
const inActions = once(() => filterOf([...everywhere(), ...ahead()]));

function filterOf(anchors: readonly string[]): Filter {
  // A word with a hyphen is looked for by its longest part, as texts are read in runs of letters.
  const parts = anchors.map((word) =>
    word.split(/[-'/]/).reduce((a, b) => (b.length > a.length ? b : a), ''),
  );
  const prefixes = new Uint8Array(1 << 15);
  for (const word of parts)
    prefixes[prefixKey(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  return { words: new Set(parts), prefixes };
}

function prefixKey(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

/** "Misrouted": any verb in mis- may be a slip. */
const misKey = prefixKey(109, 105, 115);
const shortestMis = 7;

/** Whether any word of the text could begin a finding; one pass, no word is built unless its first letters fit. */
export function mayTrigger(text: string, place: Place): boolean {
  const { words: anchors, prefixes } = place === 'actions' ? inActions() : inProse();
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
    if (key === misKey && at - start > shortestMis) return true;
    if (prefixes[key] === 1 && anchors.has(text.slice(start, at).toLowerCase())) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
