import type { DueDate, Fix } from '../../model/document/fix.ts';
import { isOpen, statusOf } from '../../model/document/fix-state.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { typedDay } from '../../model/lexicon/time/typed-day.ts';
import { clipped } from '../../text/clipped.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { nextWorkingDays } from '../shared/days.ts';
import { stateOf } from '../shared/fix/asked.ts';
import { isWholeValue } from '../shared/fix/whole-value.ts';

/** A date of a fix that is not one, could be two, or holds only for who knows when it was written. */
export const fixDate: Rule = {
  id: 'fix/date',
  summary: 'A date of a fix is impossible, ambiguous or relative',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: true,
  since: '0.1.0',
  *check(postmortem, world) {
    const state = stateOf(postmortem, world);
    for (const fix of postmortem.fixes) {
      const waits = isOpen(statusOf(fix, state)) || fix.status === 'accepted';
      for (const day of datesOf(fix)) {
        const report = reportOf(postmortem, day, world);
        if (report === null || (report.atMost !== undefined && !waits)) continue;
        yield state === 'archived' && report.atMost !== undefined ? { ...report, atMost: 'hint' } : report;
      }
    }
  },
};

function datesOf(fix: Fix): readonly DueDate[] {
  return [...new Set([fix.due, fix.checkBy, fix.acceptedUntil])].filter((day) => day !== null);
}

function reportOf(postmortem: Postmortem, day: DueDate, world: World): Report | null {
  const words = day.raw.trim();
  switch (day.reading) {
    case 'exact':
    case 'written':
      return null;
    case 'impossible':
      return {
        message: `'${words}' is not a real date.`,
        span: day.span,
        fixes: anotherDay(postmortem, day, world),
      };
    case 'ambiguous':
      return { ...twoDays(postmortem, words, day, world), atMost: 'warning' };
    case 'relative':
      return { ...relative(postmortem, words, day, world), atMost: 'hint' };
    case 'unreadable':
      return {
        message: `'${clipped(words, 60)}' is not a date. Give a day, so it is clear when this is late.`,
        span: day.span,
        atMost: isHorizon(postmortem, world) ? 'hint' : 'information',
        fixes: anotherDay(postmortem, day, world),
      };
  }
}

/** Drafts are still looking for their dates. */
function isHorizon(postmortem: Postmortem, world: World): boolean {
  return stateOf(postmortem, world) === 'draft';
}

function twoDays(postmortem: Postmortem, words: string, day: DueDate, world: World): Report {
  const days = isHorizon(postmortem, world) ? fromToday(postmortem, day, world) : day.candidates;
  const named = days.length === 2 ? `: ${days[0]} or ${days[1]}` : '';
  const choices = [...new Set([...days, ...fromToday(postmortem, day, world), ...day.candidates])].sort();
  return {
    message: `'${words}' can be two days${named}. Write it as YYYY-MM-DD.`,
    span: day.span,
    fixes: choices.length === 0 ? [] : [chooseDay('Write which day is meant', day, choices)],
  };
}

/** Only words that mean one day whenever they were written, and today as well, are replaced without asking. */
function relative(postmortem: Postmortem, words: string, day: DueDate, world: World): Report {
  const today = fromToday(postmortem, day, world).filter((each) => each !== day.date);
  const written = today.map((each) => writeDay(day, each, 'counted from today'));
  if (day.date === null) {
    return {
      message: `'${words}' depends on when it was written. Write a date as YYYY-MM-DD.`,
      span: day.span,
      fixes: written,
    };
  }
  const told = writeDay(day, day.date, today.length === 0 ? null : 'counted from the incident or its review');
  if (today.length > 0 || !day.certain || !isWholeValue(postmortem.source, day.span)) {
    const fixes = isHorizon(postmortem, world) ? [...written, told] : [told, ...written];
    const [now] = today;
    const other = now === undefined ? '' : `, ${now} from today`;
    return {
      message: `'${words}' is ${day.date} if counted from the incident or its review${other}. Write it as YYYY-MM-DD.`,
      span: day.span,
      fixes,
    };
  }
  return {
    message: `'${words}' is ${day.date}. Write it as YYYY-MM-DD.`,
    span: day.span,
    fixes: [
      {
        kind: 'repair',
        title: `Write ${day.date}`,
        edits: [{ span: day.span, newText: day.date }],
        preferred: true,
      },
    ],
  };
}

/** Days after which a date without its year is hardly meant by who writes it today. */
const HALF_A_YEAR = 183;

/**
 * What the words mean where they are written today, as completion and the prompts read them; none in archived documents,
 * and none for a date that the calendar brings round again only long after today.
 */
function fromToday(postmortem: Postmortem, day: DueDate, world: World): readonly IsoDate[] {
  if (stateOf(postmortem, world) === 'archived') return [];
  const { days } = typedDay(day.raw, world.today, postmortem.dateOrder);
  return days.filter((each) => !day.certain || daysBetween(world.today, each) <= HALF_A_YEAR);
}

/** The next working days to choose from, where the words are all that is said and give no day. */
function anotherDay(postmortem: Postmortem, day: DueDate, world: World): readonly QuickFix[] {
  if (stateOf(postmortem, world) === 'archived' || !isWholeValue(postmortem.source, day.span)) return [];
  return [{ ...chooseDay('Give a day instead', day, nextWorkingDays(world.today, 10)), plain: null }];
}

function writeDay(day: DueDate, date: IsoDate, how: string | null): QuickFix {
  return chooseDay(how === null ? `Write ${date}` : `Write ${date}, ${how}`, day, [date]);
}

function chooseDay(title: string, { span }: DueDate, days: readonly IsoDate[]): QuickFix {
  const newText = days.length === 1 ? days.join('') : hole(1, 'day', days);
  return { kind: 'scaffold', title, edits: [{ span, newText }] };
}
