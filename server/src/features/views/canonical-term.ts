import type { Term } from '../../model/document/vocabulary.ts';

/** The team's name for what a document says; as written where the team has none. */
export function canonicalTerm(value: string, terms: readonly Term[]): string {
  const written = value.trim();
  const wanted = written.toLowerCase();
  const term = terms.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
  return term?.name ?? written;
}
