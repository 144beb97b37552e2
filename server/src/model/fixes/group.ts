import type { Span } from '../../text/position.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import type { FixKind, Owner } from '../document/fix.ts';
import { handlesIn } from '../lexicon/handles.ts';
import { isNameGroup } from '../lexicon/names.ts';
import type { FixStatus } from '../lexicon/status-words.ts';
import { statusAt } from '../lexicon/status-words.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import { handleOwner, ownersOf } from './owners.ts';

/** What a line above a run of items says of all of them. */
export interface Group {
  readonly owners: readonly Owner[];
  readonly status: FixStatus | null;
  readonly kind: FixKind | null;
  /** By when all of them are due: "**Until June 30th, 2021**". */
  readonly due: Span | null;
}

export const NO_GROUP: Group = { owners: [], status: null, kind: null, due: null };

const KINDS: readonly (readonly [FixKind, RegExp])[] = [
  ['structural', /\bstructural\b/i],
  ['immediate', /\b(?:immediate(?:ly)?|hot ?fix(?:es)?|quick fix(?:es)?)\b/i],
  ['parked', /\bparked|parking lot\b/i],
];
/** What a line says beside its state: "Shipped already", "Completed items", "What is still open". */
const BESIDE =
  /(?:^|[ \t])(?:already|so far|now|still|all|items?|actions?|tasks?|work|measures?|steps?|fixes|follow-?ups?|what (?:is|was|we have|we've)|we have|have been|the)(?=[ \t]|$)/gi;
/** Of these a line above items may be the name. */
const NAMES = /^(?:accepted|live|new|future|active|no|yes|ok|started|verified|validated|assigned)$/i;
const LAST_BRACKET = /[ \t]\(([^()\n]{2,40})\)$/;

/** The state that a line above items says, alone or in brackets at its end: "Within a week (done)". */
function statusOfLine(words: string): FixStatus | null {
  return statusOfName(LAST_BRACKET.exec(words)?.[1] ?? words);
}

/** The state that the name of a group says and nothing else: "Done", "Shipped already". */
export function statusOfName(words: string): FixStatus | null {
  const said = words.replace(BESIDE, ' ').trim();
  const found = NAMES.test(said) ? null : statusAt(said.replace(/^won['’]t/i, "won't"), 0, 'value');
  return found !== null && found.end === said.length ? found.status : null;
}

/** No line above a run of items is longer. */
const LONGEST = 200;

/**
 * What a group line means: its people ("**Ana/Li**"), its status ("**In progress**"), its kind ("Immediate").
 * `names`: whether a bare word can be a person: in a bold line what has the shape of a name, in a heading only what
 * its siblings vouch for.
 */
export function readGroup(masked: string, offset: number, names: 'none' | 'shaped' | 'vouched'): Group {
  if (masked.length > LONGEST) return NO_GROUP;
  const words = trimEndOf(masked, /[\s:]/);
  const bare = words.trim().replace(/^\d+[.)]\s*/, '');
  const label = /^(?:owners?|assigned to|assignee|responsible)\s*:\s*(\S.*)$/i.exec(bare);
  if (label !== null) {
    const value = label[1] ?? '';
    return { ...NO_GROUP, owners: ownersOf(value, offset + masked.lastIndexOf(value)) };
  }
  const kind = KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
  const status = statusOfLine(bare);
  const due = kind === null && status === null ? dueOfLine(words, offset) : null;
  if (due !== null) return { ...NO_GROUP, due };
  const handles = handlesIn(masked);
  if (handles.length > 0 && handles.reduce((sum, h) => sum + h.end - h.start, 0) + 12 > bare.length) {
    return { owners: handles.map((handle) => handleOwner(handle, offset)), status, kind, due: null };
  }
  const of = OF_A_TEAM.exec(bare)?.[1];
  if (of !== undefined && status === null)
    return { owners: ownersOf(of, offset + masked.indexOf(of)), status, kind, due: null };
  const team = /^(?:the )?[\p{Lu}][\w/&-]*(?: [\w/&-]+){0,2} (?:team|squad|guild|crew)$/iu.test(bare);
  const owners =
    status === null && (team || names === 'vouched' || (names === 'shaped' && isNameGroup(bare)))
      ? ownersOf(words, offset)
      : [];
  return { owners, status, kind, due: null };
}

/** "Help line (Marisol's team)". */
const OF_A_TEAM = /^(\p{Lu}[\p{L}\d/& -]{1,40}?) \([^()]{0,40}\b(?:team|squad|crew)\)$/u;

/** A day and nothing else behind a word that says until when; only figures, so that it is one certain day. */
function dueOfLine(words: string, offset: number): Span | null {
  const lead = UNTIL.exec(words)?.[0].length ?? 0;
  if (lead === 0 || !/\d/.test(words)) return null;
  const date = datePhraseAt(words, lead, noDateOptions);
  if (date === null || trimEndOf(words.slice(date.end), /[\s*_:]/) !== '') return null;
  return date.figures || FULL_YEAR.test(words) ? { start: offset + lead, end: offset + date.end } : null;
}

const FULL_YEAR = /(?:^|\D)20\d\d$/;
const UNTIL =
  /^[\s*_\d.)]*(?:until|by|before|due(?: by| on)?|deadline:?|target:?|bis(?: zum)?|avant(?: le)?|d'ici(?: au| le)?|hasta(?: el)?|antes del?|até|entro(?: il)?|vóór)[ \t]+/iu;

/** One group inside another: the inner one speaks where both do. */
export function within(outer: Group, inner: Group): Group {
  return {
    owners: inner.owners.length > 0 ? inner.owners : outer.owners,
    status: inner.status ?? outer.status,
    kind: inner.kind ?? outer.kind,
    due: inner.due ?? outer.due,
  };
}
