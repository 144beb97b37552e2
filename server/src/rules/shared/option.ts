import type { RuleInfo, World } from '../rule.ts';

/** A number option of a rule as configured; the default where nothing is, or no sensible number. */
export function numberOption(rule: RuleInfo, name: string, world: World): number {
  const value = world.config.ruleOptions.get(rule.id)?.[name];
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  const usual = rule.options?.find((option) => option.name === name)?.default;
  return typeof usual === 'number' ? usual : 0;
}
