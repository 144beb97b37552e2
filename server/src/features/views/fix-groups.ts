import type { GroupBy } from '../../protocol/arrangement.ts';
import type { OpenFix } from '../../protocol/open-fix.ts';
import { compareText } from '../../text/compare-text.ts';
import { firstInOrder } from './first-in-order.ts';
import { compareNames, type FixOrder, unranked } from './fix-order.ts';

/** A group of rows, ordered only as far as somebody asks. */
export interface ArrangedGroup {
  readonly id: string;
  readonly label: string;
  /** The folder that all of its rows belong to, where others may have a group of this label. */
  readonly place: string | null;
  readonly folded: boolean;
  /** All of its rows. */
  readonly count: number;
  /** Its first rows, in the order of the arrangement. */
  readonly first: (count: number) => readonly OpenFix[];
}

/** A number of groups, of which the first are made when somebody asks for them. */
export interface NamedGroups {
  readonly count: number;
  /** The first in their order. */
  readonly first: (count: number) => readonly ArrangedGroup[];
}

type Name = Exclude<GroupBy, 'due'>;

/** A group of these rows. */
export function fixGroup(
  id: string,
  label: string,
  folded: boolean,
  rows: readonly OpenFix[],
  order: FixOrder,
): ArrangedGroup {
  return {
    id,
    label,
    place: null,
    folded,
    count: rows.length,
    first: (count) => firstInOrder(rows, count, order),
  };
}

/** The rows by what they name; a row that names several is under each. */
export function groupsByName(fixes: readonly OpenFix[], groupBy: Name, order: FixOrder): NamedGroups {
  const groups = new Map<string, Named>();
  for (const fix of fixes) {
    for (const name of namesOf(fix, groupBy)) {
      // `@Ines` and `@ines` are one person, but each team has an INC-1 of its own.
      const key = (groupBy === 'incident' ? `${fix.root}#${name}` : name).toLowerCase();
      const rank = rankOf(fix, groupBy);
      const named = groups.get(key);
      if (named === undefined) {
        groups.set(key, { key, name, rank, mixed: false, fixes: [fix] });
        continue;
      }
      // Teams with scales of their own may give one word several places.
      named.rank = Math.min(named.rank, rank);
      if (name !== named.name) named.mixed = true;
      // Whoever is named twice in an item still has it once.
      if (named.fixes.at(-1) !== fix) named.fixes.push(fix);
    }
  }
  const named = [...groups.values()].map((group) => spelled(group, groupBy, order));
  return {
    count: named.length,
    first: (count) =>
      firstInOrder(named, count, byRank).map(({ key, name, fixes: rows }) =>
        inPlace(
          fixGroup(`${groupBy}:${key}`, name === '' ? nobody[groupBy] : name, false, rows, order),
          rows,
        ),
      ),
  };
}

/** An incident is of one place; other groups may hold rows of several. */
function inPlace(group: ArrangedGroup, rows: readonly OpenFix[]): ArrangedGroup {
  return group.id.startsWith('incident:') ? { ...group, place: rows[0]?.place ?? null } : group;
}

interface Named {
  readonly key: string;
  readonly name: string;
  rank: number;
  /** Rows spell the name in several ways. */
  mixed: boolean;
  readonly fixes: OpenFix[];
}

/** A group is called what its first row calls it. */
function spelled(named: Named, groupBy: Name, order: FixOrder): Named {
  if (!named.mixed) return named;
  const [first] = firstInOrder(named.fixes, 1, order);
  const name =
    first && namesOf(first, groupBy).find((each) => each.toLowerCase() === named.name.toLowerCase());
  return { ...named, name: name ?? named.name };
}

/** Nobody's come last. */
function byRank(a: Named, b: Named): number {
  return (
    Number(a.name === '') - Number(b.name === '') ||
    a.rank - b.rank ||
    compareNames(a.name, b.name) ||
    compareText(a.key, b.key)
  );
}

/** Levels are in the order of the chain, severities in that of the scale; what the team does not use comes last. */
function rankOf(fix: OpenFix, groupBy: Name): number {
  if (groupBy === 'level') return fix.levelRank ?? unranked;
  if (groupBy === 'severity') return fix.severityRank ?? unranked;
  return 0;
}

const nobody: Readonly<Record<Name, string>> = {
  owner: 'No owner',
  level: 'No level named',
  severity: 'No severity',
  incident: 'No incident',
};

function namesOf(fix: OpenFix, groupBy: Name): readonly string[] {
  if (groupBy === 'owner') return fix.owners.length === 0 ? [''] : fix.owners;
  // What the team does not call a level, such as a slip or a person, counts as no level.
  if (groupBy === 'level') return [fix.levelRank === null ? '' : (fix.level ?? '')];
  if (groupBy === 'severity') return [fix.severity ?? ''];
  return [fix.incident];
}
