import { lineEndingAt } from '../edits/line-ending.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/sections.ts';
import type { TextEdit } from '../text/edit.ts';
import { literal } from './snippet.ts';

/** Lines (snippet syntax) under a new heading, or without one where they continue the section. */
export interface NewSection {
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/**
 * One edit that puts new sections behind an existing one (null: at the end of the document), with its
 * kind of heading and the document's line endings.
 */
export function insertAfter(
  postmortem: Postmortem,
  section: Section | null,
  parts: readonly NewSection[],
): TextEdit {
  const { source } = postmortem;
  const floor = section === null ? 0 : section.headingSpan.end;
  const limit = section === null ? source.text.length : section.body.end;
  const at = endOfLine(source.text, lastWord(source.text, floor, limit));
  const eol = lineEndingAt(source, at);
  return { span: { start: at, end: at }, newText: `${eol}${eol}${write(postmortem, section, parts, eol)}` };
}

/** One edit that puts new sections before an existing one, as `insertAfter` writes them. */
export function insertBefore(
  postmortem: Postmortem,
  section: Section,
  parts: readonly NewSection[],
): TextEdit {
  const at = postmortem.source.lineStart(section.line);
  const eol = lineEndingAt(postmortem.source, at);
  return { span: { start: at, end: at }, newText: `${write(postmortem, section, parts, eol)}${eol}${eol}` };
}

function write(
  postmortem: Postmortem,
  like: Section | null,
  parts: readonly NewSection[],
  eol: string,
): string {
  const mark = headingMark(like ?? postmortem.sections[0] ?? null);
  return parts
    .flatMap(({ heading, lines }) => {
      const body = lines.join(eol);
      return heading === null ? [body] : [mark(literal(heading)), body];
    })
    .join(`${eol}${eol}`);
}

function headingMark(like: Section | null): (words: string) => string {
  if (like === null) return (words) => `## ${words}`;
  if (like.style !== 'heading') return (words) => `**${words}**`;
  return (words) => `${'#'.repeat(Math.min(6, Math.max(1, like.level)))} ${words}`;
}

function lastWord(text: string, floor: number, limit: number): number {
  let at = limit;
  while (at > floor && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
