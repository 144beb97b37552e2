import type { Postmortem } from '../model/postmortem.ts';
import type { Section } from '../model/sections.ts';
import { overlaps } from '../text/position.ts';

/** Sections that stand one after the other; a key in a list or a table has no place for another one. */
function standsAlone({ source }: Postmortem, { style, line }: Section): boolean {
  if (style === 'line') return /^\p{L}/u.test(source.lineText(line));
  return style === 'heading' || style === 'bold';
}

/**
 * The section beside which a new one is put for a place in the document (null: its end): the section of that place, or
 * the heading around it where it is an item of a list. Null where the document has no sections.
 */
export function siblingAt(postmortem: Postmortem, place: Section | null): Section | null {
  if (place === null || isTitle(postmortem, place)) return lastSection(postmortem);
  if (standsAlone(postmortem, place)) return place;
  return siblingAt(postmortem, place.parent === null ? null : (postmortem.sections[place.parent] ?? null));
}

/** The sections beside one: of its level, under the same heading, of its style. */
export function siblingsOf(postmortem: Postmortem, section: Section): readonly Section[] {
  return postmortem.sections.filter(
    (other) =>
      other.parent === section.parent &&
      other.level === section.level &&
      other.style === section.style &&
      !isTitle(postmortem, other),
  );
}

/** The last section of the highest level below the title, in the last incident that the document tells. */
function lastSection(postmortem: Postmortem): Section | null {
  const span = postmortem.incidents.at(-1)?.span;
  const here = postmortem.sections.filter(
    (section) =>
      standsAlone(postmortem, section) &&
      !isTitle(postmortem, section) &&
      (span === undefined || overlaps(span, section.headingSpan)),
  );
  const level = Math.min(...here.map((section) => section.level));
  return here.findLast((section) => section.level === level) ?? null;
}

/** The title's own heading, an incident's, or the one heading above all others. */
export function isTitle(postmortem: Postmortem, section: Section): boolean {
  const titles = [postmortem.titleSpan, ...postmortem.incidents.flatMap(({ titleSpan }) => titleSpan ?? [])];
  if (titles.some((span) => overlaps(span, section.headingSpan))) return true;
  const [first, second] = postmortem.sections.filter(({ style }) => style === 'heading');
  if (first?.line !== section.line || second === undefined || first.kind !== 'other') return false;
  return postmortem.sections.every(({ line, level }) => line === first.line || level > first.level);
}
