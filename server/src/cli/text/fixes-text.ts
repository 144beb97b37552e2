import { documentState, isOverdue, statusOf } from '../../model/age.ts';
import type { Fix } from '../../model/fix.ts';
import type { DocumentState } from '../../rules/rule.ts';
import type { Document } from '../documents.ts';
import { oneLine, shorten, styled } from './colour.ts';

/** The fixes of one document, one a line; empty where it has none. */
export function fixesText(document: Document, today: string, colour: boolean): string {
  const { postmortem } = document;
  if (postmortem.fixes.length === 0) return '';
  const state = documentState(postmortem, today, document.inForce.config.archiveAfter);
  const heading = styled(oneLine(postmortem.title ?? document.path), 'bold', colour);
  const lines = postmortem.fixes.map((fix) => fixLine(fix, document.path, state, today, colour));
  return `${heading}\n${lines.join('\n')}\n`;
}

function fixLine(fix: Fix, path: string, state: DocumentState, today: string, colour: boolean): string {
  const overdue = isOverdue(fix, state, today);
  const owners = fix.owners.map((owner) => (owner.handle ? `@${owner.name}` : owner.name)).join(', ');
  const facts = [
    fix.kind,
    overdue ? styled('overdue', 'red', colour) : statusOf(fix, state),
    owners,
    fix.due?.date === null || fix.due === null ? '' : `due ${fix.due.date}`,
    fix.trackers.map((tracker) => tracker.id).join(', '),
  ].filter((fact) => fact !== '');
  const place = styled(`${path}:${fix.line + 1}`, 'dim', colour);
  return `${place}: ${shorten(fix.title, 100)} (${facts.map(oneLineFact).join(', ')})`;
}

function oneLineFact(fact: string): string {
  return fact.includes('\u001b') ? fact : oneLine(fact);
}
