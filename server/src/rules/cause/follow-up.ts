import type { Postmortem } from '../../model/postmortem.ts';
import type { QuickFix } from '../rule.ts';
import { insertAfter } from '../section-scaffold.ts';
import { hole } from '../snippet.ts';

/** A new action that finds out, behind the others; none where the document has no section for actions. */
export function splitOff(postmortem: Postmortem): readonly QuickFix[] {
  const section = postmortem.sections.find(({ kind }) => kind === 'actions');
  if (section === undefined || section.blocks.at(-1)?.kind === 'table') return [];
  const item = `- [ ] Find out ${hole(1, 'what')} (owner: ${hole(2)}, due: ${hole(3)})`;
  const edit = insertAfter(postmortem, { ...section, body: section.own }, [{ heading: null, lines: [item] }]);
  return [{ kind: 'scaffold', title: 'Add a follow-up that finds out', edits: [edit] }];
}
