import type { FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { isPersonOrTeam, isTeam } from '../model/lexicon/names.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Source } from '../text/source.ts';

/** The edit that gives a field another value where it is; null where its shape cannot hold that value. */
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
      return replaceHandle(source, field, value);
    case 'name-to':
      return standsBeforeDeed(source, field, value) ? [{ span: field.span, newText: value }] : null;
    case 'parenthesis':
    case 'inline-field':
      return replaceBracketed(source, field, value);
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
  // Behind struck words, too; behind the tag that opens a cell there is no blank.
  const struck = /(?:~|<\/\w{1,8}>)$/.test(
    source.text.slice(Math.max(0, field.span.start - 12), field.span.start),
  );
  const lead = struck || /[:：=*_]/.test(before) || before === edge ? ' ' : '';
  return `${lead}${value}${edge !== '' && after === edge ? ' ' : ''}`;
}

/** "Ana to write …" can become "Li to write …", but no sentence about "the people of the night shift". */
function standsBeforeDeed(source: Source, field: FixField, value: string): boolean {
  if (HANDLES.test(value)) return true;
  const after = source.text.slice(field.span.end, field.span.end + 8);
  if (/^\s*:/.test(after)) return isTeam(value) && isPersonOrTeam(value);
  return isPersonOrTeam(value) && (isTeam(value) || /^\s+to\s/.test(after));
}

/** One handle, or several with commas. */
const HANDLES = /^@[\w./-]+(?:, ?@[\w./-]+)*$/;

function replaceHandle(source: Source, field: FixField, value: string): readonly TextEdit[] | null {
  const before = source.text.slice(source.lineStart(source.lineAt(field.span.start)), field.span.start);
  const leads = !/\p{L}/u.test(before);
  if (HANDLES.test(value) && (leads || !value.includes('/'))) return [{ span: field.span, newText: value }];
  if (leads) return standsBeforeDeed(source, field, value) ? [{ span: field.span, newText: value }] : null;
  return [{ span: field.span, newText: HANDLES.test(value) ? `(${value})` : `(owner: ${value})` }];
}

function replaceBracketed(source: Source, field: FixField, value: string): readonly TextEdit[] | null {
  if (/[()[\]{}]/.test(value.replaceAll(/\[[^[\]]*\]\([^()]*\)/g, ''))) return null;
  const before = source.text.slice(Math.max(0, field.span.start - 24), field.span.start);
  const named = /[:=]\s*$/.test(before) || /\b(?:owner|assigned to|assignee|dri|lead)\s*$/i.test(before);
  const words =
    field.name !== 'owner' || named || HANDLES.test(value)
      ? padded(source, field, value, '')
      : `owner: ${value}`;
  return [{ span: field.span, newText: words }];
}
