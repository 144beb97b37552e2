import { clockText } from '../model/lexicon/time/moment-text.ts';
import { DaysInForce } from './days-in-force.ts';
import { type ImportedEntry, type ImportWorld, mostEntries } from './imported.ts';
import { isSpeakerName, type LineKind, lineKind, mayTellTime, withoutNick } from './line-kind.ts';
import { messageLine } from './message-line.ts';

/** So many lines of one message are kept. */
const MOST_LINES = 12;
/** So many lines are looked at that might tell a time and do not. */
const MOST_LOOKS = 2000;
/** Chats write a short time for what the same person says within minutes. */
const SOON = 10;
const HALF_DAY = 720;

/**
 * The entries of a text in which lines tell times: a chat (who and when above the words), a status page (the time below
 * the words), or a time at the start of each line. Words that belong to no time are left out.
 */
export function readLines(
  lines: readonly string[],
  world: ImportWorld,
): { readonly format: 'chat' | 'lines'; readonly entries: readonly ImportedEntry[] } {
  const kinds = kindsOf(lines);
  if (timesBelow(kinds)) return { format: 'lines', entries: readUpwards(kinds, world) };
  const isChat = kinds.some(({ kind }) => kind === 'stamp' || kind === 'time');
  return { format: isChat ? 'chat' : 'lines', entries: readDownwards(kinds, world) };
}

function kindsOf(lines: readonly string[]): readonly LineKind[] {
  const kinds: LineKind[] = [];
  let told = 0;
  let looked = 0;
  let next: string | null = null;
  const below: (string | null)[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    below[at] = next;
    const line = (lines[at] ?? '').trim();
    if (line !== '') next = line;
  }
  for (let at = 0; at < lines.length && told <= mostEntries; at++) {
    const kind = lineKind(lines[at] ?? '', below[at] ?? null);
    if (kind.kind !== 'text' && kind.kind !== 'blank') told++;
    else if (kind.kind === 'text' && mayTellTime(kind.text) && ++looked > MOST_LOOKS) break;
    kinds.push(kind);
  }
  return kinds;
}

/** A status page: it begins with words and ends with a time, and no line says who wrote. */
function timesBelow(kinds: readonly LineKind[]): boolean {
  const told = kinds.filter(({ kind }) => kind !== 'blank' && kind !== 'day');
  return (
    told[0]?.kind === 'text' &&
    told.at(-1)?.kind === 'time' &&
    told.every(({ kind }) => kind === 'text' || kind === 'time')
  );
}

interface Draft {
  readonly moment: ImportedEntry['moment'];
  readonly author: string | null;
  readonly lines: string[];
}

function readDownwards(kinds: readonly LineKind[], world: ImportWorld): readonly ImportedEntry[] {
  const days = new DaysInForce(world);
  const drafts: Draft[] = [];
  let author: string | null = null;
  let named: string | null = null;
  let before: number | null = null;
  for (const [at, line] of kinds.entries()) {
    const last = drafts.at(-1);
    switch (line.kind) {
      case 'day':
        days.divide(line.written);
        break;
      case 'stamp':
        author = line.author;
        drafts.push({ moment: days.momentOf(line.written, false), author, lines: [] });
        before = line.half ? (line.written.clock?.minutes ?? null) : null;
        break;
      case 'time': {
        const moment = days.momentOf(line.written, false);
        const told: ImportedEntry['moment'] =
          line.half || before === null ? moment : inHalfDay(moment, before);
        if (line.half || told.minutes !== moment.minutes) before = told.minutes ?? before;
        // The name on the line above belongs to the time below it.
        if (named !== null) author = named;
        if (named !== null && last?.lines.at(-1) === named) last.lines.pop();
        // A time that is left open keeps its figures among the words.
        const open = told.minutes === null && moment.minutes !== null;
        drafts.push({ moment: told, author, lines: open ? [`${clockText(moment.minutes)}?`] : [] });
        break;
      }
      case 'timed': {
        const { author: nick, text } = withoutNick(line.text);
        drafts.push({ moment: days.momentOf(line.written, true), author: nick, lines: [text] });
        break;
      }
      case 'text':
        if (last !== undefined && last.lines.length < MOST_LINES) last.lines.push(line.text);
        break;
      default:
    }
    named = line.kind === 'text' && startsBlock(kinds, at) && isSpeakerName(line.text) ? line.text : null;
  }
  return drafts.flatMap((draft) => finished(draft, draft.lines));
}

/** `2:07` below `2:05 PM` is in the afternoon; where it is not soon after, nothing says which half of the day is meant. */
function inHalfDay(moment: ImportedEntry['moment'], before: number): ImportedEntry['moment'] {
  const { minutes } = moment;
  if (minutes === null || minutes >= 13 * 60) return moment;
  const near = [minutes % HALF_DAY, (minutes % HALF_DAY) + HALF_DAY].find(
    (each) => each >= before && each <= before + SOON,
  );
  return { ...moment, minutes: near ?? null };
}

function startsBlock(kinds: readonly LineKind[], at: number): boolean {
  const before = kinds[at - 1]?.kind;
  return before === undefined || before === 'blank' || before === 'day';
}

function readUpwards(kinds: readonly LineKind[], world: ImportWorld): readonly ImportedEntry[] {
  const days = new DaysInForce(world);
  const entries: ImportedEntry[] = [];
  let lines: string[] = [];
  for (const line of kinds) {
    if (line.kind === 'day') days.divide(line.written);
    if (line.kind === 'text' && lines.length < MOST_LINES) lines.push(line.text);
    if (line.kind !== 'time') continue;
    const moment = days.momentOf(line.written, true);
    entries.push(...finished({ moment, author: null, lines }, labelled(lines)));
    lines = [];
  }
  return entries;
}

/** `Resolved` above its words is their label. */
function labelled(lines: readonly string[]): readonly string[] {
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined || !/^\p{L}{4,20}$/u.test(first)) return lines;
  return [`${first}: ${second}`, ...rest];
}

function finished({ moment, author }: Draft, lines: readonly string[]): readonly ImportedEntry[] {
  const text = messageLine(lines.join(' '));
  return text === '' ? [] : [{ moment, author: author === null ? null : messageLine(author), text }];
}
