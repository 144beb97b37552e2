import type { FixFieldName } from '../fix.ts';
import { datePhrase } from './date-phrase.ts';
import { labelMeaning } from './labels.ts';
import type { Scan } from './scan.ts';

const DOUBLE_COLON = /([[(])\s*([\p{L}][\p{L} _-]{0,24}?)\s*::\s*([^\])\n]*)[\])]/gu;
const BRACES = /\{\s*([\p{L}][\p{L} _-]{0,24}?)\s*[:=]\s*([^{}\n]*)\}/gu;
const TAG = /(?<![\w@])@([a-z]{2,12})\(([^()\n]*)\)/gi;
const ORG_DEADLINE = /\b(?:DEADLINE|SCHEDULED):\s*<([^<>\n]*)>/g;

/** One of these stands in every such field; most items have none. */
const TELLTALE = /::|[{<]|@\w+\(|[\u2300-\u2bff\ud800-\udbff]/;

/** The conventions of other tools that bracket a field: `[due:: …]`, `{due: …}`, `@due(…)`, `DEADLINE: <…>`. */
export function takeInlineFields(scan: Scan): void {
  if (!TELLTALE.test(scan.rest)) return;
  for (const match of scan.rest.matchAll(DOUBLE_COLON)) bracketed(scan, match, match[2], match[3]);
  for (const match of scan.rest.matchAll(BRACES)) bracketed(scan, match, match[1], match[2]);
  for (const match of scan.rest.matchAll(TAG)) bracketed(scan, match, match[1], match[2]);
  for (const match of scan.rest.matchAll(ORG_DEADLINE)) bracketed(scan, match, 'due', match[1]);
  takeSigns(scan);
}

const OTHER_KEYS = new Set(['created', 'start', 'scheduled', 'priority', 'completion', 'repeat', 'id', 'p']);

function bracketed(
  scan: Scan,
  match: RegExpMatchArray & { readonly index: number },
  label: string | undefined,
  value: string | undefined,
): void {
  const key = (label ?? '').toLowerCase();
  const end = match.index + match[0].length;
  if (OTHER_KEYS.has(key)) {
    scan.take(match.index, end);
    return;
  }
  const meaning = key === 'completion' ? null : labelMeaning(key);
  if (meaning === null || meaning === 'title' || meaning === 'kind' || meaning === 'note') return;
  const words = value ?? '';
  const start = match.index + match[0].length - 1 - words.length;
  const done = meaning === 'status' && /^\d{4}-\d\d-\d\d/.test(words.trim());
  if (done) scan.add('status', match.index + 1, match.index + 1 + key.length, 'inline-field');
  else scan.add(meaning, start, start + words.length, 'inline-field');
  scan.take(match.index, end);
}

const SIGN = /(📅|🗓️?|📆|⏰|✅|❌|➕|⏳|🛫|🔁|🆔|⛔|👤|🧑|⏫|🔼|🔽|🔺|⏬)\s*/gu;

/** Signs before a value, as task plug-ins write them: `📅 2026-12-01`. */
function takeSigns(scan: Scan): void {
  for (const match of scan.rest.matchAll(SIGN)) {
    const sign = match[1] ?? '';
    const start = match.index + match[0].length;
    const tail = scan.rest.slice(start);
    const name = SIGN_FIELDS.get(sign);
    if (name === 'owner') {
      const words = /^@?[\p{L}][\w.\p{L}/-]*(?: \p{Lu}[\p{L}-]+)?/u.exec(tail)?.[0] ?? '';
      if (words === '') continue;
      scan.add('owner', start, start + words.length, 'emoji');
      scan.take(match.index, start + words.length);
      continue;
    }
    if (sign === '🔁' || sign === '🆔') {
      const value = /^[^📅🗓📆⏰✅❌➕⏳🛫🔁🆔⛔👤🧑⏫🔼🔽🔺⏬\n]{0,40}/u.exec(tail)?.[0] ?? '';
      scan.take(match.index, start + value.length);
      continue;
    }
    const words = datePhrase(tail);
    if (words === null) {
      if (/^[⏫🔼🔽🔺⏬]$/u.test(sign)) scan.take(match.index, start);
      continue;
    }
    if (name === 'due') scan.add('due', start, start + words.length, 'emoji');
    if (name === 'status') scan.add('status', match.index, match.index + sign.length, 'emoji');
    scan.take(match.index, start + words.length);
  }
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
