import type { Postmortem } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import { enumerated } from '../../text/enumerated.ts';
import type { QuickFix, Rule, World } from '../rule.ts';
import { documentHead } from '../shared/head.ts';
import { missingSections, onOurTemplate, sectionTitles } from '../shared/required.ts';
import { insertInOrder, type NewSection } from '../shared/section-scaffold.ts';

/** Sections that this team's post-mortems have and this one lacks: one finding names them all. */
export const structureSection: Rule = {
  id: 'structure/section',
  summary: "A section that the team's post-mortems have is missing",
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const missing = missingSections(postmortem, world);
    if (missing.length === 0) return;
    const names = missing.map((kind) => `'${titleOf(kind)}'`);
    const verb = missing.length === 1 ? 'is' : 'are';
    yield {
      message: `${enumerated(names)} ${verb} missing. ${why(postmortem, world, missing.length > 1 ? 'them' : 'it')}`,
      span: documentHead(postmortem),
      fixes: missing.map((kind) => addSection(postmortem, kind)),
    };
  },
};

/** Says on whose word the sections are asked for. */
function why(postmortem: Postmortem, world: World, it: string): string {
  if (world.config.requiredSections !== null) return `The configuration asks for ${it}.`;
  if (onOurTemplate(postmortem)) return `Readers who were not there look for ${it} first.`;
  return world.facts.hasTemplate()
    ? `The team's template has ${it}.`
    : `Most of the other post-mortems here have ${it}.`;
}

function titleOf(kind: SectionKind): string {
  return sectionTitles[kind] ?? kind;
}

function addSection(postmortem: Postmortem, kind: SectionKind): QuickFix {
  const parts: readonly NewSection[] = [{ heading: titleOf(kind), lines: [hole(1)] }];
  const edit = insertInOrder(postmortem, kind, parts);
  return { kind: 'scaffold', title: `Add the section '${titleOf(kind)}'`, edits: [edit] };
}
