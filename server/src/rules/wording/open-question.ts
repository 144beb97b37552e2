import { isReason } from '../../prose/complement.ts';
import { isVerb } from '../../prose/word-class.ts';
import { deedOf } from './deed.ts';
import type { PlacedHit } from './hits.ts';
import { clauseEnd, type Place, wordAt } from './place.ts';
import { questionAbout } from './questions.ts';

const inTheWay = 'What got in the way?';
const unasked = 'What let this pass without a question?';
const incident = 'What made the incident possible?';
const then = 'What was known at the time, and what got in the way?';

/** What is asked behind a sentence, and in place of one that is nothing but a verdict, by the form of the finding. */
const questions: Readonly<Record<string, string>> = {
  'failed-to': inTheWay,
  'did-not': inTheWay,
  'did-not-think': inTheWay,
  never: inTheWay,
  mistake: unasked,
  'by-mistake': unasked,
  caused: 'What would have caught this first?',
  'should-have': then,
  'would-have': then,
  'if-had': then,
  fault: incident,
  'human-error': incident,
  sanction: 'What changes for the next person in the same place?',
  marker: 'What was known at the time?',
  character: 'What was known at that moment, and what else was going on?',
  animated: 'Which figure or fact would say more?',
  feeling: 'Which checklist, test, alert or step changes?',
  generic: 'Which page, alert, test or step changes, and how will we know that it is done?',
  'person-directed': 'Which change to a tool, check or step would make this unnecessary?',
};

/** The question of a verdict or an open finding, which names nothing of the sentence. */
export function openQuestion({ form, rule }: Pick<PlacedHit['hit'], 'form' | 'rule'>): string {
  return (
    questions[rule === 'blame/counterfactual' ? 'marker' : form] ?? 'What made this seem right at the time?'
  );
}

/** The slips by what was easy then. */
const slips: Readonly<Record<string, string>> = {
  forgot: 'forget',
  forgotten: 'forget',
  forgetting: 'forget',
  forgets: 'forget',
  overlooked: 'miss',
  overlooking: 'miss',
  missed: 'miss',
  glossed: 'miss',
  lost: 'miss',
  ignored: 'ignore',
  ignoring: 'ignore',
  disregarded: 'ignore',
  disregarding: 'ignore',
  dismissed: 'ignore',
  skipped: 'skip',
  skipping: 'skip',
  bypassed: 'skip',
};

/** The forms whose question points at what the verb of the sentence says. */
const pointing: ReadonlySet<string> = new Set([
  'forgot',
  'overlooked',
  'failed-to',
  'did-not',
  'did-not-think',
  'never',
  'without-checking',
]);

/**
 * The question behind a sentence that stays; null where the sentence asks or answers it itself, or where "this" would
 * point at something else than the deed.
 */
export function questionBehind(place: Place, { hit }: PlacedHit): string | null {
  const { form } = hit;
  if (wordAt(place, place.sentence.to - 1) === '?') return null;
  if (pointing.has(form) && (hasReason(place) || pointsElsewhere(place))) return null;
  const deed = deedOf(place, form);
  if (deed?.frame === 'hard') return 'What made this hard to see?';
  if (deed?.frame === 'possible') return questionAbout(deed);
  switch (form) {
    case 'forgot':
    case 'overlooked':
      return slipQuestion(place);
    case 'without-checking':
      return `What got in the way of ${wordAt(place, place.hit.to - 1)}?`;
    case 'should-have':
      return wishQuestion(place);
    case 'assumed':
      return place.tokens.slice(place.hit.from, place.hit.to).some(({ word }) => word === 'rushed')
        ? 'What made this seem necessary?'
        : openQuestion(hit);
    default:
      return openQuestion(hit);
  }
}

function slipQuestion({ tokens, hit }: Place): string {
  const verb = tokens.slice(hit.from, hit.to).find(({ word }) => slips[word] !== undefined);
  return verb === undefined ? inTheWay : `What made this easy to ${slips[verb.word]}?`;
}

/** "Should not have been done" asks why it was. */
function wishQuestion(place: Place): string {
  const { tokens, hit } = place;
  if (wordAt(place, hit.to - 1) === 'happened') return 'How was this possible?';
  const denied = tokens.slice(hit.from, hit.to).some(({ word }) => word === 'not' || word === 'never');
  return denied ? 'What was known at the time, and what made it seem right?' : then;
}

function hasReason({ tokens, hit, sentence }: Place): boolean {
  return tokens.slice(hit.to, sentence.to).some(({ word }) => isReason(word));
}

/** In a relative clause, or before a second verb, "this" is not the deed. */
function pointsElsewhere(place: Place): boolean {
  const { tokens, hit, subject } = place;
  const from = Math.min(subject?.from ?? hit.from, hit.from);
  if (tokens.slice(Math.max(0, from - 1), hit.to).some(({ word }) => isRelative(word))) return true;
  for (let at = hit.to; at < clauseEnd(place) - 1; at++) {
    if (/^(?:and|but|then)$/.test(wordAt(place, at)) && isVerb(tokens, at + 1)) return true;
  }
  return false;
}

function isRelative(word: string): boolean {
  return word === 'who' || word === 'which' || word === 'that';
}
