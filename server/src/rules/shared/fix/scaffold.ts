import { addNested } from '../../../edits/add-nested.ts';
import type { FieldChange } from '../../../edits/field-change.ts';
import { writeFields } from '../../../edits/write-field.ts';
import type { Fix } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import { type HoleName, hole } from '../../../model/lexicon/holes.ts';
import type { FixFieldName } from '../../../model/lexicon/meanings.ts';
import type { IsoDate } from '../../../model/lexicon/time/moment.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { asSnippet } from '../../../text/snippet.ts';
import type { QuickFix } from '../../rule.ts';
import { daysToDo } from '../days.ts';

/** A field to be written: a value that the quick fix's title names, a hole, or a value with a hole behind it. */
export interface FieldToWrite {
  readonly name: FixFieldName;
  readonly value?: string;
  readonly hole?: HoleName;
  /** Answers to choose from. */
  readonly answers?: readonly string[];
  /** Days to choose from, in a hole of its own before the other one. */
  readonly days?: readonly IsoDate[];
}

/** The slot of a due date, with days to choose from. */
export function dueToChoose(today: IsoDate): FieldToWrite {
  return { name: 'due', hole: 'day', answers: daysToDo(today) };
}

/** Stands for the hole while the edit is made: written like a handle, so that every shape takes it as an owner. */
const MARK = '@missing-link-hole';

/** A quick fix that writes fields with holes into a fix, in the shape of its item; holes are counted from `first`. */
export function fieldScaffold(
  postmortem: Postmortem,
  fix: Fix,
  title: string,
  fields: readonly FieldToWrite[],
  first = 1,
): QuickFix {
  const holes: (readonly [mark: string, hole: string])[] = [];
  const open = (name: HoleName, answers?: readonly string[]): string => {
    const mark = `${MARK}${holes.length}`;
    holes.push([mark, hole(first + holes.length, name, answers)]);
    return mark;
  };
  const changes = fields.map((field): FieldChange => {
    const parts = field.value === undefined ? [] : [field.value];
    if (field.days !== undefined) parts.push(open('day', field.days));
    if (field.hole !== undefined) parts.push(open(field.hole, field.answers));
    return { field: field.name, value: parts.join(', ') };
  });
  return {
    kind: 'scaffold',
    title,
    edits: asSnippet(writeFields(postmortem, fix, changes), holes),
    plain: plainEdits(postmortem, fix, fields),
  };
}

/** Empty slots on lines of their own: `(owner: )` at the end of a sentence would read as an answer. */
function plainEdits(
  postmortem: Postmortem,
  fix: Fix,
  fields: readonly FieldToWrite[],
): readonly TextEdit[] | null {
  const edits: TextEdit[] = [];
  for (const { name, value, hole: open } of fields) {
    if (value !== undefined) edits.push(...writeFields(postmortem, fix, [{ field: name, value }]));
    else if (open !== undefined && !fix.fields.some((field) => field.name === name)) {
      // Below a paragraph a bullet would be an item of its own.
      const slot = fix.shape === 'paragraph' ? null : addNested(postmortem, fix, name, '');
      if (slot === null) return null;
      edits.push(slot);
    }
  }
  return edits;
}
