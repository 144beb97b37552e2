import { isDone } from '../../../server/src/protocol/due-groups.ts';
import type { FixGroup, OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { dueWords } from './due-words.ts';
import { l10n } from './l10n.ts';

/** The words of a row: what is read first, what follows where there is room, and what a screen reader says. */
export interface RowWords {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
}

/** What the row of a fix says under a group; `dated`: a badge at its edge says how far away its day is. */
export function rowWords(fix: OpenFix, group: Pick<FixGroup, 'id'>, dated: boolean): RowWords {
  const by = group.id.slice(0, group.id.indexOf(':'));
  const owner = by === 'owner' ? '' : shownOwners(fix.owners);
  // Under other headings than dates nothing else tells in high contrast, where no colour does.
  const late = fix.group === 'overdue' && by !== 'due' ? '! ' : '';
  const about = [
    ...(by === 'incident' ? [] : [fix.incident]),
    ...(fix.severity === null || by === 'severity' ? [] : [fix.severity]),
    ...(fix.place === null || by === 'incident' ? [] : [fix.place]),
  ];
  const owners = fix.owners.length === 0 ? l10n.t('no owner') : fix.owners.join(', ');
  const nobody = fix.owners.length === 0 && by !== 'owner' && !isDone(fix) ? [owners] : [];
  return {
    label: `${late}${owner === '' ? '' : `${owner}  `}${fix.title}`,
    description: [...(dated ? [] : [dueWords(fix)]), ...nobody, ...about].join(' · '),
    spoken: [
      fix.title,
      owners,
      dueWords(fix),
      ...(fix.kind === 'structural' ? [l10n.t('structural fix')] : []),
      fix.incident,
      ...(fix.severity === null ? [] : [fix.severity]),
      ...(fix.place === null ? [] : [fix.place]),
    ].join(', '),
  };
}

/** So many letters of an owner leave room for the title in a narrow side bar. */
const most = 16;

/** The first owner, short, and how many there are beside; empty where there is none. */
export function shownOwners([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  return `${shortOwner(first)}${others.length === 0 ? '' : ` +${others.length}`}`;
}

/** An address without its host, a team without its organisation, a long name cut between words. */
function shortOwner(owner: string): string {
  const at = owner.indexOf('@');
  const name = at > 0 ? owner.slice(0, at) : owner;
  if (name.length <= most) return name;
  const team = /^@[^/\s]+\/(\S+)$/.exec(name)?.[1];
  if (team !== undefined && team.length < most) return `…/${team}`;
  const end = name.lastIndexOf(' ', most - 1);
  return `${end > 3 ? name.slice(0, end) : [...name].slice(0, most - 1).join('')}…`;
}
