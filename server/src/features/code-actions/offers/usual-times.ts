import type { Fix } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Moment } from '../../../model/lexicon/time/moment.ts';
import { offsetText } from '../../../model/lexicon/time/moment-text.ts';
import { datesIn } from '../../../model/lexicon/time/written-date.ts';
import { isWholeValue } from '../../../rules/shared/fix/whole-value.ts';
import { dateWords } from '../../../rules/shared/timeline/other-moment.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Span } from '../../../text/position.ts';
import { keptChange, type Offer, type OfferPlace, type OfferWorld, rewrite } from '../offer.ts';

/** Writes every date of the document as YYYY-MM-DD and every zone behind a time as its offset, from a line that has one. */
export function usualTimes({ model, line }: OfferPlace, world: OfferWorld): readonly Offer[] {
  const { postmortem } = model;
  if (line === null) return [];
  const offers = [
    { title: 'Write all dates as YYYY-MM-DD', edits: [...dateEdits(postmortem)] },
    { title: 'Write the zones of all times as offsets', edits: [...zoneEdits(postmortem)] },
  ];
  return offers
    .filter(({ edits }) => edits.some(({ span }) => postmortem.source.lineAt(span.start) === line))
    .map(({ title, edits }) => rewrite(title, () => keptChange(postmortem, edits, 'same-order', world)));
}

/** The moments of the document with their words. */
function* momentsOf({
  timelines,
  metadata,
}: Postmortem): Iterable<{ readonly moment: Moment; readonly span: Span }> {
  for (const { span, moment, shape } of metadata) {
    if (moment !== null && shape !== 'prose' && shape !== 'badge') yield { moment, span };
  }
  for (const { entries } of timelines) {
    for (const { time, timeSpan } of entries) yield { moment: time, span: timeSpan };
  }
}

function* dateEdits(postmortem: Postmortem): Iterable<TextEdit> {
  const { source } = postmortem;
  const told = new Set<number>();
  for (const { moment, span } of momentsOf(postmortem)) {
    const words =
      moment.date === null || moment.ambiguous || moment.approximate ? null : certainWords(postmortem, span);
    if (words === null || moment.date === null || told.has(words.start)) continue;
    told.add(words.start);
    if (source.slice(words) !== moment.date) yield { span: words, newText: moment.date };
  }
  for (const fix of postmortem.fixes) yield* dueEdits(postmortem, fix, told);
}

function* dueEdits(postmortem: Postmortem, { due, checkBy }: Fix, told: Set<number>): Iterable<TextEdit> {
  const { source } = postmortem;
  for (const day of [due, checkBy]) {
    if (day?.date == null || day.reading !== 'written' || !day.certain || told.has(day.span.start)) continue;
    told.add(day.span.start);
    const full = certainWords(postmortem, day.span);
    if (full === null || !isWholeValue(source, day.span) || source.slice(day.span) === day.date) continue;
    yield { span: full, newText: day.date };
  }
}

/** The full date at a span; null where only the order of its figures would say which day it is, and nothing says that order. */
function certainWords({ source, dateOrder }: Postmortem, span: Span): Span | null {
  const words = dateWords(source, span);
  const [date] = words === null ? [] : datesIn(source.slice(words));
  const figures = date?.form === 'numeric' && date.first <= 12 && date.second <= 12;
  return figures && dateOrder === null ? null : words;
}

/** Names that are as exact as an offset. */
const EXACT = /^(?:Z|(?:UTC|GMT)?(?:[+-]\d{1,2}(?::?\d\d)?)?)$/i;

function* zoneEdits(postmortem: Postmortem): Iterable<TextEdit> {
  const { source } = postmortem;
  for (const { moment, span } of momentsOf(postmortem)) {
    const { zone, minutes, approximate } = moment;
    if (zone === null || zone.offset === null || minutes === null || approximate || EXACT.test(zone.name))
      continue;
    const words = source.slice(span);
    const at = words.indexOf(zone.name);
    if (at < 0 || words.indexOf(zone.name, at + 1) >= 0) continue;
    const start = span.start + at;
    // Without the name "04:14 -05:00" would be a range of times.
    const newText = zone.offset === 0 ? 'UTC' : `UTC${offsetText(zone.offset)}`;
    yield { span: { start, end: start + zone.name.length }, newText };
  }
}
