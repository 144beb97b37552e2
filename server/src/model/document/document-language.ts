import { once } from '../../text/once.ts';
import type { Source } from '../../text/source.ts';
import { languages } from '../lexicon/languages/all.ts';
import type { Section } from './section.ts';

/** The language that a document is written in, as far as our tables know it. */
export interface DocumentLanguage {
  /** ISO 639-1; null where it is not one that has tables. */
  readonly code: string | null;
  /** Most of its headings are unknown to us: what seems to be missing may be under a name that we cannot read. */
  readonly halfKnown: boolean;
}

/** As much of a text as tells its language. */
const looked = 8000;
/** With fewer words than this a text is taken for English. */
const fewWords = 40;
/** Small words are a third of most texts; a language without even this share of them is another one. */
const leastShare = 0.06;
/** With more letters of other scripts than this share a text is not in Latin letters. */
const foreignShare = 0.3;

/** The languages that have a small word. */
const languagesOf = once(languagesBySmallWord);

function languagesBySmallWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { code, common } of languages)
    for (const word of new Set(common)) found.set(word, [...(found.get(word) ?? []), code]);
  return found;
}

/** Tells the language from scripts and small words, and by the headings how much of it is known. */
export function languageOf(source: Source, sections: readonly Section[]): DocumentLanguage {
  const text = source.text.slice(0, looked);
  const code = byScript(text) ?? byWords(text);
  return { code: code === 'none' ? null : code, halfKnown: code !== 'en' && mostlyUnknown(sections) };
}

/** A letter that is not Latin; most texts have none. */
const foreignLetter = /[^\P{L}\p{Script=Latin}]/u;

/** The language of a script that is not Latin; null for Latin letters, `none` where no table has the script. */
function byScript(text: string): string | null {
  if (!foreignLetter.test(text)) return null;
  const letters = count(text, /\p{L}/gu);
  if (letters - count(text, /\p{Script=Latin}/gu) <= letters * foreignShare) return null;
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters * 0.05) return 'ja';
  if (count(text, /\p{Script=Hangul}/gu) > letters * foreignShare) return 'ko';
  return count(text, /\p{Script=Han}/gu) > letters * foreignShare ? 'zh' : 'none';
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function byWords(text: string): string {
  const lower = text.toLowerCase();
  const letters = /[^\P{L}a-z]/u.test(lower) ? /\p{L}+(?:['’]\p{L}+)?/gu : /[a-z]+(?:['’][a-z]+)?/g;
  const words = lower.match(letters) ?? [];
  if (words.length < fewWords) return 'en';
  const counts = new Map<string, number>();
  for (const word of words)
    for (const code of languagesOf().get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best = { code: 'none', share: leastShare };
  for (const { code } of languages) {
    const share = (counts.get(code) ?? 0) / words.length;
    if (share > best.share) best = { code, share };
  }
  return best.code;
}

function mostlyUnknown(sections: readonly Section[]): boolean {
  const headings = sections.filter(({ style, level }) => style === 'heading' && level > 1);
  const known = headings.filter(({ kind }) => kind !== 'other').length;
  return known * 2 <= headings.length;
}
