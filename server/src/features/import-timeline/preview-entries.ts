import { type ImportedEntry, isCertain } from '../../import-timeline/imported.ts';
import { asMarkdownWords, messageLine } from '../../import-timeline/message-line.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { clockText } from '../../model/lexicon/time/moment-text.ts';
import type { TimelinePreview } from '../../protocol/timeline-import.ts';

/** What a person sees of each entry before it is written; `postmortem` is null where there is no document yet. */
export function previewEntries(
  entries: readonly ImportedEntry[],
  postmortem: Postmortem | null,
): readonly TimelinePreview[] {
  const there = new Set(
    postmortem?.timelines.flatMap(({ entries }) =>
      entries.map(({ textSpan }) => messageLine(postmortem.source.slice(textSpan))),
    ),
  );
  return entries.map(({ moment, author, text }) => ({
    time: timeWords(moment),
    certain: isCertain(moment),
    author,
    words: text,
    present: there.has(asMarkdownWords(text)),
  }));
}

function timeWords({ date, minutes, zone, approximate }: ImportedEntry['moment']): string {
  if (minutes === null) return '';
  const clock = `${approximate ? '~' : ''}${clockText(minutes)}`;
  return [date, clock, zone?.name].filter((part) => part != null).join(' ');
}
