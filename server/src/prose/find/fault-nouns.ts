import { accuse, type Charge } from '../accuse.ts';
import { faultAdjectives, faultNouns } from '../lexicon/faults.ts';
import { notErrorsThemselves } from '../lexicon/human-error.ts';
import { words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isParticiple, isVerb } from '../word-class.ts';

export const faultNounTable = new PhraseTable<'noun' | 'adjective'>([
  ...faultNouns.map((phrase) => [phrase, 'noun'] as const),
  ...faultAdjectives.map((phrase) => [phrase, 'adjective'] as const),
]);

const charge: Charge = { mind: false, self: true, soft: false, vendor: true, user: false };
const compounds: ReadonlySet<string> = new Set([
  ...notErrorsThemselves,
  'tolerance',
  'tolerant',
  'domain',
  'domains',
  'injection',
  'mode',
  'modes',
  'state',
  'scenario',
]);
const relations: ReadonlySet<string> = new Set(['of', 'by', 'from']);

/** "Priya's failure", "the fault of the network team", "an accidental deletion by Maya". */
export function findFaultNouns(scene: Scene, at: number): Candidate | null {
  const match = faultNounTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 7)) return null;
  const { to, value } = match;
  if (value === 'noun' && compounds.has(scene.word(to))) return null;
  const owner = possessor(scene, at);
  const agent = owner ?? agentOf(scene, to, value);
  if (agent === null || scene.isSupposed(agent, at)) return null;
  const verdict = accuse(scene, agent, charge);
  if (verdict === null) return null;
  const from = owner === null ? at : agent.from;
  return {
    ...verdict,
    from,
    to: owner === null ? Math.max(to, agent.to) : to,
    form: 'fault',
    subject: agent,
  };
}

/** Who comes before: "Priya's own", "my", "the team's". */
function possessor(scene: Scene, at: number): Subject | null {
  let i = at - 1;
  for (let skipped = 0; skipped < 3 && isFiller(scene, i); skipped++) i--;
  const word = scene.word(i);
  const make = (being: Subject['being'], from: number): Subject => ({
    being,
    from,
    to: i + 1,
    passive: false,
    verbFrom: at,
  });
  if (word === 'my' || word === 'our') return make('self', i);
  if (word === 'his' || word === 'her') return make('third', i);
  if (word === 'their') return make('they', i);
  return word === "'s" ? scene.subjects.endingAt(i - 1) : null;
}

function isFiller(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.kind !== 'word' || at < scene.sentence.from) return false;
  // "Our users saw errors": they are not ours.
  if (isVerb(scene.tokens, at) && !isParticiple(token)) return false;
  return !/^(?:my|our|his|her|their|'s|the|a|an|of|by|in|on|was|is|were|to|for|and|or|this|that|it|as|with|at|has|had|have|contains|contained|shows|lists|gives|got|gets)$/.test(
    token.word,
  );
}

/** Also said of machines: whose they are must be right behind. */
const technical: ReadonlySet<string> = new Set(
  words(
    'fault error errors failure failures confusion omission omissions mistake mistakes lie lies mess blame',
  ),
);

/** "The disrespect for process shown by the crew": whose it is, some words behind. */
function ownerBehind(scene: Scene, to: number): Subject | null {
  for (let i = to; i < Math.min(scene.sentence.to, to + 8); i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark') return null;
    if (isVerb(scene.tokens, i) && scene.word(i + 1) !== 'by') return null;
    if (!/^(?:by|of|from|among|in)$/.test(token?.word ?? '')) continue;
    const owner = scene.subjects.phraseFrom(i + 1);
    if (owner !== null && /^(?:role|person|third|self)$/.test(owner.being)) return owner;
  }
  return null;
}

/** Who comes after: "of the on-call", "by Maya", "on the part of the vendor", "on our part". */
function agentOf(scene: Scene, to: number, value: 'noun' | 'adjective'): Subject | null {
  const word = scene.word(to);
  if (word === 'on' && /^(?:my|our)$/.test(scene.word(to + 1)) && scene.word(to + 2) === 'part') {
    return { being: 'self', from: to + 1, to: to + 3, passive: false, verbFrom: to };
  }
  if (word === 'on' && scene.word(to + 2) === 'part' && scene.word(to + 3) === 'of')
    return scene.subjects.phraseFrom(to + 4);
  if (value === 'noun') {
    const made = word === 'was' || word === 'were' ? to + 1 : to;
    if (scene.word(made) === 'made' && scene.word(made + 1) === 'by')
      return scene.subjects.phraseFrom(made + 2);
    if (relations.has(word)) return scene.subjects.phraseFrom(to + 1);
    return technical.has(scene.word(to - 1)) ? null : ownerBehind(scene, to);
  }
  for (let i = to; i < to + 4; i++) if (scene.word(i) === 'by') return scene.subjects.phraseFrom(i + 1);
  return null;
}
