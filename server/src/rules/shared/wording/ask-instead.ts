import { isWholeComplement } from '../../../prose/complement.ts';
import { words } from '../../../prose/lexicon/list.ts';
import { baseOfGerund } from '../../../prose/verb-forms.ts';
import { clipped } from '../../../text/clipped.ts';
import { literal } from '../../../text/snippet.ts';
import type { QuickFix } from '../../rule.ts';
import { deedOf } from './deed.ts';
import type { PlacedHit } from './hits.ts';
import { openQuestion } from './open-question.ts';
import { cutBehind, type Opening, replaceableOpening } from './opening.ts';
import { clauseEnd, type HitPlace, isBalanced, textOf, wordAt } from './place.ts';
import { leftUndone, questionAbout } from './questions.ts';
import { verdictOf } from './verdict.ts';

/** "Deployed without checking the queue": what was done stays, and the question is about what was not. */
export function askInsteadOfWithout(place: HitPlace): QuickFix | null {
  const { hit, tokens } = place;
  const without = tokens.findIndex(({ word }, at) => at >= hit.from && at < hit.to && word === 'without');
  const base = baseOfGerund(wordAt(place, hit.to - 1));
  if (without < 0 || base === null || !isWholeComplement(tokens, hit.to, clauseEnd(place))) return null;
  const object = textOf(place, hit.to, clauseEnd(place));
  if (object === '' && !/^(?:ask|check|test|verify)$/.test(base)) return null;
  const deed = leftUndone(base, object);
  return deed === null ? null : replaced(cutBehind(place, without), questionAbout(deed));
}

/**
 * The question that takes the place of a whole clause which puts somebody at fault, with the deed kept; null where its
 * clause does not surely begin and end with what is replaced.
 */
export function askInstead(place: HitPlace, { hit }: PlacedHit): QuickFix | null {
  // An entry says what happened at its time: a question is put behind it.
  if (place.kind === 'entry' || isVerdict(place.lead)) return null;
  const deed = deedOf(place, hit.form);
  if (deed !== null) return replaced(replaceableOpening(place, deed.from), questionAbout(deed));
  const verdict = verdictOf(place, hit);
  return verdict === null
    ? null
    : replaced(replaceableOpening(place, verdict.from), verdict.question ?? openQuestion(place, hit));
}

/** "**Human error:** Maya forgot the flag": the label would answer the question. */
function isVerdict(lead: string): boolean {
  return /\b(?:error|mistake|fault|failure)\b/i.test(lead);
}

const improving: ReadonlySet<string> = new Set(
  words(`
    improve enhance strengthen increase optimize optimise refine boost streamline tighten bolster sharpen reinforce
    elevate
  `),
);
/** "Improve monitoring": which change would; null where more or less than the whole action says it. */
export function askInsteadOfVague(place: HitPlace): QuickFix | null {
  const { sentence, tokens } = place;
  const end = clauseEnd(place);
  const whole = sentence.from === 0 && sentence.to === tokens.length && place.hit.from === 0;
  if (place.kind !== 'action' || !whole || !isWholeComplement(tokens, place.hit.to, end)) return null;
  const text = textOf(place, 0, end);
  const change = text.slice(0, 1).toLowerCase() + text.slice(1);
  if (!improving.has(wordAt(place, 0))) return null;
  return replaced(
    replaceableOpening(place, 0),
    `Which change would ${change}, and how will we know that it is done?`,
  );
}

function replaced(opening: Opening | null, question: string): QuickFix | null {
  if (opening === null || !isBalanced(question)) return null;
  const written = { sentence: question, cut: `. ${question}` }[opening.kind];
  return {
    kind: 'scaffold',
    title: askTitle('Ask instead', question),
    edits: [{ span: opening.span, newText: literal(written) }],
  };
}

/** A title that shows the question. */
export function askTitle(what: string, question: string): string {
  return `${what}: '${clipped(question, 80)}'`;
}
