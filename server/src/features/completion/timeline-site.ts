import type { Postmortem } from '../../model/document/postmortem.ts';
import { holeWords } from '../../model/lexicon/holes.ts';
import type { CompletionSite } from './completion-site.ts';
import { enclosing, openLine } from './line-start.ts';

/** Years, days, clocks, offsets, half of the day, months, and what is between a time and its words. */
const ofTime =
  /^(?:[\d:.,/+-]{1,20}(?:T[\d:]{1,8}Z?|Z|h|am|pm)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},?|[ap]\.?m\.?|[\u2013\u2014|:])$/i;
const zoneName = /^[A-Z]{2,5}:?$/;
const clock = /\d[:.h]\d\d|\d\s?[ap]\.?m/i;
/** A mark that is being written. */
const halfMark = /^[a-z]{0,14}$/i;

/** The site at the start of an entry of a timeline, or behind its time. */
export function timelineSite(postmortem: Postmortem, offset: number): CompletionSite | null {
  const line = openLine(postmortem, offset);
  if (line === null || enclosing(postmortem.sections, line.section, ['timeline']) === null) return null;
  const words = line.words.split(/\s+/);
  const typed = words.pop() ?? '';
  if (!halfMark.test(typed)) return null;
  const site = { kind: 'timeline', typed: { start: offset - typed.length, end: offset } } as const;
  if (words.length === 0) {
    if (line.listMark) return { ...site, after: 'list-mark' };
    return typed === '' ? { ...site, after: 'nothing' } : null;
  }
  const isTime = words.every((word) => isOfTime(word.replaceAll(/[*_`[\]()]/g, '')));
  const isWhole = words.some((word) => clock.test(word) || isSlot(word)) || hasDaysOnly(postmortem);
  return isTime && isWhole ? { ...site, after: 'time' } : null;
}

/** Where the entries have days alone, nothing more of a time is to be written. */
function hasDaysOnly({ timelines }: Postmortem): boolean {
  const entries = timelines.flatMap((timeline) => timeline.entries);
  return entries.length > 0 && entries.every(({ time }) => time.minutes === null);
}

function isOfTime(word: string): boolean {
  return ofTime.test(word) || zoneName.test(word) || isSlot(word);
}

function isSlot(word: string): boolean {
  return word === holeWords.clock;
}
