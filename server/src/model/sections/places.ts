import type { Place } from '../../text/markdown/passage.ts';
import type { SectionKind } from '../lexicon/meanings.ts';

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
