import { once } from '../../../text/once.ts';
import type { Because } from '../postmortem.ts';
import { counterSigns } from './counter-signs.ts';
import { evidenceOf, type RecognitionInput } from './evidence.ts';
import { nameSigns } from './name-signs.ts';
import { sectionSigns } from './section-signs.ts';
import { askedInOrder, type RecognitionSign } from './sign.ts';
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
  /** The same as `because` being `template`, for less: the other reasons are not looked for. */
  readonly isTemplate: boolean;
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
 * told only where it would be a post-mortem otherwise, and so is any other reason against one. No more signs are looked
 * for than can tip the scale, unless somebody asks for all.
 */
export function recognise(
  input: RecognitionInput,
  signs: readonly RecognitionSign[] = allSigns,
): Recognition {
  const evidence = evidenceOf(input);
  const known = new Map<RecognitionSign, boolean>();
  const holds: Holds = (sign) => {
    const found = known.get(sign) ?? sign.test(evidence);
    known.set(sign, found);
    return found;
  };
  const orders = signs === allSigns ? usual : orderedSigns(signs);
  const recognised = once(() => reaches(orders.cheapest, holds));
  return {
    get recognised() {
      return recognised();
    },
    get because() {
      return becauseOf(recognised(), orders, holds);
    },
    get isTemplate() {
      return (
        !recognised() &&
        mayBeTemplate(orders.strongest, known, holds) &&
        becauseOf(false, orders, holds) === 'template'
      );
    },
    get signs() {
      return orders.strongest.filter(holds).map(({ id, weight }) => ({ id, weight }));
    },
  };
}

/** Whether the document has a sign. */
type Holds = (sign: RecognitionSign) => boolean;

interface Orders {
  readonly strongest: readonly RecognitionSign[];
  /** Most documents are no post-mortems by what costs little, and nothing more is read of them. */
  readonly cheapest: readonly RecognitionSign[];
}

function orderedSigns(signs: readonly RecognitionSign[]): Orders {
  const strongest = [...signs].sort(byStrength);
  return {
    strongest,
    cheapest: askedInOrder.flatMap((asked) => strongest.filter(({ asks }) => asks === asked)),
  };
}

const usual = orderedSigns(allSigns);

/** Whether the weights of the signs that hold are enough; ends as soon as those left cannot change the answer. */
function reaches(signs: readonly RecognitionSign[], holds: Holds): boolean {
  let least = sum(signs.filter(({ weight }) => weight < 0));
  let most = sum(signs.filter(({ weight }) => weight > 0));
  for (const sign of signs) {
    if (least >= enough || most < enough) break;
    const held = holds(sign);
    if (held === sign.weight > 0) least += Math.abs(sign.weight);
    else most -= Math.abs(sign.weight);
  }
  return least >= enough;
}

/** What the configuration or the front matter says decides whatever else the document is like. */
function becauseOf(recognised: boolean, { strongest, cheapest }: Orders, holds: Holds): Because {
  if (recognised) return strongest.find((sign) => speaksFor(sign) && holds(sign))?.because ?? 'nothing';
  const against = strongest.find((sign) => !speaksFor(sign) && holds(sign))?.because;
  if (against === undefined || against === 'excluded' || against === 'other-type')
    return against ?? 'nothing';
  return reaches(cheapest.filter(speaksFor), holds) ? against : 'nothing';
}

/** Whether a sign of a template could be the strongest against, and those for a post-mortem be enough without it. */
function mayBeTemplate(
  strongest: readonly RecognitionSign[],
  known: ReadonlyMap<RecognitionSign, boolean>,
  holds: Holds,
): boolean {
  const possible = strongest.filter((sign) => speaksFor(sign) && known.get(sign) !== false);
  if (sum(possible) < enough) return false;
  for (const sign of strongest) {
    if (speaksFor(sign)) continue;
    if (sign.because === 'template' ? holds(sign) : known.get(sign)) return sign.because === 'template';
  }
  return false;
}

function speaksFor({ weight }: RecognitionSign): boolean {
  return weight > 0;
}

function sum(signs: readonly RecognitionSign[]): number {
  return signs.reduce((score, { weight }) => score + weight, 0);
}

/** The order of rows decides nothing. */
function byStrength(a: RecognitionSign, b: RecognitionSign): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1);
}
