import { isGivenName } from '../../lexicon/given-names.ts';
import { isPastOfVerb } from '../../lexicon/past.ts';
import { VERBS } from '../../lexicon/words.ts';
import { matchAt, type PhraseReading, type PhraseRow, SURE_NAME, WEAK_NAME } from '../phrase.ts';
import {
  anyoneAt,
  anyWordAt,
  habitOf,
  handleAt,
  heldByHabit,
  jointAt,
  mentions,
  namesAt,
  nobodyAt,
  type OwnerNames,
  partyIn,
  placeWeight,
  REMARK,
  wordBefore,
} from './owner-names.ts';

const NO_DEED =
  /^(?:the|a|an|our|all|this|that|these|those|it|its|their|any|each|every|be|have|more|other|production|prod|staging|avoid|show|cause|help)\b/;
/** Deeds that no system does. */
const OF_PEOPLE =
  /^(?:write|ask|talk|discuss|document|contact|call|meet|present|propose|draft|research|investigate|look|evaluate|explore|coordinate|organi[sz]e|schedule|review|phone|invite|interview|negotiate|clarify|decide|find out|follow up|check with|raise)(?![\p{L}-])/u;
const SAID =
  /(?:owners?|owned by|assigned to|assignee|assigned|dri|lead|responsible|in charge is|resp\.?|verantwortlich|responsable|responsabile|担当)[ \t*_`]*(?:[:=–—-]{1,2}[ \t*_`]*|[ \t])(?=\S)/iuy;
/** The verb behind a doer, what stands in brackets between them passed over. */
const DOES = /[ \t](?:\([^()\n]{1,40}\)[ \t])?(?:has(?: already)?[ \t])?(\p{Ll}{3,20}(?:s|ed))(?=[ \t])/uy;
const ON_IT =
  /[ \t](?:is|are)(?: already)? (?:on it|doing (?:it|this)|working on it)|[ \t](?:takes|has|owns|does|took) (?:it|this|that)(?: on)?/iy;

/** `updates`, `fixes`, `tries`: a deed told in the present. */
function isThirdPerson(word: string): boolean {
  if (VERBS.has(word.slice(0, -1)) || (word.endsWith('es') && VERBS.has(word.slice(0, -2)))) return true;
  return word.endsWith('ies') && VERBS.has(`${word.slice(0, -3)}y`);
}

/** What is told of somebody, or belongs to them, is no deed of theirs to come. */
const TELLS =
  /^(?:['’]|[ \t]+(?:wrote|said|says|saw|found|thinks|thought|noticed|suggested|mentioned|pointed|asked|asks|reported|noted|believes|wonders|proposed|was|were|got|told|agreed|agrees|wants|wanted)(?![\p{L}-]))/u;

const BY = /(?:by|von|par|por|da)[ \t]+(?=[\p{Lu}@])/uy;
/** What somebody does about it already; whatever follows is a remark. */
const ACTS =
  /[ \t]+(?:has|is|volunteered|volunteers|took|takes|offered|offers|owns|started|works|looks|wants|promised|agreed|said (?:she|he|they))(?![\p{L}-])[^\n]*$/uy;
/** Words of a deed, and not only who does it. */
const DEED_BEFORE = /(?<![@\p{L}])\p{L}+[^\p{L}]+\p{L}+/u;
/** `@Ana Souza`, as tools write that pick people by their full names. */
const MENTION = /@(?=\p{Lu})/uy;
/** Who of a team it is, in brackets behind it: "District IT (Mr. Pell)". */
const ONE_OF_THEM = /[ \t]\(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\)/uy;
/** That nobody does it yet. */
const NOBODY =
  /(?:no (?:owner|assignee)(?: yet| so far)?|unassigned|unowned|needs? (?:an )?owner|owner (?:needed|wanted|missing)|volunteers? (?:needed|wanted)|pas de responsable(?: pour l['’]instant)?|(?:noch )?kein[er]? verantwortliche\w{0,2}|sin responsable|sem responsável)(?![\p{L}-])/iuy;
const HEAD_HABIT = 'head:';

function reading(
  value: OwnerNames,
  end: number,
  weight: number,
  shape: PhraseReading['shape'],
): PhraseReading {
  return { end, value: { start: value.start, end: value.end }, weight, shape };
}

export const ownerRows: readonly PhraseRow[] = [
  {
    id: 'owner/handles-before',
    field: 'owner',
    where: ['head'],
    telltale: /@/,
    opens: true,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => handleAt(words, at, site.limit));
      if (names === null) return null;
      const joint = jointAt(words, names.end, site.limit);
      if (joint !== null) return reading(names, joint.end, 3, 'handle');
      const scoped = words.masked.slice(names.start, names.end).includes('/');
      const told = TELLS.test(words.masked.slice(names.end, names.end + 24));
      return scoped || told ? null : reading(names, names.end, 3, 'handle');
    },
    examples: {
      yes: [
        ['@ana to alert on the age', '@ana'],
        ['@ana, @bo: alert on the age', '@ana, @bo'],
        ['@ana Alert on the age', '@ana'],
        ['@ana alerts by region in the panel', '@ana'],
      ],
      no: ['@babel/core alerts of audits', "@ana's alert on the age", '@ana wrote the alert, read it again'],
    },
  },
  {
    id: 'owner/handles-behind',
    field: 'owner',
    where: ['tail', 'bracket'],
    telltale: /@/,
    opens: true,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => handleAt(words, at, site.limit));
      if (names === null) return null;
      const team = words.masked.slice(names.start, names.end).includes('/');
      if (site.before === '' && site.place === 'tail' && (mentions(words, names.start) || team)) return null;
      return reading(names, names.end, 3, site.place === 'tail' ? 'handle' : 'parenthesis');
    },
    examples: {
      yes: [
        ['Alert on the age @ana', '@ana'],
        ['Alert on the age (@ana/@bo)', '@ana/@bo'],
        ['Alert on the age, ana@', 'ana@'],
      ],
      no: ['Talk to @ana', 'Upgrade to @babel/core'],
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
      return { ...reading(names, joint.end, weight, 'name-to'), habit: habitOf(site, joint.kind) };
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
      return { ...reading(names, names.end, weight, 'name-to'), habit: habitOf(site, 'does') };
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
    id: 'owner/on-it',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => anyoneAt(words, at, site.limit));
      const says = names === null ? null : matchAt(ON_IT, words.masked, names.end, site.limit);
      if (names === null || says === null) return null;
      return reading(
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
      return acts === null ? null : reading(names, names.end + acts[0].length, 2, 'name-to');
    },
    examples: {
      yes: [
        ['Alert on the age, @ana volunteered', '@ana'],
        ['Alert on the age. Priya has this, a change is up.', 'Priya'],
      ],
      no: ['Alert on the age that Priya has set', 'Alert on the age. Grafana has the data.'],
    },
  },
  {
    id: 'owner/mention',
    field: 'owner',
    where: ['head', 'tail', 'bracket'],
    telltale: /@\p{Lu}/u,
    opens: true,
    read: (words, site) => {
      const sign = matchAt(MENTION, words.masked, site.at, site.limit);
      const party = sign === null ? null : partyIn(words, site.at + 1, site.limit);
      if (
        party === null ||
        (party.weight < SURE_NAME && !/\s/.test(words.masked.slice(party.start, party.end)))
      )
        return null;
      return reading(party, party.end, 3, 'handle');
    },
    examples: {
      yes: [['Alert on the age @Raúl Peña', 'Raúl Peña']],
      no: ['Alert on the age @Deprecated'],
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
      return { ...reading(names, end, weight, 'parenthesis'), habit: habitOf(site, open) };
    },
    examples: {
      yes: [['[Priya] Alert on the age', 'Priya']],
      no: ['[Detect] Alert on the age', '[WIP] Alert on the age'],
    },
  },
  {
    id: 'owner/org-tags',
    field: 'owner',
    where: ['tail'],
    telltale: /:[a-z]/,
    opens: true,
    read: (words, site) => {
      const match = matchAt(
        /:(?:[a-z][a-z0-9_-]{1,20}:){1,4}(?=[ \t]|$|\n)/y,
        words.masked,
        site.at,
        site.limit,
      );
      if (match === null) return null;
      const names = match[0].split(':').filter((name) => name !== '');
      const people = names.every((name) => words.people.known.has(name) || isGivenName(name));
      const value = { start: site.at + 1, end: site.at + match[0].length - 1, weight: 3 };
      return people ? reading(value, site.at + match[0].length, 3 + names.length * 0.1, 'mark') : null;
    },
    examples: {
      yes: [['Alert on the age :priya:', 'priya']],
      no: ['Alert on the age :tada:', 'Alert on the age :white_check_mark:'],
    },
  },
  {
    id: 'owner/said',
    field: 'owner',
    where: ['tail', 'bracket'],
    telltale: /own|assign|dri|lead|resp|charge|verantw|担当/i,
    opens: false,
    read: (words, site) => {
      const lead = matchAt(SAID, words.masked, site.at, site.limit);
      if (lead === null) return null;
      const from = site.at + lead[0].length;
      const names = namesAt(
        words,
        { ...site, at: from },
        (at) => anyoneAt(words, at, site.limit) ?? anyWordAt(words, at, site.limit),
      );
      const shape = site.place === 'bracket' ? 'parenthesis' : 'name-to';
      if (names !== null) return reading(names, names.end, 4, shape);
      return nobodyAt(words, from, site.limit, shape);
    },
    examples: {
      yes: [
        ['Alert on the age, assigned to Ana', 'Ana'],
        ['Alert on the age (owner: Zed Quux)', 'Zed Quux'],
        ['Alert on the age (owner = platform)', 'platform'],
      ],
      no: ['Alert the owner of the queue'],
    },
  },
  {
    id: 'owner/nobody',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    telltale: /own|assign|volunt|respons|verantw/i,
    read: (words, site) => {
      const match = matchAt(NOBODY, words.masked, site.at, site.limit);
      if (match === null) return null;
      const value = { start: site.at, end: site.at + match[0].length, weight: 3 };
      return reading(value, value.end, 3, site.place === 'bracket' ? 'parenthesis' : 'name-to');
    },
    examples: {
      yes: [['Alert on the age — no owner', '']],
      no: ['Alert on queues that have no owner'],
    },
  },
  {
    id: 'owner/jira',
    field: 'owner',
    where: ['bracket'],
    opens: true,
    telltale: /\[~/,
    read: ({ masked }, site) => {
      const match = matchAt(/~[A-Za-z][\w.-]{0,40}/y, masked, site.at, site.limit);
      if (match === null) return null;
      const value = { start: site.at + 1, end: site.at + match[0].length, weight: 3 };
      return reading(value, value.end, 3, 'parenthesis');
    },
    examples: {
      yes: [['Alert on the age [~ana]', 'ana']],
      no: ['Keep it at ~30 percent'],
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
      return reading(names, names.end, 3, site.place === 'bracket' ? 'parenthesis' : 'name-to');
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
        return { ...reading(both, both.end, weight, shape), habit: habitOf(site, '') };
      }
      const remark = matchAt(REMARK, words.masked, names.end, site.limit)?.[0].length ?? 0;
      return { ...reading(names, names.end + remark, weight, shape), habit: habitOf(site, '') };
    },
    examples: {
      yes: [
        ['Alert on the age (Priya)', 'Priya'],
        ['Alert on the age — Priya', 'Priya'],
        ['Alert on the age (Platform team)', 'Platform team'],
      ],
      no: ['Alert on the age (Kubernetes)', 'Alert on the age (per node)', 'Read it again. Twice'],
    },
  },
];
