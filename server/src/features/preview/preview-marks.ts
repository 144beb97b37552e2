import { fieldValue } from '../../model/document/fields.ts';
import { isOverdue } from '../../model/document/fix-state.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { documentState } from '../../model/document/time/document-state.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { LineMark, OverdueMark, PreviewMarks, TitleBadges } from '../../protocol/preview-marks.ts';
import { canonicalTerm } from '../../rules/shared/chain/terms.ts';
import { documentRank } from '../../rules/shared/rank.ts';
import { clipped } from '../../text/clipped.ts';
import type { DocumentModel } from '../document-model.ts';
import { elapsedMarks } from './elapsed-marks.ts';
import { firstLine } from './first-line.ts';

/** A badge is a word or two; so many UTF-16 units of a longer value are shown. */
const longest = 60;

/**
 * What the markdown preview adds to a post-mortem on the day `today`: badges of the whole, fixes that are overdue, and
 * how far into the incident each entry of the timeline is. Nothing in other documents and in templates.
 */
export function previewMarks(model: DocumentModel, today: IsoDate): PreviewMarks {
  const { postmortem, version } = model;
  if (!postmortem.recognised || postmortem.isTemplate) return { version, badges: null, lines: [] };
  const overdue = overdueMarks(model, today);
  return {
    version,
    badges: titleBadges(model, overdue.length),
    lines: inOrder([...overdue, ...elapsedMarks(postmortem)]),
  };
}

function titleBadges({ postmortem, inForce }: DocumentModel, overdue: number): TitleBadges | null {
  if (postmortem.incidents.length > 1) return null;
  const { vocabulary } = inForce.config;
  const { primary } = postmortem.chain;
  const badges = {
    severity: said(fieldValue(postmortem, 'severity')),
    status: said(fieldValue(postmortem, 'status')),
    level: said(canonicalTerm(primary?.level?.value ?? '', vocabulary.levels)),
    label: said(canonicalTerm(primary?.label?.value ?? '', vocabulary.labels)),
  };
  if (overdue === 0 && Object.values(badges).every((value) => value === null)) return null;
  const severityRank = documentRank(postmortem, vocabulary);
  return { ...badges, severityRank, overdue, line: titleLine(postmortem) };
}

/** A title in front matter is not seen where it is written: the page's heading is. */
function titleLine({ title, titleSpan, frontMatter, blocks, source }: Postmortem): number {
  if (title !== null && titleSpan.start >= (frontMatter?.span.end ?? 0))
    return source.lineAt(titleSpan.start);
  return blocks.find((block) => block.kind === 'heading' && block.level === 1)?.line ?? -1;
}

function said(value: string): string | null {
  const words = value.trim();
  return words === '' ? null : clipped(words, longest);
}

function overdueMarks({ postmortem, inForce }: DocumentModel, today: IsoDate): readonly OverdueMark[] {
  const state = documentState(postmortem, today, inForce.config.archiveAfter);
  const { fixes, source } = postmortem;
  return fixes.flatMap((fix) => {
    const due = fix.due?.date ?? null;
    if (due === null || !isOverdue(fix, state, today)) return [];
    return [{ kind: 'overdue', days: daysBetween(due, today), ...firstLine(source, fix.titleSpan) }];
  });
}

function inOrder(marks: readonly LineMark[]): readonly LineMark[] {
  return [...marks].sort((a, b) => a.line - b.line);
}
