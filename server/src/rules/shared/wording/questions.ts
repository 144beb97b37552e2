import { gerundOf } from '../../../prose/verb-forms.ts';

/** How a deed is asked about. */
export type Frame = 'easy' | 'hard' | 'inTheWay' | 'seemedRight' | 'seemedNeeded' | 'possible';

/** What was done or left undone, without who did it: `checking the logs`, and what is to be asked about it. */
export interface Deed {
  readonly frame: Frame;
  readonly words: string;
}

/** What one sees or understands: nothing is in the way, something makes it hard. */
const perceptions: ReadonlySet<string> = new Set(
  'anticipate appreciate catch detect foresee identify know notice realise realize recognise recognize see spot think understand'.split(
    ' ',
  ),
);

/** What a wish ends in, not what anyone would do. */
const outcomes: ReadonlySet<string> = new Set(
  'prevent avoid avert reduce limit minimise minimize shorten mitigate'.split(' '),
);

/** The deed that somebody did not do: a verb and what follows it; null where it is no deed. */
export function leftUndone(verb: string, rest: string): Deed | null {
  if (outcomes.has(verb)) return null;
  if (perceptions.has(verb)) return { frame: 'hard', words: `${verb} ${rest}`.trim() };
  const gerund = gerundOf(verb);
  return gerund === null ? null : { frame: 'inTheWay', words: `${gerund} ${rest}`.trim() };
}

/** The question says by its words that a thing was done, or was not: nothing else keeps that in the account. */
const frames: Readonly<Record<Frame, (words: string) => string>> = {
  easy: (words) => `What made it easy to ${words}?`,
  hard: (words) => `What made it hard to ${words}?`,
  inTheWay: (words) => `What got in the way of ${words}?`,
  seemedRight: (words) => `What made it seem right to ${words}?`,
  seemedNeeded: (words) => `What made it seem necessary to ${words}?`,
  possible: (words) => `What made ${words} possible?`,
};

/** The question about a deed: it names nobody and says nothing that was not said. */
export function questionAbout({ frame, words }: Deed): string {
  return frames[frame](words);
}
