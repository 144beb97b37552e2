import { isRepeatOf, placeKeys } from '../../model/document/chain/class-keys.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import { field, fieldItems } from '../../model/document/fields.ts';
import type { Rule } from '../rule.ts';
import { nameOf, relatedTo } from '../shared/earlier-postmortems.ts';

/** The same level at the same service broke again, and only the label is another one. */
export const recurrenceRelabelled: Rule = {
  id: 'recurrence/relabelled',
  summary: 'An earlier incident had the same level and service, under another label',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const { primary } = postmortem.chain;
    const level = primary?.level ?? null;
    const label = primary?.label?.value ?? '';
    if (level === null || level.value === '' || label === '' || field(postmortem, 'class') !== null) return;
    const keys = placeKeys({ level: level.value, services: fieldItems(postmortem, 'services') });
    const self = { date: postmortem.date, recurs: fieldItems(postmortem, 'recurs'), class: null };
    const earlier = keys
      .flatMap((key) => world.facts.byClass(key))
      .filter((other) => other.uri !== postmortem.uri && isOther(other, label) && isRepeatOf(self, other));
    const last = earlier.at(-1);
    if (last === undefined || self.recurs.includes(last.id ?? '')) return;
    yield {
      message: `${nameOf(last)} broke '${level.value}' here too, as '${last.label}'. Is it the same class?`,
      span: primary?.label?.span ?? level.span,
      related: relatedTo(last, last.title ?? ''),
    };
  },
};

function isOther(facts: PostmortemFacts, label: string): boolean {
  return facts.label !== null && facts.label.toLowerCase() !== label.toLowerCase();
}
