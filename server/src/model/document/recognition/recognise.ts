import { once } from '../../../text/once.ts';
import type { Because } from '../postmortem.ts';
import { counterSigns } from './counter-signs.ts';
import { evidenceOf, type RecognitionInput } from './evidence.ts';
import { nameSigns } from './name-signs.ts';
import { sectionSigns } from './section-signs.ts';
import type { RecognitionSign } from './sign.ts';
import { storySigns } from './story-signs.ts';
import { templateSigns } from './template-signs.ts';

/** A sign that a document has, for whoever asks why it counts as what it does. */
export interface FoundSign {
  readonly id: string;
  readonly weight: number;
}

export interface Recognition {
  readonly recognised: boolean;
  readonly because: Because;
  /** What decided, the strongest first. */
  readonly signs: readonly FoundSign[];
}

/** The score from which on a document is a post-mortem. */
const enough = 10;

export const allSigns: readonly RecognitionSign[] = [
  ...nameSigns,
  ...sectionSigns,
  ...storySigns,
  ...templateSigns,
  ...counterSigns,
];

/**
 * Whether a document is a post-mortem by the signs that it has, and the strongest of those that decided. A template is
 * told only where it would be a post-mortem otherwise, and so is any other reason against one.
 */
export function recognise(
  input: RecognitionInput,
  signs: readonly RecognitionSign[] = allSigns,
): Recognition {
  const evidence = evidenceOf(input);
  const all = once(() => weighed(signs.filter((sign) => sign.test(evidence))));
  // A story is read sentence by sentence: only where it can tip the scale, or where somebody asks what spoke for what.
  const quick = sum(signs.filter((sign) => !isStory(sign) && sign.test(evidence)));
  const most = sum(signs.filter((sign) => isStory(sign) && sign.weight > 0));
  return {
    recognised: quick + most >= enough && all().recognised,
    get because() {
      return all().because;
    },
    get signs() {
      return all().signs;
    },
  };
}

function isStory({ id }: RecognitionSign): boolean {
  return id.startsWith('story/');
}

function weighed(signs: readonly RecognitionSign[]): Recognition {
  const found = [...signs].sort(byStrength);
  const speaking = found.filter(({ weight }) => weight > 0);
  const recognised = sum(found) >= enough;
  const against = found.find(({ weight }) => weight < 0);
  const decided = recognised ? speaking[0] : isDecisive(against, sum(speaking)) ? against : undefined;
  const named = found.map(({ id, weight }) => ({ id, weight }));
  return { recognised, because: decided?.because ?? 'nothing', signs: named };
}

/** What the configuration or the front matter says decides whatever else the document is like. */
function isDecisive(against: RecognitionSign | undefined, score: number): boolean {
  return (
    against !== undefined &&
    (score >= enough || against.because === 'excluded' || against.because === 'other-type')
  );
}

function sum(signs: readonly RecognitionSign[]): number {
  return signs.reduce((score, { weight }) => score + weight, 0);
}

/** The order of rows decides nothing. */
function byStrength(a: RecognitionSign, b: RecognitionSign): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1);
}
