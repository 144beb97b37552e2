import type { Fix, FixKind } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { QuickFix } from '../../../rules/rule.ts';
import { type ItemTarget, moveItem } from '../../../rules/shared/fix/move-item.ts';
import { applyEdits } from '../../../text/edit.ts';
import {
  type Made,
  moveKind,
  notTheSame,
  type Offer,
  type OfferPlace,
  type OfferWorld,
  refused,
  scaffolded,
} from '../offer.ts';
import { plainEdits } from '../plain-edits.ts';

/** Where a fix can be moved to. */
interface Target extends ItemTarget {
  readonly becomes: FixKind;
}

const structural: Target = { kind: 'structural-fix', becomes: 'structural', heading: 'Structural fix' };
const parked: Target = { kind: 'parked', becomes: 'parked', heading: 'Parked for the retro' };

/** Moves the item on the line to the structural fix, where there is none yet, or to what is parked for the retro. */
export function moveFix({ model, line }: OfferPlace, world: OfferWorld): readonly Offer[] {
  const { postmortem } = model;
  const fix = postmortem.fixes.find((one) => one.line === line);
  if (fix === undefined || fix.title === '' || !isMovable(postmortem, fix)) return [];
  const to = (title: string, target: Target): Offer => ({
    title,
    kind: moveKind,
    make: () => moved(postmortem, fix, target, world),
  });
  const closed = postmortem.fixes.some(
    ({ kind, title, status }) => kind === 'structural' && title !== '' && status !== 'dropped',
  );
  return [
    ...(fix.kind === 'structural' || closed ? [] : [to('Make this the structural fix', structural)]),
    ...(fix.kind === 'parked' ? [] : [to('Park this for the retro', parked)]),
  ];
}

/** An open bullet that is in no other item and no quote: its lines are the whole of it. */
function isMovable({ source }: Postmortem, { line, shape, status }: Fix): boolean {
  const open = status === 'open' || status === 'in-progress' || status === 'unmarked';
  return open && (shape === 'task' || shape === 'bullet') && /^[-*+]\s/.test(source.lineText(line));
}

function moved(postmortem: Postmortem, fix: Fix, target: Target, { reread }: OfferWorld): Made {
  const { source } = postmortem;
  const edits = moveItem(postmortem, fix, target);
  const fixed: QuickFix = { kind: 'scaffold', title: '', edits };
  const after = reread(applyEdits(source.text, plainEdits(fixed, source) ?? []));
  const now = after.fixes.find(({ title }) => title === fix.title);
  return now !== undefined && now.kind === target.becomes && saysOf(after) === saysOf(postmortem)
    ? scaffolded(fixed, '')
    : refused(notTheSame);
}

/** Every fix with what is said of it, whatever the order. */
function saysOf({ fixes }: Postmortem): string {
  const one = ({ title, status, due, check, owners, trackers }: Fix): string =>
    [title, status, due?.raw, check, ...owners.map(({ name }) => name), ...trackers.map(({ id }) => id)].join(
      '|',
    );
  return fixes.map(one).sort().join('\n');
}
