import { once } from '../../text/once.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import { languages } from './languages/all.ts';
import type { LabelMeaning } from './meanings.ts';

/** Labels of all languages; where two write one word, that of the first. */
const table = once(
  (): ReadonlyMap<string, LabelMeaning> =>
    new Map(
      languages
        .toReversed()
        .flatMap(({ fields }) =>
          (Object.entries(fields) as [LabelMeaning, readonly string[]][]).flatMap(([meaning, names]) =>
            names.map((name): [string, LabelMeaning] => [name, meaning]),
          ),
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

/** `Accepted until 2027-03-01:`, `Risk accepted by Ana until March:` say more before their colon. */
export const ACCEPTED = /^[*_`]*(?:risk )?accepted(?: risk)? (?=(?:until|till|by)\b)/i;

/** What a label's words mean, whatever case, marks and closing colon; null where they say no field. */
export function labelMeaning(words: string): LabelMeaning | null {
  if (ACCEPTED.test(words)) return 'accepted';
  if (words.length > LONGEST) return null;
  const key = trimEndOf(words.toLowerCase().replace(/[*_`]/g, ''), /[\s:]/).replace(/\s+/g, ' ').trim();
  const found = table().get(key);
  if (found !== undefined) return found;
  const bare = trimEndOf(withoutLastBracket(key), /[\s.#]/).replace(/[?？]$/, '');
  return table().get(bare) ?? null;
}

/** "assignee (team)" without what its last brackets add. */
function withoutLastBracket(key: string): string {
  if (!key.endsWith(')')) return key;
  const open = key.indexOf('(', key.lastIndexOf(')', key.length - 2) + 1);
  return open < 0 ? key : key.slice(0, open).trimEnd();
}
