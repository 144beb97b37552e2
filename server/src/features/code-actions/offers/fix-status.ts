import { changeFix } from '../../../edits/change-fix.ts';
import type { Fix } from '../../../model/document/fix.ts';
import { clientCommands } from '../../../protocol/commands.ts';
import { schemeOf } from '../../../text/uris.ts';
import { changedFix, type Offer, type OfferPlace, type OfferWorld, rewrite } from '../offer.ts';

/** Marks the fix on the line done, or opens it again. */
export function fixStatus({ model, line }: OfferPlace, world: OfferWorld): readonly Offer[] {
  const { postmortem, uri } = model;
  const ordinal = postmortem.fixes.findIndex((fix) => fix.line === line);
  const fix = postmortem.fixes[ordinal];
  if (fix === undefined || isAskedForEvidence(fix, uri, world)) return [];
  const over = isOver(fix);
  return [
    rewrite(over ? 'Reopen this fix' : 'Mark this fix done', () => {
      const change = over ? ({ kind: 'reopen' } as const) : ({ kind: 'done', evidence: null } as const);
      return changedFix(changeFix(postmortem, ordinal, change, world));
    }),
  ];
}

/** A structural fix is not done without evidence: a client that can asks for it, as from its list, which has no unsaved documents. */
export function isAskedForEvidence(
  fix: Fix,
  uri: string,
  { commands }: Pick<OfferWorld, 'commands'>,
): boolean {
  if (fix.kind !== 'structural' || isOver(fix) || fix.evidence.length > 0) return false;
  return commands.includes(clientCommands.markDone) && schemeOf(uri) !== 'untitled';
}

function isOver({ status }: Fix): boolean {
  return status === 'done' || status === 'verified' || status === 'dropped';
}
