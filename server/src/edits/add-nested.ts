import type { Fix, FixFieldName } from '../model/fix.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { type LabelStyle, labelled, PLAIN, styleOfLabel } from './field-names.ts';
import { lineEndingAt } from './line-ending.ts';

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
  for (const other of [fix, ...postmortem.fixes]) {
    const field = other.fields.find(({ shape }) => shape === 'nested-bullet');
    if (field === undefined) continue;
    const start = postmortem.source.lineStart(postmortem.source.lineAt(field.span.start));
    return styleOfLabel(postmortem.source.text.slice(start, field.span.start));
  }
  return PLAIN;
}
