import { firstIndex } from '../../text/bisect.ts';
import { SpanIndex } from '../../text/span-index.ts';
import { Brackets } from './brackets.ts';
import { conventionPhrases } from './conventions.ts';
import { type Atom, atomOf, type Cover, coverOf, isSound } from './cover.ts';
import { labelledPhrases } from './labelled-phrases.ts';
import { type FieldPhrase, type ItemWords, isAside, type PhraseRow, wordStarts } from './phrase.ts';

/** The stretches of an item that are read as wholes. */
export interface ItemAtoms {
  /** What says a field wherever it is; none overlaps another. */
  readonly sure: readonly Atom[];
  /** Brackets that say one only behind the deed: `(Sam)`, `(2026-12-01)`. */
  readonly behind: readonly Atom[];
  /** Brackets that may name somebody, were there more to go by. */
  readonly doubtful: readonly Cover[];
}

/** A whole pair of brackets is more than the sum of what is in it. */
const BRACKET_BONUS = 1;

/** Finds labelled values, conventions of other tools, brackets and phrases that are anywhere. */
export function atomsOf(words: ItemWords, rows: readonly PhraseRow[]): ItemAtoms {
  const conventions = conventionPhrases(words.masked);
  const labelled = labelledPhrases(words, 'label');
  const inner = heaviest([...conventions, ...labelled]);
  const brackets = bracketAtoms(words, rows, inner);
  const sure = heaviest([...conventions, ...labelled, ...brackets.sure, ...anywhere(words, rows)]);
  return { sure, behind: brackets.behind, doubtful: brackets.doubtful };
}

function bracketAtoms(words: ItemWords, rows: readonly PhraseRow[], atoms: readonly Atom[]): ItemAtoms {
  const sure: Atom[] = [];
  const behind: Atom[] = [];
  const doubtful: Cover[] = [];
  const read = new SpanIndex(atoms);
  for (const { open, close } of new Brackets(words.masked).pairs()) {
    if (read.holds(open)) continue;
    const site = {
      from: open + 1,
      to: close,
      place: 'bracket',
      before: words.masked[open] ?? '',
      atoms,
    } as const;
    const cover = coverOf(words, rows, site);
    if (cover === null) continue;
    if (!isSound(cover)) {
      doubtful.push(cover);
      continue;
    }
    const phrases = cover.phrases.filter((phrase) => !isAside(phrase));
    const atom = { start: open, end: close + 1, phrases, weight: cover.weight + BRACKET_BONUS };
    const onlyNotes = cover.phrases.every(({ field }) => field === 'note');
    (onlyNotes || phrases.some(({ row }) => ONLY_BEHIND.has(row)) ? behind : sure).push(atom);
  }
  return { sure, behind, doubtful };
}

/** What in brackets inside a sentence says nothing of the item. */
const ONLY_BEHIND: ReadonlySet<string> = new Set(['owner/name-behind', 'due/date']);

function anywhere(words: ItemWords, rows: readonly PhraseRow[]): readonly Atom[] {
  const found: Atom[] = [];
  const limit = words.masked.length;
  const free = rows.filter(({ where }) => where.includes('any'));
  for (const at of wordStarts(words.masked)) {
    for (const row of free) {
      const read = row.read(words, { at, limit, place: 'any', before: '' });
      if (read === null) continue;
      const phrase: FieldPhrase = { row: row.id, field: row.field, start: at, ...read };
      found.push(atomOf(phrase));
    }
  }
  return found;
}

/** The heaviest set of atoms of which none overlaps another, in order, whatever the order in which they come. */
export function heaviest(atoms: readonly Atom[]): readonly Atom[] {
  const sorted = [...atoms].sort(
    (a, b) => a.end - b.end || a.start - b.start || a.weight - b.weight || (rowOf(a) < rowOf(b) ? -1 : 1),
  );
  /** Of the first atoms, as many as the index says, the weight of the best set; and the set's last atom, from one. */
  const weights = [0];
  const lasts = [0];
  const before: number[] = [];
  sorted.forEach((atom, index) => {
    const free = firstIndex(sorted, ({ end }) => end > atom.start);
    before.push(Math.min(free, index));
    const weight = (weights[Math.min(free, index)] ?? 0) + atom.weight;
    const without = weights[index] ?? 0;
    weights.push(Math.max(weight, without));
    lasts.push(weight > without ? index + 1 : (lasts[index] ?? 0));
  });
  const set: Atom[] = [];
  for (let last = lasts.at(-1) ?? 0; last > 0; last = lasts[before[last - 1] ?? 0] ?? 0) {
    const atom = sorted[last - 1];
    if (atom !== undefined) set.push(atom);
  }
  return set.reverse();
}

function rowOf(atom: Atom): string {
  return atom.phrases[0]?.row ?? '';
}
