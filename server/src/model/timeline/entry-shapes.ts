import { noClockAt } from '../lexicon/time/clock.ts';
import { datesIn } from '../lexicon/time/written-date.ts';
import {
  dayInWords,
  distanceFirst,
  type MomentReading,
  momentAt,
  noMoment,
  type WrittenMoment,
} from '../lexicon/time/written-moment.ts';
import { labelledMark } from './marks.ts';
import type { TextPiece } from './pieces.ts';

/** A piece with its words. */
export interface ShapeInput extends Pick<TextPiece, 'kind' | 'fresh' | 'quoted' | 'depth'> {
  readonly text: string;
  /** The time with which the words begin; null for none. */
  readonly first: WrittenMoment | null;
  readonly reading: MomentReading;
}

/** What a shape finds; offsets of the piece's text. */
export interface ShapedTime {
  readonly written: WrittenMoment;
  /** Where the words of the event stand; `to` null means the end of the piece's paragraph. */
  readonly words: { readonly from: number; readonly to: number | null };
}

/** A shape in which the time of an event, or a day for the times after it, stands in a piece of text. */
export interface EntryShape {
  readonly id: string;
  readonly gives: 'entry' | 'day';
  readonly where: readonly TextPiece['kind'][];
  /** Of the shapes that fit a piece the heaviest counts. */
  readonly weight: number;
  /** It may be a sentence that happens to tell a time: counts where no other entry stands in the timeline. */
  readonly prose: boolean;
  readonly read: (piece: ShapeInput) => ShapedTime | null;
  /** Words of a piece that begins a paragraph; with "…" before them, of one that does not. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

const ONLY_BRACKETS = /^\s*(?:[([].{0,120}[)\]][\s*_:.]*|[*_:.][\s*_:.]*)?$/;
/** "c. 10:40" and "approx. 10:40" write a time; words in full begin a sentence. */
const WORD_LEAD = /^[\s*_`>]*(?!ca?\.|circa|approx|est\.|aprox|cca|ok\.|kl\.?[ ]|klo[ ]|godz)\p{L}/iu;
/** `Alert fired: 09:31 UTC`, `**Detected** - 2026-11-03 09:31`. */
const LABEL =
  /^[\s*_`]{0,4}(?<label>[\p{L}][^:\n*_`]{1,60}?)[*_`]{0,3}\s{0,2}(?:[:·•|@]|[-–—](?=\s)|,(?=\s)|(?=\())[*_`]{0,3}\s{0,2}/u;
const NO_EVENT =
  /\b(?:duration|time to|total|downtime|length|elapsed|ttd|ttr|mttr|mttd|deadline|due|until|next|review|window)\b/i;
/** Who speaks before the time of a message: `**ana** [08:52]`, `<ana> 08:52`, `Ana Li  8:52 AM`, `@ana, 08:52:`. */
const SPEAKER =
  /^(?<open>[*_`@<]{0,4})(?<name>\p{L}[\p{L}\p{N}._'’-]{0,30}(?: \p{L}[\p{L}\p{N}.'’-]{0,20}){0,2})(?<close>[*_`>:,]{0,4})(?<gap>\s{1,4})(?<bracket>[[(]?)(?=\d)/u;
const LAST_BRACKET = /[([](?=[^()[\]\n]{3,60}[)\]][\s.*_]{0,4}$)/;
/** Behind a time at most so much stands in brackets. */
const BEHIND = /^\([^()]{0,60}\)/;

export const entryShapes: readonly EntryShape[] = [
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
      // Other marks than a colon or a dash stand in sentences too.
      if (!marks && !/[:–—-][*_`]{0,3}\s{0,2}$/.test(match[0])) return null;
      const written = momentAt(text, match[0].length, reading);
      if (written === null || written.start - match[0].length > 8) return null;
      if (written.clock === null ? written.date?.year == null : written.clock.weak) return null;
      const from = text.indexOf(label);
      const rest = text.slice(written.rest).replace(BEHIND, '').trim();
      // What a status says stands below it.
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
    id: 'distance, then time',
    gives: 'entry',
    where: ['heading', 'item', 'line'],
    weight: 6,
    prose: false,
    read: ({ text, first, fresh, reading }) => {
      const lead = first === null && fresh ? distanceFirst(text) : null;
      const written = lead === null ? null : momentAt(text, lead.rest, reading);
      if (lead === null || written?.clock == null || written.start - lead.rest > 4) return null;
      return afterTime({ ...written, distance: lead.distance });
    },
    examples: {
      yes: ['T+5m (14:07 UTC): alert', '(+1d) 00:30: fixed', 'T0 14:02 deploy'],
      no: ['T+5m: alert', '14:07 alert'],
    },
  },
  {
    id: 'distance',
    gives: 'entry',
    where: ['heading', 'item', 'line'],
    weight: 4,
    prose: false,
    read: ({ text, first, fresh }) => {
      const written = first === null && fresh ? distanceFirst(text) : null;
      return written === null || written.rest === written.end ? null : afterTime(written);
    },
    examples: {
      yes: ['T+6   probe is red', 'T-9: deploy starts', '**+5m** alert', '(T+1h12) rolled back'],
      no: ['T+5m (14:07 UTC): alert', '+5 replicas', 'T1 line down', 'T+6'],
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
      const { open = '', name = '', close = '', gap = '', bracket = '' } = match?.groups ?? {};
      if (match === null || NO_EVENT.test(name)) return null;
      const at = match[0].length - bracket.length;
      const written = momentAt(text, at, reading);
      if (written?.clock == null || written.clock.weak || written.start > match[0].length) return null;
      const rest = text.slice(written.rest).trim();
      const named = open !== '' || close.includes('>') || gap.length > 1;
      const set = named || (bracket === '[' && rest !== '');
      // A time in a sentence has words behind it, without a mark between them.
      const ends =
        rest === '' || written.separator !== '' || bracket === '[' || (open !== '' && close !== '');
      return set && ends && labelledMark(name) === null ? afterTime(written) : null;
    },
    examples: {
      yes: [
        '**ana** [08:52] is the queue stuck?',
        'ana [08:52]: is the queue stuck?',
        '<ana> 08:52 - is the queue stuck?',
        'Ana Li  8:52 AM',
        '@ana (08:52): is the queue stuck?',
        '**Ana Li, 08:52:** is the queue stuck?',
      ],
      no: ['Restart (09:31) of the gate', 'ana saw it at 09:31', 'Downtime [09:31]', '08:52 ana: stuck'],
    },
  },
  {
    id: 'time in brackets at the end',
    gives: 'entry',
    where: ['item'],
    weight: 4,
    prose: true,
    read: ({ text, first, quoted, depth, reading }) => {
      const at = first === null && !quoted && depth === 0 ? LAST_BRACKET.exec(text)?.index : undefined;
      const written = at === undefined ? null : momentAt(text, at + 1, reading);
      if (at === undefined || written?.clock == null || written.clock.weak) return null;
      const alone = /^[)\]\s.*_]*$/.test(text.slice(written.end));
      return alone ? { written, words: { from: 0, to: text.slice(0, at).trimEnd().length } } : null;
    },
    examples: {
      yes: ['rolled back (09:31 UTC)', 'Alert fired [09:12]'],
      no: ['rolled back (in 09:31 minutes of work)', 'rolled back'],
    },
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

/** What status pages call their updates, a language a line. */
const STATUSES: ReadonlySet<string> = new Set(
  [
    'investigating|identified|monitoring|update|updated|resolved|scheduled|in progress|verifying|completed|degraded|outage|operational|recovering|fixed|fix in progress|reported|postmortem|post-mortem',
    'untersuchung|wird untersucht|identifiziert|beobachtung|wird beobachtet|aktualisierung|behoben',
    "en cours d'investigation|en cours d’investigation|identifié|surveillance|mise à jour|résolu",
    'investigando|identificado|monitorizando|monitoreando|monitorando|actualización|atualização|resuelto|resolvido',
    'indagine in corso|identificato|monitoraggio|aggiornamento|risolto',
    'onderzoek|geïdentificeerd|opgelost',
    '調査中|特定済み|監視中|更新|解決済み|调查中|已确认|监控中|已解决',
  ].flatMap((line) => line.split('|')),
);

function isStatus(label: string): boolean {
  return STATUSES.has(label.trim().toLowerCase());
}

/** The shape that fits a piece best; null where none does. The order of the shapes changes nothing. */
export function shapeOf(
  piece: ShapeInput,
  shapes: readonly EntryShape[] = entryShapes,
): (ShapedTime & { readonly shape: EntryShape }) | null {
  let best: (ShapedTime & { readonly shape: EntryShape }) | null = null;
  for (const shape of shapes) {
    if (!shape.where.includes(piece.kind) || (best !== null && best.shape.weight >= shape.weight)) continue;
    const found = shape.read(piece);
    if (found !== null) best = { ...found, shape };
  }
  return best;
}

function afterTime(written: WrittenMoment): ShapedTime {
  return { written, words: { from: written.rest, to: null } };
}

function isAlone(written: WrittenMoment, text: string): boolean {
  return ONLY_BRACKETS.test(text.slice(written.rest));
}

function isSentence(written: WrittenMoment, text: string): boolean {
  return !written.marked && WORD_LEAD.test(text.slice(0, written.start)) && /^,?$/.test(written.separator);
}
