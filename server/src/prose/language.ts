import type { Passage } from '../text/markdown/passage.ts';
import { englishWords } from './lexicon/grammar.ts';

const english: ReadonlySet<string> = new Set(englishWords);
/** Words looked at; the head of a document tells as much as the whole. */
const sample = 600;
/** Fewer words say nothing. */
const enough = 25;
/** English prose has about two of ten, its neighbours next to none. */
const least = 0.07;

/** Several rules ask about the same document. */
const answers = new WeakMap<readonly Passage[], boolean>();

/** Whether the passages are written in English; too few words count as English. */
export function isEnglish(passages: readonly Passage[]): boolean {
  const known = answers.get(passages);
  if (known !== undefined) return known;
  const answer = looksEnglish(passages);
  answers.set(passages, answer);
  return answer;
}

function looksEnglish(passages: readonly Passage[]): boolean {
  let words = 0;
  let known = 0;
  for (const { text } of passages) {
    for (const [word] of text.slice(0, 4000).matchAll(/\p{L}+/gu)) {
      words++;
      if (english.has(word.toLowerCase())) known++;
      if (words >= sample) return known / words >= least;
    }
  }
  return words < enough || known / words >= least;
}
