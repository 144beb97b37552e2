import { isReason, isWholeComplement } from '../../../prose/complement.ts';
import { isVerb } from '../../../prose/word-class.ts';
import { deedOf } from './deed.ts';
import type { PlacedHit } from './hits.ts';
import { inTheWay, openQuestion, wish } from './open-question.ts';
import { clauseEnd, type HitPlace, textOf, wordAt } from './place.ts';
import { questionAbout } from './questions.ts';

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
export function questionBehind(place: HitPlace, { hit }: PlacedHit): string | null {
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
      return withoutQuestion(place);
    case 'mistake':
    case 'by-mistake':
      return mistakeQuestion(place) ?? openQuestion(place, hit);
    case 'should-have':
      return wishQuestion(place);
    case 'assumed':
      return place.tokens.slice(place.hit.from, place.hit.to).some(({ word }) => word === 'rushed')
        ? 'What made this seem necessary?'
        : openQuestion(place, hit);
    default:
      return openQuestion(place, hit);
  }
}

function slipQuestion({ tokens, hit }: HitPlace): string {
  const verb = tokens.slice(hit.from, hit.to).find(({ word }) => slips[word] !== undefined);
  return verb === undefined ? inTheWay : `What made this easy to ${slips[verb.word]}?`;
}

/** They are without an object. */
const alone: ReadonlySet<string> = new Set([
  'asking',
  'checking',
  'looking',
  'testing',
  'thinking',
  'verifying',
]);

function withoutQuestion(place: HitPlace): string {
  const { tokens, hit } = place;
  const end = clauseEnd(place);
  const gerund = wordAt(place, hit.to - 1);
  if (alone.has(gerund)) return `What got in the way of ${gerund}?`;
  const whole = hit.to < end && isWholeComplement(tokens, hit.to, end);
  return whole ? `What got in the way of ${gerund} ${textOf(place, hit.to, end)}?` : inTheWay;
}

/** What somebody believed, and what happened to somebody, no step could have asked about. */
function mistakeQuestion({ tokens, sentence }: HitPlace): string | null {
  const says = (words: RegExp): boolean =>
    tokens.slice(sentence.from, sentence.to).some(({ word }) => words.test(word));
  if (says(/^(?:asleep|panicked|distracted|focus)$/)) return 'What else was going on at that moment?';
  if (says(/^(?:assum|believ|suppos|expect|thought|thinking|mistook|misread|misunderst)/)) {
    return 'What made it look that way?';
  }
  return null;
}

/** "Should not have been done" asks why it was. */
function wishQuestion(place: HitPlace): string {
  const { tokens, hit } = place;
  if (wordAt(place, hit.to - 1) === 'happened') return 'How was this possible?';
  const denied = tokens.slice(hit.from, hit.to).some(({ word }) => word === 'not' || word === 'never');
  return denied ? 'What was known at the time, and what made it seem right?' : wish;
}

function hasReason({ tokens, hit, sentence }: HitPlace): boolean {
  return tokens.slice(hit.to, sentence.to).some(({ word }) => isReason(word));
}

/** So many words behind the deed "this" would be taken for what they say. */
const farthest = 12;

/** In a relative clause, far from the end, or before a second verb, "this" is not the deed. */
function pointsElsewhere(place: HitPlace): boolean {
  const { tokens, hit, subject } = place;
  if (clauseEnd(place) - hit.to > farthest) return true;
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
