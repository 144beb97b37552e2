import type { Postmortem, Problem } from '../../model/document/postmortem.ts';
import { type DocumentState, documentState } from '../../model/document/time/document-state.ts';
import { isoDate } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { resolveDate } from '../../model/lexicon/time/resolve-date.ts';
import { type DateOrder, datesIn, type WrittenDate } from '../../model/lexicon/time/written-date.ts';
import { overlaps, type Span } from '../../text/position.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';

/** A time that cannot be read, a day that does not exist, or figures that could be two different days. */
export const timelineTime: Rule = {
  id: 'timeline/time',
  summary: 'A time in the timeline cannot be read',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const state = documentState(postmortem, world.today, world.config.archiveAfter);
    const archived = state === 'archived';
    for (const { unreadable } of postmortem.timelines) {
      for (const span of unreadable) yield unreadableTime(postmortem, span, state);
    }
    const problems = postmortem.problems.filter((problem) => isOfTimeline(postmortem, problem));
    for (const problem of problems) {
      if (problem.kind === 'impossible-date') yield impossible(postmortem, problem.span);
    }
    const ambiguous = problems.filter(({ kind }) => kind === 'ambiguous-date').map(({ span }) => span);
    if (ambiguous[0] !== undefined) yield undecided(postmortem, ambiguous, ambiguous[0], archived);
  },
};

/** In a draft the slots of its template still wait for their times. */
function unreadableTime(postmortem: Postmortem, span: Span, state: DocumentState): Report {
  const words = postmortem.source.slice(span);
  const leftOver = !/\d/.test(words);
  const hint = state === 'archived' || (leftOver && state === 'draft');
  return {
    message: leftOver
      ? `'${words}' is left over from a template. Write the time, or remove the line.`
      : `'${words}' is not a time of day. Write hours and minutes, such as 09:31.`,
    span,
    ...(hint ? { atMost: 'hint' as const } : leftOver ? { atMost: 'information' as const } : {}),
  };
}

function impossible(postmortem: Postmortem, span: Span): Report {
  const words = postmortem.source.slice(span);
  return { message: `'${words}' is not a real date. Write the date of the event.`, span };
}

/** All of them are of one kind, and are told once. */
function undecided(postmortem: Postmortem, spans: readonly Span[], first: Span, archived: boolean): Report {
  const [written] = datesIn(postmortem.source.slice(first));
  const readings = written === undefined ? [] : resolveDate(written, null, null).candidates;
  const words = postmortem.source.slice(first);
  const both = readings.length === 2 ? ` ${readings[0]} or ${readings[1]}` : ' two different days';
  return {
    message: `'${words}' could be${both}. Write ${readings[0] ?? '2026-11-03'}, or set \`dateOrder\` in .missing-link.yaml.`,
    span: first,
    atMost: archived ? 'hint' : 'information',
    fixes: [rewrite(postmortem, spans, 'day-first'), rewrite(postmortem, spans, 'month-first')],
  };
}

function rewrite(postmortem: Postmortem, spans: readonly Span[], order: DateOrder): QuickFix {
  const edits = spans.flatMap((span) =>
    datesIn(postmortem.source.slice(span)).flatMap((date) => {
      const iso = readAs(date, order);
      if (iso === null) return [];
      return [{ span: { start: span.start + date.start, end: span.start + date.end }, newText: iso }];
    }),
  );
  const which = order === 'day-first' ? 'day' : 'month';
  return { kind: 'scaffold', title: `Write the dates as YYYY-MM-DD, the ${which} came first`, edits };
}

function readAs(date: WrittenDate, order: DateOrder): IsoDate | null {
  if (date.form !== 'numeric' || date.year === null) return null;
  return order === 'day-first'
    ? isoDate(date.year, date.second, date.first)
    : isoDate(date.year, date.first, date.second);
}

function isOfTimeline(postmortem: Postmortem, { span }: Problem): boolean {
  return postmortem.timelines.some(({ section, entries }) => {
    const body = postmortem.sections[section]?.body;
    if (body !== undefined && overlaps(body, span)) return true;
    return entries.some(({ timeSpan }) => overlaps(timeSpan, span));
  });
}
