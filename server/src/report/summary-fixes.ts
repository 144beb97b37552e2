import type { FixFacts, PostmortemFacts } from '../model/document/facts.ts';
import type { Fix } from '../model/document/fix.ts';
import { isOpen, isPastDue } from '../model/document/fix-state.ts';
import { daysBetween } from '../model/lexicon/time/civil.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { inMarkdown } from '../protocol/markdown-text.ts';
import { plain, shortened } from '../protocol/plain-line.ts';
import { counted, distanceWords, spanWords, statusWords } from '../protocol/words.ts';
import { compareText } from '../text/compare-text.ts';

/** A summary names so many open fixes beside the structural one. */
const mostFixes = 8;
const longestCheck = 200;

/** A fix, and how its words may be told. */
export interface ToldFix {
  readonly facts: FixFacts;
  readonly fix: Fix;
  /** Its words put somebody at fault. */
  readonly withheld: boolean;
}

/** The structural fix with its owner, day and state; said to be open where nobody names one. */
export function structuralText(fixes: readonly ToldFix[], today: IsoDate): string {
  const structural = fixes.filter(({ facts }) => facts.kind === 'structural' && facts.status !== 'dropped');
  if (structural.length === 0) return 'Structural fix: not named yet.';
  return structural.map((told) => structuralLine(told, today)).join('\n\n');
}

function structuralLine(told: ToldFix, today: IsoDate): string {
  const { facts } = told;
  const { owners, status, trackers, evidence } = facts;
  const open = isOpen(status);
  const accepted = status === 'accepted';
  const sentences = [
    `${accepted ? 'Accepted risk' : 'Structural fix'}: ${titleOf(told)}`,
    owners.length > 0 ? `Owner: ${names(owners)}` : open || accepted ? 'Owner: nobody yet' : '',
    open ? `Due: ${dueOf(facts, today)}` : '',
    accepted ? '' : `State: ${stateWords[status] ?? statusWords(status)}`,
    trackers.length === 0 ? '' : `Tracker: ${names(trackers)}`,
    evidence.length === 0 ? '' : `Evidence: ${names(evidence)}`,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

const stateWords: Readonly<Partial<Record<FixFacts['status'], string>>> = {
  tracked: 'tracked elsewhere',
  verified: 'done and verified',
};

function names(list: readonly string[]): string {
  return inMarkdown(list.join(', '));
}

/** The other fixes that are still open, and how many are not. */
export function otherFixesText(fixes: readonly ToldFix[], today: IsoDate): string {
  const others = fixes.filter(({ facts }) => facts.kind !== 'structural');
  const open = others.filter(({ facts }) => isOpen(facts.status) || facts.status === 'tracked');
  const done = others.filter(({ facts }) => facts.status === 'done' || facts.status === 'verified').length;
  const silent = others.filter(({ facts }) => facts.status === 'unmarked' && facts.kind !== 'parked').length;
  const lines = open
    .slice(0, mostFixes)
    .map((told) => `- ${titleOf(told)} (${stateOf(told.facts, today).join(', ')})`);
  if (open.length > mostFixes) lines.push(`- and ${open.length - mostFixes} more`);
  const rest = [
    ...(done === 0 ? [] : [`Done: ${counted(done, 'other fix', 'other fixes')}.`]),
    ...(silent === 0
      ? []
      : [`Nothing says whether ${counted(silent, 'other fix was', 'other fixes were')} done.`]),
  ].join(' ');
  const list = lines.length === 0 ? '' : `Other open fixes:\n${lines.join('\n')}`;
  return [list, rest].filter((part) => part !== '').join('\n\n');
}

/** The next day on which somebody should look whether it worked; null where nothing is left to look at. */
export function lookAgainText(fixes: readonly ToldFix[], today: IsoDate): string | null {
  const live = fixes.filter(({ facts }) => facts.status !== 'verified' && facts.status !== 'dropped');
  const checks = live.flatMap(({ facts, fix }): readonly Look[] => {
    const day = facts.status === 'accepted' ? facts.acceptedUntil : facts.checkBy;
    return day === null ? [] : [{ day, what: facts.status === 'accepted' ? '' : fix.check }];
  });
  const dues = live.flatMap(({ facts }): readonly Look[] => {
    const day = isOpen(facts.status) ? (putOffUntil(facts, today) ?? facts.due) : null;
    return day === null ? [] : [{ day, what: '' }];
  });
  const next = soonest(checks, today);
  if (next !== null) {
    const what =
      next.what === ''
        ? ''
        : `: ${inMarkdown(shortened(plain(next.what.replaceAll('`', '')), longestCheck))}`;
    const passed = next.day < today ? ', not looked at yet' : '';
    return `${next.day}${passed}${what}`;
  }
  const due = soonest(
    dues.filter(({ day }) => day >= today),
    today,
  );
  if (due !== null) return `${due.day}, when the next fix is due`;
  return live.some(({ facts }) => isOpen(facts.status)) ? 'no day is set.' : null;
}

interface Look {
  readonly day: IsoDate;
  readonly what: string;
}

/** The first day from today on; where all have passed, the last of them. */
function soonest(looks: readonly Look[], today: IsoDate): Look | null {
  const ordered = [...looks].sort((a, b) => compareText(a.day, b.day));
  return ordered.find(({ day }) => day >= today) ?? ordered.at(-1) ?? null;
}

function titleOf({ facts, withheld }: ToldFix): string {
  return withheld || facts.title === '' ? 'its wording is under review' : inMarkdown(facts.title);
}

/** Who and when of an open fix, in short. */
function stateOf(facts: FixFacts, today: IsoDate): readonly string[] {
  const { owners, due, status, trackers } = facts;
  const tracked = status === 'tracked';
  const who = owners.length > 0 ? owners : tracked ? [] : ['no owner yet'];
  const late = isPastDue(facts, today) ? ', overdue' : '';
  const off = putOffUntil(facts, today);
  const when = [
    ...(due === null ? [] : [`due ${due}${late}`]),
    ...(off === null ? [] : [`snoozed until ${off}`]),
    ...(due === null && off === null && !tracked ? ['no date yet'] : []),
  ];
  const state = status === 'open' ? [] : [stateWords[status] ?? statusWords(status)];
  return [...who, ...when, ...state, ...trackers].map(inMarkdown);
}

function dueOf(facts: FixFacts, today: IsoDate): string {
  const { due } = facts;
  const off = putOffUntil(facts, today);
  if (off !== null) return `${due === null ? '' : `${due}, `}snoozed until ${off}`;
  if (due === null) return 'no date yet';
  const days = daysBetween(today, due);
  return days < 0 ? `${due}, ${spanWords(-days)} overdue` : `${due}, ${distanceWords(days)}`;
}

/** The day until which an open fix was put off beyond its own; null where nobody did, or that day has come. */
function putOffUntil({ status, due, snoozedUntil }: FixFacts, today: IsoDate): IsoDate | null {
  if (snoozedUntil === null || snoozedUntil <= today || !isOpen(status)) return null;
  return due === null || due < snoozedUntil ? snoozedUntil : null;
}

/** The fixes with their words, in the order of the document. */
export function toldFixes(
  facts: PostmortemFacts,
  fixes: readonly Fix[],
  isWithheld: (fix: Fix) => boolean,
): readonly ToldFix[] {
  return facts.fixes.flatMap((each, at) => {
    const fix = fixes[at];
    return fix === undefined ? [] : [{ facts: each, fix, withheld: isWithheld(fix) }];
  });
}
