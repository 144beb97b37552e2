import type { FixKind } from '../document/fix.ts';
import type { Section } from '../document/section.ts';
import { tellsActionsTaken } from '../lexicon/action-table.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import type { Group } from './group.ts';

/** What a section that holds actions hands on to the sections inside it. */
export interface Holders {
  readonly kind: FixKind;
  readonly group: Group;
}

const KINDS: Readonly<Partial<Record<SectionKind, FixKind>>> = {
  actions: 'follow-up',
  'structural-fix': 'structural',
  'immediate-fixes': 'immediate',
  parked: 'parked',
};

/** Kinds that inside a section of actions are only the name of a group: "Detection", "Mitigation". */
const GROUPS: ReadonlySet<SectionKind> = new Set([
  'other',
  'detection',
  'resolution',
  'root-cause',
  'contributing',
  'impact',
  'metrics',
  'future',
  'ongoing',
  'trigger',
]);

/** The kind of fix that a section holds, given what its parent holds; null where it holds none. */
export function holderKind(section: Section, parent: FixKind | null): FixKind | null {
  if (tellsActionsTaken(section.heading)) return null;
  const own = KINDS[section.kind];
  if (own !== undefined) return own === 'follow-up' && parent !== null ? parent : own;
  if (parent !== null && GROUPS.has(section.kind)) return parent;
  return isShared(section) ? 'follow-up' : null;
}

/** Whether the heading names actions beside something else: "Lessons learned and action items". */
export function isShared(section: Section): boolean {
  return KINDS[section.kind] === undefined && section.also.some((kind) => KINDS[kind] !== undefined);
}
