import { once } from '../../text/once.ts';
import { headingKey } from './heading-text.ts';
import { languages } from './languages/all.ts';
import type { LabelWords } from './languages/label-words.ts';
import { WordRoles } from './word-roles.ts';

/** The fields that a label can ask for by its words, whatever is around them. */
export type GrammarKey =
  | 'date'
  | 'started'
  | 'detected'
  | 'mitigated'
  | 'resolved'
  | 'severity'
  | 'status'
  | 'duration'
  | 'time-to-detect'
  | 'time-to-mitigate'
  | 'time-to-resolve'
  | 'id'
  | 'services'
  | 'commander'
  | 'scribe'
  | 'responders'
  | 'authors'
  | 'reviewers';

/** What the value of a label must be, for the label to mean its field. */
export type Needs = 'moment' | 'day' | 'stretch' | 'level' | 'state' | 'names' | 'code';

/** What the words of a label mean. */
export interface LabelSense {
  readonly key: GrammarKey;
  readonly needs: Needs | null;
  /** It asks for a day: with no time of day beside it the value is the incident's day. */
  readonly day: boolean;
}

type Role = keyof Omit<LabelWords, 'code'>;

/** Of a word with several roles the first counts. */
const ROLES: readonly Role[] = [
  'untils',
  'days',
  'started',
  'detected',
  'mitigated',
  'resolved',
  'severity',
  'status',
  'spans',
  'ranks',
  'commanders',
  'scribes',
  'responders',
  'authors',
  'reviewers',
  'agents',
  'ids',
  'affected',
  'products',
  'subjects',
  'raised',
  'documents',
  'fillers',
];
const LONGEST_LABEL = 50;
/** The time from which others are counted. */
const START_OF_COUNT = /^T0$/i;
const MOST_WORDS = 7;

const lexicon = once(
  () =>
    new WordRoles<Role>(
      languages.map(({ code, labels }) => ({ code, roles: ROLES.map((role) => [role, labels[role]]) })),
    ),
);

/** What no label has: what separates fields, and figures. */
const MARKS = /[|·•;:=,\d]|\s[/–—-]\s/;

/** Letters before an apostrophe that join two words: `l'incident`. */
const ELIDED = /(?<![\p{L}])(?:l|d|dell|dall|all|un|qu)'/gu;

/**
 * What a label means by its words: one that names a field, beside words for the incident and words that change nothing.
 * Null where a word is unknown, or where several fields are named. `looked` is the label as `headingKey` gives it.
 */
export function labelSense(label: string, looked: string = headingKey(label)): LabelSense | null {
  if (label.length > LONGEST_LABEL || MARKS.test(label.replace(START_OF_COUNT, ''))) return null;
  const key = looked.replace(ELIDED, '');
  if (key === '' || key.split(' ').length > MOST_WORDS) return null;
  for (const { roles } of lexicon().read(key)) {
    const sense = senseOf(new Set(roles));
    if (sense !== null) return sense;
  }
  return null;
}

/** Whether a label whose words are known can begin with a word. */
export function mayBeginLabel(word: string): boolean {
  return lexicon().mayBeginWith(word);
}

/** Whether a label whose words are known can end with a word. */
export function mayEndLabel(word: string): boolean {
  return lexicon().mayEndWith(word);
}

const MOMENTS = ['started', 'detected', 'mitigated', 'resolved'] as const;

const UNTIL: Readonly<Partial<Record<GrammarKey, GrammarKey>>> = {
  detected: 'time-to-detect',
  mitigated: 'time-to-mitigate',
  resolved: 'time-to-resolve',
};
/** Of a lead engineer the lead counts. */
const PEOPLE: readonly (readonly [Role, GrammarKey])[] = [
  ['commanders', 'commander'],
  ['scribes', 'scribe'],
  ['authors', 'authors'],
  ['reviewers', 'reviewers'],
  ['responders', 'responders'],
];

function senseOf(roles: ReadonlySet<Role>): LabelSense | null {
  const person = PEOPLE.find(([role]) => roles.has(role));
  if (person !== undefined) return isOfPeople(roles) ? sense(person[1], 'names') : null;
  // "Resolved by" asks for somebody.
  if (roles.has('agents')) return null;
  if (roles.has('ids')) return roles.has('subjects') || roles.has('documents') ? sense('id', 'code') : null;
  if (roles.has('affected')) return roles.has('products') ? sense('services') : null;
  return roles.has('untils') ? untilSense(roles) : factSense(roles);
}

/** Nothing beside a person's part but words for the incident, the document and who. */
function isOfPeople(roles: ReadonlySet<Role>): boolean {
  const others: readonly Role[] = ['subjects', 'products', 'documents', 'fillers', 'agents', 'raised'];
  return [...roles].every((role) => others.includes(role) || PEOPLE.some(([each]) => each === role));
}

function untilSense(roles: ReadonlySet<Role>): LabelSense | null {
  const [key, another] = MOMENTS.filter((moment) => roles.has(moment));
  const until = key === undefined || another !== undefined ? undefined : UNTIL[key];
  return until === undefined ? null : sense(until);
}

function factSense(roles: ReadonlySet<Role>): LabelSense | null {
  const about = roles.has('documents');
  const moments = MOMENTS.filter((key) => roles.has(key));
  if (roles.has('status'))
    return roles.has('severity') ? null : sense('status', moments.length > 0 ? 'state' : null);
  if (roles.has('severity')) return moments.length === 0 && !about ? sense('severity') : null;
  // "Report created", "Review started": times of the document.
  if (about)
    return roles.size === 1 || onlyFillersBeside(roles, 'documents') ? sense('status', 'state') : null;
  if (moments.length > 1) return isFromTo(moments) ? sense('duration', 'stretch') : null;
  const [moment] = moments;
  if (moment !== undefined) {
    if (roles.has('spans') || roles.has('ranks')) return null;
    return { ...sense(moment, 'moment'), day: moment === 'started' && roles.has('days') };
  }
  if (roles.has('raised') && (roles.has('subjects') || roles.has('products')))
    return sense('detected', 'moment');
  if (roles.has('raised')) return null;
  if (roles.has('spans')) return sense('duration', 'stretch');
  if (roles.has('days')) return sense('date', 'day');
  if (roles.has('ranks')) return sense('severity', 'level');
  return roles.has('subjects') || roles.has('products') ? sense('duration', 'stretch') : null;
}

function isFromTo(moments: readonly GrammarKey[]): boolean {
  return moments.length === 2 && moments[0] === 'started' && moments[1] === 'resolved';
}

function onlyFillersBeside(roles: ReadonlySet<Role>, role: Role): boolean {
  return [...roles].every((each) => each === role || each === 'fillers');
}

function sense(key: GrammarKey, needs: Needs | null = null): LabelSense {
  return { key, needs, day: false };
}
