import type { Fix } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { IsoDate } from '../../../model/lexicon/time/moment.ts';
import { oneSet, type TextEdit } from '../../../text/edit.ts';
import type { QuickFix } from '../../rule.ts';
import { dueToChoose, type FieldToWrite, fieldScaffold } from './scaffold.ts';

/** More items than this are no form that a person fills in at once. */
const MOST = 40;

/**
 * The quick fix that writes what each of several fixes lacks, owner and due date or one of them, as slots in the shape of
 * its own item. None where nothing is lacking, or where two slots would come to one place.
 */
export function slotsForAll(
  postmortem: Postmortem,
  fixes: readonly Fix[],
  today: IsoDate,
): readonly QuickFix[] {
  const asked = fixes
    .map((fix) => ({ fix, fields: lackingFields(fix, today) }))
    .filter(({ fields }) => fields.length > 0);
  if (asked.length === 0 || asked.length > MOST) return [];
  const edits: TextEdit[] = [];
  let plain: TextEdit[] | null = [];
  let first = 1;
  for (const { fix, fields } of asked) {
    const one = fieldScaffold(postmortem, fix, '', fields, first);
    first += fields.length;
    edits.push(...one.edits);
    plain = plain === null || one.plain == null ? null : [...plain, ...one.plain];
  }
  const set = oneSet(edits);
  if (set === null || set.length < edits.length) return [];
  return [{ kind: 'scaffold', title: titleFor(asked), edits: set, plain, preferred: true }];
}

function lackingFields({ owners, due }: Fix, today: IsoDate): readonly FieldToWrite[] {
  const owner: readonly FieldToWrite[] = owners.length === 0 ? [{ name: 'owner', hole: 'owner' }] : [];
  return due === null ? [...owner, dueToChoose(today)] : owner;
}

function titleFor(asked: readonly { readonly fields: readonly FieldToWrite[] }[]): string {
  const names = new Set(asked.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const what = names.size > 1 ? 'owners and due dates' : names.has('owner') ? 'owners' : 'due dates';
  return `Add slots for ${what} to ${asked.length} ${asked.length === 1 ? 'fix' : 'fixes'}`;
}
