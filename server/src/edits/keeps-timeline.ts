import type { Postmortem } from '../model/document/postmortem.ts';
import { momentText } from '../model/lexicon/time/moment-text.ts';

/**
 * Whether a changed text tells the same events at the same times, and has the same fixes, sections and dates as before. The words
 * of an event may be escaped in another way; `any-order` lets the events change places.
 */
export function keepsTimeline(
  before: Postmortem,
  after: Postmortem,
  order: 'same-order' | 'any-order',
): boolean {
  const [was, is] = [eventsOf(before), eventsOf(after)];
  if (order === 'any-order') {
    was.sort();
    is.sort();
  }
  return was.join('\n') === is.join('\n') && restOf(before) === restOf(after);
}

function eventsOf({ timelines }: Postmortem): string[] {
  return timelines.flatMap(({ section, entries }) =>
    entries.map(({ time, until, mark, text }) =>
      [
        section,
        momentText(time),
        until === null ? '' : momentText(until),
        mark,
        text.replaceAll('\\|', '|'),
      ].join(' '),
    ),
  );
}

function restOf({ sections, fixes, metadata }: Postmortem): string {
  return [
    ...sections.map(({ kind, heading, level }) => `${kind} ${level} ${heading}`),
    ...fixes.map(({ title, kind, status, due, checkBy }) =>
      [kind, status, due?.date, checkBy?.date, title].join(' '),
    ),
    ...metadata.map(({ key, value, moment }) => `${key} ${(moment && momentText(moment)) ?? value}`),
  ].join('\n');
}
