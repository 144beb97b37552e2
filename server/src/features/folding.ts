import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Postmortem, Timeline, TimelineEntry } from '../model/document/postmortem.ts';
import type { Block } from '../text/markdown/blocks.ts';
import type { Source } from '../text/source.ts';
import type { DocumentModel } from './document-model.ts';

/** A day of so many entries is worth folding. */
const fewest = 3;

/**
 * Folds that markdown alone does not give: guiding comments that follow one another, and the days of a timeline
 * that goes over several. Zero-based lines, in no order; none in documents that are no post-mortems.
 */
export function provideFolding({ postmortem }: DocumentModel): readonly FoldingRange[] {
  if (!postmortem.recognised) return [];
  const { source, blocks, timelines } = postmortem;
  return [
    ...commentFolds(blocks, source),
    ...timelines.flatMap((timeline) => dayFolds(timeline, postmortem)),
  ];
}

/** An editor folds a comment of several lines that is a block of its own already, but no row of them. */
function commentFolds(blocks: readonly Block[], source: Source): readonly FoldingRange[] {
  const folds: FoldingRange[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const first = blocks[at];
    if (first === undefined || !isComment(first) || !isComment(blocks[at + 1])) continue;
    while (isComment(blocks[at + 1])) at++;
    const endLine = source.lineAt(blocks[at]?.span.end ?? 0);
    folds.push({ startLine: first.line, endLine, kind: FoldingRangeKind.Comment });
  }
  return folds;
}

function isComment(block: Block | undefined): boolean {
  return block?.kind === 'html' && block.comment;
}

/** Days under headings of their own are sections, which an editor folds. */
function dayFolds({ entries }: Timeline, { sections, source }: Postmortem): readonly FoldingRange[] {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  if (sections.some(({ line }) => line > first.line && line < last.line)) return [];
  const days = daysOf(entries);
  if (days.length < 2) return [];
  return days.flatMap((day) => {
    const from = day[0];
    const to = day.at(-1);
    if (day.length < fewest || from === undefined || to === undefined) return [];
    const endLine = source.lineAt(Math.max(to.span.start, to.span.end - 1));
    return endLine > from.line ? [{ startLine: from.line, endLine }] : [];
  });
}

/** Entries that follow one another on one day, as far as their days are known. */
function daysOf(entries: readonly TimelineEntry[]): readonly (readonly TimelineEntry[])[] {
  const days: TimelineEntry[][] = [];
  for (const entry of entries) {
    const day = days.at(-1);
    const before = day?.at(-1);
    if (before !== undefined && (entry.time.date === null || entry.time.date === before.time.date)) {
      day?.push(entry);
    } else {
      days.push([entry]);
    }
  }
  return days;
}
