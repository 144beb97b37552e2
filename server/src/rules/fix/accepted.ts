import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Report, Rule, World } from '../rule.ts';
import { daysToLookAgain } from '../shared/days.ts';
import { titleOf } from '../shared/fix/asked.ts';
import { type FieldToWrite, fieldScaffold } from '../shared/fix/scaffold.ts';

/** "accepted by Ana Ruiz", "decided by the platform team". */
const BY =
  /\b(?:[Aa]ccepted|agreed|decided|approved|signed(?: off)?|owned)\s+by\s+(?:the\s+)?[\p{Lu}@][\p{L}'@-]+/u;

/** A risk that is left open, and nobody has taken it, or no day brings it back. */
export const fixAccepted: Rule = {
  id: 'fix/accepted',
  summary: 'An accepted risk has no owner or no review date',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    for (const fix of postmortem.fixes) {
      if (fix.status !== 'accepted' || !fix.fields.some(({ name }) => name === 'accepted')) continue;
      const lacks: Lack = { owner: !isOwned(postmortem, fix), day: fix.acceptedUntil === null };
      if (lacks.owner || lacks.day) yield reportOf(postmortem, fix, lacks, world);
    }
  },
};

interface Lack {
  readonly owner: boolean;
  readonly day: boolean;
}

/** By a field, a handle, words that say who accepted it, or a name that the document knows. */
function isOwned({ people, source }: Postmortem, fix: Fix): boolean {
  const words = source.slice(fix.span);
  return fix.owners.length > 0 || BY.test(words) || people.some(({ name }) => hasWord(words, name));
}

function hasWord(text: string, name: string): boolean {
  const at = name.length < 3 ? -1 : text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`);
}

function reportOf(postmortem: Postmortem, fix: Fix, lacks: Lack, { today }: World): Report {
  const owner: FieldToWrite = { name: 'owner', hole: 'owner' };
  const day: FieldToWrite = { name: 'checkBy', hole: 'day', answers: daysToLookAgain(today) };
  const missing = [...(lacks.owner ? [owner] : []), ...(lacks.day ? [day] : [])];
  return {
    message: messageFor(lacks),
    span: titleOf(postmortem, fix),
    fixes: [fieldScaffold(postmortem, fix, 'Say who looks at it again, and when', missing)],
  };
}

function messageFor({ owner, day }: Lack): string {
  if (!day) return 'This accepted risk has no owner. Who decided it?';
  if (!owner) return 'This accepted risk has no review date. When will its owner look at it again?';
  return 'This accepted risk has no owner and no review date. Who will look at it again, and when?';
}
