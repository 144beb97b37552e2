import type { Config } from '../../config/config.ts';
import { field } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Vocabulary } from '../../model/document/vocabulary.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import type { World } from '../rule.ts';
import { documentRank } from './rank.ts';

/** The order of our template, in which a missing section is put in. */
export const sectionOrder: readonly SectionKind[] = [
  'summary',
  'background',
  'impact',
  'trigger',
  'timeline',
  'detection',
  'resolution',
  'root-cause',
  'contributing',
  'whys',
  'responders-saw',
  'chain',
  'structural-fix',
  'immediate-fixes',
  'actions',
  'parked',
  'went-well',
  'went-wrong',
  'lucky',
  'lessons',
  'future',
  'ongoing',
  'debrief',
  'people',
  'metrics',
  'conclusion',
];

/** The headings under which a section is put in. */
export const sectionTitles: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'Summary',
  background: 'Background',
  impact: 'Impact',
  detection: 'Detection and containment',
  resolution: 'Resolution',
  'responders-saw': 'What responders saw',
  'immediate-fixes': 'Immediate fixes',
  actions: 'Follow-ups',
  parked: 'Parked for the retro',
  'went-well': 'What went well',
  'went-wrong': 'What went wrong',
  lucky: 'Where we got lucky',
  lessons: 'Lessons learned',
  future: 'Future considerations',
  ongoing: 'Ongoing problems',
  debrief: 'Debrief',
  people: 'People',
  metrics: 'Metrics',
  conclusion: 'Conclusion',
};

/** Sections whose absence a rule of their own tells: `timeline/missing`, `cause/missing`, `chain/level`, `fix/structural`. */
const toldElsewhere: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'root-cause',
  'contributing',
  'whys',
  'trigger',
  'chain',
  'structural-fix',
  'metadata',
  'other',
]);

/**
 * The sections that a document should have and lacks, in the template's order: of the configured ones, else of ours
 * on our template, else of those of the team's own template or habit where one is known, none where nothing says.
 * In a language that is half known nothing is asked for: it may be under a heading that we cannot read.
 */
export function missingSections(postmortem: Postmortem, world: World): readonly SectionKind[] {
  if (postmortem.language.halfKnown) return [];
  const lacking = sectionOrder.filter((kind) => !toldElsewhere.has(kind) && !hasSection(postmortem, kind));
  if (lacking.length === 0) return [];
  const { requiredSections } = world.config;
  if (requiredSections !== null) return lacking.filter((kind) => requiredSections.includes(kind));
  if (onOurTemplate(postmortem)) {
    const required = ours(postmortem, world.config.vocabulary);
    return lacking.filter((kind) => required.includes(kind));
  }
  return ofHouse(postmortem, lacking, world);
}

/** Of the house's habit what says most to a reader; nothing where the document has a form of its own. */
function ofHouse(
  postmortem: Postmortem,
  lacking: readonly SectionKind[],
  world: World,
): readonly SectionKind[] {
  const house = world.facts.houseSections(lacking.filter((kind) => !incidental.has(kind)));
  if (house === null) return fallback(postmortem, world).filter((kind) => lacking.includes(kind));
  const kinds = new Set(postmortem.sections.map(({ kind }) => kind));
  const missing = lacking.filter((kind) => house.includes(kind) && !isThereInParts(kind, kinds));
  const known = sectionOrder.filter((kind) => kinds.has(kind)).length;
  return missing.length > Math.max(FEW, known) ? [] : missing;
}

/** What went well, wrong or by luck are the lessons, whatever the house calls them. */
function isThereInParts(kind: SectionKind, kinds: ReadonlySet<SectionKind>): boolean {
  return kind === 'lessons' && (kinds.has('went-well') || kinds.has('went-wrong') || kinds.has('lucky'));
}

/** So many are asked for of any document. */
const FEW = 2;

/** Nobody who was not there misses these. */
const incidental: ReadonlySet<SectionKind> = new Set([
  'people',
  'metrics',
  'conclusion',
  'background',
  'lucky',
  'debrief',
]);

/** Our template carries the chain's slots as metadata; a house that only writes a section about it keeps its own form. */
export function onOurTemplate(postmortem: Postmortem): boolean {
  return (
    postmortem.frontMatter !== null &&
    postmortem.metadata.some(({ key, shape }) => key === 'level' && shape === 'front-matter')
  );
}

function fallback(postmortem: Postmortem, world: World): readonly SectionKind[] {
  return world.config.preset === 'chain' ? ours(postmortem, world.config.vocabulary) : [];
}

const shortTemplate: readonly SectionKind[] = [
  'summary',
  'impact',
  'timeline',
  'root-cause',
  'chain',
  'structural-fix',
  'actions',
];
const fullTemplate: readonly SectionKind[] = [
  ...shortTemplate,
  'detection',
  'responders-saw',
  'immediate-fixes',
  'parked',
  'went-well',
  'lessons',
  'future',
  'ongoing',
];

/** The sections that our template of this document has: none in a document of another house. */
export function templateKinds(postmortem: Postmortem, vocabulary: Vocabulary): readonly SectionKind[] {
  if (!onOurTemplate(postmortem)) return [];
  return isSevere(postmortem, vocabulary) ? fullTemplate : shortTemplate;
}

function isSevere(postmortem: Postmortem, vocabulary: Vocabulary): boolean {
  return (documentRank(postmortem, vocabulary) ?? 9) <= 1;
}

/** Whether the document may not be without a section of this kind: its house or our template asks for it. */
export function isRequired(postmortem: Postmortem, kind: SectionKind, config: Config): boolean {
  if (config.requiredSections !== null) return config.requiredSections.includes(kind);
  return onOurTemplate(postmortem) && ours(postmortem, config.vocabulary).includes(kind);
}

/** Severe incidents get the full template's account of detection and of what responders saw. */
function ours(postmortem: Postmortem, vocabulary: Vocabulary): readonly SectionKind[] {
  return isSevere(postmortem, vocabulary)
    ? ['summary', 'impact', 'detection', 'responders-saw', 'lessons']
    : ['summary', 'impact'];
}

/** Whether the document answers for a section under this heading or in its place. */
export function hasSection(postmortem: Postmortem, kind: SectionKind): boolean {
  if (postmortem.sections.some((section) => section.kind === kind)) return true;
  if (field(postmortem, kind) !== null) return true;
  if (kind === 'summary') return hasLead(postmortem);
  if (kind === 'actions' || kind === 'immediate-fixes') return postmortem.fixes.length > 0;
  return false;
}

/** A paragraph before the first section says what happened as well as one under "Summary". */
function hasLead(postmortem: Postmortem): boolean {
  const { titleSpan } = postmortem;
  const next = postmortem.sections.find(({ headingSpan }) => headingSpan.start >= titleSpan.end);
  const first = next?.headingSpan.start ?? Number.POSITIVE_INFINITY;
  return postmortem.passages.some(
    ({ span, shape, text }) =>
      shape === 'paragraph' && span.end <= first && span.start >= titleSpan.end && text.length > 60,
  );
}
