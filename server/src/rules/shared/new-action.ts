import type { Postmortem } from '../../model/document/postmortem.ts';
import { type HoleName, hole } from '../../model/lexicon/holes.ts';
import type { TextEdit } from '../../text/edit.ts';
import { addItems } from './list-scaffold.ts';
import { continueSection } from './section-scaffold.ts';

/**
 * The edit that adds an action with slots for its owner and its date behind the others, in their shape; null where the
 * document has no section for actions, or one that ends in a table.
 */
export function newAction(postmortem: Postmortem, name: HoleName): TextEdit | null {
  const made = known.get(postmortem)?.get(name);
  if (made !== undefined) return made;
  const edit = actionEdit(postmortem, name);
  known.set(postmortem, new Map(known.get(postmortem)).set(name, edit));
  return edit;
}

/** One edit serves all findings of a document. */
const known = new WeakMap<Postmortem, Map<HoleName, TextEdit | null>>();

function actionEdit(postmortem: Postmortem, name: HoleName): TextEdit | null {
  const section = postmortem.sections.find(({ kind }) => kind === 'actions');
  const last = section?.blocks.findLast(({ kind }) => kind !== 'mark');
  if (section === undefined || last?.kind === 'table' || last?.kind === 'quote') return null;
  const nested = [`Owner: ${hole(2)}`, `Due: ${hole(3)}`];
  if (last?.kind === 'list') {
    const box = last.items.some(({ task }) => task !== null) ? '[ ] ' : '';
    return addItems(postmortem.source, last, [{ words: `${box}${hole(1, name)}`, nested }]);
  }
  const lines = [`- [ ] ${hole(1, name)}`, ...nested.map((slot) => `  - ${slot}`)];
  return continueSection(postmortem, section, lines);
}
