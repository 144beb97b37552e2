import type { PlainEdit } from './fix-change.ts';

/** UTF-16 units of a text that are read; a client sends one more at most, so that the answer can say that there was more. */
export const mostImported = 1_048_576;

export interface ReadTimelineParams {
  /** The post-mortem that the text is for; null before there is one. */
  readonly uri: string | null;
  /** A chat, a status page, CSV, JSON, or what `git log` prints. */
  readonly text: string;
}

/** An entry as it is shown before it is written. */
export interface TimelinePreview {
  /** `2026-11-03 14:02 UTC`, or `14:02` where no more is said; empty where the time is not known. */
  readonly time: string;
  /** The text says the time exactly, and its day in one way only. */
  readonly certain: boolean;
  /** Who wrote it, for choosing: names are not written into the timeline. */
  readonly author: string | null;
  /** On one line, without marks that steer or hide. */
  readonly words: string;
  /** The timeline has an entry with these words already. */
  readonly present: boolean;
}

export type ReadTimelineResult =
  | {
      readonly kind: 'entries';
      readonly format: 'json' | 'csv' | 'git log' | 'chat' | 'lines';
      readonly entries: readonly TimelinePreview[];
      /** There was more than is read at once. */
      readonly cut: boolean;
      /** Some of the times name no zone. */
      readonly zoneless: boolean;
      /** The zone that the timeline goes by; null where it names none. */
      readonly zone: string | null;
    }
  /** One sentence for the person says why there is nothing. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface ImportTimelineParams {
  readonly uri: string;
  readonly text: string;
  /** The zone of times that name none, as a person said it; null: not known, so these times are written as uncertain. */
  readonly zone: string | null;
  /** Which entries of `ReadTimelineResult` are written, by their places. */
  readonly chosen: readonly number[];
}

export type ImportTimelineResult =
  | {
      readonly kind: 'edits';
      /** The version of the open document that the edits fit. */
      readonly version: number;
      readonly edits: readonly PlainEdit[];
    }
  | { readonly kind: 'refused'; readonly reason: string };
