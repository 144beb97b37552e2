import type { Severity } from '../config/config.ts';
import { compareSeverity } from './severity.ts';

/** The findings of a document as a review would take them: the most important at the top, the rest by line. */
export interface Digest<Item> {
  readonly first: readonly Item[];
  readonly rest: readonly Item[];
}

interface Ranked {
  readonly rule: string;
  readonly severity: Severity;
}

/**
 * What a facilitator raises, in this order: a topic is a rule, or a group of rules for those that are not named. The
 * order follows the question of the method: which level was missing, how it was possible, what closes it, who does it.
 */
export const topics: readonly (readonly string[])[] = [
  ['structure/conflict'],
  ['chain/person', 'chain/level', 'chain/level-unknown', 'chain/several'],
  ['cause/stops-at-person', 'cause/missing', 'blame/human-error', 'cause'],
  ['fix/structural', 'fix/one'],
  ['fix/owner', 'fix/due', 'fix/date'],
  ['fix/vague', 'fix/overdue', 'fix/evidence'],
  ['blame'],
  ['recurrence'],
  ['timeline'],
  ['meta'],
  ['fix'],
  ['chain'],
  ['debrief'],
  ['structure'],
  ['link'],
  ['config'],
];

const MOST_AT_THE_TOP = 3;

/** Splits the findings of one document, given by line: at most three first, each on a topic of its own. */
export function digestOf<Item extends Ranked>(findings: readonly Item[]): Digest<Item> {
  const ordered = findings.toSorted(
    (a, b) => Number(fails(b)) - Number(fails(a)) || rankOf(a.rule) - rankOf(b.rule),
  );
  const first: Item[] = [];
  const raised = new Set<number>();
  for (const finding of ordered) {
    if (first.length === MOST_AT_THE_TOP) break;
    const topic = topicOf(finding.rule);
    if (raised.has(topic)) continue;
    raised.add(topic);
    first.push(finding);
  }
  const top = new Set(first);
  return { first, rest: findings.filter((finding) => !top.has(finding)) };
}

/** Whether a review would send the document back for it. */
function fails({ severity }: Ranked): boolean {
  return compareSeverity(severity, 'information') > 0;
}

/** The place of a rule in the order: its topic, and its place in it. */
function rankOf(rule: string): number {
  const topic = topicOf(rule);
  const place = topics[topic]?.indexOf(rule) ?? -1;
  return topic * 10 + (place === -1 ? 9 : place);
}

function topicOf(rule: string): number {
  const named = topics.findIndex((topic) => topic.includes(rule));
  if (named !== -1) return named;
  const group = rule.slice(0, rule.indexOf('/'));
  const grouped = topics.findIndex((topic) => topic.includes(group));
  return grouped === -1 ? topics.length : grouped;
}
