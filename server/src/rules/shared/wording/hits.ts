import type { Config } from '../../../config/config.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import { documentState } from '../../../model/document/time/document-state.ts';
import type { Hit, WordingRule } from '../../../prose/hit.ts';
import { isEnglish } from '../../../prose/language.ts';
import { netReader } from '../../../prose/learned/second-reader.ts';
import { HitMemo } from '../../../prose/memo.ts';
import type { Passage } from '../../../text/markdown/passage.ts';
import { atOnce, type Steps } from '../../../text/steps.ts';
import type { World } from '../../rule.ts';
import { rosterOf } from './roster.ts';

/** A hit with the passage it is in. */
export interface PlacedHit {
  readonly hit: Hit;
  readonly passage: Passage;
}

type ByRule = ReadonlyMap<WordingRule, readonly PlacedHit[]>;

interface Read {
  readonly config: Config;
  readonly archived: boolean;
  readonly hits: ByRule;
}

const memo = new HitMemo();
const known = new WeakMap<Postmortem, Read>();
const none: readonly PlacedHit[] = [];

const wordingRules: Readonly<Record<WordingRule, true>> = {
  'blame/person': true,
  'blame/role': true,
  'blame/self': true,
  'blame/character': true,
  'blame/animated': true,
  'blame/human-error': true,
  'blame/hindsight': true,
  'blame/counterfactual': true,
  'fix/vague': true,
};

/** Whether a rule asks for what the prose says. */
export function isWordingRule(id: string): boolean {
  return Object.hasOwn(wordingRules, id);
}

/** What one wording rule found in a document; all of them share one run over its prose. */
export function wordingHits(postmortem: Postmortem, world: World, rule: WordingRule): readonly PlacedHit[] {
  return atOnce(readWording(postmortem, world)).get(rule) ?? none;
}

/** Reads the prose of a document for all wording rules, a passage at a step; once, until something changes. */
export function* readWording(postmortem: Postmortem, { config, today }: World): Steps<ByRule> {
  const archived = documentState(postmortem, today, config.archiveAfter) === 'archived';
  const read = known.get(postmortem);
  if (read?.config === config && read.archived === archived) return read.hits;
  const byRule = new Map<WordingRule, PlacedHit[]>();
  const roster = rosterOf(postmortem, config);
  // In archived documents only what is sure is said.
  const second = archived ? null : netReader;
  for (const passage of isEnglish(postmortem.passages) ? postmortem.passages : []) {
    for (const hit of memo.find(passage, roster, second)) {
      const list = byRule.get(hit.rule);
      if (list === undefined) byRule.set(hit.rule, [{ hit, passage }]);
      else list.push({ hit, passage });
    }
    yield 0;
  }
  known.set(postmortem, { config, archived, hits: byRule });
  return byRule;
}
