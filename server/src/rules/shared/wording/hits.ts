import type { Config } from '../../../config/config.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Hit, WordingRule } from '../../../prose/hit.ts';
import { isEnglish } from '../../../prose/language.ts';
import { HitMemo } from '../../../prose/memo.ts';
import type { Passage } from '../../../text/markdown/passage.ts';
import { rosterOf } from './roster.ts';

/** A hit with the passage it stands in. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly passage: Passage;
}

type ByRule = ReadonlyMap<WordingRule, readonly PlacedHit[]>;

const memo = new HitMemo();
const known = new WeakMap<Postmortem, { readonly config: Config; readonly hits: ByRule }>();
const none: readonly PlacedHit[] = [];

/** What one wording rule found in a document; all of them share one run over its prose. */
export function wordingHits(postmortem: Postmortem, config: Config, rule: WordingRule): readonly PlacedHit[] {
  const cached = known.get(postmortem);
  if (cached?.config === config) return cached.hits.get(rule) ?? none;
  const hits = run(postmortem, config);
  known.set(postmortem, { config, hits });
  return hits.get(rule) ?? none;
}

function run(postmortem: Postmortem, config: Config): ByRule {
  const byRule = new Map<WordingRule, PlacedHit[]>();
  if (!isEnglish(postmortem.passages)) return byRule;
  const roster = rosterOf(postmortem, config);
  for (const passage of postmortem.passages) {
    for (const hit of memo.find(passage, roster)) {
      const list = byRule.get(hit.rule);
      if (list === undefined) byRule.set(hit.rule, [{ hit, passage }]);
      else list.push({ hit, passage });
    }
  }
  return byRule;
}
