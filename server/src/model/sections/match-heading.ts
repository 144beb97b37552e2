import { once } from '../../text/once.ts';
import type { Vocabulary } from '../document/vocabulary.ts';
import { headingKey } from '../lexicon/heading-text.ts';
import { languages } from '../lexicon/languages/all.ts';
import type { KindNames } from '../lexicon/languages/language.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import { headSense } from './heading-grammar.ts';
import { HeadingBag, type HeadingRow, HeadingTable, unspaced, type Weight } from './heading-row.ts';
import { actionRows } from './rows-actions.ts';
import { reviewRows } from './rows-review.ts';
import { storyRows } from './rows-story.ts';

/** What a heading can mean; of several headings of one kind the weightiest keep it. */
export interface KindMatch {
  readonly kind: SectionKind;
  readonly weight: Weight;
  /** The whole heading is a name of a table, not only like one. */
  readonly exact: boolean;
  /** The meaning of one part of a heading that names several: "Recovery and lessons learned". */
  readonly part: boolean;
  /** The row, or the table, that decided. */
  readonly by: string;
}

/** All rows by which headings are recognised; their order means nothing. */
export const headingRows: readonly HeadingRow[] = [...storyRows, ...reviewRows, ...actionRows];
const headingTable = once(() => new HeadingTable(headingRows));

/**
 * Other languages have no rows: there a known name at the beginning or the end decides, "Ursache der Störung", and
 * where words have no spaces one anywhere; the longest, which says the most.
 */
function aroundName(key: string, words: readonly string[]): readonly KindMatch[] {
  const { foreign, unspacedNames } = abroad();
  const names = unspaced.test(key) ? unspacedNames.filter((name) => key.includes(name)) : runsAtEdges(words);
  const found = names
    .filter((name) => foreign.has(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((name) => byName().get(name)?.slice(0, 1) ?? []);
  return found.slice(0, 1).map((match) => ({ ...match, exact: false, weight: 1 }));
}

/** The words with which a heading begins and ends, where some name in another language begins or ends so. */
function runsAtEdges(words: readonly string[]): readonly string[] {
  const { firstWords, lastWords } = abroad();
  if (!firstWords.has(words[0] ?? '') && !lastWords.has(words.at(-1) ?? '')) return [];
  return words.flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at).join(' ')]);
}

/** Which kind a heading has that could as well have another. */
const ranks: readonly SectionKind[] = [
  'went-wrong',
  'went-well',
  'lucky',
  'future',
  'ongoing',
  'actions',
  'whys',
  'contributing',
  'timeline',
  'root-cause',
  'lessons',
  'resolution',
  'detection',
  'impact',
  'trigger',
  'summary',
];

const byName = once(nameIndex);
const firstWords = once((): ReadonlySet<string> => new Set([...byName().keys()].map(firstWord)));

/** Names in other languages than English, but for those so short that they say little within a longer heading. */
const abroad = once(() => {
  const foreign = languages
    .filter(({ code }) => code !== 'en')
    .flatMap(({ sections }) =>
      Object.values(sections).flatMap(({ outright = [], usual = [] }) => [...outright, ...usual]),
    )
    .filter((name) => name.length >= (unspaced.test(name) ? 2 : 5) && !isEnglish(name));
  return {
    foreign: new Set(foreign),
    firstWords: new Set(foreign.map((name) => name.split(' ')[0] ?? '')),
    lastWords: new Set(foreign.map((name) => name.split(' ').at(-1) ?? '')),
    unspacedNames: foreign.filter((name) => unspaced.test(name)),
  };
});

function isEnglish(name: string): boolean {
  return (
    byName()
      .get(name)
      ?.some((match) => match.by.startsWith('en ')) === true
  );
}

/** Whether a label can be the name of a section: a cheap look at its first word before the thorough one. */
export function mayNameSection(label: string, vocabulary: Vocabulary): boolean {
  const word = firstWord(label);
  if (firstWords().has(word)) return true;
  for (const own of vocabulary.sections.keys()) if (firstWord(own) === word) return true;
  // Two names joined, `Whatever/Timeline`, are looked at as a whole.
  return label.includes('/');
}

/** The first word after marks, figures and shortcodes of emoji. */
function firstWord(label: string): string {
  return (/^(?:[^\p{L}:]|:[a-z][a-z0-9_+-]{0,40}:|:)*(\p{L}+)/u.exec(label)?.[1] ?? '').toLowerCase();
}

function nameIndex(): ReadonlyMap<string, readonly KindMatch[]> {
  const index = new Map<string, KindMatch[]>();
  for (const { code, sections } of languages) {
    for (const [kind, names] of Object.entries(sections) as [SectionKind, KindNames][]) {
      for (const [weight, list] of [
        [3, names.outright],
        [2, names.usual],
        [1, names.weak],
      ] as const) {
        for (const name of list ?? []) {
          const matches = index.get(name) ?? [];
          if (matches.some((match) => match.kind === kind)) continue;
          matches.push({ kind, weight, exact: true, part: false, by: `${code} ${kind}` });
          index.set(name, matches);
        }
      }
    }
  }
  for (const matches of index.values()) matches.sort(byRank);
  return index;
}

/** The kinds that a heading can mean, best first; none where it is unknown. `key` as `headingKey` makes it. */
export function headingKinds(
  key: string,
  vocabulary: Vocabulary,
  table: HeadingTable = headingTable(),
): readonly KindMatch[] {
  if (key === '') return [];
  const own = vocabulary.sections.get(key);
  if (own !== undefined) return [{ kind: own, weight: 3, exact: true, part: false, by: 'vocabulary' }];
  const exact = byName().get(key);
  if (exact !== undefined) return exact;
  const bag = new HeadingBag(key);
  if (bag.tooLong) return [];
  const told = ofParts(key, table) ?? byRows(bag, table);
  if (told.length > 0) return told;
  const headed = byHead(key);
  return headed.length > 0 ? headed : aroundName(key, bag.words);
}

function byHead(key: string): readonly KindMatch[] {
  const head = headSense(key);
  if (head === null) return [];
  return [{ kind: head.kind, weight: 2, exact: false, part: false, by: `${head.code} head` }];
}

/** Between the names of a heading that has several. */
const joint = / (?:and|or|und|oder|et|ou|y|e|o|en|och|i|oraz) |\/|, /;

/** A heading that names several things means all of them, where each is known or some are named outright. */
function ofParts(key: string, table: HeadingTable): readonly KindMatch[] | null {
  const parts = key.split(joint);
  if (parts.length < 2) return null;
  const found = parts.flatMap((part) => {
    const words = headingKey(part);
    const named = byName().get(words) ?? byRows(new HeadingBag(words), table);
    return (named.length > 0 ? named : byHead(words)).slice(0, 1);
  });
  const kinds = found
    .filter((match, at) => found.findIndex((other) => other.kind === match.kind) === at)
    .map((match) => ({ ...match, part: true }));
  if (kinds.length > 0 && found.length === parts.length) return [...kinds].sort(byYielding);
  const telling = kinds.filter((match) => match.weight === 3);
  if (telling.length === 0) return null;
  return telling.map((match) => ({ ...match, exact: false })).sort(byYielding);
}

/** Of all rows that hold the weightiest decides; of equals the kind that asks most of a review. */
function byRows(bag: HeadingBag, table: HeadingTable): readonly KindMatch[] {
  const found = table
    .holding(bag)
    .map(({ kind, weight, id }) => ({ kind, weight, exact: false, part: false, by: id }));
  return found.sort(byRank).slice(0, 1);
}

function byRank(a: KindMatch, b: KindMatch): number {
  return b.weight - a.weight || rankOf(a.kind) - rankOf(b.kind) || (a.by < b.by ? -1 : 1);
}

function rankOf(kind: SectionKind): number {
  const at = ranks.indexOf(kind);
  return at < 0 ? ranks.length : at;
}

/** `conclusion` and `background` yield to what is beside them. */
function byYielding(a: KindMatch, b: KindMatch): number {
  const yields = ({ kind }: KindMatch): number => (kind === 'conclusion' || kind === 'background' ? 1 : 0);
  return yields(a) - yields(b);
}
