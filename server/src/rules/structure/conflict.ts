import type { Rule } from '../rule.ts';

/** Conflict markers of a merge: nothing else about the text can be trusted until they are gone. */
export const structureConflict: Rule = {
  id: 'structure/conflict',
  summary: 'Merge conflict markers are in the text',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const first = postmortem.problems.find(({ kind }) => kind === 'conflict-marker');
    if (first === undefined) return;
    yield {
      message: 'Merge conflict markers are left here. Choose one side.',
      span: first.span,
    };
  },
};
