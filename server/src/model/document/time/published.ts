import { WEEKDAY_NAME, weekdayNumber } from '../../lexicon/time/calendar-words.ts';
import { addDays, weekdayOf } from '../../lexicon/time/civil.ts';
import type { IsoDate } from '../../lexicon/time/moment.ts';
import { noMomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import { type DocumentHead, openingTexts } from '../fields/head.ts';
import { fieldValue, timeField } from '../fields.ts';

/** The day on which a document came to its readers, and what says so. */
export interface Published {
  readonly day: IsoDate;
  /** An article bears its own date before the incident's, minutes bear their meeting's. */
  readonly by: 'article' | 'meeting' | 'field';
}

const ARTICLE_PLACE = /\/(?:_posts|_drafts|posts?|blog|news|articles?|announcements?)\//i;
const ARTICLE_LAYOUT = /^(?:post|blog|article|news|single)/i;
/** `Besprechung 3. November`, `Minutes: queue outage`; not "Down for ten minutes" or "Meeting rooms are empty". */
const MEETING =
  /^(?:the )?(?:minutes|ata|verbale|notulen)(?!\p{L})|(?<!\p{L})(?:(?:meeting|review|debrief|retro) (?:notes|minutes|held)|meeting(?=[ ]{0,2}(?:$|[,:;(–—\d-]|o[fn]\b))|\p{L}{0,20}(?<!nach)besprechung|\p{L}{0,20}sitzung(?= (?:vom|am)\b)|réunion|reunión|reunião|riunione|vergadering|spotkanie|møde|møte|möte)(?!\p{L})/iu;

const PUBLISHED =
  /^\W{0,4}(?:first )?(?:published|posted|prepared|compiled|drafted|written|submitted|authored|publié|publicado|pubblicato|veröffentlicht|gepubliceerd)(?!\p{L})/iu;
const SEGMENT = /[|·•;\n]/;
const LONGEST_LINE = 100;

/** The day on which the document was published, or the meeting held that it minutes; null where nothing says. */
export function publishedDay(head: DocumentHead): Published | null {
  const meeting = meetingDay(head);
  if (meeting !== null) return { day: meeting, by: 'meeting' };
  const article = articleDay(head);
  if (article !== null) return { day: article, by: 'article' };
  const days = head.metadata.flatMap(({ key, moment }) =>
    key === 'published' && moment?.date != null ? [moment.date] : [],
  );
  const last = days.toSorted().at(-1) ?? dayOfLine(head);
  return last === null ? null : { day: last, by: 'field' };
}

/** `Published 20 November 2026`, a line of the head without a colon. */
function dayOfLine(head: DocumentHead): IsoDate | null {
  for (const segment of openingTexts(head).flatMap((text) => text.split(SEGMENT))) {
    if (segment.length > LONGEST_LINE || !PUBLISHED.test(segment)) continue;
    const date = parseMoment(segment, { ...noMomentOptions, dateOrder: head.dateOrder })?.moment.date;
    if (date != null) return date;
  }
  return null;
}

function meetingDay({ title, metadata, nameDate, dateOrder }: DocumentHead): IsoDate | null {
  if (title === null || !MEETING.test(title)) return null;
  const said = parseMoment(title, { ...noMomentOptions, dateOrder, near: nameDate })?.moment.date;
  return said ?? nameDate ?? timeField({ metadata }, 'date')?.moment.date ?? null;
}

function articleDay({ uri, metadata }: DocumentHead): IsoDate | null {
  const date = timeField({ metadata }, 'date', ({ shape }) => shape === 'front-matter')?.moment.date;
  if (date == null) return null;
  return ARTICLE_PLACE.test(uri) || ARTICLE_LAYOUT.test(fieldValue({ metadata }, 'layout')) ? date : null;
}

const SAID = new RegExp(
  `(?<!\\p{L})(?:(?:(?<last>last|this past|past|letzten|vorigen|vergangenen|afgelopen|le|el|na|no|lo scorso)|on|am|this|op)\\s(?<name>${WEEKDAY_NAME})(?:\\s(?:dernier|pasado|passada|passado|scorso))?|(?<yesterday>yesterday|last (?:night|evening)|gestern|hier|ayer|ontem|ieri|gisteren)|(?<today>earlier today|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag))(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The day that a text counts back from the one on which it was published: "last Saturday", "yesterday"; else null. */
export function dayBefore(text: string, published: IsoDate): IsoDate | null {
  const said = SAID.exec(text)?.groups;
  if (said === undefined) return null;
  if (said.yesterday !== undefined) return addDays(published, -1);
  if (said.today !== undefined) return published;
  const back = (weekdayOf(published) - weekdayNumber(said.name ?? '') + 7) % 7;
  return addDays(published, back === 0 && said.last !== undefined ? -7 : -back);
}
