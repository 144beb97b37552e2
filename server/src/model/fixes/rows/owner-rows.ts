import { trimEndOf } from '../../../text/trim-end.ts';
import { givenNames } from '../../lexicon/given-names.ts';
import { handlesIn } from '../../lexicon/handles.ts';
import { isNobody } from '../../lexicon/no-answer.ts';
import { datePhraseAt, noDateOptions } from '../../lexicon/time/date-phrase.ts';
import { VERBS } from '../../lexicon/words.ts';
import { partyAt } from '../people-evidence.ts';
import { type ItemWords, matchAt, type PhraseReading, type PhraseRow, type PhraseSite } from '../phrase.ts';

const BETWEEN = /[ \t]*(?:[,/&+][ \t]*|\b(?:and|und|et|y|e)[ \t]+)(?=[\p{L}@[`])/uy;
const HANDLE_WORD = /@[\p{L}\p{N}][\w./-]*|[a-z][\w.-]{1,30}@(?![\w.-])/uy;
/** What leads from a doer to the deed. */
const JOINT =
  /[ \t)\]]*(?:[:–—→]|-{1,2}>?(?=\s)|=>|,(?=\s)|(?:to|will|should|shall|must|is going to|needs to|is to)(?=[ \t]+(?!be\b)\p{Ll}))[ \t]*/uy;
const NO_DEED =
  /^(?:the|a|an|our|all|this|that|these|those|it|its|their|any|each|every|be|have|more|other|production|prod|staging|avoid|show|cause|help)\b/;

interface Names {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** One handle or name, or several with commas, `/`, `&` or "and" between them. */
function namesAt(words: ItemWords, site: PhraseSite, opener: (at: number) => Names | null): Names | null {
  const { masked } = words;
  let first: Names | null = null;
  let at = site.at;
  let end = at;
  let weight = 0;
  for (let count = 0; count < 8; count++) {
    const found = count === 0 ? opener(at) : anyoneAt(words, at, site.limit);
    if (found === null) break;
    first ??= found;
    end = found.end;
    // One who is known vouches for the others beside them.
    weight = count === 0 ? found.weight : Math.min(Math.max(weight, found.weight), weight + 1);
    const between = matchAt(BETWEEN, masked, end, site.limit);
    if (between === null) break;
    at = end + between[0].length;
  }
  return first === null ? null : { start: first.start, end, weight };
}

function handleAt(words: ItemWords, at: number, limit: number): Names | null {
  const match = matchAt(HANDLE_WORD, words.masked, at, limit);
  if (match === null) return null;
  const bare = trimEndOf(match[0], /[./-]/);
  if (bare.startsWith('@') && handlesIn(bare).length === 0) return null;
  return { start: at, end: at + bare.length, weight: 3 };
}

function partyIn(words: ItemWords, at: number, limit: number): Names | null {
  if (
    /^\p{Lu}/u.test(words.masked.slice(at, at + 2)) &&
    datePhraseAt(words.masked, at, noDateOptions) !== null
  ) {
    return null;
  }
  const party = partyAt(words.masked, at, limit, words.people);
  if (party === null || !isWholeWord(words.masked, party.end)) return null;
  return party;
}

function isWholeWord(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}_@#(]/u.test(text.slice(at, at + 1));
}

function anyoneAt(words: ItemWords, at: number, limit: number): Names | null {
  return handleAt(words, at, limit) ?? partyIn(words, at, limit);
}

/** The name of a place where siblings of an item may have theirs, too. */
function habitOf(site: PhraseSite, joint: string): string {
  return `${site.place}${site.place === 'head' ? joint : site.before}`;
}

/** What the place adds to a name that is not known. */
function placeWeight(words: ItemWords, site: PhraseSite, joint: string): number {
  const habit = words.people.habits.has(habitOf(site, joint)) ? 1.5 : 0;
  if (site.place === 'bracket') return habit + 0.5;
  if (/[>→]/.test(site.before)) return habit + 1;
  return /[.:\n]/.test(site.before) ? habit - 1 : habit + 0.25;
}

function reading(value: Names, end: number, weight: number, shape: PhraseReading['shape']): PhraseReading {
  return { end, value: { start: value.start, end: value.end }, weight, shape };
}

/** The joint behind a doer at the head, and whether a deed follows it. */
function jointAt(
  words: ItemWords,
  at: number,
  limit: number,
): { readonly end: number; readonly kind: string } | null {
  const { masked, raw } = words;
  const match = matchAt(JOINT, masked, at, limit);
  if (match !== null) {
    const kind = /\p{L}/u.test(match[0])
      ? 'verb'
      : match[0].includes(',')
        ? ','
        : match[0].includes(':')
          ? ':'
          : '-';
    return { end: at + match[0].length, kind };
  }
  // `**Ana** writes …`: the mark stands between doer and deed.
  const blank = /^[*_`)\]]{1,3}[ \t]+/.exec(raw.slice(at, at + 6));
  return blank === null ? null : { end: at + blank[0].length, kind: '*' };
}

export const ownerRows: readonly PhraseRow[] = [
  {
    id: 'owner/handles-before',
    field: 'owner',
    where: ['head'],
    opens: true,
    read: (words, site) => {
      const names = namesAt(words, site, (at) => handleAt(words, at, site.limit));
      if (names === null) return null;
      const joint = jointAt(words, names.end, site.limit);
      if (joint !== null) return reading(names, joint.end, 3, 'handle');
      const next = /^[ \t\])*_`]*(\S*)/.exec(words.masked.slice(names.end, names.end + 40))?.[1] ?? '';
      const deed =
        next === '' ||
        /^\p{Lu}/u.test(next) ||
        VERBS.has(next.toLowerCase()) ||
        /^(?:is|are|can|has|would|and)$/.test(next);
      return deed ? reading(names, names.end, 3, 'handle') : null;
    },
    examples: {
      yes: [
        ['@ana to alert on the age', '@ana'],
        ['@ana, @bo: alert on the age', '@ana, @bo'],
        ['@ana Alert on the age', '@ana'],
      ],
      no: ['@ana wrote the alert, read it again'],
    },
  },
  {
    id: 'owner/handles-behind',
    field: 'owner',
    where: ['tail', 'bracket'],
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
      const names =
        named ?? HEAD_HABITS.map((habit) => heldByHabit(words, site, habit)).find((held) => held !== null);
      if (names == null) return null;
      const joint = jointAt(words, names.end, site.limit);
      if (joint === null || (named === null && joint.kind === 'verb')) return null;
      const rest = words.masked.slice(joint.end, joint.end + 24);
      const verb = joint.kind === 'verb' && !NO_DEED.test(rest);
      const will = /\bwill\b|\bshould\b|\bmust\b/.test(words.masked.slice(names.end, joint.end));
      const bonus = verb ? (will ? 0.5 : 1) : joint.kind === '*' ? -0.5 : 0;
      const weight = names.weight + bonus + placeWeight(words, site, joint.kind) - 0.25;
      return { ...reading(names, joint.end, weight, 'name-to'), habit: habitOf(site, joint.kind) };
    },
    examples: {
      yes: [
        ['Ana to alert on the age', 'Ana'],
        ['Priya will alert on the age', 'Priya'],
        ['Platform team: alert on the age', 'Platform team'],
      ],
      no: ['Monitoring: alert on the age', 'Grafana will show the age', 'AWS to be asked about limits'],
    },
  },
  {
    id: 'owner/tag-before',
    field: 'owner',
    where: ['head'],
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
      const people = names.every((name) => words.people.known.has(name) || givenNames.has(name));
      const value = { start: site.at + 1, end: site.at + match[0].length - 1, weight: 2.5 };
      return people ? reading(value, site.at + match[0].length, 2.5, 'mark') : null;
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
    opens: false,
    read: (words, site) => {
      const lead = matchAt(SAID, words.masked, site.at, site.limit);
      if (lead === null) return null;
      const from = site.at + lead[0].length;
      const names = namesAt(
        words,
        { ...site, at: from },
        (at) => anyoneAt(words, at, site.limit) ?? wordAt(words, at, site.limit),
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
    id: 'owner/name-behind',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    read: (words, site) => {
      const names =
        namesAt(words, site, (at) => partyIn(words, at, site.limit)) ??
        heldByHabit(words, site, habitOf(site, ''));
      if (names === null) return null;
      const weight = names.weight + placeWeight(words, site, '');
      const shape = site.place === 'bracket' ? 'parenthesis' : 'name-to';
      return { ...reading(names, names.end, weight, shape), habit: habitOf(site, '') };
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

const HEAD_HABITS = ['head:', 'head-'];
const KINDS =
  /^(?:detect|prevent|mitigate|process|repair|investigate|recover|respond|high|medium|low|critical|short|long|must|should|could|now|next|later|done|todo|wip|bug|feature|chore)/i;

const CAPITALISED = /\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{N}&'’-]*){0,2}/uy;

/** Where most siblings name somebody, capitalised words are a team's name, too: "(Revenue Accounting)" beside "(Bao)". */
function heldByHabit(words: ItemWords, site: PhraseSite, habit: string): Names | null {
  if (!words.people.habits.has(habit)) return null;
  const match = matchAt(CAPITALISED, words.masked, site.at, site.limit);
  const first = match?.[0].split(' ')[0]?.toLowerCase() ?? '';
  if (match === null || KINDS.test(match[0]) || VERBS.has(first)) return null;
  if (datePhraseAt(words.masked, site.at, noDateOptions) !== null) return null;
  return { start: site.at, end: site.at + match[0].length, weight: 0.6 };
}

const SAID =
  /(?:owners?|owned by|assigned to|assignee|assigned|dri|lead|responsible|in charge is|resp\.?|verantwortlich|responsable|responsabile|担当)[ \t]*(?:[:=][ \t]*|[ \t])(?=\S)/iuy;

/** Behind the word "owner" a name need not look like one. */
function wordAt(words: ItemWords, at: number, limit: number): Names | null {
  const match = matchAt(
    /[\p{L}][\p{L}\p{N}._-]{1,30}(?:[ \t][\p{L}\p{N}._-]{1,20}){0,2}/uy,
    words.masked,
    at,
    limit,
  );
  if (match === null) return null;
  const bare = match[0].split(/[ \t](?=(?:due|by|before|until|eta|deadline)\b)/i, 1)[0] ?? '';
  return isNobody(bare) ? null : { start: at, end: at + bare.length, weight: 1 };
}

/** `owner: TBD`: the slot is there, and nobody in it. */
function nobodyAt(
  words: ItemWords,
  at: number,
  limit: number,
  shape: PhraseReading['shape'],
): PhraseReading | null {
  const match = matchAt(/[^,;|()[\]\n]{1,40}/y, words.masked, at, limit);
  if (match === null) return null;
  const end = at + match[0].trimEnd().length;
  return isNobody(match[0].trim()) ? { end, value: { start: at, end }, weight: 2, shape } : null;
}

const MENTION =
  /\b(?:with|ask|from|by|to|for|of|via|ping|contact|see|thanks?|cc|notify|tell|and|in|on|at|like|using|use|upgrade|update|install|pin|unpin|remove|bump|mention|tag|page|than|per|the|a|an|or|inform|invite|about)[ \t]*$/i;

/** Whether the word before a handle makes it a part of the sentence: "talk to @ana". */
function mentions(words: ItemWords, at: number): boolean {
  return MENTION.test(words.masked.slice(Math.max(0, at - 16), at));
}
