import { learnedForm } from '../../../prose/hit.ts';

const questions: Readonly<Record<string, string>> = {
  [learnedForm]: 'What made this likely to happen?',
  forgot: 'What in the system made the step easy to miss?',
  overlooked: 'Where was it shown, and what else was shown there?',
  'failed-to': 'What should have prompted the step, and when?',
  'did-not': 'What was visible then, and what called for the step?',
  'did-not-think': 'What was visible then, and what called for the step?',
  never: 'Where does the process ask for it?',
  'without-checking': 'Which step or tool could have done the check?',
  mistake: 'What let it pass without a question?',
  'by-mistake': 'What let it pass without a question?',
  caused: 'Which safeguard was missing between the action and the effect?',
  'should-have': 'What was known at the time, and what made this choice likely?',
  'if-had': 'What was known at the time, and what made this choice likely?',
  fault: 'What would lead anyone else to do the same?',
  sanction: 'What changes for the next person in the same place?',
};

/** The question that opens the next step after blame of this form. */
export function questionFor(form: string): string {
  return questions[form] ?? 'What made it a sensible thing to do at the time?';
}
