import { once } from '../../text/once.ts';
import { languages } from '../lexicon/languages/all.ts';
import type { Language } from '../lexicon/languages/language.ts';
import type { SectionKind } from '../lexicon/meanings.ts';

/** How often names of each kind have a word. */
type Counts = ReadonlyMap<string, ReadonlyMap<SectionKind, number>>;

const shortestWord = 3;
const mostWords = 9;
/** So much of a word's names must be of one kind, or it tells none. */
const leastShare = 0.7;
/** A kind needs so much of the votes, and so many times those of the next. */
const leastScore = 0.7;
const leastLead = 2;

const counts = once(() => countWords(languages));

/**
 * The kind for which the words of an unknown heading speak, going by the names that have them: "Harm to the crops" by
 * "Patient harm"; null where none is clear. Takes the heading as `headingKey` gives it.
 */
export function votedKind(key: string, known: Counts = counts()): SectionKind | null {
  const words = key.split(' ');
  if (words.length > mostWords) return null;
  const scores = new Map<SectionKind, number>();
  for (const word of new Set(words)) {
    const vote = voteOf(known.get(word));
    if (vote !== null) scores.set(vote.kind, (scores.get(vote.kind) ?? 0) + vote.weight);
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < leastScore || best[1] < leastLead * (next?.[1] ?? 0)) return null;
  return best[0];
}

function voteOf(
  found: ReadonlyMap<SectionKind, number> | undefined,
): { readonly kind: SectionKind; readonly weight: number } | null {
  if (found === undefined) return null;
  const [best] = [...found].sort((a, b) => b[1] - a[1]);
  const total = [...found.values()].reduce((sum, count) => sum + count, 0);
  if (best === undefined || best[1] / total < leastShare) return null;
  return { kind: best[0], weight: (best[1] / total) * Math.min(1, Math.log2(1 + best[1]) / 2) };
}

/** Counts the words of all names of kinds, those left out that change nothing. */
export function countWords(of: readonly Language[]): Counts {
  const found = new Map<string, Map<SectionKind, number>>();
  for (const { sections, headings } of of) {
    const idle = new Set(`${headings.modifiers}|${headings.incident}`.split('|'));
    for (const [kind, names] of namesByKind({ sections, headings })) {
      for (const word of names.flatMap((name) => [...new Set(name.split(' '))])) {
        if (word.length < shortestWord || idle.has(word)) continue;
        const kinds = found.get(word) ?? new Map<SectionKind, number>();
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        found.set(word, kinds);
      }
    }
  }
  return found;
}

function namesByKind({
  sections,
  headings,
}: Pick<Language, 'sections' | 'headings'>): readonly (readonly [SectionKind, readonly string[]])[] {
  const kinds = new Set([...Object.keys(sections), ...Object.keys(headings.heads)]) as Set<SectionKind>;
  return [...kinds].map((kind) => [
    kind,
    [
      ...(sections[kind]?.outright ?? []),
      ...(sections[kind]?.usual ?? []),
      ...(headings.heads[kind]?.split('|') ?? []),
    ],
  ]);
}
