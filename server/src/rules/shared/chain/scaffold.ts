import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Vocabulary } from '../../../model/document/vocabulary.ts';
import { hole } from '../../../model/lexicon/holes.ts';
import type { QuickFix } from '../../rule.ts';
import { bestCauseSection } from '../cause-sections.ts';
import { continueSection, insertAfter, insertInOrder, type NewSection } from '../section-scaffold.ts';
import { chainSectionOf } from './statements.ts';

/** Writes the missing level, and the slot of its structural fix where the document has none. */
export function chainScaffold(postmortem: Postmortem, vocabulary: Vocabulary): QuickFix {
  const levels = vocabulary.levels.map(({ name }) => name);
  const labels = vocabulary.labels.map(({ name }) => name);
  const answer = [
    `- Level: ${hole(1, 'level', levels)}`,
    `- Label: ${hole(2, 'label', labels)}`,
    `- Why it was missing there: ${hole(3)}`,
  ];
  const section = chainSectionOf(postmortem);
  if (section !== null) {
    const edits = [continueSection(postmortem, section, answer)];
    return { kind: 'scaffold', title: 'Name the missing level', edits, preferred: true };
  }
  const parts: NewSection[] = [{ heading: 'Missing chain level', lines: answer }];
  const hasFix = postmortem.fixes.some(({ kind }) => kind === 'structural');
  if (!hasFix && !postmortem.sections.some(({ kind }) => kind === 'structural-fix')) {
    parts.push({ heading: 'Structural fix', lines: structuralFix });
  }
  const cause = bestCauseSection(postmortem);
  return {
    kind: 'scaffold',
    title: hasFix ? 'Name the missing level' : 'Name the missing level and its structural fix',
    edits: [
      cause === null ? insertInOrder(postmortem, 'chain', parts) : insertAfter(postmortem, cause, parts),
    ],
    preferred: true,
  };
}

const structuralFix: readonly string[] = [
  `- [ ] ${hole(4, 'change')}`,
  `  - Owner: ${hole(5)}`,
  `  - Due: ${hole(6)}`,
  `  - Artefact: ${hole(7)}`,
  `  - Check: ${hole(8)}`,
];
