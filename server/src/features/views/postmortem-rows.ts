import type { PostmortemFacts } from '../../model/document/facts.ts';
import { isOpen, isPastDue } from '../../model/document/fix-state.ts';
import { statusKind } from '../../model/document/time/document-state.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { fixFigures } from '../../protocol/fix-figures.ts';
import type {
  FindingCounts,
  PostmortemGroup,
  PostmortemRow,
  PostmortemState,
  PostmortemsParams,
} from '../../protocol/postmortem-row.ts';
import { eachFollowUp } from '../../report/follow-ups.ts';
import { isLate } from '../../rules/meta/late.ts';
import { compareText } from '../../text/compare-text.ts';
import { shownTitle } from './shown-title.ts';

export interface RowsWorld {
  readonly today: IsoDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What was found in the file; null where nobody looked (archived ones, and others for a while). */
  readonly countsOf: (uri: string) => FindingCounts | null;
  /** What the folder is called that the document belongs to; null where there is one. */
  readonly placeOf: (uri: string) => string | null;
}

/** So many rows of a state are sent until somebody asks for more: an editor draws thousands slowly. */
const usualRows = 200;

const states: readonly PostmortemState[] = ['late', 'draft', 'review', 'published', 'archived'];

/** The post-mortems by state, the newest first; `wanted` says for which states more rows than usual are asked for. */
export function postmortemGroups(
  all: Iterable<PostmortemFacts>,
  wanted: PostmortemsParams['rows'],
  world: RowsWorld,
): readonly PostmortemGroup[] {
  const members = new Map<PostmortemState, PostmortemFacts[]>(states.map((state) => [state, []]));
  for (const facts of all) members.get(stateOf(facts, world.now))?.push(facts);
  return [...members]
    .filter(([, { length }]) => length > 0)
    .map(([state, facts]) => {
      const shown = facts.sort(byDate).slice(0, Math.max(usualRows, wanted[state] ?? 0));
      return { state, count: facts.length, rows: shown.map((each) => rowOf(each, state, world)) };
    });
}

/** What has no date comes last. */
function byDate(a: PostmortemFacts, b: PostmortemFacts): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.uri, b.uri);
}

function rowOf(facts: PostmortemFacts, state: PostmortemState, world: RowsWorld): PostmortemRow {
  const { today } = world;
  return {
    uri: facts.uri,
    id: facts.id,
    title: shownTitle(facts),
    date: facts.date,
    age: facts.date === null ? null : daysBetween(facts.date, today),
    severity: facts.severity,
    services: facts.services,
    place: world.placeOf(facts.uri),
    level: facts.level,
    label: facts.label,
    state,
    counts: world.countsOf(facts.uri),
    structural: structuralOf(facts, today),
    fixes: fixFigures(eachFollowUp([facts], today)),
  };
}

function stateOf(facts: PostmortemFacts, now: number): PostmortemState {
  if (facts.archived) return 'archived';
  if (facts.lateReview !== null && isLate(facts.lateReview, now)) return 'late';
  const status = facts.status ?? '';
  const said = statusKind(status);
  return said === 'draft' || said === 'published' ? said : 'review';
}

/** The worst of its structural fixes: one that is late or open speaks for all. */
function structuralOf({ fixes }: PostmortemFacts, today: IsoDate): PostmortemRow['structural'] {
  const structural = fixes.filter(({ kind }) => kind === 'structural');
  const open = structural.filter(({ status }) => isOpen(status));
  if (open.some((fix) => isPastDue(fix, today))) return 'overdue';
  return open[0]?.status ?? structural[0]?.status ?? 'missing';
}
