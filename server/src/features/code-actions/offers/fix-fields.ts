import { changeFix } from '../../../edits/change-fix.ts';
import type { Fix } from '../../../model/document/fix.ts';
import type { Person, Postmortem } from '../../../model/document/postmortem.ts';
import { addBusinessDays } from '../../../model/lexicon/time/business-days.ts';
import { addDays } from '../../../model/lexicon/time/civil.ts';
import { fieldScaffold } from '../../../rules/shared/fix/scaffold.ts';
import { changedFix, type Offer, type OfferPlace, type OfferWorld, rewrite, scaffolded } from '../offer.ts';
import { isAskedForEvidence } from './fix-status.ts';

/** As many people as a menu has room for beside everything else. */
const MOST_PEOPLE = 4;

/** What is said of the open fix on the line: who does it, that it is done and what shows it, that it waits a week. */
export function fixFields({ model, line }: OfferPlace, world: OfferWorld): readonly Offer[] {
  const { postmortem } = model;
  const ordinal = postmortem.fixes.findIndex((fix) => fix.line === line);
  const fix = postmortem.fixes[ordinal];
  if (fix === undefined || fix.title === '' || !isOpen(fix)) return [];
  const offers: Offer[] = [];
  if (fix.evidence.length === 0 && !isAskedForEvidence(fix, model.uri, world)) {
    const fields = [
      { name: 'status', value: 'done' },
      { name: 'evidence', hole: 'evidence' },
    ] as const;
    offers.push(rewrite('Mark this fix done, with evidence', () => asks(postmortem, fix, fields)));
  }
  if (fix.owners.length === 0) {
    for (const owner of peopleToAsk(postmortem)) {
      const make = () => changedFix(changeFix(postmortem, ordinal, { kind: 'assign', owner }, world));
      offers.push(rewrite(`Assign this fix to ${owner}`, make));
    }
  }
  if (fix.due !== null && fix.kind !== 'parked') {
    const until = addBusinessDays(addDays(world.today, 6), 1);
    const fields = [{ name: 'snoozed', value: until, hole: 'reason' }] as const;
    const title = `Snooze this fix until ${until}, with a reason`;
    offers.push(rewrite(title, () => asks(postmortem, fix, fields)));
  }
  return offers;
}

function asks(
  postmortem: Postmortem,
  fix: Fix,
  fields: Parameters<typeof fieldScaffold>[3],
): ReturnType<Offer['make']> {
  return scaffolded(fieldScaffold(postmortem, fix, '', fields), '');
}

function isOpen({ status }: Fix): boolean {
  return status === 'open' || status === 'in-progress' || status === 'unmarked';
}

const ROLES: readonly string[] = ['commander', 'responders', 'scribe', 'owner', 'authors', 'author'];

/** The people of the document by what they did in the incident. */
function peopleToAsk({ people }: Postmortem): readonly string[] {
  const rank = ({ role }: Person): number => {
    const at = ROLES.indexOf(role ?? '');
    return at < 0 ? ROLES.length : at;
  };
  return [...people]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_PEOPLE)
    .map(({ name, handle }) => (handle ? `@${name}` : name));
}
