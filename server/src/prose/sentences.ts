import { abbreviations } from './lexicon/grammar.ts';
import type { Token } from './tokens.ts';

/** A sentence as the range of its tokens, end exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** It ends with a question mark. */
  readonly question: boolean;
}

/** Nobody writes a longer one; without a bound, text that never stops would cost the square of its length. */
const LONGEST = 300;

const shortForms: ReadonlySet<string> = new Set(abbreviations);

/** Cuts tokens into sentences at full stops, question and exclamation marks, and where one grows beyond all bounds. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word;
    if (i - from >= LONGEST) {
      sentences.push({ from, to: i, question: false });
      from = i;
    }
    if (word !== '.' && word !== '!' && word !== '?') continue;
    if (word === '.' && !endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (isStop(tokens[to]?.word)) to++;
    sentences.push({ from, to, question: word === '?' || tokens[to - 1]?.word === '?' });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length, question: false });
  return sentences;
}

function isStop(word: string | undefined): boolean {
  return word === '.' || word === '!' || word === '?' || word === ')';
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined) return true;
  if (before.kind === 'word' && shortForms.has(before.word)) return false;
  return next.kind !== 'word' || next.capital || next.handle || next.start > (tokens[at]?.end ?? 0);
}

const breaks: ReadonlySet<string> = new Set([
  ';',
  ':',
  '\u2014',
  '\u2013',
  '(',
  ')',
  'but',
  'because',
  'which',
  'while',
  'whereas',
  'although',
]);

/** The clause around a run of tokens: from the mark or conjunction before it to the one after it. */
export function clauseAround(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  let left = from;
  while (left > sentence.from && !breaksBefore(tokens, left)) left--;
  let right = to;
  while (right < sentence.to && !breaksBefore(tokens, right)) right++;
  return { from: left, to: right };
}

function breaksBefore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (breaks.has(word) || (breaks.has(before) && tokens[at - 1]?.kind === 'mark')) return true;
  return before === ',' && (word === 'and' || word === 'so' || word === 'or');
}
