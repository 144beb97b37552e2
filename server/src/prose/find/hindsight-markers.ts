import { hindsightMarkers } from '../lexicon/hindsight.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';

export const markerTable = new PhraseTable([
  ...hindsightMarkers.map((phrase) => [phrase, 'marker'] as const),
  ...['clearly', 'obviously', 'apparently', 'evidently'].map((phrase) => [phrase, 'plainly'] as const),
]);

const verdicts: ReadonlySet<string> = new Set([
  'mistake',
  'wrong',
  'foolish',
  'unwise',
  'naive',
  'insufficient',
  'should',
]);

/** "In hindsight", "entirely preventable", "obviously, nobody thought". */
export function findHindsightMarkers(scene: Scene, at: number): Candidate | null {
  const match = markerTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 3)) return null;
  const { to, value } = match;
  if (value === 'plainly' && !judges(scene, to)) return null;
  if (value === 'marker' && knowsNothing(scene, to)) return null;
  return { rule: 'blame/hindsight', strength: 'strong', from: at, to, form: 'marker', subject: null };
}

/** What follows "clearly" is a judgement of people. */
function judges(scene: Scene, from: number): boolean {
  const start = scene.word(from) === ',' ? from + 1 : from;
  const word = scene.word(start);
  if (word === 'nobody' || (word === 'no' && scene.word(start + 1) === 'one')) return true;
  for (let i = start; i < Math.min(scene.sentence.to, start + 6); i++) {
    if (!verdicts.has(scene.word(i))) continue;
    const being = scene.subjects.of(i)?.being;
    return scene.word(i) !== 'should' && scene.word(i) !== 'wrong'
      ? being !== 'system'
      : being === 'self' || being === 'role' || being === 'person' || being === 'pronoun';
  }
  return false;
}

/** "In hindsight we cannot know": a limit of knowledge, no judgement. */
function knowsNothing(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(scene.sentence.to, from + 6); i++) {
    if (
      scene.word(i) === 'can' &&
      scene.word(i + 1) === 'not' &&
      /^(?:we|i|one|nobody|you)$/.test(scene.word(i - 1))
    )
      return true;
    if (scene.word(i) === 'unclear' || scene.word(i) === 'glad') return true;
    // "In retrospect it is now clear that": what became clear later is told as that.
    if (scene.word(i) === 'now' && /^(?:clear|known|we|see|know|understood)$/.test(scene.word(i + 1)))
      return true;
  }
  return false;
}
