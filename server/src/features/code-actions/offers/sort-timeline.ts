import type { Postmortem } from '../../../model/document/postmortem.ts';
import { sortInTime } from '../../../rules/shared/timeline/sort-in-time.ts';
import { type TimelineInTime, timelinesInTime } from '../../../rules/shared/timeline/timelines-in-time.ts';
import type { TextEdit } from '../../../text/edit.ts';
import {
  keptChange,
  type Made,
  type Offer,
  type OfferPlace,
  type OfferWorld,
  rewrite,
  sortTimelineKind,
} from '../offer.ts';
import { plainEdits } from '../plain-edits.ts';

/** Sorts the timeline at the cursor, or all of them; only where every time is certain. */
export function sortTimeline({ model, span }: OfferPlace, world: OfferWorld): readonly Offer[] {
  const { postmortem } = model;
  const unsorted = [...timelinesInTime(postmortem)].filter(
    (timeline) => isCertain(postmortem, timeline) && sortEdits(postmortem, [timeline]).length > 0,
  );
  if (unsorted.length === 0) return [];
  const here = unsorted.filter(({ timeline: { section } }) => {
    const lies = postmortem.sections[section];
    return lies !== undefined && lies.headingSpan.start <= span.end && span.start <= lies.body.end;
  });
  const make = (which: readonly TimelineInTime[]) => (): Made =>
    keptChange(postmortem, sortEdits(postmortem, which), 'any-order', world);
  return [
    ...(here.length > 0 ? [rewrite('Sort this timeline by time', make(here))] : []),
    { title: 'Sort the timeline by time', kind: sortTimelineKind, make: make(unsorted) },
  ];
}

/** "About 10:00" has no certain place, and no line has one beside a time that cannot be read. */
function isCertain({ blocks }: Postmortem, { timeline: { entries, unreadable } }: TimelineInTime): boolean {
  if (unreadable.length > 0 || entries.some(({ time }) => time.approximate)) return false;
  const told = new Set(entries.map(({ line }) => line));
  return blocks.every((block) => {
    const lines = block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows : [];
    return !lines.some(({ line }) => told.has(line)) || lines.every(({ line }) => told.has(line));
  });
}

function sortEdits(postmortem: Postmortem, which: readonly TimelineInTime[]): readonly TextEdit[] {
  return which.flatMap(({ runs }) => {
    const fix = sortInTime(postmortem, runs);
    return fix === null ? [] : (plainEdits(fix, postmortem.source) ?? []);
  });
}
