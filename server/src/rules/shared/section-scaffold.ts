import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEndingAt } from '../../text/line-ending.ts';
import { literal } from '../../text/snippet.ts';
import type { Source } from '../../text/source.ts';
import { headingBelowTitle, headingLike, isNumbered } from './heading-style.ts';
import { addItems } from './list-scaffold.ts';
import { firstSection, sectionBefore, siblingAt, siblingsOf } from './section-place.ts';

/** Lines (snippet syntax) under a new heading. */
export interface NewSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** One edit that puts lines (snippet syntax) at the end of a section: into its last list, else a blank line below. */
export function continueSection(
  { source }: Postmortem,
  { headingSpan, own, blocks }: Section,
  lines: readonly string[],
): TextEdit {
  const last = blocks.findLast(({ kind }) => kind !== 'mark');
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => ({ words: line.slice(2) }));
  const joined =
    last?.kind === 'list' && items.length === lines.length ? addItems(source, last, items) : null;
  if (joined !== null) return joined;
  const at = endOfWords(source, headingSpan.end, own.end);
  const eol = lineEndingAt(source, at);
  return setApart(source, at, lines.join(eol), eol);
}

/** One edit that puts new sections where the first of them belongs in the order of our template. */
export function insertInOrder(
  postmortem: Postmortem,
  kind: SectionKind,
  parts: readonly NewSection[],
): TextEdit {
  const before = sectionBefore(postmortem, kind);
  const next = before === null ? firstSection(postmortem) : null;
  return next === null ? insertAfter(postmortem, before, parts) : insertBefore(postmortem, next, parts);
}

/**
 * One edit that puts new sections behind an existing one (null: at the end of the document), headed as the sections
 * beside them are: level, marks and numbers. Numbered ones go behind the last of their numbers.
 */
export function insertAfter(
  postmortem: Postmortem,
  place: Section | null,
  parts: readonly NewSection[],
): TextEdit {
  const { source } = postmortem;
  const beside = siblingAt(postmortem, place);
  const siblings = beside === null ? [] : siblingsOf(postmortem, beside);
  const numbered = isNumbered(postmortem, siblings);
  const before = numbered ? (siblings.at(-1) ?? beside) : place === null ? null : beside;
  const at = endOfWords(source, before?.headingSpan.end ?? 0, before?.body.end ?? source.text.length);
  const eol = lineEndingAt(source, at);
  return setApart(source, at, written(postmortem, beside, siblings, parts, eol), eol);
}

/** The same before an existing one. */
function insertBefore(postmortem: Postmortem, section: Section, parts: readonly NewSection[]): TextEdit {
  const siblings = siblingsOf(postmortem, section);
  if (isNumbered(postmortem, siblings)) return insertAfter(postmortem, section, parts);
  const at = postmortem.source.lineStart(section.line);
  const eol = lineEndingAt(postmortem.source, at);
  const words = written(postmortem, section, siblings, parts, eol);
  return { span: { start: at, end: at }, newText: `${words}${eol}${eol}` };
}

function written(
  postmortem: Postmortem,
  beside: Section | null,
  siblings: readonly Section[],
  parts: readonly NewSection[],
  eol: string,
): string {
  const head = beside === null ? headingBelowTitle(postmortem) : headingLike(postmortem, beside, siblings);
  return parts
    .map(({ heading, lines }, index) => `${head(literal(heading), index, eol)}${eol}${eol}${lines.join(eol)}`)
    .join(`${eol}${eol}`);
}

/** Words behind a line, with a blank line before and behind them. */
function setApart(source: Source, at: number, words: string, eol: string): TextEdit {
  const close = source.lineText(source.lineAt(at) + 1).trim() === '' ? '' : eol;
  return { span: { start: at, end: at }, newText: `${eol}${eol}${words}${close}` };
}

/** The end of the line that holds the last word before `limit`. */
function endOfWords(source: Source, floor: number, limit: number): number {
  let at = limit;
  while (at > floor && /\s/.test(source.text[at - 1] ?? '')) at--;
  return source.lineSpan(source.lineAt(Math.max(floor, at - 1))).end;
}
