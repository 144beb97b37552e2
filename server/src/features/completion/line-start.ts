import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import { contains, type Span } from '../../text/position.ts';

/** What is on the line of the cursor, where nothing but blanks is behind it. */
export interface OpenLine {
  /** Index into `Postmortem.sections` of the section that the line is in. */
  readonly section: number;
  readonly indented: boolean;
  readonly listMark: boolean;
  /** There is a task box behind the list mark. */
  readonly box: boolean;
  /** Between the list mark and the cursor. */
  readonly words: string;
}

/** Quote marks, a list mark and a task box before the words of a line. */
const listMark = /^\s*(?:>\s?)*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]?\]\s+)?/;

/** The line of the cursor, where it is in a section and ends with the cursor; null elsewhere. */
export function openLine({ source, sections }: Postmortem, offset: number): OpenLine | null {
  const line = source.lineAt(offset);
  const before = source.text.slice(source.lineStart(line), offset);
  if (source.text.slice(offset, source.lineSpan(line).end).trim() !== '') return null;
  const section = sections.findLastIndex(({ headingSpan }) => headingSpan.end <= offset);
  if (section < 0 || sections[section]?.line === line || before.includes('|')) return null;
  const mark = listMark.exec(before)?.[0] ?? '';
  return {
    section,
    indented: /^\s/.test(before),
    listMark: mark !== '',
    box: /\]\s+$/.test(mark),
    words: before.slice(mark.length).trimStart(),
  };
}

/** What is in the same incident as the offset, of a file that holds several. */
export function inSameIncident<T extends { readonly span: Span }>(
  { incidents }: Postmortem,
  all: readonly T[],
  offset: number,
): readonly T[] {
  const incident = incidents.find(({ span }) => span.start <= offset && offset <= span.end);
  return incident === undefined ? all : all.filter(({ span }) => contains(incident.span, span));
}

/** The nearest section of these kinds that the section is in, itself first; null where it is in none. */
export function enclosing(
  sections: readonly Section[],
  from: number,
  kinds: readonly SectionKind[],
): number | null {
  for (let at: number | null = from; at !== null; at = sections[at]?.parent ?? null) {
    const section = sections[at];
    if (section === undefined) return null;
    if (kinds.includes(section.kind) || section.also.some((kind) => kinds.includes(kind))) return at;
  }
  return null;
}
