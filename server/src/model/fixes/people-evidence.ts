import { isGivenName } from '../../text/names/given-names.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import { textLines } from '../document/block-content.ts';
import type { ReadContext } from '../document/context.ts';
import { isEasternName } from '../lexicon/family-names-east.ts';
import { handlesIn } from '../lexicon/handles.ts';
import { isTeam, looksLikeName, mayNameTeam, withoutTitle } from '../lexicon/names.ts';
import { partyNameAt } from '../lexicon/party-name.ts';
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

/** The person or team whose name begins at an offset, with how sure that is; null where none can. */
export function partyAt(text: string, at: number, limit: number, people: PeopleEvidence): NamedParty | null {
  if (text.charCodeAt(at) > 0x2e80) return easternAt(text, at, limit, people);
  const near = text.slice(at, at + 2);
  const team = teamAt(text, at, limit, people);
  if (/^\p{Ll}/u.test(near)) {
    const small = smallNameAt(text, at, limit, people);
    return team !== null && team.end > (small?.end ?? at) ? team : small;
  }
  if (!/^\p{Lu}/u.test(near)) return null;
  if (team !== null && team.weight >= SURE_TEAM) return team;
  const person = personAt(text, at, limit, people);
  return person !== null && (team === null || person.weight > team.weight) ? person : team;
}

/** From this weight on a group's name is read before a person's. */
const SURE_TEAM = 2.5;

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

/** A group or a post by its words: "Payments team", "Head of Integration". */
function teamAt(text: string, at: number, limit: number, people: PeopleEvidence): NamedParty | null {
  const found = partyNameAt(text, at, limit);
  if (found === null) return null;
  const known = people.known.has(text.slice(at, found.end).toLowerCase());
  return { start: at, end: found.end, weight: known ? 3 : found.weight };
}

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
