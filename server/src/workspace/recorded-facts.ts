import type { PostmortemFacts } from '../model/facts.ts';
import type { Facts } from '../rules/rule.ts';
import { contentHash } from '../text/content-hash.ts';

/** A question that a check asked about other files, with the answer it got. */
interface Asked {
  readonly again: (facts: Facts) => string;
  readonly answer: string;
}

/** Facts that remember what was asked: a result stands for as long as the answers do. */
export interface RecordedFacts {
  readonly facts: Facts;
  /** Whether the same questions have the same answers now. */
  readonly stillTrue: (now: Facts) => boolean;
  /** Whether anything was asked about other post-mortems: more than whether a file exists. */
  readonly askedOthers: () => boolean;
}

export function recordFacts(facts: Facts): RecordedFacts {
  const asked = new Map<string, Asked>();
  const record = <T>(key: string, value: T, sign: (value: T) => string, again: (now: Facts) => T): T => {
    if (!asked.has(key)) asked.set(key, { answer: sign(value), again: (now) => sign(again(now)) });
    return value;
  };
  return {
    facts: {
      byId: (id) => record(`id ${id}`, facts.byId(id), signOfAll, (now) => now.byId(id)),
      byClass: (key) => record(`class ${key}`, facts.byClass(key), signOfAll, (now) => now.byClass(key)),
      exists: (uri) => record(`exists ${uri}`, facts.exists(uri), String, (now) => now.exists(uri)),
      houseSections: (among) =>
        record(
          `house ${among?.join() ?? 'all'}`,
          facts.houseSections(among),
          (kinds) => (kinds === null ? 'none tell' : [...kinds].sort().join()),
          (now) => now.houseSections(among),
        ),
      usesChain: () => record('chain', facts.usesChain(), String, (now) => now.usesChain()),
      dateOrder: () => record('dates', facts.dateOrder(), String, (now) => now.dateOrder()),
    },
    askedOthers: () => [...asked.keys()].some((key) => !key.startsWith('exists ')),
    stillTrue: (now) => [...asked.values()].every(({ again, answer }) => again(now) === answer),
  };
}

const signs = new WeakMap<PostmortemFacts, string>();

/** Short, however many there are: one is kept for each question of each document. */
function signOfAll(all: readonly PostmortemFacts[]): string {
  return contentHash(all.map(signOf).join());
}

/** Facts are plain data and never change, so the name of each is made once. */
function signOf(facts: PostmortemFacts): string {
  const known = signs.get(facts);
  if (known !== undefined) return known;
  const sign = contentHash(JSON.stringify(facts));
  signs.set(facts, sign);
  return sign;
}
