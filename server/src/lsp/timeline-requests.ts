import { insertEntries, zoneOfTimeline } from '../features/import-timeline/insert-entries.ts';
import { previewEntries } from '../features/import-timeline/preview-entries.ts';
import type { ImportedTimeline, ImportWorld } from '../import-timeline/imported.ts';
import { readTimelineText } from '../import-timeline/read-timeline-text.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type {
  ImportTimelineParams,
  ImportTimelineResult,
  ReadTimelineParams,
  ReadTimelineResult,
} from '../protocol/timeline-import.ts';
import type { Session } from './session.ts';

const notOurs = 'This document is not a post-mortem.';
const closed = 'Open the post-mortem first.';

/** What a pasted text tells with times, for an open post-mortem; nothing is written. */
export async function readTimelineNow(
  session: Session,
  { uri, text }: ReadTimelineParams,
): Promise<ReadTimelineResult> {
  const { documents, reviewer, calendar } = session;
  if (uri === null) {
    return answered(readTimelineText(text, { near: calendar.today(), dateOrder: null }), null);
  }
  const document = documents.get(uri);
  if (document === null) return { kind: 'refused', reason: closed };
  const { postmortem } = await reviewer.read(document);
  if (!postmortem.recognised) return { kind: 'refused', reason: notOurs };
  return answered(readTimelineText(text, worldOf(postmortem)), postmortem);
}

/** What writing the chosen entries of a pasted text would change in an open post-mortem. */
export async function importTimelineNow(
  session: Session,
  { uri, text, zone, chosen }: ImportTimelineParams,
): Promise<ImportTimelineResult> {
  const { documents, reviewer } = session;
  const document = documents.get(uri);
  if (document === null) return { kind: 'refused', reason: closed };
  const model = await reviewer.read(document);
  const { postmortem, version } = model;
  if (!postmortem.recognised) return { kind: 'refused', reason: notOurs };
  const wanted = new Set(chosen);
  const entries = readTimelineText(text, worldOf(postmortem)).entries.filter((_, at) => wanted.has(at));
  if (entries.length === 0) return { kind: 'refused', reason: 'No entry was chosen.' };
  const inserted = insertEntries(postmortem, entries, {
    zone,
    reread: (edited) => reviewer.readAs(model, edited).postmortem,
  });
  if (inserted.kind === 'refused') return inserted;
  const edits = inserted.edits.map(({ span, newText }) => ({
    range: postmortem.source.rangeOf(span),
    newText,
  }));
  return { kind: 'edits', version, edits };
}

function worldOf({ date, dateOrder }: Postmortem): ImportWorld {
  return { near: date, dateOrder };
}

function answered(
  { format, entries, cut }: ImportedTimeline,
  postmortem: Postmortem | null,
): ReadTimelineResult {
  if (entries.length === 0) {
    return { kind: 'refused', reason: 'No times with words beside them were found in this text.' };
  }
  return {
    kind: 'entries',
    format,
    entries: previewEntries(entries, postmortem),
    cut,
    zoneless: entries.some(({ moment }) => moment.minutes !== null && moment.zone === null),
    zone: postmortem === null ? null : zoneOfTimeline(postmortem),
  };
}
