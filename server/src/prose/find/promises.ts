import { words } from '../lexicon/list.ts';
import { exhortations, resolutions, vows } from '../lexicon/vague-frames.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb } from '../word-class.ts';

export const promiseTable = new PhraseTable<'vow' | 'resolution'>([
  ...vows.map((phrase) => [phrase, 'vow'] as const),
  ...exhortations.map((phrase) => [phrase, 'resolution'] as const),
  ...resolutions.map((phrase) => [phrase, 'resolution'] as const),
]);

/** What a company vows, in its account of what happened. */
export function findPromises(scene: Scene, at: number): Candidate | null {
  if (scene.passage.place === 'timeline') return null;
  const match = promiseTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 2)) return null;
  if (match.value === 'resolution' && !isResolved(scene, at)) return null;
  const strength = scene.passage.place === 'actions' ? 'strong' : 'soft';
  return { rule: 'fix/vague', strength, from: at, to: match.to, form: 'feeling', subject: null };
}

/** Behind "we will", "the team must", "lesson:". */
function isResolved(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 7); i--) {
    const word = scene.word(i);
    if (
      /^(?:lesson|lessons|takeaway|takeaways|learning|learnings|self|please|away|change|next)$/.test(word) &&
      /^[:,]$/.test(scene.word(i + 1))
    )
      return true;
    if (scene.tokens[i]?.kind === 'mark') return false;
    if (!resolving.has(word)) {
      if (isAdverb(scene.tokens[i]) || between.has(word)) continue;
      return false;
    }
    const subject = scene.subjects.of(i);
    return subject === null
      ? i <= scene.sentence.from + 1
      : /^(?:self|role|person|anybody|ambiguous|third)$/.test(subject.being);
  }
  return false;
}

/** They may be between "will" and what is vowed; any other verb makes it another vow. */
const between: ReadonlySet<string> = new Set(
  words(
    'be to not all both a an the more much very us our we i everyone it this make do get take become as and continue try start keep',
  ),
);
const resolving: ReadonlySet<string> = new Set(
  words(
    'will shall must should need needs going intend intends promise plan have has want time reminded expected asked start says say',
  ),
);
