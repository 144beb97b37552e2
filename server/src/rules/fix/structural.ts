import { policyOf } from '../../config/severity-policy.ts';
import { fieldValue } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { hole, isHole } from '../../model/lexicon/holes.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix, Rule, World } from '../rule.ts';
import { daysToDo } from '../shared/days.ts';
import { documentHead } from '../shared/head.ts';
import { continueSection, insertInOrder } from '../shared/section-scaffold.ts';

/**
 * No structural fix. A fix in any state answers, and so do an accepted risk and "already closed by …": only a
 * dropped one leaves the level open.
 */
export const fixStructural: Rule = {
  id: 'fix/structural',
  summary: 'No structural fix closes the level',
  severity: { draft: 'hint', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem, world) {
    const answers = postmortem.fixes.some(
      ({ kind, status }) => status === 'accepted' || (kind === 'structural' && status !== 'dropped'),
    );
    if (answers || postmortem.language.halfKnown || isSkipped(postmortem)) return;
    const section = postmortem.sections.find(({ kind }) => kind === 'structural-fix') ?? null;
    const place = section?.headingSpan ?? chainOrActions(postmortem);
    const slot = section === null ? null : emptyItem(postmortem, section);
    const message =
      section === null || section.empty || slot !== null
        ? 'Which one change to a checklist, runbook, test, template, CI step or ADR closes this level?'
        : 'Nothing here is a fix. Which one change to a chain artefact closes this level?';
    const milder = !reviewed(postmortem, world);
    yield {
      message,
      span: place ?? documentHead(postmortem),
      ...(milder ? { atMost: 'information' as const } : {}),
      fixes: [slot === null ? writeOne(postmortem, section, world.today) : fillIn(slot)],
    };
  },
};

/** Where the template's item waits for its words: behind an empty box or bullet, or in a hole that was left. */
function emptyItem(postmortem: Postmortem, section: Section): Span | null {
  const text = postmortem.source.slice(section.own);
  for (const match of text.matchAll(/^[ \t]*[-*+](?:[ \t]+\[ ?\])?(?=[ \t]|$)(.*)$/gm)) {
    const words = match[1] ?? '';
    if (words.trim() !== '' && !isHole(words)) continue;
    const end = section.own.start + match.index + match[0].trimEnd().length;
    const start = words.trim() === '' ? end : end - words.trimEnd().length;
    return { start, end: words.trim() === '' ? section.own.start + match.index + match[0].length : end };
  }
  return null;
}

function fillIn(slot: Span): QuickFix {
  const newText = ` ${hole(1, 'change')}`;
  return { kind: 'scaffold', title: 'Name the change', edits: [{ span: slot, newText }], preferred: true };
}

/** Nobody holds a review where the document says so. */
function isSkipped(postmortem: Postmortem): boolean {
  return /^(?:skipped|none|no)\b/i.test(fieldValue(postmortem, 'debrief'));
}

/** Whether the team's rules ask for a review of incidents of this severity. */
function reviewed(postmortem: Postmortem, world: World): boolean {
  return policyOf(world.config, fieldValue(postmortem, 'severity'))?.deadline !== 'none';
}

function chainOrActions(postmortem: Postmortem): Span | null {
  const kinds: readonly Section['kind'][] = ['chain', 'actions', 'root-cause', 'contributing', 'whys'];
  for (const kind of kinds) {
    const section = postmortem.sections.find((candidate) => candidate.kind === kind);
    if (section !== undefined) return section.headingSpan;
  }
  return null;
}

function writeOne(postmortem: Postmortem, section: Section | null, today: IsoDate): QuickFix {
  const lines = [
    `- [ ] ${hole(1, 'change')}`,
    `  - Owner: ${hole(2, 'owner')}`,
    `  - Due: ${hole(3, 'day', daysToDo(today))}`,
    `  - Artefact: ${hole(4, 'artefact')}`,
    `  - Check: ${hole(5, 'check')}`,
  ];
  const edit =
    section === null
      ? insertInOrder(postmortem, 'structural-fix', [{ heading: 'Structural fix', lines }])
      : continueSection(postmortem, section, lines);
  return { kind: 'scaffold', title: 'Write the structural fix', edits: [edit], preferred: true };
}
