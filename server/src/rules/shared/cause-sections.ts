import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section, SectionKind } from '../../model/document/section.ts';
import { hole } from '../../model/lexicon/holes.ts';

const kinds: ReadonlySet<SectionKind> = new Set(['root-cause', 'contributing', 'trigger', 'whys']);

/** The sections that tell how the incident was possible, under whatever name the team gives them. */
export function causeSections(postmortem: Postmortem): readonly Section[] {
  return postmortem.sections.filter((section) => kinds.has(section.kind));
}

/** Slots for the parts of a failure chain. */
export const partSlots: readonly string[] = ['Trigger', 'Amplifier', 'Recovery friction'].map(
  (part, at) => `- ${part}: ${hole(at + 1)}`,
);
