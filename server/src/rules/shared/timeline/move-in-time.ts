import type { Postmortem, Timeline, TimelineEntry } from '../../../model/document/postmortem.ts';
import { isEarlier } from '../../../model/lexicon/time/compare.ts';
import { momentAt } from '../../../model/lexicon/time/written-moment.ts';
import { lineEndingAt } from '../../../text/line-ending.ts';
import type { Span } from '../../../text/position.ts';
import { literal } from '../../../text/snippet.ts';
import { trimEndOf } from '../../../text/trim-end.ts';
import type { QuickFix } from '../../rule.ts';

/**
 * The edit that moves an entry's lines to its place in time, for a person to choose; null where that would change
 * what the lines around it mean (a date is carried over them) or the entry is no line of its own.
 */
export function moveInTime(
  postmortem: Postmortem,
  timeline: Timeline,
  entry: TimelineEntry,
): QuickFix | null {
  const { entries } = timeline;
  const from = entries.indexOf(entry);
  const others = entries.filter((other) => other !== entry);
  const after = others.findIndex((other) => isEarlier(entry.time, other.time));
  const to = after === -1 ? others.length : after;
  if (from === -1 || to === from) return null;
  const between = entries.slice(Math.min(from, to), Math.max(from, to) + 1);
  const dated = between.map((other) => namesItsDay(postmortem, other));
  if (dated.some((each) => each !== dated[0])) return null;
  const lines = linesOf(postmortem, entry);
  const neighbour = others[to] ?? others.at(-1);
  if (
    lines === null ||
    neighbour === undefined ||
    between.some((other) => linesOf(postmortem, other) === null)
  )
    return null;
  const target = linesOf(postmortem, neighbour);
  if (target === null) return null;
  const at = to < others.length ? target.start : target.end;
  const eol = lineEndingAt(postmortem.source, at);
  const words = literal(postmortem.source.slice(lines));
  const ended = /[\r\n]$/.test(words) ? words : `${words}${eol}`;
  const open = at > 0 && !/[\r\n]/.test(postmortem.source.text[at - 1] ?? '\n');
  return {
    kind: 'scaffold',
    title: 'Move this entry to its place in time',
    edits: [
      { span: lines, newText: '' },
      { span: { start: at, end: at }, newText: open ? `${eol}${trimEndOf(words, /[\r\n]/)}` : ended },
    ],
  };
}

/** Whether the entry's own words name its day. */
export function namesItsDay(postmortem: Postmortem, entry: TimelineEntry): boolean {
  return momentAt(postmortem.source.slice(entry.timeSpan), 0)?.date != null;
}

/** The whole lines of a bullet or row; null for headings and lines of a paragraph. */
export function linesOf(postmortem: Postmortem, entry: TimelineEntry): Span | null {
  const { source } = postmortem;
  const head = source.lineText(entry.line).trimStart();
  if (!/^(?:[-*+]|\d{1,9}[.)])\s|^\|/.test(head)) return null;
  const last = source.lineAt(Math.max(entry.span.start, entry.span.end - 1));
  return { start: source.lineStart(entry.line), end: source.lineStart(last + 1) };
}
