import type { Source } from '../../text/source.ts';
import { isNobody } from '../lexicon/no-answer.ts';
import { textLines } from './block-content.ts';
import type { MetadataField, Person } from './postmortem.ts';
import type { Section } from './section.ts';

const roles: ReadonlySet<string> = new Set([
  'authors',
  'author',
  'owner',
  'commander',
  'scribe',
  'responders',
  'reviewers',
]);

/** Whether a metadata key holds people: `commander`, `signed.tech-lead`. */
export function isPeopleKey(key: string): boolean {
  const [first = ''] = key.split('.');
  return roles.has(first) || first === 'signed';
}

/** The people a document names in its metadata and its lists of people: what owners and wording look up. */
export function readPeople(
  metadata: readonly MetadataField[],
  sections: readonly Section[],
  source: Source,
): readonly Person[] {
  const people = new Map<string, Person>();
  const add = (words: string, role: string | null): void => {
    const name = personName(words);
    if (name === null || people.has(name.name.toLowerCase())) return;
    people.set(name.name.toLowerCase(), { ...name, role });
  };
  for (const field of metadata) {
    if (!isPeopleKey(field.key)) continue;
    for (const item of field.items) add(item.value, field.key);
  }
  for (const section of sections) {
    if (section.kind !== 'people') continue;
    for (const line of textLines(section.blocks, source)) {
      for (const part of source.slice(line).split(/[,;]|\sand\s/)) add(part, null);
    }
  }
  return [...people.values()];
}

/** With a link to a profile, but no sentence. */
const longestName = 400;

/** A name or handle without marks, brackets and role; null where the words are not. */
function personName(words: string): { readonly name: string; readonly handle: boolean } | null {
  if (words.length > longestName) return null;
  const named = words.split(/\s[-\u2013\u2014]/, 1)[0] ?? '';
  const bare = named
    .replace(/^[^:]{0,40}:\s+/, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\([^()]*\)|<[^<>]*>|[*_`"\\]/g, ' ')
    .trim();
  const handle = bare.startsWith('@');
  const name = bare.replace(/^@/, '').trim();
  if (isNobody(name) || /^see /i.test(name) || name.split(/\s+/).length > 4 || /[.!?:/]\s|\d{3}/.test(name))
    return null;
  if (!handle && !/^\p{Lu}/u.test(name) && !/^[a-z][\w.-]{1,30}$/.test(name)) return null;
  return { name, handle };
}
