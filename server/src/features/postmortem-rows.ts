import { statusKind } from '../model/age.ts';
import type { PostmortemFacts } from '../model/facts.ts';
import { daysBetween } from '../model/time/civil.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { Counts, PostmortemRow, PostmortemState } from '../protocol/protocol.ts';

export interface RowsWorld {
  readonly today: IsoDate;
  /** What was found in the file; null where nobody looked (archived ones, and others for a while). */
  readonly tallyOf: (uri: string) => Tally | null;
}

/** The findings of a file in short. */
export interface Tally {
  readonly counts: Counts;
  /** Its review is late (`meta/late`). */
  readonly late: boolean;
}

/** Every post-mortem for the tree: those that wait first, then the newest. */
export function postmortemRows(all: Iterable<PostmortemFacts>, world: RowsWorld): readonly PostmortemRow[] {
  const rows = [...all].map((facts) => rowOf(facts, world));
  return rows.sort(
    (a, b) =>
      states.indexOf(a.state) - states.indexOf(b.state) ||
      compare(b.date ?? '', a.date ?? '') ||
      compare(a.uri, b.uri),
  );
}

const states: readonly PostmortemState[] = ['late', 'draft', 'review', 'published', 'archived'];

function rowOf(facts: PostmortemFacts, world: RowsWorld): PostmortemRow {
  const { today } = world;
  const tally = world.tallyOf(facts.uri);
  return {
    uri: facts.uri,
    id: facts.id,
    title: facts.title ?? '',
    date: facts.date,
    age: facts.date === null ? null : daysBetween(facts.date, today),
    severity: facts.severity,
    services: facts.services,
    level: facts.level,
    label: facts.label,
    state: stateOf(facts, tally),
    counts: tally?.counts ?? null,
    structural: structuralOf(facts, today),
    openFixes: facts.fixes.filter(({ status }) => status === 'open' || status === 'in-progress').length,
  };
}

function stateOf(facts: PostmortemFacts, tally: Tally | null): PostmortemState {
  if (facts.archived) return 'archived';
  if (tally?.late === true) return 'late';
  const status = facts.status ?? '';
  if (statusKind(status) === 'draft') return 'draft';
  return /^(?:published|approved|reviewed)\b/i.test(status) ? 'published' : 'review';
}

/** The worst of its structural fixes: one that is late or open speaks for all. */
function structuralOf({ fixes }: PostmortemFacts, today: IsoDate): PostmortemRow['structural'] {
  const structural = fixes.filter(({ kind }) => kind === 'structural');
  const open = structural.filter(({ status }) => status === 'open' || status === 'in-progress');
  if (open.some(({ due }) => due !== null && due < today)) return 'overdue';
  return open[0]?.status ?? structural[0]?.status ?? 'missing';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
