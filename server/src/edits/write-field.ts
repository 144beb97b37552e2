import type { Fix, FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { addField } from './add-field.ts';
import { type FieldChange, oneLine } from './field-change.ts';
import { replaceField } from './replace-field.ts';
import { writeStatus } from './write-status.ts';

/**
 * The edits that make a fix say something, in the shape in which its item already says such things; nothing
 * else of the document moves. Empty where it says so already.
 */
export function writeField(postmortem: Postmortem, fix: Fix, change: FieldChange): readonly TextEdit[] {
  return writeFields(postmortem, fix, [change]);
}

/** The same for several fields at once; what goes to one place comes in the given order. */
export function writeFields(
  postmortem: Postmortem,
  fix: Fix,
  changes: readonly FieldChange[],
): readonly TextEdit[] {
  const edits = changes.flatMap((change) => editsOf(postmortem, fix, change));
  return joined(edits);
}

/** Moves a due date and keeps the old one: `Moved: 2026-12-01 → 2026-12-15, reason`. */
export function moveDue(
  postmortem: Postmortem,
  fix: Fix,
  due: string,
  reason: string | null,
): readonly TextEdit[] {
  const old = fix.due?.date ?? null;
  const change: FieldChange = { field: 'due', value: due };
  if (old === null || old === due) return writeField(postmortem, fix, change);
  const why = reason === null || oneLine(reason) === '' ? '' : `, ${oneLine(reason)}`;
  const before = fix.fields.find(({ name, value }) => name === 'moved' && value !== '')?.value ?? null;
  const moved = `${old} → ${due}${why}`;
  const value = before === null ? moved : `${before}; ${moved}`;
  return writeFields(postmortem, fix, [change, { field: 'moved', value }]);
}

function editsOf(postmortem: Postmortem, fix: Fix, change: FieldChange): readonly TextEdit[] {
  const value = oneLine(change.value);
  if (change.field === 'status') return writeStatus(postmortem, fix, value);
  if (change.field === 'owner' && namesAlready(fix, value)) return [];
  const existing = existingField(fix, change);
  const replaced = existing === null ? null : replaceField(postmortem, existing, value);
  return replaced ?? addField(postmortem, fix, change.field, value);
}

/** The place where the item says it: the one that reading takes, an empty slot where there is no other. */
function existingField(fix: Fix, change: FieldChange): FixField | null {
  const named = fix.fields.filter(({ name }) => name === change.field);
  const labelled = named.filter(({ shape }) => shape !== 'handle' && shape !== 'name-to');
  const choice = labelled.length > 0 ? labelled : named;
  const first = choice.find(({ value }) => value !== '') ?? choice[0] ?? null;
  if (first === null || change.field !== 'owner') return first;
  return withNext(first, choice);
}

/** Owners that are one after the other, `(@ana, @bo)`, are one value. */
function withNext(first: FixField, all: readonly FixField[]): FixField {
  let { end } = first.span;
  for (const field of all) {
    const gap = field.span.start - end;
    if (field.shape === first.shape && gap > 0 && gap <= LONGEST_GAP) end = field.span.end;
  }
  return end === first.span.end ? first : { ...first, span: { start: first.span.start, end } };
}

/** As long as " and ". */
const LONGEST_GAP = 5;

function namesAlready(fix: Fix, value: string): boolean {
  const owners = fix.owners.map(({ name, handle }) => (handle ? `@${name}` : name)).join(', ');
  return owners !== '' && owners === value;
}

/** Insertions at one place become one edit; the order of the given edits holds. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const index = result.findIndex(
      ({ span }) => span.start === edit.span.start && span.end === edit.span.end && span.start === span.end,
    );
    const same = result[index];
    if (same === undefined) result.push(edit);
    else result[index] = { span: same.span, newText: together(same.newText, edit.newText) };
  }
  return result.sort((a, b) => a.span.start - b.span.start);
}

/** An owner and a date that both come in brackets share them. */
function together(first: string, second: string): string {
  const bare = /^ \((due [^()]*)\)$/.exec(second)?.[1];
  return bare !== undefined && /^ \([^():]*\)$/.test(first)
    ? `${first.slice(0, -1)}, ${bare})`
    : first + second;
}
