import { isPastOfVerb } from '../../lexicon/past.ts';
import { VERBS } from '../../lexicon/words.ts';
import { matchAt, type PhraseRow, WEAK_NAME } from '../phrase.ts';
import { namesReading } from './names-reading.ts';
import {
  anyoneAt,
  habitOf,
  handleAt,
  heldByHabit,
  jointAt,
  namesAt,
  partyIn,
  placeWeight,
  wordBefore,
} from './owner-names.ts';

const NO_DEED =
  /^(?:the|a|an|our|all|this|that|these|those|it|its|their|any|each|every|be|have|more|other|production|prod|staging|avoid|show|cause|help)\b/;
/** Deeds that no system does. */
const OF_PEOPLE =
  /^(?:write|ask|talk|discuss|document|contact|call|meet|present|propose|draft|research|investigate|look|evaluate|explore|coordinate|organi[sz]e|schedule|review|phone|invite|interview|negotiate|clarify|decide|find out|follow up|check with|raise)(?![\p{L}-])/u;
/** The verb behind a doer, what is in brackets between them passed over. */
const DOES = /[ \t](?:\([^()\n]{1,40}\)[ \t])?(?:has(?: already)?[ \t])?(\p{Ll}{3,20}(?:s|ed))(?=[ \t])/uy;
/** `updates`, `fixes`, `tries`: a deed told in the present. */
function isThirdPerson(word: string): boolean {
  if (VERBS.has(word.slice(0, -1)) || (word.endsWith('es') && VERBS.has(word.slice(0, -2)))) return true;
  return word.endsWith('ies') && VERBS.has(`${word.slice(0, -3)}y`);
}
/** What is told of somebody, or belongs to them, is no deed of theirs to come. */
const TELLS =
  /^(?:['’]|[ \t]+(?:wrote|said|says|saw|found|thinks|thought|noticed|suggested|mentioned|pointed|asked|asks|reported|noted|believes|wonders|proposed|was|were|got|told|agreed|agrees|wants|wanted)(?![\p{L}-]))/u;
const HEAD_HABIT = 'head:';

/** Owners named before the deed. */
export const ownerHeadRows: readonly PhraseRow[] = [
  {
    id: 'owner/handles-before',
    field: 'owner',
    where: ['head'],
    telltale: /[@\uFFFC]/,
    opens: true,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => handleAt(words, at, site.limit));
      if (names === null) return null;
      const joint = jointAt(words, names.end, site.limit);
      if (joint !== null) return namesReading(names, joint.end, 3, 'handle');
      const scoped = words.masked.slice(names.start, names.end).includes('/');
      const told = TELLS.test(words.masked.slice(names.end, names.end + 24));
      return scoped || told ? null : namesReading(names, names.end, 3, 'handle');
    },
    examples: {
      yes: [
        ['@ana to alert on the age', '@ana'],
        ['@ana, @bo: alert on the age', '@ana, @bo'],
        ['@ana Alert on the age', '@ana'],
        ['ana@queue.example – alert on the age', 'ana@queue.example'],
        ['@ana alerts by region in the panel', '@ana'],
      ],
      no: ['@babel/core alerts of audits', "@ana's alert on the age", '@ana wrote the alert, read it again'],
    },
  },
  {
    id: 'owner/name-before',
    field: 'owner',
    where: ['head'],
    opens: true,
    read: (words, site) => {
      const named = namesAt(words, site, (at) => partyIn(words, at, site.limit));
      const names = named ?? heldByHabit(words, site, HEAD_HABIT) ?? wordBefore(words, site);
      if (names === null) return null;
      const joint = jointAt(words, names.end, site.limit);
      if (joint === null || (named === null && joint.kind === 'verb')) return null;
      const rest = words.masked.slice(joint.end, joint.end + 24);
      const verb = joint.kind === 'verb' && !NO_DEED.test(rest);
      const human = verb && OF_PEOPLE.test(rest) ? 0.75 : 0;
      const will = /\bwill\b|\bshould\b|\bmust\b/.test(words.masked.slice(names.end, joint.end));
      const bonus = verb ? (will ? 0.5 : 1) : joint.kind === '*' ? -0.5 : 0;
      const place = placeWeight(words, site, joint.kind) - 0.25;
      const known = words.people.habits.has(habitOf(site, joint.kind));
      const weak = names.weight <= WEAK_NAME && !known;
      const weight = weak
        ? WEAK_NAME
        : names.weight + bonus + human + place + (names.weight <= WEAK_NAME ? 0.25 : 0);
      return { ...namesReading(names, joint.end, weight, 'name-to'), habit: habitOf(site, joint.kind) };
    },
    examples: {
      yes: [
        ['Ana to alert on the age', 'Ana'],
        ['Priya will alert on the age', 'Priya'],
        ['Platform team: alert on the age', 'Platform team'],
        ['Gwil will write a test of the age', 'Gwil'],
      ],
      no: ['Monitoring: alert on the age', 'Grafana will show the age', 'AWS to be asked about limits'],
    },
  },
  {
    id: 'owner/name-does',
    field: 'owner',
    where: ['head'],
    opens: true,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => partyIn(words, at, site.limit));
      if (names === null) return null;
      const verb = matchAt(DOES, words.masked, names.end, site.limit)?.[1] ?? '';
      if (!isThirdPerson(verb) && !isPastOfVerb(verb)) return null;
      const weight = names.weight + placeWeight(words, site, 'does') - 0.25;
      return { ...namesReading(names, names.end, weight, 'name-to'), habit: habitOf(site, 'does') };
    },
    examples: {
      yes: [
        ['Priya updates all servers', 'Priya'],
        ['Priya (support) asks the groups', 'Priya'],
      ],
      no: ['Grafana shows the age', 'Retries double the load'],
    },
  },
  {
    id: 'owner/tag-before',
    field: 'owner',
    where: ['head'],
    telltale: /[[(]/,
    opens: true,
    read: (words, site) => {
      const open = words.masked[site.at];
      if (open !== '[' && open !== '(') return null;
      const inner = { ...site, at: site.at + 1 };
      const names =
        namesAt(words, inner, (at) => anyoneAt(words, at, site.limit)) ??
        heldByHabit(words, inner, habitOf(site, open));
      const close =
        names === null
          ? null
          : matchAt(/[ \t]*[\])][ \t]*[:–—-]?[ \t]*/y, words.masked, names.end, site.limit);
      if (names === null || close === null) return null;
      const weight = names.weight + placeWeight(words, site, open);
      const end = names.end + close[0].length;
      return { ...namesReading(names, end, weight, 'parenthesis'), habit: habitOf(site, open) };
    },
    examples: {
      yes: [['[Priya] Alert on the age', 'Priya']],
      no: ['[Detect] Alert on the age', '[WIP] Alert on the age'],
    },
  },
];
