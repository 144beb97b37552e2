import { isGivenName } from '../text/names/given-names.ts';
import { firstNames } from './lexicon/first-names.ts';
import { words } from './lexicon/list.ts';
import { departments, occupations, unsureGroups } from './lexicon/occupations.ts';
import {
  ambiguousRoles,
  anybody,
  firstPerson,
  humanAdjectives,
  machineModifiers,
  machineRoles,
  outsiders,
  roles,
  thirdPerson,
  vendors,
} from './lexicon/people.ts';
import { knownSystems, systemNouns } from './lexicon/systems.ts';
import type { Roster } from './roster.ts';
import type { Token } from './tokens.ts';

/**
 * What a noun phrase stands for. `they` and `thing-pronoun` depend on what they refer to,
 * `ambiguous` (operator, user, support) on what is said of them.
 */
export type Being =
  | 'person'
  | 'role'
  | 'self'
  | 'third'
  | 'anybody'
  | 'they'
  | 'ambiguous'
  | 'vendor'
  /** Two capitals that nobody knows, or a word for a doer: people only where what is said is said of people alone. */
  | 'named'
  | 'outsider'
  | 'pronoun'
  | 'system';

const roleSet: ReadonlySet<string> = new Set([...roles, ...occupations, ...departments]);
const ambiguousSet: ReadonlySet<string> = new Set([...ambiguousRoles, ...unsureGroups]);
const outsiderSet: ReadonlySet<string> = new Set(outsiders);
const machineRoleSet: ReadonlySet<string> = new Set(machineRoles);
const machineModifierSet: ReadonlySet<string> = new Set(machineModifiers);
const vendorSet: ReadonlySet<string> = new Set(vendors);
const selfSet: ReadonlySet<string> = new Set(firstPerson);
const thirdSet: ReadonlySet<string> = new Set(thirdPerson);
const anybodySet: ReadonlySet<string> = new Set(anybody);
const humanSet: ReadonlySet<string> = new Set(humanAdjectives);
const firstNameSet: ReadonlySet<string> = new Set(firstNames);
const knownSystemSet: ReadonlySet<string> = new Set(knownSystems);
const systemNounSet: ReadonlySet<string> = new Set(systemNouns);
const thingPronouns: ReadonlySet<string> = new Set(
  words('it this that these those which there all everything nothing something'),
);
const titles: ReadonlySet<string> = new Set(words('mr mrs ms miss dr prof professor sir'));
const nobodies: ReadonlySet<string> = new Set(['nobody', 'no-one', 'noone']);

/** Who is who: the dictionaries with one roster over them. */
export class Names {
  readonly #people = new Set<string>();
  /** Handles and lower-case names: they count without a capital. */
  readonly #handles = new Set<string>();
  readonly #teams = new Set<string>();
  readonly #systems = new Set<string>();
  readonly #roles = new Set<string>();

  constructor(roster: Roster) {
    for (const person of roster.people) this.#addPerson(person);
    for (const team of roster.teams) this.#teams.add(lastWord(team.toLowerCase()));
    for (const role of roster.roles ?? []) this.#roles.add(lastWord(role.toLowerCase()));
    for (const system of roster.systems) this.#systems.add(lastWord(system.toLowerCase()));
  }

  #addPerson(person: string): void {
    const clean = person.replace(/^@|@$/g, '').trim();
    const parts = clean.toLowerCase().split(/\s+/);
    const handleLike = parts.length === 1 && clean === clean.toLowerCase();
    for (const part of parts) {
      if (part.length < 2 || roleSet.has(part) || knownSystemSet.has(part)) continue;
      this.#people.add(part);
      if (handleLike && part.length > 2 && !systemNounSet.has(part)) this.#handles.add(part);
    }
  }

  /** Whether the token names a person by itself. */
  isPerson(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (token.handle) return !token.word.includes('/') && !this.#systems.has(token.word);
    if (this.#systems.has(token.word)) return false;
    if (this.#handles.has(token.word)) return true;
    if (!token.capital) return false;
    if (this.#people.has(token.word)) return true;
    if (knownSystemSet.has(token.word)) return false;
    if (isFirstName(token.word)) return true;
    const before = tokens[at - 1];
    if (titles.has(before?.word ?? '') || (before?.word === '.' && titles.has(tokens[at - 2]?.word ?? '')))
      return true;
    return before?.capital === true && before.end + 1 === token.start && this.#isFirstName(before.word);
  }

  #isFirstName(word: string): boolean {
    return (
      (this.#people.has(word) || isFirstName(word)) && !this.#systems.has(word) && !knownSystemSet.has(word)
    );
  }

  /** What the head word at `at` stands for, in the noun phrase that begins at `from`. */
  beingOf(tokens: readonly Token[], from: number, at: number): Being {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return 'system';
    const { word } = token;
    if (selfSet.has(word)) return 'self';
    if (thirdSet.has(word)) return 'third';
    if (anybodySet.has(word)) return 'anybody';
    if (word === 'one' && tokens[at - 1]?.word === 'no') return 'anybody';
    if (word === 'they' || word === 'them') return 'they';
    if (isDescribed(tokens, at)) return 'role';
    if (thingPronouns.has(word)) return 'pronoun';
    if (isNamedGroup(tokens, from, at)) return 'role';
    if (this.isPerson(tokens, at)) return hasDeterminer(tokens, from, at) ? 'system' : 'person';
    if (this.#systems.has(word)) return 'system';
    if (outsiderSet.has(word) || tokens.slice(from, at).some((t) => t.word === 'malicious'))
      return 'outsider';
    if (machineRoleSet.has(word) && isMachine(tokens, from, at)) return 'system';
    if (this.#roles.has(word) || roleSet.has(word) || roleSet.has(afterHyphen(word))) return 'role';
    if (this.#teams.has(word) && token.capital) return 'role';
    if (vendorSet.has(word)) return 'vendor';
    if (ambiguousSet.has(word)) {
      if (word === 'operator' && /^(?:an|one)$/.test(tokens[from]?.word ?? '')) return 'role';
      return tokens.slice(from, at).some((t) => humanSet.has(t.word)) ? 'role' : 'ambiguous';
    }
    if (/[a-z]{3}(?:men|women|woman|ologist|ologists|ician|icians|eer|eers)$/.test(word)) return 'role';
    return this.#isOrganisation(tokens, from, at) ? 'named' : 'system';
  }

  /** "Kestrel Hosting", "Hospital IT": capitals beside one another, and no system among them. */
  #isOrganisation(tokens: readonly Token[], from: number, at: number): boolean {
    const first = tokens[at - 1]?.capital === true && at - 1 >= from ? at - 1 : at;
    if (first === at || tokens[at]?.capital !== true || /\d/.test(tokens[at]?.word ?? '')) return false;
    return ![first, at].some((i) => this.isSystemWord(tokens[i]?.word ?? ''));
  }

  /** A word that is certainly part of a machine, not a name nobody knows. */
  isSystemWord(word: string): boolean {
    return systemNounSet.has(word) || knownSystemSet.has(word) || this.#systems.has(word);
  }

  /** "Nobody", "no one". */
  isNobody(word: string): boolean {
    return nobodies.has(word);
  }
}

function isFirstName(word: string): boolean {
  return firstNameSet.has(word) || isGivenName(word);
}

/** "The people of the night shift", "those on duty", "the one responsible": the words behind say who is meant. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (describable.has(tokens[at]?.word ?? ''))
    return /^(?:of|in|from|at|on|behind|responsible|involved|concerned|in-charge)$/.test(next);
  if (!/^(?:those|one|ones)$/.test(tokens[at]?.word ?? '')) return false;
  const last = tokens[at + 2]?.word ?? '';
  return (
    /^(?:responsible|concerned|on-duty|on-call)$/.test(next) ||
    (next === 'on' && /^(?:duty|shift|call|watch|site)$/.test(last)) ||
    (next === 'in' && last === 'charge')
  );
}

const describable: ReadonlySet<string> = new Set(words('people individuals persons person'));

function hasDeterminer(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from]?.word;
  return (
    from < at && (first === 'the' || first === 'a' || first === 'our' || first === 'this' || first === 'an')
  );
}

const groupOpeners: ReadonlySet<string> = new Set(words('team squad shift crew tribe chapter guild'));

/** "Team Falcon", "shift B": a group and its name. */
function isNamedGroup(tokens: readonly Token[], from: number, at: number): boolean {
  const name = tokens[at];
  return at === from + 1 && groupOpeners.has(tokens[from]?.word ?? '') && name?.capital === true;
}

/** The word before the head makes a machine of it. */
function isMachine(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  if (at === from || before === undefined) return false;
  return before.kind === 'opaque' || machineModifierSet.has(before.word) || knownSystemSet.has(before.word);
}

function lastWord(name: string): string {
  const parts = name.replace(/^@/, '').split(/[\s/]+/);
  return parts.at(-1) === 'team' ? (parts.at(-2) ?? '') : (parts.at(-1) ?? '');
}

function afterHyphen(word: string): string {
  const mark = word.lastIndexOf('-');
  return mark < 0 ? word : word.slice(mark + 1);
}
