import type { Passage } from '../text/markdown/passage.ts';
import type { Span } from '../text/position.ts';
import { mask } from './mask.ts';
import { Names } from './names.ts';
import type { Roster } from './roster.ts';
import { sentencesOf } from './sentences.ts';
import { SubjectFinder } from './subject.ts';
import { tokenise } from './tokens.ts';
import { isVerb } from './word-class.ts';

/** Who acts in the last sentence of a passage, where that is a person or role: the words up to the verb. */
export function lastActor(passage: Passage, roster: Roster): Span | null {
  const tokens = tokenise(mask(passage.text, passage.span.start, passage.pieces));
  const sentence = sentencesOf(tokens).at(-1);
  if (sentence === undefined || sentence.question) return null;
  const finder = new SubjectFinder(tokens, sentence, new Names(roster));
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isVerb(tokens, at)) continue;
    const subject = finder.of(at);
    if (subject === null || subject.passive || (subject.being !== 'person' && subject.being !== 'role'))
      return null;
    const start = tokens[Math.min(subject.from, at)]?.start ?? 0;
    const end = tokens[at]?.end ?? 0;
    return { start: passage.span.start + start, end: passage.span.start + end };
  }
  return null;
}
