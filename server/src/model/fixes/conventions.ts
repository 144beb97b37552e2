import { labelMeaning } from '../lexicon/field-labels.ts';
import type { FixFieldName } from '../lexicon/meanings.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import { type Atom, atomOf } from './cover.ts';

/** One of these is in every such field; most items have none. */
const TELLTALE = /::|[{<]|@\w+\(|[\u2300-\u2bff\ud800-\udbff]/;
const CONVENTION_WEIGHT = 8;

/** The fields that other tools bracket or sign: `[due:: …]`, `{due: …}`, `@due(…)`, `DEADLINE: <…>`, `📅 2026-12-01`. */
export function conventionPhrases(text: string): readonly Atom[] {
  if (!TELLTALE.test(text)) return [];
  return [...doubleColons(text), ...braces(text), ...signs(text)];
}

const DOUBLE_COLON = /[[(]\s*([\p{L}][\p{L} _-]{0,24}?)\s*::\s*/gu;
const CLOSED = /[\])\n]/g;
const BRACES = /\{\s*([\p{L}][\p{L} _-]{0,24}?)\s*[:=]\s*((?:[^{}\s][^{}\n]*)?)\}/gu;
const TAG = /(?<![\w@])@([a-z]{2,12})\(([^()\n]*)\)/gi;
const ORG_DEADLINE = /\b(?:DEADLINE|SCHEDULED):\s*<([^<>\n]*)>/g;

/** `[due:: …]` up to the first bracket that closes, on the line on which the value begins. */
function doubleColons(text: string): readonly Atom[] {
  const found: Atom[] = [];
  let passed = 0;
  let close = -1;
  for (const match of text.matchAll(DOUBLE_COLON)) {
    if (match.index < passed) continue;
    const from = match.index + match[0].length;
    if (close < from) {
      CLOSED.lastIndex = from;
      close = CLOSED.exec(text)?.index ?? text.length;
    }
    if (close === text.length || text[close] === '\n') continue;
    passed = close + 1;
    found.push(...bracketed(match.index, passed, match[1], text.slice(from, close)));
  }
  return found;
}

function braces(text: string): readonly Atom[] {
  const of = (pattern: RegExp): readonly Atom[] =>
    [...text.matchAll(pattern)].flatMap((match) =>
      bracketed(match.index, match.index + match[0].length, match[1], match[2]),
    );
  const deadlines = [...text.matchAll(ORG_DEADLINE)].flatMap((match) =>
    bracketed(match.index, match.index + match[0].length, 'due', match[1]),
  );
  return [...of(BRACES), ...of(TAG), ...deadlines];
}

const OTHER_KEYS = new Set(['created', 'start', 'scheduled', 'priority', 'completion', 'repeat', 'id', 'p']);

/** A field with its brackets; the value is right before the closing one. */
function bracketed(
  start: number,
  end: number,
  label: string | undefined,
  value: string | undefined,
): readonly Atom[] {
  const key = (label ?? '').toLowerCase();
  if (OTHER_KEYS.has(key)) return [{ start, end, phrases: [], weight: CONVENTION_WEIGHT }];
  const meaning = labelMeaning(key);
  if (meaning === null || meaning === 'title' || meaning === 'kind' || meaning === 'note') return [];
  const words = value ?? '';
  const from = end - 1 - words.length;
  const done = meaning === 'status' && /^\d{4}-\d\d-\d\d/.test(words.trim());
  const span = done ? { start: start + 1, end: start + 1 + key.length } : { start: from, end: end - 1 };
  const phrase = { row: 'convention/bracket', field: meaning, start, end, value: span } as const;
  return [atomOf({ ...phrase, shape: 'inline-field', weight: CONVENTION_WEIGHT })];
}

const SIGN = /(📅|🗓️?|📆|⏰|✅|❌|➕|⏳|🛫|🔁|🆔|⛔|👤|🧑|⏫|🔼|🔽|🔺|⏬)\s*/gu;
const UP_TO_SIGN = /^[^📅🗓📆⏰✅❌➕⏳🛫🔁🆔⛔👤🧑⏫🔼🔽🔺⏬\n]{0,40}/u;

/** Signs before a value, as task plug-ins write them: `📅 2026-12-01`. */
function signs(text: string): readonly Atom[] {
  return [...text.matchAll(SIGN)].flatMap((match) => {
    const sign = match[1] ?? '';
    const from = match.index + match[0].length;
    return signed(sign, match.index, from, text.slice(from, from + 80));
  });
}

function signed(sign: string, start: number, from: number, tail: string): readonly Atom[] {
  const name = SIGN_FIELDS.get(sign);
  const plain = (length: number): Atom => ({
    start,
    end: from + length,
    phrases: [],
    weight: CONVENTION_WEIGHT,
  });
  if (name === 'owner') {
    const words = /^@?[\p{L}][\w.\p{L}/-]*(?: \p{Lu}[\p{L}-]+)?/u.exec(tail)?.[0] ?? '';
    const value = { start: from, end: from + words.length };
    return words === '' ? [] : [signAtom('owner', start, value.end, value)];
  }
  if (sign === '🔁' || sign === '🆔') return [plain(UP_TO_SIGN.exec(tail)?.[0].length ?? 0)];
  const date = datePhraseAt(tail, 0, noDateOptions);
  if (date === null) return /^[⏫🔼🔽🔺⏬]$/u.test(sign) ? [plain(0)] : [];
  const end = from + date.end;
  if (name === 'due') return [signAtom('due', start, end, { start: from, end })];
  if (name === 'status') return [signAtom('status', start, end, { start, end: start + sign.length })];
  return [plain(date.end)];
}

function signAtom(
  field: FixFieldName,
  start: number,
  end: number,
  value: { readonly start: number; readonly end: number },
): Atom {
  return atomOf({
    row: 'convention/sign',
    field,
    start,
    end,
    value,
    shape: 'emoji',
    weight: CONVENTION_WEIGHT,
  });
}

const SIGN_FIELDS: ReadonlyMap<string, FixFieldName> = new Map([
  ['📅', 'due'],
  ['📆', 'due'],
  ['🗓', 'due'],
  ['🗓️', 'due'],
  ['⏰', 'due'],
  ['✅', 'status'],
  ['❌', 'status'],
  ['👤', 'owner'],
  ['🧑', 'owner'],
]);
