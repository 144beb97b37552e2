import { isDone } from '../../../server/src/protocol/due-groups.ts';
import { inMarkdown, markdownLink } from '../../../server/src/protocol/markdown-text.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';

/** A fix as one item of a markdown task list, as one pastes it into a chat or an issue; words of documents stay text. */
export function fixMarkdown(fix: OpenFix): string {
  const owner = fix.owners.length === 0 ? 'no owner' : inMarkdown(fix.owners.join(', '));
  const due = fix.due === null ? 'no date' : `due ${fix.due}`;
  const trackers = fix.trackers.map(({ id, url }) => (url === null ? inMarkdown(id) : markdownLink(id, url)));
  const box = isDone(fix) ? 'x' : ' ';
  return `- [${box}] ${inMarkdown(fix.title)} (${[owner, due, inMarkdown(fix.incident), ...trackers].join(', ')})`;
}
