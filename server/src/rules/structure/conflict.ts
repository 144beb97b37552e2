import type { Rule } from '../rule.ts';

/** Conflict markers of a merge: nothing else about the text can be trusted until they are gone. */
export const structureConflict: Rule = {
  id: 'structure/conflict',
  summary: 'Conflict markers of a merge stand in the text',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const first = postmortem.problems.find(({ kind }) => kind === 'conflict-marker');
    if (first === undefined) return;
    yield {
      message: 'A merge left its conflict markers here. Other findings wait until one side is chosen.',
      span: first.span,
    };
  },
};
