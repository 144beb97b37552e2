import { trimEndOf } from '../../text/trim-end.ts';
import type { FieldShape } from '../document/fix.ts';
import { ACCEPTED, labelMeaning, STRICT } from '../lexicon/field-labels.ts';
import { handlesIn } from '../lexicon/handles.ts';
import { type LabelPlace, labelPlaces } from '../lexicon/label-places.ts';
import type { LabelMeaning } from '../lexicon/meanings.ts';
import { TITLES } from '../lexicon/names.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import { Brackets } from './brackets.ts';
import { type Atom, atomOf } from './cover.ts';
import type { ItemWords } from './phrase.ts';

/** A label that is one, and no words of its sentence. */
interface FieldLabel extends LabelPlace<LabelMeaning> {
  /** It opens its line. */
  readonly leads: boolean;
  /** The bracket that holds it, by its place; null outside. */
  readonly bracket: number | null;
}

const LABEL_WEIGHT = 5;

/**
 * The `Label: value` of a text, however many are on a line. `nested`: the text is a bullet or a line of its own
 * under an item, so that its first label may be any.
 */
export function labelledPhrases(words: ItemWords, shape: FieldShape): readonly Atom[] {
  const brackets = new Brackets(words.masked);
  const labels = fieldLabels(words, brackets, shape === 'nested-bullet');
  return labels.map((label, index) => {
    const next = labels[index + 1] ?? null;
    const close = label.bracket === null ? -1 : brackets.closeOf(label.bracket);
    const limit = Math.min(next?.start ?? words.masked.length, close < 0 ? words.masked.length : close);
    return labelledAtom(words, label, limit, shape);
  });
}

function labelledAtom(words: ItemWords, label: FieldLabel, limit: number, shape: FieldShape): Atom {
  const { meaning, start, valueStart } = label;
  if (meaning === 'title') return { start, end: valueStart, phrases: [], weight: LABEL_WEIGHT };
  const end = valueEnd(words.masked, label, limit, shape);
  if (meaning === 'kind' || meaning === 'note') return { start, end, phrases: [], weight: LABEL_WEIGHT };
  const inner = label.bracket !== null && shape !== 'nested-bullet' ? 'parenthesis' : shape;
  const value = dated(words.masked, label, end);
  return atomOf({
    row: `label/${meaning}`,
    field: meaning,
    start,
    end,
    value,
    shape: inner,
    weight: LABEL_WEIGHT,
  });
}

function fieldLabels(words: ItemWords, brackets: Brackets, nested: boolean): readonly FieldLabel[] {
  const found: FieldLabel[] = [];
  let afterLine = false;
  for (const place of labelPlaces(words.masked, labelMeaning)) {
    const before = trimEndOf(words.masked.slice(0, place.start), /[ \t\r\u00a0]/);
    if (nested && isProse(found[0]?.meaning) && !/[\n|;·•]/.test(before.slice(-1))) continue;
    const bracket = brackets.openBefore(place.start);
    const leads = before === '' || before.endsWith('\n');
    const stands =
      before === ''
        ? nested || (OPENERS.has(place.meaning) && !MARKS.test(place.words))
        : leads || afterLine || standsInside(words, place, before, bracket);
    if (!stands) continue;
    found.push({ ...place, leads, bracket });
    afterLine ||= leads;
  }
  return found;
}

/** Whether words with a colon inside a line are a label: set apart, bold, or before a value that can be no other. */
function standsInside(
  words: ItemWords,
  label: LabelPlace<LabelMeaning>,
  before: string,
  bracket: number | null,
): boolean {
  const last = before.slice(-1);
  const dashed = /\s-/.test(before.slice(-2)) || last === '—' || last === '–';
  const capital = /^\p{Lu}/u.test(label.words);
  // "✅ Completed: the types are made" is a mark and a deed.
  if (MARKS.test(label.words) && label.meaning === 'status') return false;
  if (/[*_]/.test(words.raw[label.start - 1] ?? '')) return true;
  if ('([{|;·•'.includes(last) || (bracket !== null && last === ',')) return true;
  if (STRICT.has(label.meaning)) return (dashed || '.,'.includes(last)) && capital;
  return dashed || '.,→'.includes(last) || capital || valueIsSure(words.masked, label.valueStart);
}

/** Labels that may open an item's own text: `- Accepted: …`, `- Action: …`. */
const OPENERS: ReadonlySet<LabelMeaning> = new Set([
  'owner',
  'due',
  'accepted',
  'dropped',
  'title',
  'status',
]);

/** Labels that at the head of an item are its mark: "Done: …". */
const MARKS = /^(?:done|completed?|resolved|implemented)\b/i;

function valueIsSure(text: string, at: number): boolean {
  const tail = text.slice(at, at + 60).trimStart();
  return datePhraseAt(tail, 0, noDateOptions) !== null || handlesIn(tail)[0]?.start === 0;
}

/** Fields whose value is a sentence: only a line of its own can hold what looks like a separator. */
function isProse(meaning: LabelMeaning | undefined): boolean {
  return meaning !== undefined && !['owner', 'due', 'checkBy', 'status'].includes(meaning);
}

/** A date's own words inside a longer value: "2026-12-01, after the freeze". */
function dated(
  text: string,
  label: FieldLabel,
  end: number,
): { readonly start: number; readonly end: number } {
  const accepted = label.meaning === 'accepted' ? ACCEPTED.exec(label.words) : null;
  if (accepted !== null) return { start: label.start + accepted[0].length, end };
  const whole = { start: label.valueStart, end };
  if (label.meaning !== 'due' && label.meaning !== 'checkBy') return whole;
  const value = text.slice(label.valueStart, end);
  const lead = /^[\s"'`<[(]*(?:(?:by|on|before|until)\s+)?/i.exec(value)?.[0].length ?? 0;
  const phrase = datePhraseAt(value, lead, noDateOptions);
  if (phrase === null) return whole;
  return { start: label.valueStart + lead, end: label.valueStart + phrase.end };
}

/** What ends a value on its line; the full stop of an initial or a title ends none: "R. Mbeki", "Sgt. Ocampo". */
const SEPARATED = new RegExp(
  String.raw`[|;·•]|\s[–—-]\s|(?<!(?:^|[\s(])(?:\p{Lu}|${TITLES}))\.\s+(?=\p{Lu})`,
  'u',
);

/** Where a value ends: at the next label, a strong separator, the line's end; prose goes on over lines. */
function valueEnd(text: string, label: FieldLabel, limit: number, shape: FieldShape): number {
  const prose = isProse(label.meaning);
  const own = prose && shape === 'nested-bullet';
  let end = limit;
  if (!own) {
    const [line = '', ...lines] = text.slice(label.valueStart, end).split('\n', 2);
    if (lines.length > 0 && (line.trim() !== '' || !label.leads)) end = label.valueStart + line.length;
    const bar = SEPARATED.exec(text.slice(label.valueStart, end));
    if (bar !== null && (!prose || /[|·•]/.test(bar[0]))) end = label.valueStart + bar.index;
  }
  if (label.meaning === 'owner') end = label.valueStart + ownerEnd(text.slice(label.valueStart, end));
  const mark = prose || shape === 'nested-bullet' ? -1 : markBehind(text.slice(label.valueStart, end));
  if (mark >= 0) end = label.valueStart + mark;
  while (end > label.valueStart && /[\s,;|·•({[—–-]/.test(text[end - 1] ?? '')) end--;
  return end;
}

const BEHIND_OWNER = /[,;(]|\s(?=(?:due|by|before|until|deadline|eta)\s)/gi;
/** Names of owners are not longer together; what is beyond is not searched for an end. */
const LONGEST_OWNERS = 200;
const REFERENCE =
  /^(?:#\d|https?:|\uFFFC|[A-Z][A-Z0-9]{1,9}-\d|(?:status|state|priority|ticket|issue|tracker)\s*:)/;

/** Where the names of owners end and other words about the item begin: ", due 2026-12-01", " (OPS-12)", ", in progress". */
function ownerEnd(value: string): number {
  const near = value.slice(0, LONGEST_OWNERS);
  for (const match of near.matchAll(BEHIND_OWNER)) {
    if (match.index === 0) continue;
    const rest = near.slice(match.index + 1).trimStart();
    const piece = /^[^,;()]*/.exec(rest)?.[0].trim() ?? '';
    const words = rest.replace(/^(?:due(?: by| on)?|by|before|until|deadline|eta)\s*:?\s+/i, '');
    const status = piece.split(/\s+/).length <= 2 && statusOfValue(piece) !== null;
    if (status || REFERENCE.test(rest) || datePhraseAt(words, 0, noDateOptions) !== null) return match.index;
  }
  return value.length;
}

/** Where a bracketed mark follows a value: "2026-12-01 (done)"; -1 for none. */
function markBehind(value: string): number {
  for (const match of value.matchAll(/\s\(([^()]{1,60})\)/g)) {
    if (statusOfValue(match[1] ?? '') !== null) return match.index;
  }
  return -1;
}
