import type { DueDate, Fix } from '../../model/document/fix.ts';
import { isOpen, statusOf } from '../../model/document/fix-state.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { clipped } from '../../text/clipped.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
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
      return { message: `'${words}' is not a real date.`, span: day.span };
    case 'ambiguous':
      return { ...twoDays(words, day), atMost: 'warning' };
    case 'relative':
      return { ...relative(postmortem, words, day), atMost: 'hint' };
    case 'unreadable':
      return {
        message: `'${clipped(words, 60)}' is not a date. Give a day, so it is clear when this is late.`,
        span: day.span,
        atMost: isHorizon(postmortem, world) ? 'hint' : 'information',
      };
  }
}

/** Drafts are still looking for their dates. */
function isHorizon(postmortem: Postmortem, world: World): boolean {
  return stateOf(postmortem, world) === 'draft';
}

function twoDays(words: string, day: DueDate): Report {
  const { candidates } = day;
  const days = candidates.length === 2 ? `: ${candidates[0]} or ${candidates[1]}` : '';
  return {
    message: `'${words}' can be two days${days}. Write it as YYYY-MM-DD.`,
    span: day.span,
    fixes: candidates.length === 0 ? [] : [chooseDay('Write which day is meant', day, candidates)],
  };
}

/** Only words that mean one day whenever they were written are replaced without asking. */
function relative({ source }: Postmortem, words: string, day: DueDate): Report {
  if (day.date === null) {
    return {
      message: `'${words}' depends on when it was written. Write a date as YYYY-MM-DD.`,
      span: day.span,
    };
  }
  if (!day.certain || !isWholeValue(source, day.span)) {
    return {
      message: `'${words}' is ${day.date} if counted from the incident or its review. Write it as YYYY-MM-DD.`,
      span: day.span,
      fixes: [chooseDay(`Write ${day.date}`, day, [day.date])],
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

function chooseDay(title: string, { span }: DueDate, days: readonly IsoDate[]): QuickFix {
  const newText = days.length === 1 ? days.join('') : hole(1, 'day', days);
  return { kind: 'scaffold', title, edits: [{ span, newText }] };
}
