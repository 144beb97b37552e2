import type { Fix } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { QuickFix, Report, World } from '../../rule.ts';
import { emptySlot, type SectionToDo, sectionsToDo, titleOf } from './asked.ts';

/** More findings of one kind than this in a document are one finding on a heading. */
const MOST_TOLD = 2;

/** What open fixes of a document lack: each told on its own, or all of them told once. */
export type Lacking =
  | { readonly told: 'each'; readonly fixes: readonly Fix[] }
  | {
      readonly told: 'once';
      readonly fixes: readonly Fix[];
      readonly of: number;
      readonly place: SectionToDo;
    };

/** The open fixes without an owner or a due date: structural ones, and all others. */
export function lackingFixes(postmortem: Postmortem, world: World): readonly Lacking[] {
  const parts = sectionsToDo(postmortem, world);
  const kinds = [
    (fix: Fix): boolean => fix.kind === 'structural',
    (fix: Fix): boolean => fix.kind !== 'structural',
  ];
  return kinds.flatMap((isOfKind) => lackingOf(parts, isOfKind) ?? []);
}

function lackingOf(parts: readonly SectionToDo[], isOfKind: (fix: Fix) => boolean): Lacking | null {
  const all = parts.flatMap(({ fixes }) => fixes).filter(isOfKind);
  const fixes = all.filter(lacks);
  const place = parts.find((part) => part.fixes.some((fix) => isOfKind(fix) && lacks(fix)));
  if (place === undefined) return null;
  const owned = all.filter(({ owners }) => owners.length > 0).length;
  const alike = fixes.length === all.length && (owned === 0 || owned === all.length);
  const once = fixes.length > MOST_TOLD || (fixes.length > 1 && alike);
  return once ? { told: 'once', fixes, of: all.length, place } : { told: 'each', fixes };
}

function lacks(fix: Fix): boolean {
  return fix.owners.length === 0 || fix.due === null;
}

/** Whether neither owner nor date is said and no slot waits for them: one finding on the fix tells both. */
export function lacksBoth(postmortem: Postmortem, fix: Fix): boolean {
  if (fix.owners.length > 0 || fix.due !== null) return false;
  return emptySlot(postmortem, fix, 'owner') === null && emptySlot(postmortem, fix, 'due') === null;
}

/** The finding on a heading that tells all of them: `what` is its message, `which` the fixes it leads to, `fixes` its quick fixes. */
export function reportOnce(
  postmortem: Postmortem,
  { section }: SectionToDo,
  what: string,
  which: readonly Fix[],
  fixes: readonly QuickFix[],
): Report {
  return {
    message: what,
    span: section.headingSpan,
    clause: section.headingSpan,
    fixes,
    related: which.map((fix) => ({
      uri: postmortem.uri,
      span: titleOf(postmortem, fix),
      message: fix.title,
    })),
  };
}

/** "None of these 4 fixes has an owner", "3 of 5 fixes have no owner". */
export function countedLack(count: number, of: number, what: string): string {
  if (count === of) return `None of these ${of} fixes has ${what}`;
  return `${count} of ${of} fixes ${count === 1 ? 'has' : 'have'} no ${what.replace(/^an? /, '').replace(/ or an? /, ' or ')}`;
}
