import { distanceFirst, momentAt } from '../lexicon/time/written-moment.ts';
import { afterTime, type EntryShape } from './entry-shape.ts';
import { labelledMark } from './marks.ts';
import { isStatus } from './statuses.ts';

/** `Alert fired: 09:31 UTC`, `**Detected** - 2026-11-03 09:31`. */
const LABEL =
  /^[\s*_`]{0,4}(?<label>[\p{L}][^:\n*_`]{1,60}?)[*_`]{0,3}\s{0,2}(?:[:·•|@]|[-–—](?=\s)|,(?=\s)|(?=\())[*_`]{0,3}\s{0,2}/u;
/** `**Config push (08:12):**`. */
const LABEL_AND_BRACKET =
  /^\s{0,3}(?<bold>(?:\*\*|__)?)(?<label>\p{L}[^:()\n*_`]{1,48}?)[*_]{0,2}\s[([](?=\d)/u;
const NO_EVENT =
  /\b(?:duration|time to|total|downtime|length|elapsed|ttd|ttr|mttr|mttd|deadline|due|until|next|review|window)\b/i;
/** Who speaks before the time of a message: `**ana** [08:52]`, `<ana> 08:52`, `Ana Li  8:52 AM`, `@ana, 08:52:`. */
const SPEAKER =
  /^(?<open>[*_`@<]{0,4})(?<name>\p{L}[\p{L}\p{N}._'’-]{0,30}(?: \p{L}[\p{L}\p{N}.'’-]{0,20}){0,2})(?<close>[*_`>:,]{0,4})(?<gap>\s{1,4}|\s[-–—]\s)(?<day>(?:today at )?)(?<bracket>(?:[[(]|[*_`]{1,2})?)(?=\d)/iu;
/** `rolled back (09:31 UTC)`, `Alert fired @ 09:12`. */
const LAST_TIME =
  /[([](?=[^()[\]\n]{3,60}[)\]][\s.*_]{0,4}$)|\s(?<at>@|at|um|à|a las|às|alle|…|\.{2,9})\s(?=\d[^()[\]\n]{1,34}$)/u;
/** Behind a time at most so much is in brackets. */
const BEHIND = /^\([^()]{0,60}\)/;

/** Shapes whose time comes after a name: a label, a status or who speaks; or at the end. */
export const namedShapes: readonly EntryShape[] = [
  {
    id: 'label, then time',
    gives: 'entry',
    where: ['item', 'line', 'heading'],
    weight: 5,
    prose: false,
    read: ({ kind, text, first, fresh, quoted, reading }) => {
      const match = first === null && fresh && !quoted ? LABEL.exec(text) : null;
      const label = match?.groups?.label ?? '';
      if (match === null || NO_EVENT.test(label)) return null;
      const marks = labelledMark(label) !== null || isStatus(label);
      if (kind !== 'item' && !marks) return null;
      // Other marks than a colon or a dash are in sentences too.
      if (!marks && !/[:–—-][*_`]{0,3}\s{0,2}$/.test(match[0])) return null;
      const written = momentAt(text, match[0].length, reading);
      if (written === null || written.start - match[0].length > 8) return null;
      if (written.clock === null ? written.date?.year == null : written.clock.weak) return null;
      const from = text.indexOf(label);
      const rest = text.slice(written.rest).replace(BEHIND, '').trim();
      // What a status says is below it.
      if (rest === '' && (kind === 'item' || !isStatus(label))) {
        return { written, words: { from, to: from + label.trimEnd().length } };
      }
      // Words behind the time are an event's only where its label says so: others are sentences.
      return marks ? { written, words: { from, to: null } } : null;
    },
    examples: {
      yes: [
        'detected: 09:21 alert',
        'Detected - 2026-11-03 09:31',
        'Resolved at: 10:10 (all well)',
        'Monitoring: Nov 3, 15:58 UTC',
        '**Investigating** · Nov 3, 13:20 UTC',
        '**Resolved** (Nov 3, 17:05 UTC)',
        'Update | 14:10 UTC',
      ],
      no: [
        'Duration: 09:31 to 10:02',
        'note: 09:31 was too late',
        'detected: a while later',
        'We saw this, 09:31 or so',
      ],
    },
  },
  {
    id: 'label with its time in brackets',
    gives: 'entry',
    where: ['item', 'line', 'heading'],
    weight: 4,
    prose: false,
    read: ({ kind, text, first, fresh, quoted, reading }) => {
      const match = first === null && fresh && !quoted ? LABEL_AND_BRACKET.exec(text) : null;
      const { bold = '', label = '' } = match?.groups ?? {};
      if (match === null || NO_EVENT.test(label) || distanceFirst(text) !== null) return null;
      const written = momentAt(text, match[0].length, reading);
      if (written?.clock == null || written.clock.weak || !/[)\]]/.test(text[written.end] ?? '')) return null;
      const alone = text.slice(written.rest).trim() === '';
      // Without a mark behind the bracket a sentence goes on.
      const fits = alone ? kind === 'heading' : bold !== '' || written.separator === ':';
      return fits ? { written, words: { from: text.indexOf(label), to: null } } : null;
    },
    examples: {
      yes: ['**Push of the new config (08:12):** pool is lowered', 'Config push (08:12): pool is lowered'],
      no: [
        'We pushed (08:12) the new pool',
        '**Total (08:12)**: long',
        'Config push (at last): done',
        '@ana (08:52): is it stuck?',
      ],
    },
  },
  {
    id: 'speaker, then time',
    gives: 'entry',
    where: ['item', 'line'],
    weight: 6,
    prose: false,
    read: ({ text, first, fresh, reading }) => {
      const match = first === null && fresh ? SPEAKER.exec(text) : null;
      const { open = '', name = '', close = '', gap = '', day = '', bracket = '' } = match?.groups ?? {};
      if (match === null || NO_EVENT.test(name)) return null;
      const at = match[0].length - bracket.length;
      const written = momentAt(text, at, reading);
      if (written?.clock == null || written.clock.weak || written.start > match[0].length) return null;
      const rest = text.slice(written.rest).trim();
      const named = open !== '' || close.includes('>') || /^\s{2}/.test(gap) || day !== '';
      const set = named || (bracket === '[' && rest !== '');
      // A time in a sentence has words behind it, without a mark between them.
      const ends =
        rest === '' || written.separator !== '' || /[[*_`]/.test(bracket) || (open !== '' && close !== '');
      return set && ends && labelledMark(name) === null ? afterTime(written) : null;
    },
    examples: {
      yes: [
        '**ana** [08:52] is the queue stuck?',
        'ana [08:52]: is the queue stuck?',
        '<ana> 08:52 - is the queue stuck?',
        '**Ana Li** `08:52`',
        'ana.li — Today at 8:52 AM',
        '**Ana Li** — 8:52 AM',
        '**ana** _8:52 AM_ is the queue stuck?',
        'Ana Li  8:52 AM',
        '@ana (08:52): is the queue stuck?',
        '**Ana Li, 08:52:** is the queue stuck?',
      ],
      no: [
        'Restart (09:31) of the gate',
        'Ana - 09:31 is when it began',
        'ana saw it at 09:31',
        'Downtime [09:31]',
        '08:52 ana: stuck',
      ],
    },
  },
  {
    id: 'time at the end',
    gives: 'entry',
    where: ['item'],
    weight: 4,
    prose: true,
    read: ({ text, first, quoted, depth, reading }) => {
      const match = first === null && !quoted && depth === 0 ? LAST_TIME.exec(text) : null;
      if (match === null || (match.groups?.at !== undefined && NO_EVENT.test(text))) return null;
      const written = momentAt(text, match.index + match[0].length, reading);
      if (written?.clock == null || written.clock.weak) return null;
      const alone = /^[)\]\s.*_]*$/.test(text.slice(written.end));
      return alone ? { written, words: { from: 0, to: text.slice(0, match.index).trimEnd().length } } : null;
    },
    examples: {
      yes: [
        'rolled back (09:31 UTC)',
        'Alert fired [09:12]',
        'Alert fired @ 09:12',
        'Alert fired … 09:12',
        'Alert fired at 09:12 UTC.',
      ],
      no: [
        'rolled back (in 09:31 minutes of work)',
        'rolled back',
        'rolled back at 3 sites',
        'Next meeting at 09:12',
      ],
    },
  },
];
