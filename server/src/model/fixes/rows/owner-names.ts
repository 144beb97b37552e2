import { isGivenName } from '../../../text/names/given-names.ts';
import { trimEndOf } from '../../../text/trim-end.ts';
import { EMAIL } from '../../lexicon/email.ts';
import { handlesIn } from '../../lexicon/handles.ts';
import { isTeamTopic } from '../../lexicon/names.ts';
import { isNobody } from '../../lexicon/no-answer.ts';
import { datePhraseAt, noDateOptions } from '../../lexicon/time/date-phrase.ts';
import { NOT_NAMES, TOPICS, VERBS } from '../../lexicon/words.ts';
import { partyAt } from '../people-evidence.ts';
import { type ItemWords, matchAt, type PhraseReading, type PhraseSite, WEAK_NAME } from '../phrase.ts';

/** What is said of a doer in brackets behind the name: "Stefan (after his leave)". */
export const REMARK: RegExp = /[ \t]\(\p{Ll}[\p{Ll} '’-]{2,40}\)/uy;
const BETWEEN =
  /(?:[ \t]*(?:[,/&+][ \t]*|\b(?:and|und|et|y|e|with|w\/)[ \t]+)|[ \t]+(?=@))(?=[\p{L}@[`\uFFFC])/uy;
const HANDLE_WORD = /@[\p{L}\p{N}][\w./-]*|[a-z][\w.-]{1,30}@(?![\w.-])/uy;
const MAIL = new RegExp(EMAIL, 'uy');
const FILLED = '\uFFFC';
/** The name of a mailbox with its sign is not longer. */
const LONGEST_BOX = 66;
/** What leads from a doer to the deed. */
const JOINT =
  /[ \t)\]]*(?:[:–—→]|-{1,2}>?(?=\s)|=>|,(?=\s)|(?:to|will|should|shall|must|is going to|needs to|is to)(?=[ \t]+(?!be\b)\p{Ll}))[ \t]*/uy;

/** Names in an item's words, and how surely they are some. */
export interface OwnerNames {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** One handle or name, or several with commas, `/`, `&` or "and" between them. */
export function namesAt(
  words: ItemWords,
  site: PhraseSite,
  opener: (at: number) => OwnerNames | null,
): OwnerNames | null {
  const { masked } = words;
  let first: OwnerNames | null = null;
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
    const remark = matchAt(REMARK, masked, end, site.limit)?.[0].length ?? 0;
    const between = matchAt(BETWEEN, masked, end + remark, site.limit);
    if (between === null) break;
    at = end + remark + between[0].length;
  }
  return first === null ? null : { start: first.start, end, weight };
}

export function handleAt(words: ItemWords, at: number, limit: number): OwnerNames | null {
  // An address between angle brackets is filled in the masked words.
  const text = words.masked[at] === FILLED ? words.raw : words.masked;
  const mail = text.slice(at, at + LONGEST_BOX).includes('@') ? matchAt(MAIL, text, at, limit) : null;
  if (mail !== null) return { start: at, end: at + trimEndOf(mail[0], /[.]/).length, weight: 3 };
  const match = matchAt(HANDLE_WORD, words.masked, at, limit);
  if (match === null) return null;
  const bare = trimEndOf(match[0], /[./-]/);
  if (bare.startsWith('@') && (handlesIn(bare).length === 0 || isFullName(words, at, limit))) return null;
  return { start: at, end: at + bare.length, weight: 3 };
}

export function partyIn(words: ItemWords, at: number, limit: number): OwnerNames | null {
  const party = partyAt(words.masked, at, limit, words.people);
  if (party === null || !isWholeWord(words.masked, party.end)) return loginAt(words, at, limit);
  // "May", "Friday" and "mai" look like names.
  if (party.weight < 2 || /^\p{Lu}/u.test(words.masked.slice(at, at + 2))) {
    if (datePhraseAt(words.masked, at, noDateOptions) !== null) return null;
  }
  // The words of a link are a page's name, unless they are sure to be a person's.
  const target = words.raw.slice(party.end, party.end + MAILED.length);
  if (target === MAILED) return { ...party, weight: Math.max(party.weight, 3) };
  return /^\]\((?!#)/.test(target) && party.weight < 2.5 ? null : party;
}

/** What follows the words of a link that leads to somebody's mailbox. */
const MAILED = '](mailto:';
const LOGIN = /\p{Ll}[\p{Ll}\d_-]{1,20}\.\p{Ll}[\p{Ll}\d_-]*(?![\p{L}\p{N}_./@(-])/uy;
/** What makes a word with a dot a file or a host. */
const NO_LOGIN =
  /\.(?:com|org|net|io|dev|app|ai|co|eu|de|fr|uk|js|ts|py|rb|go|rs|md|sh|sql|ya?ml|json|toml|xml|html?|css|txt|log|conf|cfg|ini|env|csv|lock|so|exe|jar|service|local|internal|example|test)$/;

/** `parveen.akhtar`: the login of a person, written without its sign. */
function loginAt(words: ItemWords, at: number, limit: number): OwnerNames | null {
  const match = matchAt(LOGIN, words.masked, at, limit);
  if (match === null || NO_LOGIN.test(match[0])) return null;
  const [first = '', last = ''] = match[0].split('.');
  const sure = words.people.known.has(match[0]) || isGivenName(first) || isGivenName(last);
  return { start: at, end: at + match[0].length, weight: sure ? 3 : 1.5 };
}

function isWholeWord(text: string, at: number): boolean {
  return !/^(?:[\p{L}\p{N}_@#(]|-\d)/u.test(text.slice(at, at + 2));
}

export function anyoneAt(words: ItemWords, at: number, limit: number): OwnerNames | null {
  if (words.masked[at] === FILLED) return handleAt(words, at, limit) ?? codeAt(words, at, limit);
  return handleAt(words, at, limit) ?? partyIn(words, at, limit);
}

/** `@Ana Souza`: a full name behind the sign, and no handle. */
function isFullName(words: ItemWords, at: number, limit: number): boolean {
  if (!/^@\p{Lu}\p{Ll}+ \p{Lu}/u.test(words.masked.slice(at, at + 40))) return false;
  const party = partyIn(words, at + 1, limit);
  return party !== null && words.masked.slice(party.start, party.end).includes(' ');
}

/** The name of a group as a tag: `#team-payments`; any other tag is a guess that siblings decide. */
export function tagAt(words: ItemWords, at: number, limit: number): OwnerNames | null {
  const match = matchAt(TAG, words.masked, at, limit);
  if (match === null) return null;
  const name = match[0].slice(1);
  const sure = GROUP_PART.test(name) || words.people.known.has(name);
  return { start: at + 1, end: at + match[0].length, weight: sure ? 2.5 : WEAK_NAME };
}

const TAG = /#\p{Ll}[\p{Ll}\d_-]{1,30}(?![\p{L}\d/.])/uy;
const SLUG = /[\p{Ll}][\p{Ll}\d._-]{1,30}(?=`)/uy;
/** Parts of a name in code that tell a group. */
const GROUP_PART =
  /(?:^|[-_.])(?:team|squad|guild|crew|tribe|chapter|time|equipe|equipo|sre|ops|oncall|maintainers)(?:$|[-_.])/;

/** The name of a group in code: `squad-payments`; any other word in code is a guess that siblings decide. */
export function codeAt(words: ItemWords, at: number, limit: number): OwnerNames | null {
  if (words.masked[at] !== FILLED || words.raw[at - 1] !== '`') return null;
  const match = matchAt(SLUG, words.raw, at, limit);
  if (match === null || words.masked[at + match[0].length] === FILLED) return null;
  const sure = GROUP_PART.test(match[0]) || words.people.known.has(match[0]);
  return { start: at, end: at + match[0].length, weight: sure ? 2.5 : WEAK_NAME };
}

/** The name of a place where siblings of an item may have theirs, too. */
export function habitOf(site: PhraseSite, joint: string): string {
  if (site.place === 'bracket') return site.place;
  return `${site.place}${site.place === 'head' ? joint : site.before}`;
}

/** What the place adds to a name that is not known. */
export function placeWeight(words: ItemWords, site: PhraseSite, joint: string): number {
  const habit = words.people.habits.has(habitOf(site, joint)) ? 1.5 : 0;
  if (site.place === 'bracket') return habit + 0.5;
  if (/[>→]/.test(site.before)) return habit + 1;
  return /[.:\n]/.test(site.before) ? habit - 0.5 : habit + 0.25;
}

/** The joint behind a doer at the head, and whether a deed follows it. */
export function jointAt(
  words: ItemWords,
  at: number,
  limit: number,
): { readonly end: number; readonly kind: string } | null {
  const { masked, raw } = words;
  const match = matchAt(JOINT, masked, at, limit);
  if (match !== null) {
    const kind = /\p{L}/u.test(match[0]) ? 'verb' : match[0].includes(',') ? ',' : ':';
    return { end: at + match[0].length, kind };
  }
  // `**Ana** writes …`: the mark is between doer and deed.
  const blank = /^[*_`)\]]{1,3}[ \t]+/.exec(raw.slice(at, at + 6));
  return blank === null ? null : { end: at + blank[0].length, kind: '*' };
}

const KINDS =
  /^(?:detect|prevent|mitigate|process|repair|investigate|recover|respond|high|medium|low|critical|short|long|must|should|could|now|next|later|done|todo|wip|bug|feature|chore)$/i;

const CAPITALISED =
  /\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{L}[\p{L}\p{N}&'’-]*){0,2}(?=[ \t]*(?:[,;.)\](:–—]|-[ \t]|$))|\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{N}&'’-]*){0,2}/uy;
const SMALL_TEAM = /\p{Ll}[\p{L}&-]*(?: \p{Ll}[\p{L}&-]*)?(?=[ \t]*(?:[,;.)\]–—]|-[ \t]|$))/uy;

/** Where most siblings name somebody, capitalised words are a team's name, too: "(Revenue Accounting)" beside "(Bao)". */
export function heldByHabit(words: ItemWords, site: PhraseSite, habit: string): OwnerNames | null {
  if (!words.people.habits.has(habit)) return null;
  const match =
    matchAt(CAPITALISED, words.masked, site.at, site.limit) ??
    smallTeamByHabit(matchAt(SMALL_TEAM, words.masked, site.at, site.limit));
  const first = match?.[0].split(' ')[0]?.toLowerCase() ?? '';
  if (match === null || /\d/.test(match[0]) || KINDS.test(match[0]) || VERBS.has(first)) return null;
  if (datePhraseAt(words.masked, site.at, noDateOptions) !== null) return null;
  return { start: site.at, end: site.at + match[0].length, weight: 0.6 };
}

const HEAD_WORD = /\p{L}[\p{L}\d-]{1,15}(?=:[ \t])/uy;

/** A word before a colon that may be anybody: `mel: pin the version`. Siblings decide. */
export function wordBefore(words: ItemWords, site: PhraseSite): OwnerNames | null {
  const match = matchAt(HEAD_WORD, words.masked, site.at, site.limit);
  const word = match?.[0].toLowerCase() ?? '';
  if (word === '' || /^\p{Lu}{2,}$/u.test(match?.[0] ?? '')) return null;
  if (VERBS.has(word) || NOT_NAMES.has(word) || (TOPICS.has(word) && !isTeamTopic(word))) return null;
  if (KINDS.test(word) || isNobody(word)) return null;
  return { start: site.at, end: site.at + word.length, weight: WEAK_NAME };
}

/** "procurement" beside "Ana" and "Bo": the name of a team as everybody writes it. */
function smallTeamByHabit(match: RegExpExecArray | null): RegExpExecArray | null {
  return match?.[0].split(' ').some(isTeamTopic) ? match : null;
}

/** Behind the word "owner" a name need not look like one. */
export function anyWordAt(words: ItemWords, at: number, limit: number): OwnerNames | null {
  const match = matchAt(
    /[\p{L}](?:[\p{L}\p{N}_-]|\.(?=\S)){1,30}(?:[ \t](?:[\p{L}\p{N}_-]|\.(?=\S)){1,20}){0,2}/uy,
    words.masked,
    at,
    limit,
  );
  if (match === null) return null;
  const bare = match[0].split(/[ \t](?=(?:due|by|before|until|eta|deadline)\b)/i, 1)[0] ?? '';
  return isNobody(bare) ? null : { start: at, end: at + bare.length, weight: 1 };
}

/** `owner: TBD`: the slot is there, and nobody in it. */
export function nobodyAt(
  words: ItemWords,
  at: number,
  limit: number,
  shape: PhraseReading['shape'],
): PhraseReading | null {
  const match = matchAt(/[^,;|()[\]\n]{1,40}/y, words.masked, at, limit);
  if (match === null) return null;
  const said = (match[0].split(/\.\s/, 1)[0] ?? '').trimEnd();
  const end = at + said.length;
  return isNobody(said.trim()) ? { end, value: { start: at, end }, weight: 2, shape } : null;
}

const MENTION =
  /\b(?:with|ask|from|by|to|for|of|via|ping|contact|see|thanks?|cc|notify|tell|and|in|on|at|like|using|use|upgrade|update|install|pin|unpin|remove|bump|mention|tag|page|than|per|the|a|an|or|inform|invite|about)[ \t]*$/i;

/** Whether the word before a handle makes it a part of the sentence: "talk to @ana". */
export function mentions(words: ItemWords, at: number): boolean {
  return MENTION.test(words.masked.slice(Math.max(0, at - 16), at));
}
