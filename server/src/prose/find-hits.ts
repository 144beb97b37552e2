import { append } from '../text/append.ts';
import type { Passage, Place } from '../text/markdown/passage.ts';
import type { Span } from '../text/position.ts';
import { findConditionals } from './find/conditionals.ts';
import { findFaultAdverbs } from './find/fault-adverbs.ts';
import { findFaultNouns } from './find/fault-nouns.ts';
import { findFaultVerbs, findWhyDid } from './find/fault-verbs.ts';
import { findToBeImproved } from './find/generic-object.ts';
import { findGuilt } from './find/guilt.ts';
import { findHindsightMarkers } from './find/hindsight-markers.ts';
import { findHumanError } from './find/human-error.ts';
import { findJudgement } from './find/judgement.ts';
import { findModals } from './find/modals.ts';
import { findVague } from './find/vague.ts';
import type { Hit, WordingRule } from './hit.ts';
import { netReader, type SecondReader } from './learned/second-reader.ts';
import { mask } from './mask.ts';
import { Names } from './names.ts';
import { mayTrigger } from './prefilter.ts';
import type { Roster } from './roster.ts';
import { type Candidate, Scene } from './scene.ts';
import { clauseAround, type Sentence, sentencesOf } from './sentences.ts';
import { TeamWords } from './team-words.ts';
import { type Token, tokenise } from './tokens.ts';

const silent: ReadonlySet<Place> = new Set(['lessons', 'luck', 'debrief']);
/** Places that look ahead: what was is not judged there. */
const ahead: ReadonlySet<Place> = new Set(['actions']);

const finders: readonly ((scene: Scene, at: number) => Candidate | null)[] = [
  findFaultVerbs,
  findWhyDid,
  findFaultAdverbs,
  findFaultNouns,
  findGuilt,
  findJudgement,
  findHumanError,
  findModals,
  findConditionals,
  findHindsightMarkers,
  findVague,
  findToBeImproved,
];

const rank: Readonly<Record<WordingRule, number>> = {
  'blame/person': 0,
  'blame/role': 1,
  'blame/human-error': 2,
  'blame/character': 3,
  'blame/hindsight': 4,
  'fix/vague': 5,
  'blame/self': 6,
  'blame/animated': 7,
  'blame/counterfactual': 8,
};

/**
 * The wording findings of one passage, in order of the text, one a clause: the strongest speaks.
 * Where the rules find nothing in a sentence, the second reader is asked, null for none. Pure; the same passage and
 * roster give the same hits.
 */
export function findHits(
  passage: Passage,
  roster: Roster,
  second: SecondReader | null = netReader,
): readonly Hit[] {
  if (silent.has(passage.place) || !mayHit(passage.text, roster, second)) return [];
  const tokens = tokenise(mask(passage.text, passage.span.start, passage.pieces));
  const { names, team } = knownFrom(roster);
  const hits: Hit[] = [];
  for (const sentence of sentencesOf(tokens)) {
    const scene = new Scene(passage, tokens, sentence, names);
    const found = candidates(scene, team);
    if (found.length === 0) {
      const learned = team.accepted(scene).length > 0 ? null : second?.read(scene);
      if (learned) append(hits, strongest(passage, tokens, sentence, [learned]));
    } else if (!scene.isMeta()) append(hits, strongest(passage, tokens, sentence, found));
  }
  return hits;
}

/** Whether a text can have hits at all; cheap, hardly ever wrong in saying no. */
export function mayHit(text: string, roster: Roster, second: SecondReader | null = netReader): boolean {
  if (mayTrigger(text) || second?.mayFind(text) === true) return true;
  return roster.phrases !== undefined && knownFrom(roster).team.mayTrigger(text);
}

interface Known {
  readonly names: Names;
  readonly team: TeamWords;
}

const knownByRoster = new WeakMap<Roster, Known>();

function knownFrom(roster: Roster): Known {
  const cached = knownByRoster.get(roster);
  if (cached !== undefined) return cached;
  const known = { names: new Names(roster), team: new TeamWords(roster) };
  knownByRoster.set(roster, known);
  return known;
}

function candidates(scene: Scene, team: TeamWords): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = scene.sentence.from; at < scene.sentence.to; at++) {
    for (const find of finders) {
      const candidate = find(scene, at);
      if (candidate !== null && !isOutOfPlace(candidate, scene.passage.place)) found.push(candidate);
    }
    const own = team.find(scene, at);
    if (own !== null) found.push(own);
  }
  if (found.length === 0) return found;
  const accepted = team.accepted(scene);
  return found.filter(({ from, to }) => !accepted.some((one) => one.from < to && from < one.to));
}

function isOutOfPlace(candidate: Candidate, place: Place): boolean {
  return (
    ahead.has(place) &&
    (candidate.rule === 'blame/hindsight' ||
      candidate.rule === 'blame/counterfactual' ||
      candidate.rule === 'blame/self' ||
      // A fix that lets a person act without asking gives leave, it does not accuse.
      candidate.form === 'without-checking')
  );
}

function strongest(
  passage: Passage,
  tokens: readonly Token[],
  sentence: Sentence,
  found: readonly Candidate[],
): readonly Hit[] {
  const byClause = new Map<
    number,
    { readonly candidate: Candidate; readonly clause: { from: number; to: number } }
  >();
  for (const candidate of found) {
    const clause = clauseAround(tokens, sentence, candidate.from, candidate.to);
    const known = byClause.get(clause.from);
    if (known === undefined || weight(candidate) < weight(known.candidate))
      byClause.set(clause.from, { candidate, clause });
  }
  const spanOf = (from: number, to: number): Span => ({
    start: passage.span.start + (tokens[from]?.start ?? 0),
    end: passage.span.start + (tokens[to - 1]?.end ?? 0),
  });
  return [...byClause.values()].map(({ candidate, clause }) => ({
    rule: candidate.rule,
    span: spanOf(candidate.from, candidate.to),
    clause: spanOf(clause.from, clause.to),
    strength: candidate.strength,
    form: candidate.form,
    subject: candidate.subject === null ? null : spanOf(candidate.subject.from, candidate.subject.to),
  }));
}

function weight(candidate: Candidate): number {
  return rank[candidate.rule] + (candidate.strength === 'soft' ? 0.5 : 0);
}
