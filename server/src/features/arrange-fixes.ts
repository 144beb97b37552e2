import type { Arrangement, GroupBy, SortBy } from '../protocol/arrangement.ts';
import { dueLabels, liveGroups, restingGroups } from '../protocol/due-groups.ts';
import type { DueGroup, OpenFix } from '../protocol/protocol.ts';
import { fixFilter } from './fix-filter.ts';

/** A group with all of its rows. */
export interface ArrangedGroup {
  readonly id: string;
  readonly label: string;
  readonly folded: boolean;
  readonly fixes: readonly OpenFix[];
}

/** The rows in groups, as the arrangement wants them; an empty group is left out, resting ones are folded in every arrangement. */
export function arrange(fixes: readonly OpenFix[], arrangement: Arrangement): readonly ArrangedGroup[] {
  const shown = fixes.filter(fixFilter(arrangement)).sort(comparison(arrangement.sortBy));
  const alive = shown.filter(isLive);
  const groups = arrangement.groupBy === 'due' ? byDue(alive) : byName(alive, arrangement.groupBy);
  return [...groups, ...restingGroups.flatMap((group) => dueGroup(shown, group, true))];
}

/** Whether a row asks something of somebody, so that it counts. */
export function isLive(fix: OpenFix): boolean {
  return liveGroups.includes(fix.group);
}

function byDue(fixes: readonly OpenFix[]): readonly ArrangedGroup[] {
  return liveGroups.flatMap((group) => dueGroup(fixes, group, false));
}

function dueGroup(fixes: readonly OpenFix[], group: DueGroup, folded: boolean): readonly ArrangedGroup[] {
  const members = fixes.filter((fix) => fix.group === group);
  return members.length === 0
    ? []
    : [{ id: `due:${group}`, label: dueLabels[group], folded, fixes: members }];
}

function byName(fixes: readonly OpenFix[], groupBy: Exclude<GroupBy, 'due'>): readonly ArrangedGroup[] {
  const groups = new Map<string, Named>();
  for (const fix of fixes) {
    const rank = rankOf(fix, groupBy);
    for (const name of namesOf(fix, groupBy)) {
      // `@Ines` and `@ines` are one person.
      const key = name.toLowerCase();
      const named = groups.get(key) ?? { name, rank, fixes: [] };
      // Whoever is named twice in an item still has it once.
      if (named.fixes.at(-1) !== fix) named.fixes.push(fix);
      groups.set(key, named);
    }
  }
  return [...groups]
    .sort(
      ([, a], [, b]) =>
        Number(a.name === '') - Number(b.name === '') || a.rank - b.rank || compare(a.name, b.name),
    )
    .map(([key, named]) => ({
      id: `${groupBy}:${key}`,
      label: named.name === '' ? nobody[groupBy] : named.name,
      folded: false,
      fixes: named.fixes,
    }));
}

interface Named {
  readonly name: string;
  readonly rank: number;
  readonly fixes: OpenFix[];
}

/** Levels stand in the order of the chain, severities in that of the scale; what the team does not use comes last. */
function rankOf(fix: OpenFix, groupBy: Exclude<GroupBy, 'due'>): number {
  if (groupBy === 'level') return fix.levelRank ?? unranked;
  if (groupBy === 'severity') return fix.severityRank ?? unranked;
  return 0;
}

const unranked = 1e9;

const nobody: Readonly<Record<Exclude<GroupBy, 'due'>, string>> = {
  owner: 'No owner',
  level: 'No chain level',
  severity: 'No severity',
  incident: 'No incident',
};

function namesOf(fix: OpenFix, groupBy: Exclude<GroupBy, 'due'>): readonly string[] {
  if (groupBy === 'owner') return fix.owners.length === 0 ? [''] : fix.owners;
  if (groupBy === 'level') return [fix.level ?? ''];
  if (groupBy === 'severity') return [fix.severity ?? ''];
  return [fix.incident];
}

function comparison(sortBy: SortBy): (a: OpenFix, b: OpenFix) => number {
  const due = (a: OpenFix, b: OpenFix): number => (a.days ?? unranked) - (b.days ?? unranked);
  const severity = (a: OpenFix, b: OpenFix): number =>
    (a.severityRank ?? unranked) - (b.severityRank ?? unranked) ||
    compare(a.severity ?? '~', b.severity ?? '~');
  const title = (a: OpenFix, b: OpenFix): number => compare(a.title, b.title) || compare(a.id, b.id);
  if (sortBy === 'title') return title;
  if (sortBy === 'severity') return (a, b) => severity(a, b) || due(a, b) || title(a, b);
  return (a, b) => due(a, b) || severity(a, b) || title(a, b);
}

/** Digits by their value, so that INC-9 stands before INC-10. */
function compare(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
