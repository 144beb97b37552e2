import type { IsoDate, Moment } from '../model/lexicon/time/moment.ts';
import type { DateOrder } from '../model/lexicon/time/written-date.ts';

/** What a text was taken for. */
export type ImportFormat = 'json' | 'csv' | 'git log' | 'chat' | 'lines';

/** Something that a text tells with its time. */
export interface ImportedEntry {
  /** As far as the text says it: day, minutes and zone are null where it does not. */
  readonly moment: Moment;
  /** Who wrote it; null where the text does not say. */
  readonly author: string | null;
  /** Words on one line, as they are in the text: not escaped. */
  readonly text: string;
}

export interface ImportedTimeline {
  readonly format: ImportFormat;
  /** In the order of the text. */
  readonly entries: readonly ImportedEntry[];
  /** There was more than is read at once. */
  readonly cut: boolean;
}

/** What is known of the incident before a text is read. */
export interface ImportWorld {
  /** The incident's day: decides a missing year, and gives no entry a day. */
  readonly near: IsoDate | null;
  readonly dateOrder: DateOrder | null;
}

export const mostEntries = 1000;

/** A time that says nothing: its place is a hole. */
export const unknownMoment: Moment = {
  date: null,
  minutes: null,
  zone: null,
  approximate: false,
  ambiguous: false,
};

/** Whether the text says the time of day exactly, and its day in one way only. */
export function isCertain({ minutes, approximate, ambiguous }: Moment): boolean {
  return minutes !== null && !approximate && !ambiguous;
}
