import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingKey } from '../heading-text.ts';
import { languages } from './all.ts';
import type { KindNames } from './language.ts';

interface Entry {
  readonly name: string;
  readonly meaning: string;
  readonly place: string;
  readonly weak: boolean;
}

const sureness = ['outright', 'usual', 'weak'] as const satisfies readonly (keyof KindNames)[];

const sections: readonly Entry[] = languages.flatMap(({ code, sections: table }) =>
  Object.entries(table).flatMap(([meaning, names]) =>
    sureness.flatMap((sure) =>
      (names[sure] ?? []).map((name) => ({
        name,
        meaning,
        place: `${code} ${meaning} ${sure}`,
        weak: sure === 'weak',
      })),
    ),
  ),
);

function flat(part: 'metadata' | 'fields'): readonly Entry[] {
  return languages.flatMap((language) =>
    Object.entries(language[part]).flatMap(([meaning, names]) =>
      (names ?? []).map((name) => ({ name, meaning, place: `${language.code} ${meaning}`, weak: false })),
    ),
  );
}

/** KindNames with two meanings, and names that are twice in one table. */
function clashes(entries: readonly Entry[]): readonly string[] {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  return [...byName].flatMap(([name, found]) => {
    const meanings = new Set(found.map((entry) => entry.meaning));
    const places = found.map((entry) => entry.place);
    const twice = new Set(places).size < places.length;
    const clash = meanings.size > 1 && !found.every((entry) => entry.weak);
    return twice || clash ? [`${name}: ${places.join(', ')}`] : [];
  });
}

test('a heading has one kind, unless it is a weak name of both', () => {
  assert.deepEqual(clashes(sections), []);
});

test('a label of a document and a label of a fix have one meaning', () => {
  assert.deepEqual(clashes(flat('metadata')), []);
  assert.deepEqual(clashes(flat('fields')), []);
});

test('names stand in the form in which they are looked up', () => {
  const wrong = [...sections, ...flat('metadata')].filter(({ name }) => headingKey(name) !== name);
  assert.deepEqual(wrong, []);
  const fields = flat('fields').filter(({ name }) => name !== name.toLowerCase().replace(/\s+/g, ' ').trim());
  assert.deepEqual(fields, []);
});
