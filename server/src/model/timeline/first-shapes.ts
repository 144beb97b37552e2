import { noClockAt } from '../lexicon/time/clock.ts';
import { datesIn } from '../lexicon/time/written-date.ts';
import { dayInWords, noMoment, type WrittenMoment } from '../lexicon/time/written-moment.ts';
import { afterTime, type EntryShape, isAlone } from './entry-shape.ts';

/** "c. 10:40" and "approx. 10:40" write a time; words in full begin a sentence. */
const WORD_LEAD = /^[\s*_`>]*(?!ca?\.|circa|approx|est\.|aprox|cca|ok\.|kl\.?[ ]|klo[ ]|godz)\p{L}/iu;

/** Shapes that begin with their time or day. */
export const firstShapes: readonly EntryShape[] = [
  {
    id: 'time first',
    gives: 'entry',
    where: ['heading', 'item', 'line'],
    weight: 9,
    prose: false,
    read: ({ kind, text, first, fresh }) =>
      first?.clock == null || !fresh || (kind === 'line' && isSentence(first, text))
        ? null
        : afterTime(first),
    examples: {
      yes: [
        '09:31 rolled back',
        '**09:31 UTC** – rolled back',
        '[2026-11-03 09:31] rolled back',
        '9:31 AM: rolled back',
      ],
      no: ['2026-11-03 rolled back', 'rolled back'],
    },
  },
  {
    id: 'time first inside a paragraph',
    gives: 'entry',
    where: ['line'],
    weight: 9,
    prose: false,
    read: ({ text, first, fresh }) => {
      if (first?.clock == null || fresh || WORD_LEAD.test(text.slice(0, first.start))) return null;
      return text.startsWith('[') || !/^[,.]?$/.test(first.separator) ? afterTime(first) : null;
    },
    examples: {
      yes: ['…09:31 - rolled back', '…[9:31 AM] ana: rolled back'],
      no: ['…09:31 it was rolled back', '…at 09:31 - rolled back'],
    },
  },
  {
    id: 'sentence with its time first',
    gives: 'entry',
    where: ['line'],
    weight: 8,
    prose: true,
    read: ({ text, first, fresh }) =>
      first?.clock == null || !fresh || !isSentence(first, text) ? null : afterTime(first),
    examples: { yes: ['At 09:31 the gate was rolled back.'], no: ['09:31 rolled back'] },
  },
  {
    id: 'date first',
    gives: 'entry',
    where: ['item', 'line'],
    weight: 7,
    prose: false,
    read: ({ kind, text, first, fresh, quoted, depth }) => {
      if (first === null || first.clock !== null || quoted || first.start > 24) return null;
      if (fresh && isAlone(first, text)) return null;
      const set = first.separator !== '' || first.marked;
      const stands = kind === 'line' ? fresh && set : depth === 0 || set;
      return stands ? afterTime(first) : null;
    },
    examples: {
      yes: ['2026-11-03: rolled back', 'Nov 3 - rolled back'],
      no: ['2026-11-03', '09:31 rolled back'],
    },
  },
  {
    id: 'day alone',
    gives: 'day',
    where: ['item', 'line'],
    weight: 7,
    prose: false,
    read: ({ text, first, fresh }) =>
      first !== null && first.clock === null && fresh && isAlone(first, text) ? afterTime(first) : null,
    examples: {
      yes: ['2026-11-03', '**Tue 3 November** (all times UTC)'],
      no: ['2026-11-03 09:31', 'later'],
    },
  },
  {
    id: 'heading that begins with a day',
    gives: 'day',
    where: ['heading'],
    weight: 7,
    prose: false,
    read: ({ first }) => (first !== null && first.clock === null ? afterTime(first) : null),
    examples: { yes: ['3 November 2026', '2026-11-03, the first day'], no: ['09:31 rolled back', 'Later'] },
  },
  {
    id: 'day in words alone',
    gives: 'day',
    where: ['heading', 'item', 'line'],
    weight: 2,
    prose: false,
    read: ({ kind, text, first, fresh }) => {
      const written = first === null && fresh ? dayInWords(text) : null;
      if (written === null) return null;
      const heads = kind === 'heading' && /^[-–—:|,]/.test(written.separator);
      return heads || isAlone(written, text) ? afterTime(written) : null;
    },
    examples: {
      yes: ['Tuesday', 'Next day:', '**D+1**', 'Day 2 (all times UTC)'],
      no: ['Next day delivery', 'Tuesday was calm', 'Someday', '2026-11-03'],
    },
  },
  {
    id: 'heading that tells a day',
    gives: 'day',
    where: ['heading'],
    weight: 3,
    prose: false,
    read: ({ text, first }) => {
      const date = first === null ? datesIn(text)[0] : undefined;
      if (date === undefined || (date.year === null && date.form !== 'name')) return null;
      const { start, end } = date;
      return afterTime({ ...noMoment, start, end, rest: end, date });
    },
    examples: { yes: ['Day 2: 4 November 2026'], no: ['Day 2', '4 November 2026'] },
  },
  {
    id: 'time that is not known',
    gives: 'entry',
    where: ['item'],
    weight: 2,
    prose: false,
    read: ({ text, first }) => {
      if (first !== null) return null;
      const lead = /^[*_`([]{0,3}/.exec(text)?.[0].length ?? 0;
      const found = noClockAt(text, lead);
      const after =
        found === null ? null : /^[*_`)\]]{0,3}\s{0,2}(?:[-–—:|]\s?|$)/.exec(text.slice(found.end));
      if (found?.kind !== 'unknown' || after === null) return null;
      const { start, end } = found;
      return afterTime({ ...noMoment, start, end, rest: end + after[0].length });
    },
    examples: {
      yes: ['--:-- – somebody restarts it', 'unknown – the first error'],
      no: ['unknown errors', '09:31 alert'],
    },
  },
];

function isSentence(written: WrittenMoment, text: string): boolean {
  return !written.marked && WORD_LEAD.test(text.slice(0, written.start)) && /^,?$/.test(written.separator);
}
