import type { Fix } from '../../model/document/fix.ts';
import { isOverdue, statusOf } from '../../model/document/fix-state.ts';
import type { DocumentState } from '../../model/document/time/document-state.ts';
import { documentState } from '../../model/document/time/document-state.ts';
import type { Document } from '../documents.ts';
import { shorten, styled } from './colour.ts';
import { joinedShown, name, type Shown, shown, shownWords } from './shown.ts';

/** The fixes of one document, one a line; null where it has none. */
export function fixesText(document: Document, today: string, colour: boolean): Shown | null {
  const { postmortem } = document;
  if (postmortem.fixes.length === 0) return null;
  const state = documentState(postmortem, today, document.inForce.config.archiveAfter);
  const title = postmortem.title === null ? name(document.path) : shownWords(postmortem.title);
  const lines = postmortem.fixes.map((fix) => fixLine(fix, document.path, state, today, colour));
  return shown`${styled(title, 'bold', colour)}\n${joinedShown(lines, '\n')}\n`;
}

function fixLine(fix: Fix, path: string, state: DocumentState, today: string, colour: boolean): Shown {
  const overdue = isOverdue(fix, state, today);
  const owners = fix.owners.map((owner) => (owner.handle ? `@${owner.name}` : owner.name)).join(', ');
  const facts = [
    shownWords(fix.kind),
    overdue ? styled(shown`overdue`, 'red', colour) : shownWords(statusOf(fix, state)),
    shownWords(owners),
    shownWords(fix.due?.date === null || fix.due === null ? '' : `due ${fix.due.date}`),
    shownWords(fix.trackers.map((tracker) => tracker.id).join(', ')),
  ].filter((fact) => fact !== '');
  const place = styled(shown`${name(path)}:${fix.line + 1}`, 'dim', colour);
  return shown`${place}: ${shorten(fix.title, 100)} (${joinedShown(facts, ', ')})`;
}
