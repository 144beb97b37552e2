import { append } from '../text/append.ts';
import type { Passage, Place } from '../text/markdown/passage.ts';
import type { Span } from '../text/position.ts';
import { isExcused } from './excuse.ts';
import { findAdjuncts } from './find/adjuncts.ts';
import { namesDeedBehind } from './find/concrete.ts';
import { findConditionals } from './find/conditionals.ts';
import { findErrorPhrases } from './find/error-phrases.ts';
import { findFaultAdverbs } from './find/fault-adverbs.ts';
import { findFaultNouns } from './find/fault-nouns.ts';
import { findFaultVerbs, findWhyDid } from './find/fault-verbs.ts';
import { findToBeImproved } from './find/generic-object.ts';
import { findGuilt } from './find/guilt.ts';
import { findBetterWay, findHindsightFrames } from './find/hindsight-frames.ts';
import { findHindsightMarkers } from './find/hindsight-markers.ts';
import { findHumanError } from './find/human-error.ts';
import { findJudgement } from './find/judgement.ts';
import { findMissedChances } from './find/missed-chances.ts';
import { findModals } from './find/modals.ts';
import { findNobody, findOmissions } from './find/omissions.ts';
import { findPeopleAsCause } from './find/people-as-cause.ts';
import { findPromises } from './find/promises.ts';
import { findRhetorical } from './find/rhetorical.ts';
import { findBehaviour, findTeaching } from './find/teaching.ts';
import { findTraits } from './find/traits.ts';
import { findVague } from './find/vague.ts';
import { findVagueFrames } from './find/vague-frames.ts';
import { findVirtues } from './find/virtues.ts';
import { findWrongThings } from './find/wrong-things.ts';
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

/** Places that look back on purpose: only a judgement of people, and a vow to be better, is one too many there. */
const lookingBack: ReadonlySet<Place> = new Set(['lessons', 'luck', 'debrief']);
const judging: ReadonlySet<string> = new Set(['character', 'trait', 'fault', 'sanction', 'feeling']);
/** Places that look ahead: what was is not judged there. */
const ahead: ReadonlySet<Place> = new Set(['actions']);

/** Forms that are in questions; anything else that is asked is not said. */
const asking: ReadonlySet<string> = new Set(['rhetorical', 'forgot', 'idiom']);

type Finder = (scene: Scene, at: number) => Candidate | null;

const finders: readonly Finder[] = [
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
  findHindsightFrames,
  findBetterWay,
  findRhetorical,
  findVague,
  findToBeImproved,
];

/** Wider forms: they speak only where none of the others does. */
const widerFinders: readonly Finder[] = [
  findVagueFrames,
  findPromises,
  findTeaching,
  findBehaviour,
  findVirtues,
  findAdjuncts,
  findOmissions,
  findNobody,
  findWrongThings,
  findErrorPhrases,
  findPeopleAsCause,
  findTraits,
  findMissedChances,
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
  if (!mayHit(passage, roster, second)) return [];
  const tokens = tokenise(mask(passage.text, passage.span.start, passage.pieces));
  const { names, team } = knownFrom(roster);
  const hits: Hit[] = [];
  for (const sentence of sentencesOf(tokens)) {
    const scene = new Scene(passage, tokens, sentence, names);
    const found = candidates(scene, team)
      .filter(({ form }) => !sentence.question || asking.has(form))
      .filter(({ form, to }) => form !== 'feeling' || !namesDeedBehind(scene, to));
    if (found.length > 0) {
      if (!scene.isMeta(found.some(({ form }) => form === 'rhetorical')))
        append(hits, strongest(passage, tokens, sentence, found));
    } else if (isReadTwice(scene, team)) {
      const learned = second?.read(scene);
      if (learned) append(hits, strongest(passage, tokens, sentence, [learned]));
    }
  }
  return hits;
}

/** Whether the second reader may speak: not where one looks back on purpose, or with words that the team accepts. */
function isReadTwice(scene: Scene, team: TeamWords): boolean {
  return !lookingBack.has(scene.passage.place) && team.accepted(scene).length === 0;
}

/** Whether a passage can have hits at all; cheap, hardly ever wrong in saying no. */
export function mayHit(
  { text, place }: Passage,
  roster: Roster,
  second: SecondReader | null = netReader,
): boolean {
  if (mayTrigger(text, place) || (!lookingBack.has(place) && second?.mayFind(text) === true)) return true;
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
  const found = foundBy(finders, scene);
  for (let at = scene.sentence.from; at < scene.sentence.to; at++) {
    const own = team.find(scene, at);
    if (own !== null && !isOutOfPlace(own, scene.passage.place)) found.push(own);
  }
  if (!fillsSentence(scene, found)) {
    const wider = foundBy(widerFinders, scene);
    append(
      found,
      wider.map((candidate) => ({ ...candidate, wider: true })),
    );
  }
  if (found.length === 0) return found;
  const accepted = team.accepted(scene);
  const excused = found.some(({ rule }) => blaming.has(rule)) && isExcused(scene);
  return found.filter(
    ({ rule, from, to }) =>
      !(excused && blaming.has(rule)) && !accepted.some((one) => one.from < to && from < one.to),
  );
}

/** One clause is the whole sentence, and has its finding: the wider forms would yield to it anyway. */
function fillsSentence({ tokens, sentence }: Scene, found: readonly Candidate[]): boolean {
  const [first] = found;
  if (first === undefined) return false;
  const clause = clauseAround(tokens, sentence, first.from, first.to);
  return clause.from === sentence.from && clause.to === sentence.to;
}

function foundBy(some: readonly Finder[], scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (let at = scene.sentence.from; at < scene.sentence.to; at++) {
    for (const find of some) {
      const candidate = find(scene, at);
      if (candidate !== null && !isOutOfPlace(candidate, scene.passage.place)) found.push(candidate);
    }
  }
  return found;
}

function isOutOfPlace(candidate: Candidate, place: Place): boolean {
  if (lookingBack.has(place)) return candidate.rule === 'blame/self' || !judging.has(candidate.form);
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

/** What somebody did is held against them. */
const blaming: ReadonlySet<WordingRule> = new Set(['blame/person', 'blame/role', 'blame/self']);

/** Above every rank. */
const widest = 100;

function weight(candidate: Candidate): number {
  const tier = candidate.wider === true ? widest : 0;
  return tier + rank[candidate.rule] + (candidate.strength === 'soft' ? 0.5 : 0);
}
