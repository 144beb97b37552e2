import type { Rule, RuleInfo, World } from '../rule.ts';
import { sectionsToDo } from '../shared/fix/asked.ts';

/** More open fixes than a team will do. Said once, where most of them are. */
export const fixTooMany: Rule = {
  id: 'fix/too-many',
  summary: 'There are more open fixes than will get done',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  options: [{ name: 'max', default: 7, doc: 'How many open fixes a post-mortem may have.' }],
  *check(postmortem, world) {
    const parts = sectionsToDo(postmortem, world);
    const open = parts.reduce((sum, { fixes }) => sum + fixes.length, 0);
    const most = [...parts].sort((a, b) => b.fixes.length - a.fixes.length)[0];
    if (most === undefined || open <= numberOption(fixTooMany, 'max', world)) return;
    yield {
      message: `${open} fixes are open. Keep the few that matter most, and park the others.`,
      span: most.section.headingSpan,
    };
  },
};

/** A number option of a rule as configured; the default where nothing is, or no sensible number. */
function numberOption(rule: RuleInfo, name: string, world: World): number {
  const value = world.config.ruleOptions.get(rule.id)?.[name];
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  const usual = rule.options?.find((option) => option.name === name)?.default;
  return typeof usual === 'number' ? usual : 0;
}
