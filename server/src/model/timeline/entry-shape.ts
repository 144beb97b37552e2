import type { MomentReading, WrittenMoment } from '../lexicon/time/written-moment.ts';
import type { TextPiece } from './pieces.ts';

/** A piece with its words. */
export interface ShapeInput extends Pick<TextPiece, 'kind' | 'fresh' | 'quoted' | 'depth'> {
  readonly text: string;
  /** The time with which the words begin; null for none. */
  readonly first: WrittenMoment | null;
  readonly reading: MomentReading;
}

/** What a shape finds; offsets of the piece's text. */
export interface ShapedTime {
  readonly written: WrittenMoment;
  /** Where the words of the event are; `to` null means the end of the piece's paragraph. */
  readonly words: { readonly from: number; readonly to: number | null };
}

/** A shape in which the time of an event, or a day for the times after it, is in a piece of text. */
export interface EntryShape {
  readonly id: string;
  readonly gives: 'entry' | 'day';
  readonly where: readonly TextPiece['kind'][];
  /** Of the shapes that fit a piece the heaviest counts. */
  readonly weight: number;
  /** It may be a sentence that happens to tell a time: counts where no other entry is in the timeline. */
  readonly prose: boolean;
  readonly read: (piece: ShapeInput) => ShapedTime | null;
  /** Words of a piece that begins a paragraph; with "…" before them, of one that does not. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** The time of an event whose words come after it. */
export function afterTime(written: WrittenMoment): ShapedTime {
  return { written, words: { from: written.rest, to: null } };
}

/** Whether nothing comes after a time but what is in brackets. */
export function isAlone(written: WrittenMoment, text: string): boolean {
  return ONLY_BRACKETS.test(text.slice(written.rest));
}

const ONLY_BRACKETS = /^\s*(?:[([].{0,120}[)\]][\s*_:.]*|[*_:.][\s*_:.]*)?$/;
