import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import { trimEndOf } from '../../../text/trim-end.ts';
import { saysNothing } from '../../lexicon/no-answer.ts';
import type { ChainStatement } from '../postmortem.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';
import { isTerm, roleOf } from './several-levels.ts';

type Value = { readonly value: string; readonly span: Span };

const role =
  /^[\s*_`]*(primary|main|root|contributing|secondary|also)(?: (?:level|label|chain level))?[\s*_`]*[:\u2013\u2014-][\s*_`]*/i;
const labelled = /^[\s*_`]*((?:missing |chain )*(?:level|label|kind|class))[*_`]*\s*:[\s*_`]*/i;
/** `Why: nobody compared them` is about something else. */
const otherKey = /^[\s*_`]*[\p{L}][\p{L}\s]{0,30}[*_`]*:[*_`]*\s+\S/u;
const longestName = 3;
const shortLine = 8;
/** The level is said at the head of a line. */
const longestLine = 400;

/** Reads one line of the section about the missing level; null where it names nothing. */
export function readStatement(source: Source, whole: Span, vocabulary: Vocabulary): ChainStatement | null {
  const line = { start: whole.start, end: Math.min(whole.end, whole.start + longestLine) };
  const text = source.slice(line);
  const prefix = role.exec(text);
  const which = roleOf(prefix?.[1]);
  const start = line.start + (prefix?.[0].length ?? 0);
  const key = labelled.exec(source.text.slice(start, line.end));
  if (key !== null) {
    return labelledStatement(
      source,
      { start: start + key[0].length, end: line.end },
      key[1] ?? '',
      which,
      vocabulary,
    );
  }
  const parts = named(source, { start, end: line.end });
  const level = parts.find((part) => isTerm(part.value, vocabulary.levels)) ?? null;
  const label = parts.find((part) => part !== level && isTerm(part.value, vocabulary.labels)) ?? null;
  if (level !== null || label !== null) return { role: which, level, label, span: line };
  const inProse = levelInProse(source, { start, end: line.end }, vocabulary);
  if (inProse !== null) return { role: which, ...inProse, span: line };
  if (text.trim().split(/\s+/).length <= shortLine && !otherKey.test(source.text.slice(start, line.end))) {
    const [first, second] = parts;
    if (first === undefined)
      return which === 'unsaid'
        ? null
        : {
            role: which,
            level: { value: '', span: { start: line.end, end: line.end } },
            label: null,
            span: line,
          };
    if (first.value.split(/\s+/).length > longestName) return null;
    return { role: which, level: first, label: second ?? null, span: line };
  }
  return null;
}

function labelledStatement(
  source: Source,
  rest: Span,
  key: string,
  which: ChainStatement['role'],
  vocabulary: Vocabulary,
): ChainStatement {
  const parts = named(source, rest);
  const place = { start: rest.start, end: rest.start };
  const [written = { value: '', span: place }] = parts;
  const first = saysNothing('label', written.value) ? { ...written, value: '' } : written;
  const span = { start: rest.start, end: rest.end };
  if (!/level/i.test(key)) return { role: which, level: null, label: first, span };
  const second = parts.find((part) => part !== written && isTerm(part.value, vocabulary.labels)) ?? null;
  return { role: which, level: first, label: second, span };
}

const SEPARATOR = /[/,;:|()·\u2013\u2014\u2192>]|(?<!\s)\s+-\s|\.\s/g;

/** The words between separators, without marks. */
function named(source: Source, span: Span): readonly Value[] {
  const values: Value[] = [];
  const text = source.slice(span);
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    const lead = /^[\s*_`.-]*/.exec(words)?.[0].length ?? 0;
    const value = trimEndOf(words.slice(lead), /[\s*_`.]/);
    if (value === '') return;
    const start = span.start + from + lead;
    values.push({ value, span: { start, end: start + value.length } });
  };
  let from = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return values;
}

/** "It was not scope": the words before say that it is another one. */
function isDenied(text: string, at: number): boolean {
  return /\b(?:not|never|neither|nor|no|rather than|instead of)\s+(?:(?:at|on|in|the|a|an|about|only)\s+){0,2}$/i.test(
    text.slice(Math.max(0, at - 40), at),
  );
}

/** In a sentence `dev` and `ops` are people or machines: only a level's name counts there, and what begins like it. */
function isNamed(word: string, levels: readonly Term[]): boolean {
  return levels.some(
    (level) =>
      isTerm(word, [level]) && word.slice(0, 4).toLowerCase() === level.name.slice(0, 4).toLowerCase(),
  );
}

/** "The gap was at the operation level": the first level named in a sentence, and a label marked as one. */
function levelInProse(
  source: Source,
  span: Span,
  vocabulary: Vocabulary,
): { readonly level: Value; readonly label: Value | null } | null {
  const text = source.slice(span);
  let level: Value | null = null;
  let label: Value | null = null;
  for (const word of text.matchAll(/[\p{L}][\p{L}-]*/gu)) {
    const start = span.start + word.index;
    const value = { value: word[0], span: { start, end: start + word[0].length } };
    if (isDenied(text, word.index)) continue;
    if (level === null && isNamed(word[0], vocabulary.levels)) level = value;
    else if (label === null && word[0].includes('-') && isTerm(word[0], vocabulary.labels)) label = value;
  }
  return level === null ? null : { level, label };
}
