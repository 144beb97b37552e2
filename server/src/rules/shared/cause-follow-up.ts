import type { Postmortem } from '../../model/document/postmortem.ts';
import type { QuickFix } from '../rule.ts';
import { newAction } from './new-action.ts';

/** A new action that finds out, behind the others; none where the document has no place for one. */
export function splitOff(postmortem: Postmortem): readonly QuickFix[] {
  const edit = newAction(postmortem, 'investigation');
  return edit === null ? [] : [{ kind: 'scaffold', title: 'Add a follow-up that finds out', edits: [edit] }];
}
