import { englishStatuses } from './languages/en/statuses.ts';
import { statusesAbroad } from './languages/statuses-abroad.ts';
import { statusesEast } from './languages/statuses-east.ts';
import { statusesNorth } from './languages/statuses-north.ts';
import { statusesSouth } from './languages/statuses-south.ts';

export type FixStatus =
  | 'open'
  | 'in-progress'
  | 'tracked'
  | 'done'
  | 'verified'
  | 'accepted'
  | 'dropped'
  | 'unmarked';

const SIGNS: readonly (readonly [FixStatus, RegExp])[] = [
  [
    'done',
    /^(?:✅|✔️?|☑️?|✓|🟢|💚|🏁|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check):|\[x\])/iu,
  ],
  ['in-progress', /^(?:🚧|🟡|🔄|⏳|:(?:construction|hourglass|hourglass_flowing_sand):)/u],
  ['dropped', /^(?:🚫|:no_entry_sign:)/u],
  ['open', /^(?:❌|⬜️?|🔲|☐|🔴|⭕|✗|:(?:x|white_large_square|red_circle):|\[ ?\])/u],
];

const BEFORE = /^[\s*_~`"'([{\uFFFC:–—-]+/;
const LETTER = /[\p{L}\p{N}_]/u;

interface Known {
  readonly status: FixStatus;
  readonly words: string;
  readonly where: 'anywhere' | 'value';
}

/** By their first two letters, the longest first, so that "not done" is read before "no". */
const byLetters: ReadonlyMap<string, readonly Known[]> = index();
const firstLetters: ReadonlySet<string> = new Set(
  [...byLetters.keys()].map((letters) => letters.slice(0, 1)),
);

function index(): Map<string, Known[]> {
  const map = new Map<string, Known[]>();
  for (const { status, where, words } of [
    ...englishStatuses,
    ...statusesAbroad,
    ...statusesEast,
    ...statusesNorth,
    ...statusesSouth,
  ]) {
    for (const each of words) {
      const known = map.get(each.slice(0, 2)) ?? [];
      known.push({ status, where, words: each });
      map.set(each.slice(0, 2), known);
    }
  }
  for (const known of map.values()) known.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** A status as it is in a text; offsets of that text. */
export interface WrittenStatus {
  readonly status: FixStatus;
  readonly start: number;
  readonly end: number;
}

/** The status whose words begin at an offset; null where none does. `where`: in running words some say nothing. */
export function statusAt(text: string, at: number, where: 'anywhere' | 'value'): WrittenStatus | null {
  // Most places are told by one letter.
  if (!firstLetters.has((text[at] ?? '').toLowerCase().slice(0, 1))) return null;
  const near = text
    .slice(at, at + 32)
    .toLowerCase()
    .replace(/[\u2019\u2018]/g, "'");
  const found = knownAt(near, near.slice(0, 2), where) ?? knownAt(near, near.slice(0, 1), where);
  return found === null ? null : { status: found.status, start: at, end: at + found.words.length };
}

function knownAt(near: string, letters: string, where: 'anywhere' | 'value'): Known | null {
  for (const known of byLetters.get(letters) ?? []) {
    if (known.where === 'value' && where === 'anywhere') continue;
    if (near.startsWith(known.words) && endsThere(near, known.words.length)) return known;
  }
  return null;
}

/** Letters of Japanese and Chinese follow one another without a blank. */
function endsThere(text: string, at: number): boolean {
  const next = text.slice(at, at + 1);
  return !LETTER.test(next) || text.charCodeAt(at - 1) > 0x2e80;
}

/** A colour before the words of a state: "Blue – complete". */
const COLOUR = /^(?:blue|green|amber|yellow|orange|red|gr[ae]y|black)\s?(?:[:(/–—-]\s?)(?=\S)/i;

/** The status that a value says which is known to be about status (a column, `Status:`); null where it says none. */
export function statusOfValue(masked: string): FixStatus | null {
  const trimmed = masked.trim();
  for (const [status, pattern] of SIGNS) if (pattern.test(trimmed)) return status;
  const share = /^(\d{1,3})\s?%$/.exec(trimmed)?.[1];
  if (share !== undefined) return share === '100' ? 'done' : share === '0' ? 'open' : 'in-progress';
  const bare = trimmed.replace(BEFORE, '').replace(COLOUR, '');
  return statusAt(bare.replace(/^(?:(?:already|all|now|mostly)\s)/i, ''), 0, 'value')?.status ?? null;
}

/** What the mark in a box says: `[x]` done, `[~]` and `[-]` dropped, `[/]` in progress. */
export function statusOfBox(mark: string): FixStatus {
  if (mark === 'x' || mark === 'X') return 'done';
  if (mark === '~' || mark === '-') return 'dropped';
  return mark === '/' ? 'in-progress' : 'open';
}
