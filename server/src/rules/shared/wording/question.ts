const questions: Readonly<Record<string, string>> = {
  forgot: 'What in the system made the step easy to miss?',
  overlooked: 'Where was it to be seen, and what stood beside it?',
  'failed-to': 'What would have asked for the step, and when?',
  'did-not': 'What was visible at that moment, and what asked for the step?',
  'did-not-think': 'What was visible at that moment, and what asked for the step?',
  never: 'Where does the way of working ask for it?',
  'without-checking': 'Which step or tool could have done the check?',
  mistake: 'What let it pass without a question?',
  'by-mistake': 'What let it pass without a question?',
  caused: 'Which guard was missing between the act and the effect?',
  'should-have': 'What was known at that time, and what made another choice likely?',
  'if-had': 'What was known at that time, and what made another choice likely?',
  fault: 'What would have led anyone there to do the same?',
  sanction: 'What changes for the next person in the same place?',
};

/** The question that opens the next step after blame of this form. */
export function questionFor(form: string): string {
  return questions[form] ?? 'What made it the sensible thing to do at that moment?';
}
