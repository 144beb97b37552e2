import { classKeys, isRepeatOf } from '../../model/class-keys.ts';
import { factsOf } from '../../model/extract-facts.ts';
import type { FixFacts, PostmortemFacts } from '../../model/facts.ts';
import type { Postmortem } from '../../model/postmortem.ts';
import type { Span } from '../../text/position.ts';
import type { Report, World } from '../rule.ts';

/** The post-mortems of earlier incidents of this one's class, newest first. */
export function earlierOf(postmortem: Postmortem, world: World): readonly PostmortemFacts[] {
  const facts = factsOf(postmortem, world.today, world.config.archiveAfter);
  const found = new Map<string, PostmortemFacts>();
  const keep = (others: readonly PostmortemFacts[]): void => {
    for (const other of others) {
      if (other.uri !== facts.uri && isRepeatOf(facts, other)) found.set(other.uri, other);
    }
  };
  for (const key of classKeys(facts)) keep(world.facts.byClass(key));
  for (const id of facts.recurs) keep(world.facts.byId(id));
  return [...found.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** The structural fixes of a post-mortem; all its fixes where it tells none apart. */
export function fixesOf(facts: PostmortemFacts): readonly FixFacts[] {
  const structural = facts.fixes.filter(({ kind }) => kind === 'structural');
  return structural.length > 0 ? structural : facts.fixes.filter(({ kind }) => kind === 'follow-up');
}

/** The words that say of which class the document is: what a finding about it marks. */
export function classSpan(postmortem: Postmortem): Span {
  for (const key of ['recurs', 'class', 'label', 'level']) {
    const field = postmortem.metadata.find((candidate) => candidate.key === key && candidate.value !== '');
    if (field !== undefined) return field.span;
  }
  const { primary } = postmortem.chain;
  return primary?.label?.span ?? primary?.level?.span ?? postmortem.titleSpan;
}

/** How a post-mortem is called in a message. */
export function nameOf(facts: PostmortemFacts): string {
  const name = facts.id ?? facts.title ?? facts.uri.slice(facts.uri.lastIndexOf('/') + 1);
  return facts.date === null ? name : `${name} of ${facts.date}`;
}

/** Leads to the other post-mortem, at its fix where there is one. */
export function relatedTo(facts: PostmortemFacts, message: string): NonNullable<Report['related']> {
  return [{ uri: facts.uri, span: { start: 0, end: 0 }, message }];
}
