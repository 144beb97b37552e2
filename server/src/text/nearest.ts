import { distance } from 'fastest-levenshtein';

/**
 * The name that a misspelt word most likely means, or null where none is near enough to offer:
 * at most one slip in three characters, and nearer than any other name.
 */
export function nearest(word: string, names: readonly string[]): string | null {
  const wanted = normal(word);
  if (wanted === '' || wanted.length > 60) return null;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let least = allowed + 1;
  let tied = false;
  for (const { name, plain } of plainNames(names)) {
    if (Math.abs(plain.length - wanted.length) > allowed) continue;
    const steps = slips(wanted, plain);
    if (steps < least) {
      best = name;
      least = steps;
      tied = false;
    } else if (steps === least) {
      tied = true;
    }
  }
  return tied ? null : best;
}

interface PlainName {
  readonly name: string;
  readonly plain: string;
}

/** Kept by list: one comment can hold thousands of words that are not among the names. */
const known = new WeakMap<readonly string[], readonly PlainName[]>();

function plainNames(names: readonly string[]): readonly PlainName[] {
  const kept = known.get(names);
  if (kept !== undefined) return kept;
  const made = names.map((name) => ({ name, plain: normal(name) }));
  known.set(names, made);
  return made;
}

/** Edit distance; two neighbouring characters the wrong way round are one slip. */
function slips(a: string, b: string): number {
  if (a.length === b.length) {
    const at = [...a].findIndex((_, index) => a[index] !== b[index]);
    const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
    if (at >= 0 && swapped === b) return 1;
  }
  return distance(a, b);
}

function normal(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, '-');
}
