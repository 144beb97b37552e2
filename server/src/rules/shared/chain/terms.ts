import type { Term } from '../../../model/document/vocabulary.ts';
import { nearest } from '../../../text/nearest.ts';

/** The term that the words name, by name or alias; null where none does. */
export function termNamed<T extends Term>(words: string, terms: readonly T[]): T | null {
  const wanted = normal(words);
  return (
    terms.find(({ name, aliases }) => [name, ...aliases].some((known) => normal(known) === wanted)) ?? null
  );
}

/** The team's name for what a document says; as written where the team has none. */
export function canonicalTerm(value: string, terms: readonly Term[]): string {
  return termNamed(value, terms)?.name ?? value.trim();
}

/** The name of the term that misspelt words most likely mean; null where none is near. */
export function meantTerm(words: string, terms: readonly Term[]): string | null {
  const known = terms.flatMap(({ name, aliases }) => [name, ...aliases]);
  const near = nearest(words, known);
  return near === null ? null : (termNamed(near, terms)?.name ?? null);
}

/** The name of the term that the words name or most likely mean; null where none is near. */
export function namedOrMeant(words: string, terms: readonly Term[]): string | null {
  return termNamed(words, terms)?.name ?? meantTerm(words, terms);
}

/** `scope`, `scope or execution`, `strategy, scope or execution`. */
export function eitherTerm(terms: readonly Term[]): string {
  const names = terms.map(({ name }) => name);
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} or ${last}`;
}

function normal(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
}
