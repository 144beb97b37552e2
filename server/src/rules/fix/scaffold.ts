import type { FieldChange } from '../../edits/field-change.ts';
import { writeFields } from '../../edits/write-field.ts';
import type { Fix, FixFieldName } from '../../model/fix.ts';
import type { Postmortem } from '../../model/postmortem.ts';
import type { QuickFix } from '../rule.ts';
import { asSnippet, hole } from '../snippet.ts';

/** Stands for the hole while the edit is made: written like a handle, so that every shape takes it as an owner. */
const MARK = '@missing-link-hole';

/** A quick fix that writes fields with holes into a fix, in the shape of its item. */
export function fieldScaffold(
  postmortem: Postmortem,
  fix: Fix,
  title: string,
  fields: readonly { readonly name: FixFieldName; readonly value: string; readonly hole: boolean }[],
): QuickFix {
  const changes = fields.map(
    ({ name, value, hole: open }, index): FieldChange => ({
      field: name,
      value: open ? `${MARK}${index}` : value,
    }),
  );
  const holes = fields.map(({ value }, index) => [`${MARK}${index}`, hole(index + 1, value)] as const);
  return { kind: 'scaffold', title, edits: asSnippet(writeFields(postmortem, fix, changes), holes) };
}
