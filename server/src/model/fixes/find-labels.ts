import { trimEndOf } from '../../text/trim-end.ts';
import { labelsIn, STRICT } from '../lexicon/field-labels.ts';
import { handlesIn } from '../lexicon/handles.ts';
import type { LabelMeaning } from '../lexicon/meanings.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import type { Brackets } from './brackets.ts';
import type { Scan } from './scan.ts';

/** A label inside a text with the place of its value. */
export interface Label {
  readonly meaning: LabelMeaning;
  readonly start: number;
  readonly valueStart: number;
  /** It opens its line. */
  readonly leads: boolean;
  /** The bracket that holds it, by its place. */
  readonly bracket: number | null;
}

/**
 * The labels of a text that are labels and no words of its sentence. `nested`: the text is a bullet or line of
 * its own under the item, so that its first label may be any.
 */
export function findLabels(scan: Scan, brackets: Brackets, nested: boolean): readonly Label[] {
  const found: Label[] = [];
  let afterLine = false;
  for (const { meaning, words, start, valueStart } of labelsIn(scan.rest)) {
    const before = trimEndOf(scan.rest.slice(0, start), /[ \t\r\u00a0]/);
    if (nested && isProse(found[0]?.meaning) && !/[\n|;·•]/.test(before.slice(-1))) continue;
    const bracket = brackets.openBefore(start);
    const leads = before === '' || before.endsWith('\n');
    const stands =
      before === ''
        ? nested || (OPENERS.has(meaning) && !MARKS.test(words))
        : leads || afterLine || standsInside(scan, { meaning, words, start, valueStart, before, bracket });
    if (!stands) continue;
    found.push({ meaning, start, valueStart, leads, bracket });
    afterLine ||= leads;
  }
  return found;
}

interface Inside {
  readonly meaning: LabelMeaning;
  readonly words: string;
  readonly start: number;
  readonly valueStart: number;
  /** The text before it without blanks at its end. */
  readonly before: string;
  readonly bracket: number | null;
}

/** Whether words with a colon inside a line are a label: set apart, bold, or before a value that can be no other. */
function standsInside(scan: Scan, label: Inside): boolean {
  const { before, words } = label;
  const last = before.slice(-1);
  const dashed = /\s-/.test(before.slice(-2)) || last === '—' || last === '–';
  if (boldStart(scan, label.start)) return true;
  if ('([{|;·•'.includes(last) || (label.bracket !== null && last === ',')) return true;
  if (STRICT.has(label.meaning)) return (dashed || '.,'.includes(last)) && capital(words);
  return dashed || '.,→'.includes(last) || capital(words) || valueIsSure(scan, label.valueStart);
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

function capital(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}

function boldStart(scan: Scan, at: number): boolean {
  return /[*_]/.test(scan.item.text[at - 1] ?? '');
}

function valueIsSure(scan: Scan, at: number): boolean {
  const tail = scan.rest.slice(at, at + 60).trimStart();
  return datePhraseAt(tail, 0, noDateOptions) !== null || handlesIn(tail)[0]?.start === 0;
}

/** Fields whose value is a sentence: only a line of its own can hold what looks like a separator. */
export function isProse(meaning: LabelMeaning | undefined): boolean {
  return (
    meaning !== undefined &&
    meaning !== 'owner' &&
    meaning !== 'due' &&
    meaning !== 'checkBy' &&
    meaning !== 'status'
  );
}
