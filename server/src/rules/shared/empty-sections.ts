import type { Config } from '../../config/config.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { documentState } from '../../model/document/time/document-state.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { overlaps } from '../../text/position.ts';
import type { QuickFix } from '../rule.ts';
import { namesLevel } from './chain/statements.ts';
import { writeImpact } from './impact-questions.ts';
import { isRequired, templateKinds } from './required.ts';
import { continueSection } from './section-scaffold.ts';

/** What decides which headings may go. */
export interface EmptyWorld {
  readonly today: IsoDate;
  readonly config: Config;
}

/** Sections with nothing under them that promise a text, without those of which another rule speaks. */
export function emptySections(postmortem: Postmortem): readonly Section[] {
  const told = toldElsewhere(postmortem);
  return postmortem.sections.filter(
    (section) => section.empty && promises(postmortem, section) && !told.has(section.kind),
  );
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

/** Sections for which nothing to say is an answer; of the others a reader would not believe it. */
const maySayNone: ReadonlySet<SectionKind> = new Set([
  'impact',
  'immediate-fixes',
  'actions',
  'parked',
  'went-well',
  'went-wrong',
  'lucky',
  'lessons',
  'future',
  'ongoing',
  'metrics',
  'other',
]);

/** The quick fixes for one empty section: to ask its questions, to say that there is nothing, and to take the heading away. */
export function quickFixesOf(
  postmortem: Postmortem,
  section: Section,
  world: EmptyWorld,
): readonly QuickFix[] {
  const asked = section.kind === 'impact' ? [writeImpact(postmortem, section)] : [];
  const none: readonly QuickFix[] = maySayNone.has(section.kind)
    ? [
        {
          kind: 'scaffold',
          title: `Write 'None.' under '${section.heading}'`,
          edits: [continueSection(postmortem, section, ['None.'])],
        },
      ]
    : [];
  if (!mayGo(postmortem, section, world)) return [...asked, ...none];
  const title = `Remove the heading '${section.heading}'`;
  return [...asked, ...none, { kind: 'scaffold', title, edits: [removal(postmortem, section)] }];
}

/** The quick fix that takes away all empty headings that may go; none for fewer than two. */
export function removeAll(
  postmortem: Postmortem,
  sections: readonly Section[],
  world: EmptyWorld,
): readonly QuickFix[] {
  const going = sections.filter((section) => mayGo(postmortem, section, world));
  if (going.length < 2) return [];
  const edits = going.map((section) => removal(postmortem, section));
  return [{ kind: 'scaffold', title: `Remove ${going.length} empty headings`, edits }];
}

/** A draft keeps the sections of its template, which are yet to be written; later only what the house asks for stays. */
function mayGo(postmortem: Postmortem, { kind }: Section, { today, config }: EmptyWorld): boolean {
  if (isRequired(postmortem, kind, config)) return false;
  const isDraft = documentState(postmortem, today, config.archiveAfter) === 'draft';
  return !isDraft || !templateKinds(postmortem, config.vocabulary).includes(kind);
}

function removal({ source }: Postmortem, section: Section): QuickFix['edits'][number] {
  const start = source.lineStart(section.line);
  return { span: { start, end: Math.max(section.body.end, section.headingSpan.end) }, newText: '' };
}
