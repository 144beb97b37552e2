import { statusAt } from '../../lexicon/status-words.ts';
import { datePhraseAt, noDateOptions } from '../../lexicon/time/date-phrase.ts';
import { type ItemWords, matchAt, type PhraseReading, type PhraseRow, type PhraseSite } from '../phrase.ts';

const SIGN =
  /(?:✅|✔️?|☑️?|✓|☐|⬜️?|🔲|❌|🚧|🟢|🟡|🔴|🚫|⏳|🔄|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check|construction|x|white_large_square|no_entry_sign):)[\uFE0F \t]*/uy;
const BEFORE_WORD =
  /(?:(?:status|state|progress)[ \t]*[:=][ \t]*)?(?:(?:(?:this|it) )?(?:is|was|are|has been|have been|it['’]s) )?(?:(?:now|all|mostly) )?/iy;
const MORE =
  /,?[ \t]+(?:(?:in|by|on|as of|with|via|at|under|see|since|through|voir|siehe|vedi|zie|cf)\b[^\n]{0,120}|\d{1,2}[/.]\d{1,2}\.?(?=[ \t]*$))/iy;
const BRACKET = /[ \t]*\([^()\n]{1,60}\)/y;
/** What is said of a mark in brackets behind it, at the end of everything. */
const LAST_BRACKET = /\([^()\n]{1,160}\)[. \t]*$/y;
const CAPITALS = /^(?:DONE|TODO|WIP|FIXED|COMPLETED?|CLOSED|IN PROGRESS|ONGOING|PENDING|CANCELLED|DROPPED)$/;
/** In capitals a word of every day is a mark, too. */
const LOUD_WORD = /^[A-Z]{4}/;
/** Marks and nothing else, wherever they end a text: a breaker is CLOSED, a job PENDING, a packet DROPPED. */
const LOUD = /^(?:DONE|TODO|FIXED|COMPLETED|WIP)$/;
/** In brackets these say something else unless they are alone. */
const ALONE =
  /^(?:open|opened|planned|released|pending|closed|new|live|active|assigned|failed|future|started|doing|proposed|partial|addressed|solved|scheduled|accepted|validated|queued|backlog|outstanding|tbd)$/i;
/** A mark of emphasis before it, or capitals. */
const MAY_MARK = /^[*_`]|[A-Z]{3}/;
/** In brackets these are no marks at all. */
const NEVER = /^(?:no|yes|ok)$/i;

interface Said {
  /** The status's own words. */
  readonly start: number;
  readonly end: number;
  /** With what says where, when and who did it. */
  readonly whole: number;
}

/** The words of a status from an offset on: "this has been fixed in #12", "done 2026-11-05". */
function saidAt({ masked }: ItemWords, site: PhraseSite): Said | null {
  const lead = matchAt(BEFORE_WORD, masked, site.at, site.limit)?.[0].length ?? 0;
  const start = site.at + lead;
  const found = statusAt(
    masked.slice(0, site.limit),
    start,
    site.place === 'bracket' || /[|·•/]/.test(site.before) || LOUD_WORD.test(masked.slice(start, start + 5))
      ? 'value'
      : 'anywhere',
  );
  if (found === null) return null;
  const { end } = found;
  const more =
    matchAt(MORE, masked.slice(0, site.limit), end, site.limit) ?? matchAt(BRACKET, masked, end, site.limit);
  if (more !== null) return { start, end, whole: end + more[0].trimEnd().length };
  const gap = /^[ \t:,]*/.exec(masked.slice(end, site.limit))?.[0].length ?? 0;
  const date = gap === 0 ? null : datePhraseAt(masked.slice(0, site.limit), end + gap, noDateOptions);
  return { start, end, whole: date === null ? end : date.end };
}

function reading(said: Said, end: number, weight: number): PhraseReading {
  return { end, value: { start: said.start, end: said.end }, weight, shape: 'mark' };
}

function isMarked(words: ItemWords, start: number, end: number): boolean {
  return /[*_`]/.test(words.raw[start - 1] ?? '') && /[*_`:]/.test(words.raw[end] ?? '');
}

export const statusRows: readonly PhraseRow[] = [
  {
    id: 'status/sign',
    field: 'status',
    where: ['head', 'tail', 'bracket'],
    telltale: /[\u2300-\u2bff\ud83c-\ud83e]|:[a-z_]{1,30}:/,
    opens: true,
    read: ({ masked }, site) => {
      const match = matchAt(SIGN, masked, site.at, site.limit);
      if (match === null) return null;
      const sign = match[0].trimEnd();
      const end = site.at + match[0].length;
      const remark = site.place === 'tail' ? matchAt(LAST_BRACKET, masked, end, site.limit) : null;
      return {
        end: end + (remark?.[0].length ?? 0),
        value: { start: site.at, end: site.at + sign.length },
        weight: 3,
        shape: 'mark',
      };
    },
    examples: {
      yes: [
        ['✅ Alert on the age', '✅'],
        ['Alert on the age :white_check_mark:', ':white_check_mark:'],
        ['Alert on the age ✔ (and on the backlog, which nobody read)', '✔'],
      ],
      no: ['Show a ✅ on the board'],
    },
  },
  {
    id: 'status/word-before',
    field: 'status',
    where: ['head'],
    opens: true,
    read: (words, site) => {
      const { masked } = words;
      const open = /^[[(][ \t]*/.exec(masked.slice(site.at, site.at + 4))?.[0] ?? '';
      const said = saidAt(words, {
        ...site,
        at: site.at + open.length,
        limit: Math.min(site.limit, site.at + 80),
      });
      if (said === null) return null;
      const own = masked.slice(said.start, said.end);
      if (open !== '') {
        const close = matchAt(/[ \t]*[\])][ \t]*[:–—-]?[ \t]*/y, masked, said.end, site.limit);
        return close === null ? null : reading(said, said.end + close[0].length, 3.5);
      }
      const bracket = matchAt(BRACKET, masked, said.end, site.limit);
      const after = said.end + (bracket?.[0].length ?? 0);
      const joint = matchAt(/[ \t]*(?:[:–—]|-[ \t])[ \t]*/y, masked, after, site.limit);
      if (joint !== null) return reading(said, after + joint[0].length, 3.5);
      const loud = CAPITALS.test(own) || isMarked(words, said.start, said.end);
      return loud && /^[ \t]/.test(masked.slice(said.end)) ? reading(said, said.end, 3) : null;
    },
    examples: {
      yes: [
        ['DONE: Alert on the age', 'DONE'],
        ['[done] Alert on the age', 'done'],
        ['Completed (#98): alert on the age', 'Completed'],
        ['**Done** Alert on the age', 'Done'],
      ],
      no: ['Done jobs should leave the queue', 'Open the queue to others', 'Fixed-size queues for all'],
    },
  },
  {
    id: 'status/word-behind',
    field: 'status',
    where: ['tail'],
    opens: false,
    read: (words, site) => {
      if (site.before === '' || site.before === '^') return null;
      const said = saidAt(words, site);
      if (said === null) return null;
      // Behind a comma "open" or "planned" goes on with the sentence.
      const own = words.masked.slice(said.start, said.end);
      if (site.before === ',' && ALONE.test(own) && !LOUD_WORD.test(own)) return null;
      return reading(said, said.whole, 3);
    },
    examples: {
      yes: [
        ['Alert on the age - done in #12', 'done'],
        ['Alert on the age: done', 'done'],
        ['Alert on the age. Done 11/05.', 'Done'],
        ['Alert on the age, OPEN', 'OPEN'],
        ['Alert on the age — won’t do', 'won’t do'],
      ],
      no: ['Alert on the age once the migration is done', 'Keep the alert until it is fixed'],
    },
  },
  {
    id: 'status/in-brackets',
    field: 'status',
    where: ['bracket'],
    telltale: /[[(]/,
    opens: false,
    read: (words, site) => {
      const said = saidAt(words, site);
      if (said === null) return null;
      const own = words.masked.slice(said.start, said.end);
      const alone = words.masked.slice(said.whole, site.limit).trim() === '' && said.whole === said.end;
      const told = said.whole > said.end && /^(?:live|released|closed)$/i.test(own);
      if (NEVER.test(own)) return null;
      // "(Ana, open)": beside a name it is a mark, beside other words it may be none.
      const weight = ALONE.test(own) && !alone && !told && !LOUD_WORD.test(own) ? 0.5 : 3;
      const shape = 'parenthesis';
      return { end: said.whole, value: { start: said.start, end: said.whole }, weight, shape };
    },
    examples: {
      yes: [
        ['Alert on the age (done)', 'done'],
        ['Alert on the age (done by @ana)', 'done by @ana'],
        ['Alert on the age (Priya, open)', 'open'],
      ],
      no: ['Alert on the age (if not done already)', 'Copy the folder (large, not needed for recovery)'],
    },
  },
  {
    id: 'status/dated',
    field: 'status',
    where: ['any'],
    opens: false,
    telltale:
      /\b(?:Completed|Done|Finished|Fixed|Shipped|Deployed|Closed|Implemented|Resolved|Merged|Released)\b/,
    read: (words, site) => {
      if (!/^\p{Lu}/u.test(words.masked.slice(site.at, site.at + 2))) return null;
      const before = words.masked.slice(Math.max(0, site.at - 4), site.at).trimEnd();
      if (!/[.;|·]$/.test(before)) return null;
      const said = saidAt(words, site);
      const status = said === null ? null : statusAt(words.masked, said.start, 'anywhere')?.status;
      if (said === null || status !== 'done' || said.whole === said.end) return null;
      const dated = /\d{4}/.test(words.masked.slice(said.end, said.whole));
      return dated && /^[.;|· \t]*(?:$|\n|[A-Z])/.test(words.masked.slice(said.whole))
        ? reading(said, said.whole, 3)
        : null;
    },
    examples: {
      yes: [['Alert on the age. Owner: @ana. Completed 2026-11-26. Ticket: PAY-12', 'Completed']],
      no: ['Alert on jobs. Completed ones of 2026-11-26 leave the queue'],
    },
  },
  {
    id: 'status/marked',
    field: 'status',
    where: ['tail'],
    opens: true,
    read: (words, site) => {
      if (!MAY_MARK.test(words.raw.slice(Math.max(0, site.at - 1), site.at + 3))) return null;
      const said = saidAt(words, site);
      if (said === null) return null;
      const own = words.masked.slice(said.start, said.end);
      const marked = isMarked(words, said.start, said.end);
      return marked || LOUD.test(own) ? reading(said, said.whole, 3) : null;
    },
    examples: {
      yes: [
        ['Alert on the age **Done**', 'Done'],
        ['Alert on the age DONE', 'DONE'],
      ],
      no: ['Alert when the breaker stays CLOSED', 'Count the jobs that are done'],
    },
  },
];
