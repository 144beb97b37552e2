import type { Place } from '../../text/passage.ts';
import type { Vocabulary } from '../document/vocabulary.ts';
import { headingKey } from '../lexicon/heading-text.ts';
import { languages } from '../lexicon/languages/all.ts';
import type { KindNames } from '../lexicon/languages/language.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import { headingPatterns } from './heading-patterns.ts';

/** What a heading can mean; of several headings of one kind the strongest keep it. */
export interface KindMatch {
  readonly kind: SectionKind;
  /** 3 says it outright, 2 is a usual other word, 1 counts only where nothing better stands in the document. */
  readonly strength: 1 | 2 | 3;
  /** The whole heading is the known name, not only a part of it. */
  readonly exact: boolean;
  /** The meaning of one part of a heading that names several: "Recovery and lessons learned". */
  readonly part: boolean;
}

const strengthOf = { outright: 3, usual: 2, weak: 1 } as const;

const byName: ReadonlyMap<string, readonly KindMatch[]> = index();

const firstWords: ReadonlySet<string> = new Set([...byName.keys()].map(firstWord));

/** Whether a label can be the exact name of a section: a cheap look at its first word before the thorough one. */
export function mayNameSection(label: string, vocabulary: Vocabulary): boolean {
  const word = firstWord(label);
  if (firstWords.has(word)) return true;
  for (const own of vocabulary.sections.keys()) if (firstWord(own) === word) return true;
  // Two names joined, `Whatever/Timeline`, are looked at as a whole.
  return label.includes('/');
}

/** The first word after marks, figures and shortcodes of emoji. */
function firstWord(label: string): string {
  return (/^(?:[^\p{L}:]|:[a-z][a-z0-9_+-]{0,40}:|:)*(\p{L}+)/u.exec(label)?.[1] ?? '').toLowerCase();
}

function index(): Map<string, KindMatch[]> {
  const map = new Map<string, KindMatch[]>();
  for (const { sections } of languages) {
    for (const [kind, names] of Object.entries(sections) as [SectionKind, KindNames][]) {
      for (const sure of ['outright', 'usual', 'weak'] as const) {
        for (const name of names[sure] ?? []) {
          const matches = map.get(name) ?? [];
          if (matches.some((match) => match.kind === kind)) continue;
          matches.push({ kind, strength: strengthOf[sure], exact: true, part: false });
          map.set(name, matches);
        }
      }
    }
  }
  return map;
}

const longestHeading = 14;

/** The kinds a heading can mean, best first; none where it is unknown. `key` as `headingKey` makes it. */
export function sectionKinds(key: string, vocabulary: Vocabulary): readonly KindMatch[] {
  if (key === '') return [];
  const own = vocabulary.sections.get(key);
  if (own !== undefined) return [{ kind: own, strength: 3, exact: true, part: false }];
  const exact = byName.get(key);
  if (exact !== undefined) return exact;
  if (key.split(' ').length > longestHeading) return [];
  const parts = key.split(/ and |\/| or |, /);
  if (parts.length > 1) {
    const found = parts.flatMap(
      (part) => byName.get(headingKey(part))?.slice(0, 1) ?? containing(part).slice(0, 1),
    );
    const kinds = distinct(found).map((match) => ({ ...match, part: true }));
    if (kinds.length > 0 && found.length === parts.length) return ordered(kinds);
    const telling = kinds.filter((match) => match.strength === 3);
    if (telling.length > 0) return ordered(telling).map((match) => ({ ...match, exact: false }));
  }
  return containing(key);
}

function containing(key: string): readonly KindMatch[] {
  const found: KindMatch[] = [];
  for (const [pattern, kind, strength] of headingPatterns) {
    if (pattern.test(key)) found.push({ kind, strength, exact: false, part: false });
  }
  return distinct(found);
}

function distinct(matches: readonly KindMatch[]): readonly KindMatch[] {
  return matches.filter((match, at) => matches.findIndex((other) => other.kind === match.kind) === at);
}

/** `conclusion` and `background` yield to what stands beside them. */
function ordered(matches: readonly KindMatch[]): readonly KindMatch[] {
  const yields = (match: KindMatch): number =>
    match.kind === 'conclusion' || match.kind === 'background' ? 1 : 0;
  return [...matches].sort((a, b) => yields(a) - yields(b));
}

const places: Readonly<Partial<Record<SectionKind, Place>>> = {
  summary: 'summary',
  impact: 'impact',
  timeline: 'timeline',
  'root-cause': 'cause',
  contributing: 'cause',
  whys: 'cause',
  trigger: 'cause',
  chain: 'cause',
  detection: 'detection',
  resolution: 'narrative',
  background: 'narrative',
  'responders-saw': 'narrative',
  actions: 'actions',
  'structural-fix': 'actions',
  'immediate-fixes': 'actions',
  parked: 'actions',
  lessons: 'lessons',
  conclusion: 'lessons',
  'went-well': 'luck',
  lucky: 'luck',
  'went-wrong': 'went-wrong',
  debrief: 'debrief',
  future: 'debrief',
  ongoing: 'other',
};

/** Which wording rules look at a section of this kind; null where the enclosing section decides. */
export function placeOf(kind: SectionKind): Place | null {
  return places[kind] ?? null;
}
