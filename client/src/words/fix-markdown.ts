import type { OpenFix } from '../../../server/src/protocol/protocol.ts';

/** A fix as one item of a markdown task list, as one pastes it into a chat or an issue. */
export function fixMarkdown(fix: OpenFix): string {
  const owner = fix.owners.length === 0 ? 'no owner' : fix.owners.join(', ');
  const due = fix.due === null ? 'no date' : `due ${fix.due}`;
  const trackers = fix.trackers.map(({ id, url }) => (url === null ? id : `[${id}](${url})`));
  const box = fix.group === 'done' || fix.group === 'verify' ? 'x' : ' ';
  return `- [${box}] ${fix.title} (${[owner, due, fix.incident, ...trackers].join(', ')})`;
}
