import type { IsoDate } from '../model/time/moment.ts';
import type { Steps } from '../text/steps.ts';
import type { Entry } from './entry.ts';
import { trackerCalendar } from './tracker-calendar.ts';
import { trackerCsv } from './tracker-csv.ts';
import { trackerMarkdown } from './tracker-markdown.ts';

/** The forms of the follow-up tracker beside JSON, which has a contract of its own. */
export type TrackerFormat = 'markdown' | 'csv' | 'ical';

/** The follow-up tracker in one form; thousands of fixes take a while, so that each is a step. */
export function tracker(format: TrackerFormat, entries: readonly Entry[], today: IsoDate): Steps<string> {
  switch (format) {
    case 'markdown':
      return trackerMarkdown(entries, today);
    case 'csv':
      return trackerCsv(entries);
    case 'ical':
      return trackerCalendar(entries, today);
  }
}
