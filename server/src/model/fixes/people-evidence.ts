import { trimEndOf } from '../../text/trim-end.ts';
import { textLines } from '../document/block-content.ts';
import type { ReadContext } from '../document/context.ts';
import { isEasternName } from '../lexicon/family-names-east.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { handlesIn } from '../lexicon/handles.ts';
import { isTeam, looksLikeName, mayNameTeam, withoutTitle } from '../lexicon/names.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import { NOT_NAMES, TOPICS, VERBS } from '../lexicon/words.ts';

/** What is known of the people of a document before an item is read. */
export interface PeopleEvidence {
  /** Names, first names and handles that the document gives elsewhere, lower case. */
  readonly known: ReadonlySet<string>;
  /** The initials of those names, upper case. */
  readonly initials: ReadonlySet<string>;
  /** Places in which most siblings of an item have a name: `bracket(`, `head:`. */
  readonly habits: ReadonlySet<string>;
}

/** Somebody that a text names, or may name. */
export interface NamedParty {
  readonly start: number;
  readonly end: number;
  /** 3: the document knows them; 2.5: a team or a usual given name; 1: it only looks like a name. */
  readonly weight: number;
}

const PERSON =
  /\p{Lu}[\p{L}'’.-]*(?:[ \t](?:(?:de|da|dos|di|del|la|le|van|von|der|den|ter|bin|al|el)[ \t]){0,2}\p{Lu}[\p{L}'’.-]*){0,3}/uy;
const TEAM =
  /(?:(?:[Tt]he|[Tt]eam)[ \t])?\p{Lu}[\p{L}\p{N}&/-]*(?:[ \t][\p{L}\p{N}&/-]+){0,2}[ \t](?:[Tt]eams?|[Ss]quad|[Gg]uild|[Cc]rew|[Cc]hapter|[Tt]ribe|developers|engineers|maintainers|[Gg]roup)(?![\p{L}-])/uy;
const CREW =
  /(?:(?:[Hh]ead|VP|Director|[Ll]ead|[Mm]anager) of \p{Lu}[\p{L}]*|C[TEOIP]O|CISO|(?:[Oo]n-call|[Tt]ech|[Tt]eam|[Ee]ngineering) (?:lead|manager)|[Pp]roduct (?:owner|manager)|[Ii]ncident (?:commander|manager)|[Rr]elease manager|(?:[ÉéEe]quip[eo]|[Ss]quadra|[Gg]ruppe|[Tt]eam) (?:d[eiu] |de la |del )?\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*)?|SREs?|DevOps|SecOps|Ops|QA|DBAs?|[Dd]evelopers|[Mm]aintainers|[Ee]ngineers|[Oo]n-?call|Team [\p{Lu}][\p{L}]*)(?![\p{L}\p{N}-])/uy;

/** Departments, which are called so wherever they are named: "Customer success", "Trust & Safety", "Legal". */
const DEPARTMENT =
  /(?:(?:Customer|Client|User|Technical|Tech|IT|People|Sales|Marketing|Data|Product|Platform|Network|Site|Release|Security|Cloud|Vendor|Account|Risk|Field|Store|Quality|Developer|Business|Application|Production|Infra(?:structure)?|Web|Mobile|Payments?|Billing)[ \t](?:[sS]upport|[sS]uccess|[cC]are|[eE]xperience|[oO]ps|[oO]perations|[sS]cience|[eE]ngineering|[mM]anagement|[mM]arketing|[rR]elations|[aA]ssurance|[dD]esk)|(?:Trust|Health|Fraud) (?:&|and) [SR]\p{L}+|(?:[sS]ervice|[hH]elp) [dD]esk|Legal|Marketing|Finance|HR|Human [rR]esources|Procurement|Purchasing|Accounting|Facilities|Treasury|Helpdesk)(?![\p{L}\p{N}-])/uy;

/** What tells a team or a role that is written in small letters. */
const CREW_WORD =
  /(?:team|squad|guild|lead|manager|owner|commander|head of|on-?call|maintainers|developers|engineers|[ée]quip|squadra|dział|zespół|teilung|afdeling|reparto|service|departament|eng|ops|operations|desk|staff|office|folks)/u;
const LONGEST_SMALL = 48;

/** The person or team whose name begins at an offset, with how sure that is; null where none can. */
export function partyAt(text: string, at: number, limit: number, people: PeopleEvidence): NamedParty | null {
  if (text.charCodeAt(at) > 0x2e80) return easternAt(text, at, limit, people);
  const near = text.slice(at, at + LONGEST_SMALL);
  if (/^\p{Ll}/u.test(near)) {
    const small = smallNameAt(text, at, limit, people);
    if (small !== null || !CREW_WORD.test(near)) return small;
  } else if (!/^\p{Lu}/u.test(near)) return null;
  return teamAt(text, at, limit, people) ?? personAt(text, at, limit, people);
}

const SMALL_NAME = /\p{Ll}[\p{Ll}'’-]{1,20}(?![\p{L}\p{N}_.@/])/uy;

/** "ana", as people write who write everything small: one that the document names, or a usual given name in company. */
function smallNameAt(text: string, at: number, limit: number, people: PeopleEvidence): NamedParty | null {
  SMALL_NAME.lastIndex = at;
  const word = SMALL_NAME.exec(text)?.[0] ?? '';
  if (word === '' || at + word.length > limit || text[at - 1] === '@') return null;
  if (VERBS.has(word) || NOT_NAMES.has(word) || TOPICS.has(word)) return null;
  const weight = people.known.has(word) ? 2.25 : isGivenName(word) ? 1.25 : 0;
  return weight === 0 ? null : { start: at, end: at + word.length, weight };
}

const EASTERN =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]{1,10}?)(さん|氏|様|님|チーム|グループ|部|课|課|组|組|团队|팀)?(?![\p{L}\p{N}])/uy;

/** Names of China, Japan and Korea have no capitals: a family name, a title or the word for a team tells them. */
function easternAt(text: string, at: number, limit: number, people: PeopleEvidence): NamedParty | null {
  EASTERN.lastIndex = at;
  const [words = '', name = '', suffix] = EASTERN.exec(text) ?? [];
  if (words === '' || at + words.length > limit) return null;
  const known = people.known.has(name) || people.known.has(words);
  const weight = known ? 3 : suffix !== undefined ? 2.5 : isEasternName(name) ? 2 : 0;
  return weight === 0 ? null : { start: at, end: at + words.length, weight };
}

function teamAt(text: string, at: number, limit: number, people: PeopleEvidence): NamedParty | null {
  TEAM.lastIndex = at;
  CREW.lastIndex = at;
  DEPARTMENT.lastIndex = at;
  const words = TEAM.exec(text)?.[0] ?? CREW.exec(text)?.[0] ?? DEPARTMENT.exec(text)?.[0];
  if (words === undefined) return smallTeamAt(text, at, limit);
  if (at + words.length > limit) return null;
  const first = (/^[\p{L}-]+/u.exec(words)?.[0] ?? '').toLowerCase();
  if (VERBS.has(first) || (NOT_NAMES.has(first) && first !== 'the') || words.includes('\n')) return null;
  const weight = people.known.has(words.toLowerCase()) ? 3 : 2.5;
  return { start: at, end: at + words.length, weight };
}

const SMALL_TEAM =
  /(?:d[zZ]iał|[zZ]espół|[aA]bteilung|[aA]fdeling|[éÉ]quipe|[eE]quip[eo]|[rR]eparto|[sS]quadra|[sS]ervice|[dD]epartament[oi]?)[ \t](?:d[eiu]l?[ \t](?:la[ \t])?)?\p{L}[\p{L}-]*(?![\p{L}-])|(?:the[ \t])?\p{Ll}[\p{L}\p{N}&/-]*(?:[ \t][\p{L}\p{N}&/-]+){0,2}[ \t](?:team|squad|guild|eng|ops|engineering|operations|desk|staff|department|office|folks)(?![\p{L}-])/uy;

/** "economy team", as people write it in brackets. */
function smallTeamAt(text: string, at: number, limit: number): NamedParty | null {
  SMALL_TEAM.lastIndex = at;
  const words = SMALL_TEAM.exec(text)?.[0] ?? '';
  const first = words.replace(/^the /, '').split(/\s/)[0] ?? '';
  if (words === '' || at + words.length > limit || NOT_NAMES.has(first)) return null;
  // "release eng" is no deed, "update the team" is one.
  const deed = VERBS.has(first) && !/^\p{Ll}+ (?:eng|ops|guild|squad|desk)$/u.test(words);
  return deed ? null : { start: at, end: at + words.length, weight: 2 };
}

/** The longest run of capitalised words that may be a name: "Ana Souza" of "Ana Souza Will" is tried word by word. */
function personAt(text: string, at: number, limit: number, people: PeopleEvidence): NamedParty | null {
  PERSON.lastIndex = at;
  let words = (PERSON.exec(text)?.[0] ?? '').slice(0, limit - at);
  while (words !== '') {
    const bare = trimEndOf(words, /[.'’-]/);
    // The full stop of an initial belongs to the name: "Ana S."
    const weight = nameWeight(bare, people);
    const initial = /\s\p{Lu}$/u.test(bare) && words[bare.length] === '.' ? 1 : 0;
    if (weight > 0) return { start: at, end: at + bare.length + initial, weight };
    const cut = words.lastIndexOf(' ');
    words = cut < 0 ? '' : words.slice(0, cut);
  }
  return null;
}

/** How surely words name a person; 0 where they do not look like a name. */
export function nameWeight(words: string, people: PeopleEvidence): number {
  const lower = words.toLowerCase();
  if (datePhraseAt(lower, 0, noDateOptions) !== null) return 0;
  if (people.known.has(lower)) return 3;
  if (people.initials.has(words)) return 3;
  const bare = withoutTitle(words);
  const parts = bare.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part));
  const [first = ''] = parts;
  if (isTeam(words)) return 0;
  const given = isGivenName(first);
  const others = parts.slice(1).every((part) => looksLikeName(part) || /^\p{Lu}\.?$/u.test(part));
  // "A. Souza": an initial before a name.
  if (parts.length === 2 && /^\p{Lu}\.$/u.test(first) && looksLikeName(parts[1] ?? '')) return 2;
  // "Sgt. Ocampo": a title tells a person.
  if (bare !== words && parts.length <= 2 && parts.every(looksLikeName)) return 2.5;
  if (given) return others ? (parts.length > 1 ? 3 : 2.5) : 0;
  if (parts.every((part, index) => looksLikeName(part) || (index > 0 && /^\p{Lu}\.?$/u.test(part)))) {
    return parts.length > 1 ? 1.5 : 1;
  }
  // "Payments" is no person; beside a date, or where siblings have theirs, it is a team.
  return parts.length <= 2 && parts.every(mayNameTeam) ? 0.6 : 0;
}

const PEOPLE_KEYS =
  /(?:^|[-.])(?:owners?|authors?|commander|leads?|responders?|participants?|attendees?|scribe|facilitator|people|involved|reporters?|reviewers?|on-?call|written-by|prepared-by|team|dri)(?:$|[-.])/;
const LONGEST_NAMES = 300;
/** A document of more characters is searched for handles up to here. */
const SEARCHED = 200_000;

/** Everybody that a document names: in its metadata, its lists of people, and by handles anywhere. */
export function peopleOf(context: ReadContext): PeopleEvidence {
  const known = new Set<string>();
  const initials = new Set<string>();
  const add = (words: string): void => {
    if (words.length > LONGEST_NAMES) return;
    for (const part of words.split(/(?:(?<!\s)\s+)?(?:[,;/&]|\b(?:and|und|et)\b)\s*/))
      addPerson(part, known, initials);
  };
  for (const field of context.metadata) {
    if (PEOPLE_KEYS.test(field.key)) for (const { value } of field.items) add(value);
  }
  for (const section of context.sections) {
    if (section.kind !== 'people') continue;
    for (const line of textLines(section.blocks, context.source)) {
      const text = context.source.slice(line);
      add(
        text
          .slice(text.search(/[^:]{0,40}$/) > 0 ? Math.max(0, text.indexOf(':') + 1) : 0)
          .split(/\s[–—-]\s/)[0] ?? '',
      );
    }
  }
  for (const { name } of handlesIn(context.source.text.slice(0, SEARCHED))) known.add(name.toLowerCase());
  return { known, initials, habits: new Set() };
}

function addPerson(part: string, known: Set<string>, initials: Set<string>): void {
  const handle = /@([\w.-]+)/.exec(part)?.[1];
  if (handle !== undefined) known.add(handle.toLowerCase());
  const name = withoutBrackets(part)
    .replace(/[*_`[\]"'~]/g, '')
    .trim();
  const words = name.split(/\s+/);
  if (name === '' || words.length > 4 || !words.every((word) => /^@?[\p{L}.'’-]+$/u.test(word))) return;
  known.add(name.replace(/^@/, '').toLowerCase());
  const first = words[0] ?? '';
  if (words.length > 1 && looksLikeName(first)) known.add(first.toLowerCase());
  if (words.length > 1)
    initials.add(
      words
        .map((word) => word[0] ?? '')
        .join('')
        .toUpperCase(),
    );
}

/** What is in round brackets is no part of a name; an open bracket without its end is kept. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^)\n]*\)?/g, (words) => (words.endsWith(')') ? '' : words));
}
