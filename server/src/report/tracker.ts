import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { Steps } from '../text/steps.ts';
import type { Entry } from './entry.ts';
import { trackerMarkdown } from './tracker-markdown.ts';

/** The forms of the follow-up tracker beside JSON, which has a contract of its own. */
export type TrackerFormat = 'markdown' | 'csv' | 'ical';

/** Writes the tracker in one form; thousands of fixes take a while, so that each is a step. */
export type TrackerWriter = (entries: readonly Entry[], today: IsoDate) => Steps<string>;

/** The writer of a form. Calendar and CSV bring libraries that hardly anybody needs, and are loaded when they are asked for. */
export async function trackerWriter(format: TrackerFormat): Promise<TrackerWriter> {
  switch (format) {
    case 'markdown':
      return trackerMarkdown;
    case 'csv':
      return (await import('./tracker-csv.ts')).trackerCsv;
    case 'ical':
      return (await import('./tracker-calendar.ts')).trackerCalendar;
  }
}
