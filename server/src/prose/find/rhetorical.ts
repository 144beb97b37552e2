import { rhetoricalPhrases } from '../lexicon/rhetorical.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';

export const rhetoricalTable = new PhraseTable(rhetoricalPhrases.map((phrase) => [phrase, true] as const));

/** With one of these a sentence asks, even without its mark; "was nobody" only with it. */
const asks = /^(?:why|what|how|who)$/;

/** "Why did nobody look?", "What were we thinking": a judgement that is as a question. */
export function findRhetorical(scene: Scene, at: number): Candidate | null {
  if (!opens(scene, at)) return null;
  const match = rhetoricalTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || !(scene.sentence.question || asks.test(scene.word(at)))) return null;
  return {
    rule: 'blame/hindsight',
    strength: 'strong',
    from: at,
    to: match.to,
    form: 'rhetorical',
    subject: null,
  };
}

/** At the head of the sentence or behind a mark. */
function opens(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  return at <= scene.sentence.from + 1 || before === undefined || before.kind === 'mark';
}
