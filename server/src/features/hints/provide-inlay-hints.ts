import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Timeline } from '../../model/document/postmortem.ts';
import { durationText } from '../../model/lexicon/time/duration.ts';
import { clockText } from '../../model/lexicon/time/moment-text.ts';
import type { Source } from '../../text/source.ts';
import type { DocumentModel } from '../document-model.ts';
import { guessedDays } from '../guessed-days.ts';
import { elapsedAt, type TimelineZero, zeroOf, zeroWords } from '../timeline-zero.ts';

/** `T+00:12` behind the time of each entry of a timeline within the range, where times are certain. */
export function provideInlayHints(
  { postmortem }: Pick<DocumentModel, 'postmortem'>,
  range: Range,
): InlayHint[] {
  if (!postmortem.recognised) return [];
  const { source, timelines } = postmortem;
  return timelines.flatMap((timeline) => hintsOf(timeline, source, range));
}

function hintsOf(timeline: Timeline, source: Source, { start, end }: Range): InlayHint[] {
  const zero = zeroOf(timeline);
  if (zero === null) return [];
  const guessed = guessedDays(timeline, source);
  const told = timeline.entries.flatMap((entry) => {
    const minutes = guessed.has(entry) ? null : elapsedAt(zero, entry);
    return minutes === null ? [] : [{ entry, minutes }];
  });
  // Where zero is the only entry that can be counted, its own figure says nothing.
  if (told.every(({ entry }) => entry === zero.entry)) return [];
  return told
    .filter(({ entry }) => entry.line >= start.line && entry.line <= end.line)
    .map(({ entry, minutes }) => ({
      position: source.positionAt(entry.timeSpan.end),
      label: elapsedLabel(minutes),
      paddingLeft: true,
      tooltip: tooltipOf(minutes, zero, source),
    }));
}

/** `T+00:12`, `T-01:30`, from a day on `T+1d 02:05`. */
function elapsedLabel(minutes: number): string {
  const total = Math.abs(minutes);
  const days = Math.floor(total / 1440);
  return `T${minutes < 0 ? '-' : '+'}${days > 0 ? `${days}d ` : ''}${clockText(total % 1440)}`;
}

function tooltipOf(minutes: number, { entry, from }: TimelineZero, source: Source): string {
  const zero = `${zeroWords[from]} (line ${source.lineAt(entry.timeSpan.start) + 1})`;
  if (minutes === 0) return `At the time of ${zero}`;
  return `${durationText(minutes)} ${minutes < 0 ? 'before' : 'after'} ${zero}`;
}
