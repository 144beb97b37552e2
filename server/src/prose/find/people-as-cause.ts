import { phrases, words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isParticiple, isVerb } from '../word-class.ts';

/** What follows them is the cause, whole. */
export const causeTable = new PhraseTable(
  phrases(`
    cause :; causes :; reason :; reasons :; trigger :; culprit :; rca :; rc :; explanation :; diagnosis :; cause =; reason =; cause →; reason →; rc =; rca =; cause –; reason –; trigger –; culprit –; cause -; reason -
    cause was/is that; reason was/is that; trigger was/is that; cause being that; cause was/is; culprit was/is; because; b/c; due to; caused by; down to; attributed to; traced to; traced back to; triggered by; set off by; brought about by; result of; thanks to
  `).map((phrase) => [phrase, true] as const),
);
const noActs: ReadonlySet<string> = new Set(
  words(
    'was were had is are has been being noticed saw reported paged escalated found discovered confirmed asked requested needed wanted expected called came went knew thought felt said told did',
  ),
);
const people = /^(?:role|person|third|anybody)$/;

/** "Cause: an engineer typed …", "because a student ticked …": the chain of causes ends with somebody's hand. */
export function findPeopleAsCause(scene: Scene, at: number): Candidate | null {
  const match = causeTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.passage.place === 'actions' || scene.isNegated(at, 4)) return null;
  const labelled = /^(?:cause|reason|rca|rc|culprit|trigger|explanation|diagnosis|caused)/.test(
    scene.word(at),
  );
  if (!labelled && scene.passage.place !== 'cause') return null;
  const doer = scene.subjects.phraseFrom(match.to);
  if (doer === null || !people.test(doer.being) || scene.names.isNobody(scene.word(doer.from))) return null;
  if (!labelled && !isOne(scene, doer)) return null;
  let verb = doer.to;
  while (isAdverb(scene.tokens[verb])) verb++;
  if (labelled && closes(scene, verb)) return found(doer, verb);
  if (noActs.has(scene.word(verb)) || scene.word(verb) === "'s" || !acts(scene, verb)) return null;
  if (scene.hasReason(verb)) return null;
  return found(doer, verb + 1);
}

function found({ from }: Subject, to: number): Candidate {
  return { rule: 'blame/human-error', strength: 'soft', from, to, form: 'human-error', subject: null };
}

/** "Root cause: the DBA.": nothing else is said. */
function closes(scene: Scene, at: number): boolean {
  return at >= scene.sentence.to || /^[.;)]$/.test(scene.word(at));
}

/** One person, known or not: a group that works as it does is a fact. */
function isOne(scene: Scene, doer: Subject): boolean {
  return doer.being === 'person' || /^(?:a|an|one|the|someone|somebody|whoever)$/.test(scene.word(doer.from));
}

function acts(scene: Scene, verb: number): boolean {
  const token = scene.tokens[verb];
  return isVerb(scene.tokens, verb) || isParticiple(token) || (token?.word.endsWith('ing') ?? false);
}
