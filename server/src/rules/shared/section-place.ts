import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import { overlaps } from '../../text/position.ts';
import { sectionOrder } from './required.ts';

/** What says where the sections of a document, or of a part of it, are. */
type Outline = Pick<Postmortem, 'source' | 'titleSpan' | 'incidents' | 'sections'>;

/** Sections that are one after the other; a key in a list or a table has no place for another one. */
function standsAlone({ source }: Outline, { style, line }: Section): boolean {
  if (style === 'line') return /^\p{L}/u.test(source.lineText(line));
  return style === 'heading' || style === 'bold';
}

/**
 * The section beside which a new one is put for a place in the document (null: its end): the section of that place, or
 * the heading around it where it is an item of a list. Null where the document has no sections.
 */
export function siblingAt(postmortem: Postmortem, place: Section | null): Section | null {
  if (place === null || titleLines(postmortem).has(place.line)) return lastSection(postmortem);
  if (standsAlone(postmortem, place)) return place;
  return siblingAt(postmortem, place.parent === null ? null : (postmortem.sections[place.parent] ?? null));
}

/** The sections beside one: of its level, under the same heading, of its style. */
export function siblingsOf(postmortem: Postmortem, section: Section): readonly Section[] {
  const titles = titleLines(postmortem);
  return postmortem.sections.filter(
    (other) =>
      other.parent === section.parent &&
      other.level === section.level &&
      other.style === section.style &&
      !titles.has(other.line),
  );
}

/** The section behind which one of this kind belongs in the order of our template; null where it would be the first. */
export function sectionBefore(postmortem: Postmortem, kind: SectionKind): Section | null {
  const earlier = new Set(sectionOrder.slice(0, sectionOrder.indexOf(kind)));
  return topSections(postmortem).findLast((section) => earlier.has(section.kind)) ?? null;
}

/** The first of the document's sections; null where it has none. */
export function firstSection(postmortem: Postmortem): Section | null {
  return topSections(postmortem)[0] ?? null;
}

/** The last section of the highest level below the title, in the last incident that the document tells. */
function lastSection({ source, titleSpan, incidents, sections }: Outline): Section | null {
  const span = incidents.at(-1)?.span;
  const here = sections.filter(({ headingSpan }) => span === undefined || overlaps(span, headingSpan));
  return topSections({ source, titleSpan, incidents, sections: here }).at(-1) ?? null;
}

/** The sections of the highest level below the title on which something is that a post-mortem has. */
function topSections(outline: Outline): readonly Section[] {
  const titles = titleLines(outline);
  const own = outline.sections.filter(
    (section) => standsAlone(outline, section) && !titles.has(section.line),
  );
  const known = own.filter(({ kind }) => kind !== 'other');
  const level = Math.min(...(known.length > 0 ? known : own).map((section) => section.level));
  return own.filter((section) => section.level === level);
}

/** The lines of the title's own heading, of an incident's, and of the one heading above all others. */
function titleLines({ source, titleSpan, incidents, sections }: Outline): ReadonlySet<number> {
  const spans = [titleSpan, ...incidents.flatMap((incident) => incident.titleSpan ?? [])];
  const lines = spans.filter(({ start, end }) => end > start).map(({ start }) => source.lineAt(start));
  const [first, second] = sections.filter(({ style }) => style === 'heading');
  if (first === undefined || second === undefined || first.kind !== 'other') return new Set(lines);
  const above = sections.every(({ line, level }) => line === first.line || level > first.level);
  return new Set(above ? [...lines, first.line] : lines);
}
