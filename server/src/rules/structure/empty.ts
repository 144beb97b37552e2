import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import { overlaps } from '../../text/position.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';
import { namesLevel } from '../shared/chain/statements.ts';
import { templateKinds } from '../shared/required.ts';

/** A heading with nothing under it: readers cannot tell "nothing to say" from "not written yet". */
export const structureEmpty: Rule = {
  id: 'structure/empty',
  summary: 'A section is empty',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const told = toldElsewhere(postmortem);
    const asked = templateKinds(postmortem, world.config.vocabulary);
    const empty = postmortem.sections.filter(
      (section) => section.empty && promises(postmortem, section) && !told.has(section.kind),
    );
    const [first] = empty;
    if (first !== undefined && empty.length > MOST_TOLD) {
      yield ofAll(postmortem, first, empty);
      return;
    }
    for (const section of empty) {
      yield {
        message: `'${section.heading}' is empty. Write a sentence, write "None", or remove the heading.`,
        span: section.headingSpan,
        fixes: asked.includes(section.kind) ? [] : [removal(postmortem, section)],
      };
    }
  },
};

/** More empty sections than this are one finding. */
const MOST_TOLD = 2;

function ofAll({ uri }: Postmortem, first: Section, empty: readonly Section[]): Report {
  return {
    message: `${empty.length} sections are empty. Write a sentence, write "None", or remove the heading.`,
    span: first.headingSpan,
    related: empty.map(({ headingSpan, heading }) => ({ uri, span: headingSpan, message: heading })),
  };
}

/** A title, and a heading that is a field with its value (`## Date: 8 December`), promise no text below. */
function promises(postmortem: Postmortem, { style, heading, headingSpan }: Section): boolean {
  if (style !== 'heading' || heading === '' || overlaps(headingSpan, postmortem.titleSpan)) return false;
  return !/:\s*\S/.test(heading) && !/:\s*$/.test(postmortem.source.slice(headingSpan));
}

/** The rules for timeline, cause, level and structural fix speak of their own empty sections. */
function toldElsewhere(postmortem: Postmortem): ReadonlySet<SectionKind> {
  const told = new Set<SectionKind>();
  if (postmortem.timelines.every(({ entries }) => entries.length === 0)) told.add('timeline');
  if (postmortem.causes.length === 0) {
    for (const kind of ['root-cause', 'contributing', 'whys', 'trigger'] as const) told.add(kind);
  }
  if (!namesLevel(postmortem)) told.add('chain');
  if (postmortem.fixes.every(({ kind }) => kind !== 'structural')) told.add('structural-fix');
  return told;
}

function removal(postmortem: Postmortem, section: Section): QuickFix {
  const start = postmortem.source.lineStart(section.line);
  const span = { start, end: Math.max(section.body.end, section.headingSpan.end) };
  const title = `Remove the heading '${section.heading}'`;
  return { kind: 'scaffold', title, edits: [{ span, newText: '' }] };
}
