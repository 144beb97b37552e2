import type { FieldShape, Fix, FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { FixFieldName } from '../model/lexicon/meanings.ts';
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

/** What says that a fix is over says nothing of how its item writes fields. */
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
  const near = neighboursOf(postmortem).get(neighbourhood(fix));
  return near === undefined ? null : (near.style(name) ?? near.style(null));
}

/** Fixes of one section and shape; asked of each of them, so that what was found is kept. */
class Neighbours {
  readonly fixes: Fix[] = [];
  readonly #styles = new Map<FixFieldName | null, FixField | null>();

  /** The first field that shows how these fixes write the one of this name, or any. */
  style(name: FixFieldName | null): FixField | null {
    let found = this.#styles.get(name);
    if (found === undefined) {
      found = null;
      for (const { fields } of this.fixes) {
        found = styleFrom(fields, name);
        if (found !== null) break;
      }
      this.#styles.set(name, found);
    }
    return found;
  }
}

const neighbours = new WeakMap<Postmortem, ReadonlyMap<string, Neighbours>>();

function neighboursOf(postmortem: Postmortem): ReadonlyMap<string, Neighbours> {
  const known = neighbours.get(postmortem);
  if (known !== undefined) return known;
  const groups = new Map<string, Neighbours>();
  for (const fix of postmortem.fixes) {
    const group = groups.get(neighbourhood(fix)) ?? new Neighbours();
    group.fixes.push(fix);
    groups.set(neighbourhood(fix), group);
  }
  neighbours.set(postmortem, groups);
  return groups;
}

function neighbourhood({ section, shape }: Fix): string {
  return `${section} ${shape}`;
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
