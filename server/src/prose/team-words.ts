import type { WordingRule } from './hit.ts';
import { PhraseTable } from './phrases.ts';
import type { PhraseKind, Roster } from './roster.ts';
import type { Candidate, Scene } from './scene.ts';

type Reported = Exclude<PhraseKind, 'accepted'>;

const ruleOf: Readonly<Record<Reported, WordingRule>> = {
  character: 'blame/character',
  animated: 'blame/animated',
  'human-error': 'blame/human-error',
  hindsight: 'blame/hindsight',
  vague: 'fix/vague',
};
const formOf: Readonly<Record<Reported, string>> = {
  character: 'character',
  animated: 'animated',
  'human-error': 'human-error',
  hindsight: 'marker',
  vague: 'generic',
};

/** The phrases that a team has configured: reported ones and accepted ones. */
export class TeamWords {
  readonly #table: PhraseTable<PhraseKind>;
  readonly #anchors: readonly string[];

  constructor(roster: Roster) {
    const entries = [...(roster.phrases ?? [])].flatMap(([kind, phrases]) =>
      phrases.map((phrase) => [phrase.toLowerCase().trim().replaceAll(/\s+/g, ' '), kind] as const),
    );
    this.#table = new PhraseTable(entries.filter(([phrase]) => phrase !== ''));
    this.#anchors = entries.some(([, kind]) => kind !== 'accepted') ? [...this.#table.anchors] : [];
  }

  /** Whether one of the reported phrases may be in the text. */
  mayTrigger(text: string): boolean {
    if (this.#anchors.length === 0) return false;
    const lower = text.toLowerCase();
    return this.#anchors.some((anchor) => lower.includes(anchor));
  }

  /** A reported phrase at a token: vague ones among the actions, the others elsewhere. */
  find(scene: Scene, at: number): Candidate | null {
    const match = this.#table.match(scene.tokens, at, scene.sentence.to);
    if (match === null || match.value === 'accepted' || scene.isNegated(at, 4)) return null;
    if ((match.value === 'vague') !== (scene.passage.place === 'actions')) return null;
    const { value, to } = match;
    return { rule: ruleOf[value], strength: 'strong', from: at, to, form: formOf[value], subject: null };
  }

  /** Where accepted phrases are in a sentence, as ranges of tokens. */
  accepted(scene: Scene): readonly { readonly from: number; readonly to: number }[] {
    const found: { from: number; to: number }[] = [];
    for (let at = scene.sentence.from; at < scene.sentence.to; at++) {
      const match = this.#table.match(scene.tokens, at, scene.sentence.to);
      if (match?.value === 'accepted') found.push({ from: at, to: match.to });
    }
    return found;
  }
}
