import { dayInWords, momentAt, type WrittenMoment } from '../model/lexicon/time/written-moment.ts';
import { isRelativeDay, saidAlone, saidAt } from './said-moment.ts';

/** What one line of a pasted text is. */
export type LineKind =
  | { readonly kind: 'blank' }
  /** A divider between days: `Tuesday, November 3rd`; `written` is null for "Today". */
  | { readonly kind: 'day'; readonly written: WrittenMoment | null }
  /** Who wrote what is below, and when: `Ann Lee  9:41 AM`, `[14:02] Ann Lee`. */
  | {
      readonly kind: 'stamp';
      readonly author: string;
      readonly written: WrittenMoment;
      readonly half: boolean;
    }
  /** `half`: the time names its half of the day, as `9:41 AM` does. */
  | { readonly kind: 'time'; readonly written: WrittenMoment; readonly half: boolean }
  | { readonly kind: 'timed'; readonly written: WrittenMoment; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** Lines without such figures tell no time of day: a look that costs little. */
const CLOCK_FIGURES = /\d(?:[:.：時时点點시]|[ \u00a0]?h| ?[ap]\.? ?m| uhr| uur|\d{3})/i;
const HALF = /\d ?[ap]\.? ?m|[午오]/i;
const LONGEST_STAMP = 100;
const LONGEST_DAY = 40;
/** What chats put between messages. */
const NOISE =
  /^(?:new|neu|\(?(?:edited|bearbeitet|modifié|editado|modificato|編集済み)\)?|\d{1,4} (?:repl(?:y|ies)|antwort(?:en)?|réponses?|respuestas?|respostas?)|(?:view|last) (?:thread|reply).{0,40}|:[a-z\d_+-]{2,30}:(?: ?\d{1,4})?)$/i;
/** Marks before a time that ends a line, behind the name. */
const BEFORE_TIME = /[ \t\u00a0]{2}|[\t\u00a0[(]|, |[|·•–—] /g;
const NAME_WORD = /^(?:[\p{Lu}\p{Lo}@][\p{L}\p{M}.'’()-]{0,30}|(?:de|da|di|van|von|der|den|la|le)|APP|BOT)$/u;
/** `<ann>`, as chats on a terminal write who speaks. */
const NICK = /^<([\w.@+-]{1,40})>\s{1,4}/;

/** What a line is by itself. `next` is the line below it that is not blank. */
export function lineKind(raw: string, next: string | null): LineKind {
  const line = raw.trim();
  if (line === '' || NOISE.test(line)) return { kind: 'blank' };
  const day = dayOf(line);
  if (day !== null) return day;
  if (!mayTellTime(line)) return { kind: 'text', text: line };
  const alone = saidAlone(line);
  if (alone !== null) return { kind: 'time', written: alone, half: HALF.test(line) };
  return stampAt(line) ?? timedOf(line, next) ?? { kind: 'text', text: line };
}

/** Whether a time of day may be at either end of a line. */
export function mayTellTime(line: string): boolean {
  return CLOCK_FIGURES.test(line.slice(0, LONGEST_STAMP));
}

/** Whether words are the name of somebody, by their letters alone. */
export function isSpeakerName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  return words.trim() !== '' && parts.length <= 5 && parts.every((part) => NAME_WORD.test(part));
}

/** The speaker that a text names before its words, and the words. */
export function withoutNick(text: string): { readonly author: string | null; readonly text: string } {
  const match = NICK.exec(text);
  return match === null
    ? { author: null, text }
    : { author: match[1] ?? null, text: text.slice(match[0].length) };
}

function dayOf(line: string): LineKind | null {
  if (line.length > LONGEST_DAY) return null;
  const words = line.replace(/^[-–—=_\s]{1,20}/, '').replace(/[-–—=_:\s]{1,20}$/, '');
  if (isRelativeDay(words)) return { kind: 'day', written: null };
  const written = momentAt(words, 0) ?? dayInWords(words);
  if (written === null || written.clock !== null) return null;
  return /^[\s.,:;)\]]*$/.test(words.slice(written.rest)) ? { kind: 'day', written } : null;
}

/** A name and a time behind it, with nothing more: a mark is between them, or the name looks like one. */
function stampAt(line: string): LineKind | null {
  if (line.length > LONGEST_STAMP) return null;
  const half = HALF.test(line);
  for (const match of line.matchAll(BEFORE_TIME)) {
    const written = saidAlone(line.slice(match.index));
    if (written === null) continue;
    const author = line.slice(0, match.index).trim();
    if (author !== '' && isShort(author)) return { kind: 'stamp', author, written, half };
  }
  for (let space = line.indexOf(' '); space > 0; space = line.indexOf(' ', space + 1)) {
    if (!isSpeakerName(line.slice(0, space))) return null;
    const written = saidAlone(line.slice(space + 1));
    if (written !== null) return { kind: 'stamp', author: line.slice(0, space), written, half };
  }
  return null;
}

function isShort(name: string): boolean {
  return name.split(/\s+/).length <= 5 && !/[.!?:;]$/.test(name);
}

/** A time with words behind it; a name alone behind a time in brackets says who wrote what is below. */
function timedOf(line: string, next: string | null): LineKind | null {
  const said = saidAt(line);
  if (said === null) return null;
  const { written, rest } = said;
  const text = line.slice(rest).trim();
  const speaks = /^[[(]/.test(line) && written.separator === '' && isSpeakerName(text);
  if (speaks && next !== null && saidAt(next) === null) {
    return { kind: 'stamp', author: text, written, half: HALF.test(line) };
  }
  return { kind: 'timed', written, text };
}
