import type { Config } from '../../config/config.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { liveGroups } from '../../protocol/due-groups.ts';
import { counted } from '../../protocol/words.ts';
import { dueText } from '../../report/due-words.ts';
import { type FollowUp, followUpsByUrgency } from '../../report/follow-ups.ts';
import { mineTest } from '../views/mine.ts';
import { shownTitle } from '../views/shown-title.ts';
import { escaped } from './markdown.ts';
import { holds, type Piece, piece } from './piece.ts';

/** So many fixes are listed, the most urgent first. */
const listed = 5;

export interface OwnerWorld {
  readonly today: IsoDate;
  readonly config: Config;
  /** The post-mortems of the team, this one as it is now. */
  readonly team: () => readonly PostmortemFacts[];
}

/** What the owner of a fix has still to do in all post-mortems of the team. */
export function ownerPiece({ fixes }: Postmortem, at: number, world: OwnerWorld): Piece | null {
  for (const { owners } of fixes) {
    const owner = owners.find(({ span }) => holds(span, at));
    if (owner === undefined) continue;
    const name = owner.handle ? `@${owner.name}` : owner.name;
    return piece(owner.span, ownerText(name, openFixesOf(name, world)));
  }
  return null;
}

function openFixesOf(owner: string, { today, config, team }: OwnerWorld): readonly FollowUp[] {
  const isTheirs = mineTest([owner], config);
  const theirs = team().flatMap((facts) => {
    const fixes = facts.fixes.filter(({ owners }) => isTheirs(owners));
    return fixes.length === 0 ? [] : [{ ...facts, fixes }];
  });
  return followUpsByUrgency(theirs, today).filter(({ group }) => liveGroups.includes(group));
}

function ownerText(name: string, open: readonly FollowUp[]): string {
  const rest = open.length - listed;
  return [
    `**${escaped(name)}**: ${open.length === 0 ? 'no open fixes' : counted(open.length, 'open fix', 'open fixes')}`,
    open
      .slice(0, listed)
      .map(
        (each) => `- ${escaped(each.fix.title)} (${escaped(whichIncident(each))}, ${escaped(dueText(each))})`,
      )
      .join('\n'),
    rest > 0 ? `${rest} more in Open Fixes` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function whichIncident({ facts }: FollowUp): string {
  return facts.id ?? shownTitle(facts);
}
