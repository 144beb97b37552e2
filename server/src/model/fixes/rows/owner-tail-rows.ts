import { statusAt } from '../../lexicon/status-words.ts';
import { matchAt, type PhraseRow, SURE_NAME } from '../phrase.ts';
import { namesReading } from './names-reading.ts';
import {
  anyoneAt,
  habitOf,
  handleAt,
  heldByHabit,
  mentions,
  namesAt,
  partyIn,
  placeWeight,
  REMARK,
} from './owner-names.ts';

const ON_IT =
  /[ \t](?:is|are)(?: already)? (?:on it|doing (?:it|this)|working on it)|[ \t](?:takes|has|owns|does|took) (?:it|this|that)(?: on)?/iy;
const BY = /(?:by|von|par|por|da)[ \t]+(?=[\p{Lu}@])/uy;
/** What somebody does about it already; whatever follows is a remark, but for a last word: "Ana has this. Done." */
const ACTS =
  /[ \t]+(?:has|is|volunteered|volunteers|took|takes|offered|offers|owns|started|works|looks|wants|promised|agreed|said (?:she|he|they))(?![\p{L}-])(?:[^\n]*?(?=[.;] \p{Lu}\p{Ll}{2,12}[.]?$)|[^\n]*$)/uy;
/** Words of a deed, and not only who does it. */
const DEED_BEFORE = /(?<![@\p{L}])\p{L}+[^\p{L}]+\p{L}+/u;
/** Who of a team it is, in brackets behind it: "District IT (Mr. Pell)". */
const ONE_OF_THEM = /[ \t]\(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\)/uy;

/** Owners named behind the deed. */
export const ownerTailRows: readonly PhraseRow[] = [
  {
    id: 'owner/handles-behind',
    field: 'owner',
    where: ['tail', 'bracket'],
    telltale: /[@\uFFFC]/,
    opens: true,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => handleAt(words, at, site.limit));
      if (names === null) return null;
      const team = words.masked.slice(names.start, names.end).includes('/');
      if (site.before === '' && site.place === 'tail' && (mentions(words, names.start) || team)) return null;
      return namesReading(names, names.end, 3, site.place === 'tail' ? 'handle' : 'parenthesis');
    },
    examples: {
      yes: [
        ['Alert on the age @ana', '@ana'],
        ['Alert on the age (@ana/@bo)', '@ana/@bo'],
        ['Alert on the age, ana@', 'ana@'],
        ['Alert on the age. @ana, still open, waits for a decision.', '@ana'],
        ['Alert on the age → @ana (no ticket yet)', '@ana'],
        [
          'Alert on the age. ana@queue.example and bo@queue.example',
          'ana@queue.example and bo@queue.example',
        ],
        ['Alert on the age - <ana@queue.example>', 'ana@queue.example'],
      ],
      no: ['Talk to @ana', 'Upgrade to @babel/core', 'Send it to ana@queue.example'],
    },
  },
  {
    id: 'owner/by',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    telltale: /by|von|par|por|da/i,
    read: (words, site) => {
      const lead = site.before === '^' ? null : matchAt(BY, words.masked, site.at, site.limit);
      if (lead === null) return null;
      const inner = { ...site, at: site.at + lead[0].length };
      const names = namesAt(words, inner, (at) => anyoneAt(words, at, site.limit));
      if (names === null || names.weight < SURE_NAME) return null;
      return namesReading(names, names.end, 3, site.place === 'bracket' ? 'parenthesis' : 'name-to');
    },
    examples: {
      yes: [['Alert on the age, by Priya', 'Priya']],
      no: ['Alert on the age, by hand', 'Replace it, by Kafka'],
    },
  },
  {
    id: 'owner/name-behind',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    read: (words, site) => {
      if (site.before === '^') return null;
      const names =
        namesAt(words, site, (at) => partyIn(words, at, site.limit)) ??
        heldByHabit(words, site, habitOf(site, ''));
      if (names === null) return null;
      const weight = names.weight + placeWeight(words, site, '');
      const shape = site.place === 'bracket' ? 'parenthesis' : 'name-to';
      const member = matchAt(ONE_OF_THEM, words.masked, names.end, site.limit)?.[0].length ?? 0;
      if (member > 0) {
        const both = { ...names, end: names.end + member };
        return { ...namesReading(both, both.end, weight, shape), habit: habitOf(site, '') };
      }
      const bracket = matchAt(REMARK, words.masked, names.end, site.limit)?.[0].length ?? 0;
      // "(done)" is a field of its own.
      const remark = statusAt(words.masked, names.end + 2, 'value') === null ? bracket : 0;
      return { ...namesReading(names, names.end + remark, weight, shape), habit: habitOf(site, '') };
    },
    examples: {
      yes: [
        ['Alert on the age (Priya)', 'Priya'],
        ['Alert on the age — Priya', 'Priya'],
        ['Alert on the age (Platform team)', 'Platform team'],
        ['Alert on the age - Priya (done)', 'Priya'],
      ],
      no: ['Alert on the age (Kubernetes)', 'Alert on the age (per node)', 'Read it again. Twice'],
    },
  },
  {
    id: 'owner/acts',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    read: (words, site) => {
      if (site.before === '' || site.before === '^') return null;
      const names = namesAt(words, site, (at) => anyoneAt(words, at, site.limit));
      if (names === null || names.weight < SURE_NAME || !DEED_BEFORE.test(words.masked.slice(0, site.at)))
        return null;
      const acts = matchAt(ACTS, words.masked.slice(0, site.limit), names.end, site.limit);
      return acts === null ? null : namesReading(names, names.end + acts[0].length, 2, 'name-to');
    },
    examples: {
      yes: [
        ['Alert on the age, @ana volunteered', '@ana'],
        ['Alert on the age. Priya has this, a change is up.', 'Priya'],
        ['Alert on the age. Priya has this, and it is up. Done.', 'Priya'],
      ],
      no: ['Alert on the age that Priya has set', 'Alert on the age. Grafana has the data.'],
    },
  },
  {
    id: 'owner/on-it',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => anyoneAt(words, at, site.limit));
      const says = names === null ? null : matchAt(ON_IT, words.masked, names.end, site.limit);
      if (names === null || says === null) return null;
      return namesReading(
        names,
        names.end + says[0].length,
        3,
        site.place === 'bracket' ? 'parenthesis' : 'name-to',
      );
    },
    examples: {
      yes: [['Alert on the age (Wanjiru is on it)', 'Wanjiru']],
      no: ['Alert on the age (it is on the list)'],
    },
  },
];
