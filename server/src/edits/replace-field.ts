import type { FixField } from '../model/fix.ts';
import { isPersonOrTeam } from '../model/fixes/names.ts';
import { isTeam } from '../model/fixes/owners.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Source } from '../text/source.ts';

/** The edit that gives a field another value where it stands; null where its shape cannot hold that value. */
export function replaceField(
  postmortem: Postmortem,
  field: FixField,
  value: string,
): readonly TextEdit[] | null {
  const { source } = postmortem;
  if (field.value === value && source.slice(field.span) === value) return [];
  switch (field.shape) {
    case 'cell':
      return [{ span: field.span, newText: padded(source, field, cellText(value), '|') }];
    case 'handle':
      return /^@\S+$/.test(value) ? [{ span: field.span, newText: value }] : null;
    case 'name-to':
      return standsBeforeDeed(source, field, value) ? [{ span: field.span, newText: value }] : null;
    case 'parenthesis':
    case 'inline-field':
      return fitsBrackets(source, field, value)
        ? [{ span: field.span, newText: padded(source, field, value, '') }]
        : null;
    case 'emoji':
      return field.name === 'owner' && !/^@?[\w./-]+$/.test(value)
        ? null
        : [{ span: field.span, newText: value }];
    default:
      return [{ span: field.span, newText: padded(source, field, value, '') }];
  }
}

/** A value as a table cell holds it. */
export function cellText(value: string): string {
  return value.replaceAll(/(?<!\\)\|/g, '\\|');
}

/** An empty slot is a place without blanks of its own: `Owner:` becomes `Owner: @ana`. */
function padded(source: Source, field: FixField, value: string, edge: string): string {
  if (field.span.start !== field.span.end) return value;
  const before = source.text[field.span.start - 1] ?? '';
  const after = source.text[field.span.end] ?? '';
  const lead = /[:：=*_]/.test(before) || before === edge ? ' ' : '';
  return `${lead}${value}${edge !== '' && after === edge ? ' ' : ''}`;
}

/** "Ana to write …" can become "Li to write …", but no sentence about "the people of the night shift". */
function standsBeforeDeed(source: Source, field: FixField, value: string): boolean {
  if (/^@\S+$/.test(value)) return true;
  const after = source.text.slice(field.span.end, field.span.end + 8);
  if (/^\s*:/.test(after)) return isTeam(value) && isPersonOrTeam(value);
  return isPersonOrTeam(value) && (isTeam(value) || /^\s+to\s/.test(after));
}

function fitsBrackets(source: Source, field: FixField, value: string): boolean {
  if (/[()[\]{}]/.test(value.replaceAll(/\[[^[\]]*\]\([^()]*\)/g, ''))) return false;
  if (field.name !== 'owner') return true;
  const before = source.text.slice(Math.max(0, field.span.start - 24), field.span.start);
  return (
    /[:=]\s*$/.test(before) ||
    /\b(?:owner|assigned to|assignee|dri|lead)\s*$/i.test(before) ||
    /^@\S+$/.test(value)
  );
}
