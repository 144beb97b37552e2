import type { Postmortem, TimelineEntry } from '../../../model/document/postmortem.ts';
import { isEarlier } from '../../../model/lexicon/time/compare.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Span } from '../../../text/position.ts';
import { literal } from '../../../text/snippet.ts';
import { trimEndOf } from '../../../text/trim-end.ts';
import type { QuickFix } from '../../rule.ts';
import { linesOf, namesItsDay } from './move-in-time.ts';

/**
 * The quick fix that puts the entries of each run in the order of their times, line by line; entries of the same time
 * stay as they are. Null where an entry is no line of its own, or where a day is carried over the lines, so that another
 * order would change what they say.
 */
export function sortInTime(
  postmortem: Postmortem,
  runs: readonly (readonly TimelineEntry[])[],
): QuickFix | null {
  const edits: TextEdit[] = [];
  for (const run of runs) {
    const sorted = sortedRun(postmortem, run);
    if (sorted === null) return null;
    edits.push(...sorted);
  }
  return edits.length === 0 ? null : { kind: 'scaffold', title: 'Sort these entries by time', edits };
}

function sortedRun(postmortem: Postmortem, run: readonly TimelineEntry[]): readonly TextEdit[] | null {
  const order = inOrder(run);
  if (order === null) return null;
  if (order.every((entry, at) => entry === run[at])) return [];
  const [first] = run;
  const dated = first !== undefined && namesItsDay(postmortem, first);
  if (run.some((entry) => namesItsDay(postmortem, entry) !== dated)) return null;
  // Without days of their own, entries of several days have these from the lines above them.
  if (!dated && new Set(run.map(({ time }) => time.date)).size > 1) return null;
  const places = new Map<TimelineEntry, Span>();
  let end = 0;
  for (const entry of run) {
    const lines = linesOf(postmortem, entry);
    if (lines === null || lines.start < end) return null;
    places.set(entry, lines);
    end = lines.end;
  }
  return [...places.values()].flatMap((place, at) => {
    const entry = order[at];
    const from = entry === undefined ? undefined : places.get(entry);
    if (from === undefined || from === place) return [];
    const old = postmortem.source.slice(place);
    const kept = trimEndOf(postmortem.source.slice(from), /[\r\n]/);
    const ending = old.slice(trimEndOf(old, /[\r\n]/).length);
    return [{ span: place, newText: literal(kept + ending) }];
  });
}

/** Null where the times of two entries cannot be compared. */
function inOrder(run: readonly TimelineEntry[]): readonly TimelineEntry[] | null {
  const comparable = run.every(
    ({ time }) =>
      time.date !== null && time.minutes !== null && time.zone?.offset === run[0]?.time.zone?.offset,
  );
  if (!comparable) return null;
  return [...run].sort((a, b) => Number(isEarlier(b.time, a.time)) - Number(isEarlier(a.time, b.time)));
}
