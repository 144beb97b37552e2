import { firstFrom } from '../../text/bisect.ts';
import { lately } from '../../text/once.ts';
import {
  ALONE,
  ALONE_SMALL,
  BEFORE,
  ENDINGS,
  GROUPS,
  HEADS,
  LINKS,
  MACHINES,
  OF,
  OF_MACHINES,
  POSTS,
  RANKS,
  THINGS_TOO,
  WITH_NAME,
  WORKS,
} from './party-words.ts';
import { NOT_NAMES, TOPICS, VERBS } from './words.ts';

/** The name of a group or a post, with how sure that is: 2.5 by a head of its own, 1.5 by a field of work. */
export interface PartyName {
  readonly end: number;
  readonly weight: number;
}

interface Word {
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&'’/-]*|&/uy;
const MOST_WORDS = 6;
const CAPITAL = /^[\p{Lu}\p{N}&]/u;
/** Words that are written short, with a full stop: "Core Eng." */
const SHORT = /^(?:eng|dept|mgmt|mgr|svcs|ops|comms|admin)$/;

/** The name of a group or a post that begins at an offset; null where none does. `limit`: no name goes beyond it. */
export function partyNameAt(text: string, at: number, limit: number): PartyName | null {
  const words = wordsFrom(text, at, limit, hasHead(text, at) ? MOST_WORDS : 1);
  const first = words[0];
  if (first === undefined) return null;
  const named = words.length > 1 ? heavier(byLastWord(words), byFirstWord(text, words)) : null;
  return named ?? alone(first);
}

/** Of two readings the heavier one; of equals the longer one. */
function heavier(a: PartyName | null, b: PartyName | null): PartyName | null {
  if (a === null || b === null) return a ?? b;
  return b.weight > a.weight || (b.weight === a.weight && b.end > a.end) ? b : a;
}

const LONGEST = 64;
const EACH_WORD = /[\p{L}\p{N}][\p{L}\p{N}&'’/-]*/gu;
/** Where the heads of a text are; many places of one text are asked for one after another. */
const headsOf = lately((text: string): readonly number[] =>
  [...text.matchAll(EACH_WORD)].flatMap(({ 0: word, index }) =>
    HEADS.has(word.toLowerCase()) ? [index] : [],
  ),
);

function hasHead(text: string, at: number): boolean {
  const heads = headsOf(text);
  const next = heads[firstFrom(heads, at)];
  return next !== undefined && next - at < LONGEST;
}

/** The words of a place that one blank separates, up to one that no name holds. */
function wordsFrom(text: string, at: number, limit: number, most: number): readonly Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < most) {
    WORD.lastIndex = from;
    const word = WORD.exec(text)?.[0];
    if (word === undefined || from + word.length > limit) break;
    const lower = word.toLowerCase();
    if (words.length > 0 && NO_PART.has(lower)) break;
    const dot =
      text[from + word.length] === '.' && SHORT.test(lower) && endsHere(text, from + word.length + 1);
    const end = Math.min(limit, from + word.length + (dot ? 1 : 0));
    words.push({ end, lower, capital: CAPITAL.test(word) });
    if (text[end] !== ' ' || dot) break;
    from = end + 1;
  }
  return words;
}

/** Words that end a name: what comes behind them is the sentence. */
const NO_PART: ReadonlySet<string> = new Set(
  'to will should must shall is are was were has have had by on in at with from until before after due or the a an not'.split(
    ' ',
  ),
);

function endsHere(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** "Head of Integration", "Team Checkout", "Ufficio reti". */
function byFirstWord(text: string, words: readonly Word[]): PartyName | null {
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return null;
  if (OF.has(first.lower) && second.lower === 'of' && third?.capital === true) {
    return { end: lastOf(words, 2, ({ capital }) => capital).end, weight: 2.5 };
  }
  if (first.lower === 'head' && second.lower === 'of' && third !== undefined && TOPICS.has(third.lower)) {
    return { end: third.end, weight: 2.5 };
  }
  if (WITH_NAME.has(first.lower) && second.capital && !VERBS.has(second.lower)) {
    return { end: lastOf(words, 1, ({ capital }) => capital).end, weight: 2.5 };
  }
  if (RANKS.has(first.lower) && first.capital && second.capital) {
    const end = lastOf(words, 1, ({ capital }) => capital).end;
    return { end, weight: 2 };
  }
  if (!BEFORE.has(first.lower)) return null;
  const last = words.at(-1) ?? first;
  // A name that goes on in small letters ends where its sentence does not go on.
  const whole = words.length < MOST_WORDS && !/^[ \t][\p{L}\p{N}]/u.test(text.slice(last.end, last.end + 2));
  const end = whole
    ? last
    : lastOf(words, 0, ({ capital, lower }, index) => index === 0 || capital || LINKS.has(lower));
  return end === first || LINKS.has(end.lower) ? null : { end: end.end, weight: first.capital ? 2.5 : SMALL };
}

/** The last of the words from an index on that are all of a kind; joints between them may have small letters. */
function lastOf(words: readonly Word[], from: number, fits: (word: Word, index: number) => boolean): Word {
  let last = words[from] as Word;
  for (let index = from; index < words.length; index++) {
    const word = words[index] as Word;
    if (fits(word, index)) last = word;
    else if (!LINKS.has(word.lower)) break;
  }
  return last;
}

/** "Wallet Engineering", "Chief Security Officer", "release eng": the longest name that ends with a head. */
function byLastWord(words: readonly Word[]): PartyName | null {
  const start = /^(?:the|our)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  let best: PartyName | null = null;
  let small = 0;
  for (let index = start; index < words.length; index++) {
    const word = words[index] as Word;
    const before = words[index - 1];
    if (index > start && before !== undefined && !LINKS.has(before.lower)) {
      const weight = weightOf(words.slice(start, index + 1), before, word);
      if (weight > 0) best = { end: word.end, weight };
    }
    if (LINKS.has(word.lower) && word.lower !== '&' && word.lower !== 'and') break;
    if (!word.capital && ++small > 2) break;
  }
  return best;
}

/** In small letters a group may be what the sentence is about: "on-call staff: no passwords that expire". */
const SMALL = 1.75;

function weightOf(words: readonly Word[], before: Word, head: Word): number {
  const strong = GROUPS.has(head.lower) || POSTS.has(head.lower);
  if (!strong && !WORKS.has(head.lower)) return 0;
  const [first] = words;
  if (first === undefined || !isBeginning(first, words.length)) return 0;
  // "Support teams should see it": of several no one is named.
  if (VERBS.has(first.lower) && head.lower.endsWith('s') && GROUPS.has(head.lower)) return 0;
  if (OF_MACHINES.has(head.lower) && words.some(({ lower }) => lower !== head.lower && MACHINES.has(lower))) {
    return first.capital && head.capital && POSTS.has(head.lower) && words.length > 2 ? 1.5 : 0;
  }
  const capitals = words.filter(({ capital }) => capital).length;
  if (strong) {
    if (capitals === 0) return words.every((word) => word === head || isModifier(word)) ? SMALL : 0;
    return first.capital ? 2.5 : 0;
  }
  if (capitals === 0) return SMALL_WORKS.has(head.lower) && words.length === 2 ? SMALL : 0;
  if (!first.capital) return 0;
  if (CUSTOMARY.has(before.lower) && SERVING.has(head.lower) && words.length === 2) return 2.5;
  return head.capital ? 1.5 : 0;
}

/** What a name may begin with: no deed, unless it is a thing as well. */
function isBeginning({ lower, capital }: Word, count: number): boolean {
  if (NOT_NAMES.has(lower)) return lower === 'it' && capital;
  if (!VERBS.has(lower)) return true;
  return capital ? THINGS_TOO.has(lower) : count === 2 && THINGS_TOO.has(lower);
}

function isModifier({ lower }: Word): boolean {
  return (
    TOPICS.has(lower) || WORKS.has(lower) || THINGS_TOO.has(lower) || /^(?:\p{L}+-)?\p{L}{2,14}$/u.test(lower)
  );
}

/** Fields of work that are groups in small letters, too: "release eng", "store ops". */
const SMALL_WORKS: ReadonlySet<string> = new Set(['eng', 'ops', 'engineering', 'operations']);

/** Words before a field of work that make it a department everywhere: "Customer success", "Vendor management". */
const CUSTOMARY: ReadonlySet<string> = new Set(
  `customer client user technical tech it people sales marketing data product platform network site release security
  cloud vendor account risk field store quality developer business application production infra infrastructure web mobile
  payment payments billing human trust health fraud`.split(/\s+/),
);

/** Fields of work that are departments behind such a word: "data quality" is a thing to have. */
const SERVING: ReadonlySet<string> = new Set(
  `support success care experience ops operations science engineering management mgmt marketing relations assurance
  resources`.split(/\s+/),
);

function alone({ lower, capital, end }: Word): PartyName | null {
  if (ALONE_SMALL.has(lower) || (capital && ALONE.has(lower))) return { end, weight: 2.5 };
  if (!capital || lower.length < 8) return null;
  return ENDINGS.some((ending) => lower.endsWith(ending)) ? { end, weight: 1.5 } : null;
}
