import { isNoAnswer } from '../../lexicon/no-answer.ts';
import { datePhraseAt, noDateOptions } from '../../lexicon/time/date-phrase.ts';
import { matchAt, type PhraseReading, type PhraseRow, type PhraseSite } from '../phrase.ts';

const SAID =
  /(?:effective|(?:is[ \t]+)?due(?:[ \t]+(?:by|on|date|before))?|deadline|eta|to be (?:done|completed|finished) by|no later than|target(?: date)?|est(?:imated|\.)(?: (?:completion|date))?|fällig(?: am)?|échéance|vence(?: el)?|fecha límite|prazo|scadenza|期限|截止)[ \t*_`]*(?:[:=–—-]{1,2}[ \t*_`]*|[ \t]+|$)/iuy;
const LEADS =
  /(?:by|before|until|till|on|bis(?: zum)?|spätestens|vor(?: dem)?|avant(?: le)?|pour(?: le)?|au plus tard(?: le)?|antes del?|para(?: el)?|hasta(?: el)?|a más tardar(?: el)?|até(?: a| o)?|antes d[eo]|entro(?: il)?|prima del|do|przed|uiterlijk|vóór|voor)[ \t]+(?=\S)/iuy;
/** Marks of emphasis, and the sign of a date that was picked: `@November 15, 2026`. */
const MARKS = /[*_`"'<[ \t]*@?/y;

/** A time that names no day: a finding asks for one. */
const LOOSE =
  /(?:(?:by|in|at|on|until|before|after|during|for)[ \t]+)?(?:the[ \t]+)?(?:(?:end|start|close|middle)[ \t]of[ \t])?(?:the[ \t]+)?(?:(?:next|this|following|current|coming)[ \t])?(?:sprint|iteration|renewal|release|meeting|freeze|quarter|half|milestone|cycle|planning)(?:[ \t]\d{1,4})?(?![\p{L}\p{N}_-])/iuy;

/** The meeting at which it is done: anywhere in a sentence it is a time and nothing else. */
const AT_MEETING =
  /(?:in|at|by|before|during|for)[ \t]+(?:the|our)[ \t]next[ \t](?:\p{L}{2,20}[ \t]){0,2}(?:catch-?up|meeting|retro(?:spective)?|sync|stand-?up)(?![\p{L}\p{N}_-])/iuy;

/** A date from an offset on, marks around it passed over. */
interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** It is written in figures. */
  readonly figures: boolean;
}

/** The date that begins at an offset; null where none does. */
function dateFrom(text: string, at: number, limit: number): FoundDate | null {
  const start = at + (matchAt(MARKS, text, at, limit)?.[0].length ?? 0);
  const phrase = datePhraseAt(text.slice(0, limit), start, noDateOptions);
  return phrase === null ? null : { start, end: phrase.end, figures: phrase.figures };
}

function reading(
  value: { readonly start: number; readonly end: number },
  weight: number,
  site: PhraseSite,
): PhraseReading {
  return {
    end: value.end,
    value: { start: value.start, end: value.end },
    weight,
    shape: site.place === 'bracket' ? 'parenthesis' : 'label',
  };
}

export const dueRows: readonly PhraseRow[] = [
  {
    id: 'due/said',
    field: 'due',
    where: ['any', 'tail', 'bracket'],
    telltale:
      /due|deadline|eta|to be [cdf]|no later|target|est|fällig|échéance|vence|fecha|prazo|scadenza|期限|截止/i,
    opens: true,
    read: ({ masked }, site) => {
      const lead = matchAt(SAID, masked, site.at, site.limit);
      if (lead === null) return null;
      const from = site.at + lead[0].length;
      const date = dateFrom(masked, from, site.limit);
      if (date !== null) return reading(date, 4, site);
      // `(@ana, due )`: the slot is there and holds nothing.
      const named = /^(?:due|deadline|eta|target)/i.test(lead[0]);
      const empty = isNoAnswer(masked.slice(from, site.limit));
      if (site.place !== 'bracket' || !named || !empty) return null;
      const slot = site.at + lead[0].trimEnd().length;
      const start = Math.min(slot + (masked[slot] === ' ' ? 1 : 0), site.limit);
      return reading({ start, end: Math.max(start, masked.slice(0, site.limit).trimEnd().length) }, 2, site);
    },
    examples: {
      yes: [
        ['Alert on the age, due 2026-12-01', '2026-12-01'],
        ['Alert on the age (due Dec 1)', 'Dec 1'],
        ['Alert on the age, deadline: Friday', 'Friday'],
      ],
      no: ['Pay what is due', 'Give due notice of a change'],
    },
  },
  {
    id: 'due/by',
    field: 'due',
    where: ['tail', 'bracket'],
    telltale:
      /by|before|until|till|on|bis|spätestens|vor|avant|pour|plus tard|antes|para|hasta|tardar|até|entro|prima|do|przed|uiterlijk|voor|vóór/i,
    opens: true,
    read: ({ masked }, site) => {
      const lead = matchAt(LEADS, masked, site.at, site.limit);
      if (lead === null) return null;
      const date = dateFrom(masked, site.at + lead[0].length, site.limit);
      if (date === null) return null;
      const words = masked.slice(date.start, date.end);
      if (/^on/i.test(lead[0]) && (site.place !== 'bracket' || !date.figures)) return null;
      // "replaced by May" and "on the march": the two months that are words need more beside them.
      if (/^(?:may|march)$/i.test(words)) return null;
      return reading(date, 3, site);
    },
    examples: {
      yes: [
        ['Alert on the age by 2026-12-01', '2026-12-01'],
        ['Alert on the age (by Friday)', 'Friday'],
      ],
      no: ['Replace it by the new scheduler', 'Wait until the audit is over'],
    },
  },
  {
    id: 'due/date-before',
    field: 'due',
    where: ['head'],
    opens: true,
    read: ({ masked, raw }, site) => {
      const date = site.at > 3 ? null : dateFrom(masked, site.at, site.limit);
      if (date === null || !/\d/.test(masked.slice(date.start, date.end))) return null;
      const marked = /^[*_`\])]/.test(raw.slice(date.end, date.end + 1));
      const joint = matchAt(/[*_` \t\])]*[:–—|-]?[ \t]+/y, masked, date.end, site.limit);
      if (joint === null || !(marked || /[:–—|]/.test(joint[0]))) return null;
      // "11 Dec – Ana – draft it": beside a name a day and its month are enough.
      return { ...reading(date, date.figures ? 2 : 1.5, site), end: date.end + joint[0].length };
    },
    examples: {
      yes: [['**2026-12-01** Alert on the age', '2026-12-01']],
      no: [
        'Nov 3: the day on which it failed',
        '2026-11-03 was the day on which it failed',
        'Restore the backup of 2026-11-02',
      ],
    },
  },
  {
    id: 'due/date',
    field: 'due',
    where: ['tail', 'bracket'],
    opens: false,
    read: ({ masked }, site) => {
      if (site.place === 'tail' && ['', '^', ':'].includes(site.before)) {
        return null;
      }
      const date = dateFrom(masked, site.at, site.limit);
      if (date === null) return null;
      const words = masked.slice(date.start, date.end);
      // A day of the week or a month alone needs company.
      const weight = date.figures ? 3 : /\d/.test(words) ? 2.5 : 1.5;
      // Behind a full stop it needs company: "Ana: plot it. Nov 27."
      return reading(date, site.before === '.' && site.place === 'tail' ? 1.5 : weight, site);
    },
    examples: {
      yes: [
        ['Alert on the age — 2026-12-01', '2026-12-01'],
        ['Alert on the age (@ana, Friday)', 'Friday'],
        ['Alert on the age, @ana, Dec 5', 'Dec 5'],
        ['Alert on the age @ana @December 5, 2026', 'December 5, 2026'],
      ],
      no: ['Reproduce the failure of 2026-11-03', 'Find out why the May release was late'],
    },
  },
  {
    id: 'due/meeting',
    field: 'due',
    where: ['any'],
    opens: true,
    telltale: /\bnext\b/i,
    read: ({ masked }, site) => {
      const match = matchAt(AT_MEETING, masked, site.at, site.limit);
      return match === null ? null : reading({ start: site.at, end: site.at + match[0].length }, 2, site);
    },
    examples: {
      yes: [
        [
          'Agree on a limit in the next engineering catchup - a page will do',
          'in the next engineering catchup',
        ],
      ],
      no: ['Plan the next meeting', 'Put alarms on the agenda of the next retro'],
    },
  },
  {
    id: 'due/loose',
    field: 'due',
    where: ['tail', 'bracket'],
    opens: false,
    telltale: /sprint|iteration|renewal|release|meeting|freeze|quarter|half|milestone|cycle|planning/i,
    read: ({ masked }, site) => {
      if (site.place === 'tail' && ['', '^', ':', '.'].includes(site.before)) return null;
      const match = matchAt(LOOSE, masked, site.at, site.limit);
      if (match === null) return null;
      const value = { start: site.at, end: site.at + match[0].length };
      return reading(value, 1, site);
    },
    examples: {
      yes: [['Alert on the age — @ana — end of sprint 31', 'end of sprint 31']],
      no: ['Alert on the age, after the release of the queue, twice', 'Plan the next sprint'],
    },
  },
];
