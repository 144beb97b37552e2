import type { FieldShape, Fix, FixField, FixFieldName } from '../model/fix.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { inBrackets, inlineField, withLabel, withSign } from './add-inline.ts';
import { addNested } from './add-nested.ts';

/** How a field that an item does not have is written into it: as its other fields, else as its neighbours'. */
export function addField(
  postmortem: Postmortem,
  fix: Fix,
  name: FixFieldName,
  value: string,
): readonly TextEdit[] {
  const own = styleFrom(fix.fields, null);
  const style = own ?? neighbourStyle(postmortem, fix, name);
  const inline = style === null ? null : addLike(postmortem, fix, style, name, value);
  if (inline !== null) return [inline];
  const nested = fix.nest === null ? null : addNested(postmortem, fix, name, value);
  return [nested ?? inBrackets(postmortem, fix, null, name, value)];
}

const TELLING: ReadonlySet<FieldShape> = new Set([
  'nested-bullet',
  'inline-field',
  'emoji',
  'parenthesis',
  'label',
  'handle',
  'name-to',
]);

/** What says that a fix is over tells nothing of how its item writes fields. */
const MARKS: ReadonlySet<FixFieldName> = new Set(['status', 'dropped', 'verified', 'accepted']);

/** The field that shows how the item writes its fields; `name` asks for one of that name. */
function styleFrom(fields: readonly FixField[], name: FixFieldName | null): FixField | null {
  const telling = fields.filter(
    (field) => TELLING.has(field.shape) && !MARKS.has(field.name) && (name === null || field.name === name),
  );
  const nested = telling.find(({ shape }) => shape === 'nested-bullet');
  return (
    nested ??
    telling.findLast(({ shape }) => shape !== 'handle' && shape !== 'name-to') ??
    telling.at(-1) ??
    null
  );
}

function neighbourStyle(postmortem: Postmortem, fix: Fix, name: FixFieldName): FixField | null {
  const near = postmortem.fixes.filter(
    ({ section, shape }) => section === fix.section && shape === fix.shape,
  );
  for (const other of near) {
    const same = styleFrom(other.fields, name);
    if (same !== null) return same;
  }
  for (const other of near) {
    const any = styleFrom(other.fields, null);
    if (any !== null) return any;
  }
  return null;
}

/** Fields that fit between brackets; the others are sentences. */
const SHORT: ReadonlySet<FixFieldName> = new Set(['owner', 'due', 'checkBy', 'tracker', 'status']);

function addLike(
  postmortem: Postmortem,
  fix: Fix,
  style: FixField,
  name: FixFieldName,
  value: string,
): TextEdit | null {
  if (style.shape === 'nested-bullet') {
    return fix.nest === null ? null : addNested(postmortem, fix, name, value);
  }
  const own = fix.fields.includes(style) ? style : null;
  if (style.shape === 'inline-field') return inlineField(postmortem, fix, style, name, value);
  if (style.shape === 'emoji') return withSign(postmortem, fix, name, value);
  if (style.shape === 'label') return withLabel(postmortem, fix, style, name, value);
  const sentence = !SHORT.has(name);
  if (sentence && fix.nest !== null) return addNested(postmortem, fix, name, value);
  return inBrackets(postmortem, fix, own?.shape === 'parenthesis' ? own : null, name, value);
}
