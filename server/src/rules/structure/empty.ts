import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { Report, Rule, World } from '../rule.ts';
import { emptySections, quickFixesOf, removeAll } from '../shared/empty-sections.ts';

/** A heading with nothing under it: readers cannot tell "nothing to say" from "not written yet". */
export const structureEmpty: Rule = {
  id: 'structure/empty',
  summary: 'A section is empty',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const empty = emptySections(postmortem);
    const [first] = empty;
    if (first !== undefined && empty.length > MOST_TOLD) {
      yield ofAll(postmortem, first, empty, world);
      return;
    }
    for (const section of empty) {
      yield {
        message: `'${section.heading}' is empty. Write a sentence, write "None", or remove the heading.`,
        span: section.headingSpan,
        fixes: [...quickFixesOf(postmortem, section, world), ...removeAll(postmortem, empty, world)],
      };
    }
  },
};

/** More empty sections than this are one finding. */
const MOST_TOLD = 2;

function ofAll(postmortem: Postmortem, first: Section, empty: readonly Section[], world: World): Report {
  const { uri } = postmortem;
  return {
    message: `${empty.length} sections are empty. Write a sentence, write "None", or remove the heading.`,
    span: first.headingSpan,
    fixes: [...quickFixesOf(postmortem, first, world), ...removeAll(postmortem, empty, world)],
    related: empty.map(({ headingSpan, heading }) => ({ uri, span: headingSpan, message: heading })),
  };
}
