import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { hole } from '../../model/lexicon/holes.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';

/** Best first. */
const causeKinds: readonly SectionKind[] = ['root-cause', 'contributing', 'whys', 'trigger'];

/** The sections that say how the incident was possible, under whatever name the team gives them. */
export function causeSections(postmortem: Postmortem): readonly Section[] {
  return postmortem.sections.filter((section) => causeKinds.includes(section.kind));
}

/** The section in which the document says why it happened: the best kind first. */
export function bestCauseSection(postmortem: Postmortem): Section | null {
  for (const kind of causeKinds) {
    const section = postmortem.sections.find((candidate) => candidate.kind === kind);
    if (section !== undefined) return section;
  }
  return null;
}

/** Slots for the parts of a failure chain. */
export const partSlots: readonly string[] = ['Trigger', 'Amplifier', 'Recovery friction'].map(
  (part, at) => `- ${part}: ${hole(at + 1)}`,
);
