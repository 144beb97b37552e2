import { type Hit, learnedForm, type WordingRule } from '../../../prose/hit.ts';
import type { HitPlace } from './place.ts';

export const inTheWay = 'What got in the way?';
const unasked = 'What let this pass without a question?';
const incident = 'What made the incident possible?';
const change = 'What exactly will change, and how will we know that it is done?';
const moment = 'What was known at that moment, and what else was going on?';
export const wish = 'What was known at the time, and what got in the way?';

/** What is asked behind a sentence, and in place of one that is nothing but a verdict, by the form of the finding. */
const questions: Readonly<Record<string, string>> = {
  'failed-to': inTheWay,
  'did-not': inTheWay,
  'did-not-think': inTheWay,
  never: inTheWay,
  mistake: unasked,
  'by-mistake': unasked,
  caused: 'What would have caught this first?',
  'should-have': wish,
  'would-have': wish,
  'if-had': wish,
  fault: incident,
  'human-error': incident,
  sanction: 'What changes for the next person in the same place?',
  marker: 'What was known at the time?',
  character: moment,
  animated: 'Which figure or fact would say more?',
  feeling: change,
  generic: change,
  'person-directed': 'Which change to a tool, check or step would make this unnecessary?',
};

/** The second reader knows what is said and not in which form. */
const learnedQuestions: Readonly<Partial<Record<WordingRule, string>>> = {
  'blame/human-error': incident,
  'blame/hindsight': 'What was known at the time?',
  'blame/character': moment,
  'fix/vague': change,
};

/** The question that goes with a form of finding, and names nothing of the sentence. */
export function openQuestion(place: HitPlace, { form, rule }: Hit): string {
  if (form === learnedForm) return learnedQuestions[rule] ?? wish;
  const ofFault = form === 'fault' ? faultQuestion(place) : null;
  if (ofFault !== null) return ofFault;
  return (
    questions[rule === 'blame/counterfactual' ? 'marker' : form] ?? 'What made this seem right at the time?'
  );
}

/** "An oversight not to set a limit" names what was not done, "poor judgement" no cause. */
function faultQuestion({ tokens, hit, sentence }: HitPlace): string | null {
  const words = tokens.slice(hit.from, sentence.to).map(({ word }) => word);
  if (words.some((word, at) => word === 'not' && words[at + 1] === 'to')) return inTheWay;
  return words.some((word) => /^judge?ment$/.test(word)) ? moment : null;
}
