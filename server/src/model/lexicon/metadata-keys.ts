import { closingZones, headingKey } from './heading-text.ts';
import { languages } from './languages/all.ts';
import type { MetadataKey } from './meanings.ts';

/** Names of all languages; where two write one word, that of the first. */
const byName: ReadonlyMap<string, MetadataKey> = new Map(
  languages
    .toReversed()
    .flatMap(({ metadata }) =>
      (Object.entries(metadata) as [MetadataKey, readonly string[]][]).flatMap(([key, names]) =>
        names.map((name): [string, MetadataKey] => [name, key]),
      ),
    ),
);

/** Fields whose value is a point in time. */
export const momentKeys: ReadonlySet<string> = new Set([
  'date',
  'started',
  'detected',
  'mitigated',
  'resolved',
  'review',
  'published',
]);

/** The normal name of a metadata label, null where the label is none of the known ones. */
export function knownKey(label: string): MetadataKey | null {
  const key = headingKey(words(label));
  return byName.get(key) ?? null;
}

/** Their last words, and the zones that a label may end with. */
const lastWords: ReadonlySet<string> = new Set([
  ...[...byName.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
  ...closingZones,
]);

/** Whether a label that ends at `end` can be a known one, told by its last word where that is plain. */
export function mayEndKnownKey(text: string, end: number): boolean {
  let start = end;
  while (isSmall(text.charCodeAt(start - 1))) start--;
  if (start === end) return true;
  if (isCapital(text.charCodeAt(start - 1))) start--;
  // Right behind another sign or letter it may be a part of a word.
  if (start > 0 && text[start - 1] !== ' ') return true;
  return lastWords.has(text.slice(start, end).toLowerCase());
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Most labels: words with no capital but their first letter. */
const plainWords = /^[A-Za-z][a-z]*(?: [A-Za-z][a-z]*)*$/;

/** `resolved_at`, `resolvedAt` and `**Resolved at**` are one label. */
function words(label: string): string {
  if (plainWords.test(label)) return label;
  return label
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\w)[-_](?=\w)/g, '$1 ')
    .replace(/[*_`]/g, '');
}

/** The name of a metadata field: the normal one, else the label in kebab case. */
export function metadataKey(label: string): string {
  const key = headingKey(words(label));
  const known = byName.get(key);
  if (known !== undefined) return known;
  return key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
