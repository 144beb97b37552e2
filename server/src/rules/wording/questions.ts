import type { Hit } from '../../prose/hit.ts';

/** How a deed is asked about. */
export type Frame = 'easy' | 'hard' | 'prompts' | 'possible' | 'sensible';

/** What was done or left undone, without who did it: `check the logs`, and what is to be asked about it. */
export interface Deed {
  readonly frame: Frame;
  readonly words: string;
}

/** What one sees or understands: nothing prompts anyone to it, something makes it hard. */
const perceptions: ReadonlySet<string> = new Set(
  'anticipate appreciate catch detect foresee identify know notice realise realize recognise recognize see spot think understand'.split(
    ' ',
  ),
);

/** What a wish ends in, not what anyone would do. */
const outcomes: ReadonlySet<string> = new Set(
  'prevent avoid avert reduce limit minimise minimize shorten mitigate'.split(' '),
);

/** The deed that somebody did not do, by its verb; null where it is no deed. */
export function leftUndone(verb: string, words: string): Deed | null {
  if (outcomes.has(verb)) return null;
  return { frame: perceptions.has(verb) ? 'hard' : 'prompts', words };
}

const frames: Readonly<Record<Frame, (words: string) => string>> = {
  easy: (words) => `What made it easy to ${words}?`,
  hard: (words) => `What made it hard to ${words}?`,
  prompts: (words) => `What prompts anyone to ${words}, and when?`,
  possible: (words) => `What made it possible to ${words}?`,
  sensible: (words) => `What made it sensible to ${words}?`,
};

/** The question about a deed: it names nobody and says nothing that was not said. */
export function questionAbout({ frame, words }: Deed): string {
  return frames[frame](words);
}

/** What is asked behind a sentence, and in place of one that is nothing but a verdict, by the form of the finding. */
const questions: Readonly<Record<string, string>> = {
  forgot: 'What made this easy to forget?',
  overlooked: 'What made this easy to miss?',
  'failed-to': 'What asks for this step, and when?',
  'did-not': 'What asks for this step, and when?',
  'did-not-think': 'What asks for this step, and when?',
  never: 'What asks for this step, and when?',
  'without-checking': 'Which step or tool could do this check?',
  mistake: 'What let this pass without a question?',
  'by-mistake': 'What let this pass without a question?',
  caused: 'What would stop this before it takes effect?',
  'should-have': 'What was known at that time, and what made another choice likely?',
  'would-have': 'What was known at that time, and what made another choice likely?',
  'if-had': 'What was known at that time, and what made another choice likely?',
  fault: 'What would have led anyone there to do the same?',
  sanction: 'What changes for the next person in the same place?',
  marker: 'What was visible at that time?',
  'human-error': 'How was this possible?',
  character: 'What was known at that moment, and what else was going on?',
  animated: 'Which figure or fact would say more?',
  feeling: 'Which checklist, test, alert or step changes?',
  generic: 'Which alert, test, check or step changes, and how will we know that it is done?',
  'person-directed': 'Which tool, check or step could do this for them?',
};

/** The question that goes with a finding behind its sentence. */
export function openQuestion({ form, rule }: Pick<Hit, 'form' | 'rule'>, deed: Deed | null = null): string {
  if (deed?.frame === 'hard') return 'What made this hard to see?';
  const key = rule === 'blame/counterfactual' ? 'marker' : form;
  return questions[key] ?? 'What made this the sensible thing to do at that moment?';
}
