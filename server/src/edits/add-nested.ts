import type { Fix, FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { FixFieldName } from '../model/lexicon/meanings.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndingAt } from '../text/line-ending.ts';
import { type LabelStyle, labelled, PLAIN, styleOfLabel } from './field-names.ts';

/** A bullet of its own under the item, labelled as the document labels its other ones. */
export function addNested(
  postmortem: Postmortem,
  fix: Fix,
  name: FixFieldName,
  value: string,
): TextEdit | null {
  const { source } = postmortem;
  const { nest } = fix;
  if (nest === null) return null;
  const eol = lineEndingAt(source, nest.at);
  const line = source.lineText(source.lineAt(nest.at));
  const apart = nest.indent === '' && !/^\s*(?:[-*+]|\d+[.)])\s/.test(line) ? eol : '';
  const words = labelled(name, value, styleHere(postmortem, fix));
  return {
    span: { start: nest.at, end: nest.at },
    newText: `${apart}${eol}${nest.indent}${nest.marker} ${words}`,
  };
}

function styleHere(postmortem: Postmortem, fix: Fix): LabelStyle {
  const field = nestedIn(fix) ?? firstNested(postmortem);
  if (field === null) return PLAIN;
  const start = postmortem.source.lineStart(postmortem.source.lineAt(field.span.start));
  return styleOfLabel(postmortem.source.text.slice(start, field.span.start));
}

function nestedIn({ fields }: Fix): FixField | null {
  return fields.find(({ shape }) => shape === 'nested-bullet') ?? null;
}

/** Kept, since it is asked for every fix of a document. */
const firstOf = new WeakMap<Postmortem, FixField | null>();

function firstNested(postmortem: Postmortem): FixField | null {
  let first = firstOf.get(postmortem);
  if (first === undefined) {
    first = null;
    for (const fix of postmortem.fixes) {
      first = nestedIn(fix);
      if (first !== null) break;
    }
    firstOf.set(postmortem, first);
  }
  return first;
}
