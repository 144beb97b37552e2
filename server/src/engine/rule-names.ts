import { allRules } from '../rules/registry.ts';

/** Names by which comments and configurations may mean rules: ids, groups, and groups with `/*`. */
export function suppressible(): readonly string[] {
  return names;
}

/** The group of an id: what comes before the slash. */
export function groupOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

const groups = [...new Set(allRules.map(({ id }) => groupOf(id)))];
const names: readonly string[] = [
  ...allRules.map(({ id }) => id),
  ...groups,
  ...groups.map((group) => `${group}/*`),
];
