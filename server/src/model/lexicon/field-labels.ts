import { trimEndOf } from '../../text/trim-end.ts';
import { languages } from './languages/all.ts';
import type { LabelMeaning } from './meanings.ts';

/** Labels of all languages; where two write one word, that of the first. */
const TABLE: ReadonlyMap<string, LabelMeaning> = new Map(
  languages
    .toReversed()
    .flatMap(({ fields }) =>
      (Object.entries(fields) as [LabelMeaning, readonly string[]][]).flatMap(([meaning, names]) =>
        names.map((name): [string, LabelMeaning] => [name, meaning]),
      ),
    ),
);

/** Meanings that only a label of its own line, or one in brackets, may have: too common inside a sentence. */
export const STRICT: ReadonlySet<LabelMeaning> = new Set([
  'status',
  'check',
  'tracker',
  'evidence',
  'artefact',
  'accepted',
  'dropped',
  'moved',
  'verified',
  'snoozed',
  'title',
  'kind',
  'note',
]);

const LONGEST = 40;

/** What a label's words mean, whatever case, marks and closing colon; null where they say no field. */
export function labelMeaning(words: string): LabelMeaning | null {
  if (words.length > LONGEST) return null;
  const key = trimEndOf(words.toLowerCase().replace(/[*_`]/g, ''), /[\s:]/).replace(/\s+/g, ' ').trim();
  const found = TABLE.get(key);
  if (found !== undefined) return found;
  const bare = withoutLastBracket(key).replace(/[?？]$/, '');
  return TABLE.get(bare) ?? null;
}

/** "assignee (team)" without what its last brackets add. */
function withoutLastBracket(key: string): string {
  if (!key.endsWith(')')) return key;
  const open = key.indexOf('(', key.lastIndexOf(')', key.length - 2) + 1);
  return open < 0 ? key : key.slice(0, open).trimEnd();
}

/** A label with its colon inside a text. */
export interface LabelPlace {
  readonly meaning: LabelMeaning;
  readonly words: string;
  readonly start: number;
  readonly valueStart: number;
}

const COLON = /:(?![:/])|：|=(?!=)/g;
const WORD_START = /(?<![\p{L}\p{N}_/@#.-])\p{L}/gu;

/** Every place in the text where the longest known label stands before a colon. */
export function labelsIn(text: string): readonly LabelPlace[] {
  const found: LabelPlace[] = [];
  for (const colon of text.matchAll(COLON)) {
    let end = colon.index;
    while (end > 0 && /[ \t]/.test(text[end - 1] ?? '') && colon.index - end < LONGEST) end--;
    const reach = Math.max(0, end - LONGEST, found.at(-1)?.valueStart ?? 0);
    const from = reach + text.slice(reach, end).lastIndexOf('\n') + 1;
    const before = text.slice(from, end);
    for (const word of before.matchAll(WORD_START)) {
      const words = before.slice(word.index);
      const meaning = labelMeaning(words);
      if (meaning === null) continue;
      found.push({ meaning, words, start: from + word.index, valueStart: colon.index + colon[0].length });
      break;
    }
  }
  return found;
}
