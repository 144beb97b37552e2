import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import type { FrontMatterField } from '../../../text/yaml/front-matter-fields.ts';
import { cleanValue } from '../../lexicon/field-value.ts';
import { withoutColon } from '../../lexicon/label-at.ts';
import { knownField, metadataKey, momentKeys } from '../../lexicon/metadata-keys.ts';
import { fitsKey, isLevel } from '../../lexicon/value-shape.ts';
import type { MetadataField, MetadataShape } from '../postmortem.ts';

/** Before points in time are read. */
export type RawField = Omit<MetadataField, 'moment'>;

/** A key of front matter as a field. */
export function frontMatterField(field: FrontMatterField): RawField {
  const whole = field.path.split('.');
  const last = whole.at(-1) ?? field.path;
  const parts = isHeld(whole, field.value) ? [last] : whole;
  const key =
    parts.length > 1 ? parts.map((part) => part.toLowerCase()).join('.') : frontMatterKey(last, field.value);
  return {
    // `resolved: true` tells a state, not a time.
    key: momentKeys.has(key) && /^(?:true|false|yes|no)$/i.test(field.value) ? `${key}-flag` : key,
    label: last,
    labelSpan: field.keySpan,
    value: field.value,
    span: field.span,
    line: field.line,
    shape: 'front-matter',
    items: field.items,
  };
}

/** Keys under which site generators and teams keep their own fields. */
const holder = /^(?:incident|outage|params|extra|meta|metadata|custom|post-?mortem)$/i;
/** Keys over what is no field of the incident, whatever its own name is. */
const others =
  /^(?:signed|sign-?offs?|reviews?|reviewers?|approvals?|actions?|fixes|follow-?ups?|people|team|owners?|authors?|links?|slack|next|communications?|meetings?)$/i;

/** Whether a key is kept under others that say nothing of it: `incident.clock.onset`, with the value that it asks for. */
function isHeld(path: readonly string[], value: string): boolean {
  const above = path.slice(0, -1);
  if (above.length === 0) return false;
  if (above.length === 1 && holder.test(above[0] ?? '')) return true;
  if (above.some((part) => others.test(part))) return false;
  const last = path.at(-1) ?? '';
  if (/^(?:tz|time-?zone|fuso|fuseau|zeitzone)$/i.test(last)) return true;
  const key = knownField(last, value);
  return key !== null && fitsKey(key, value) === true;
}

/** Keys of site generators keep their own meaning. */
const generatorKeys: ReadonlySet<string> = new Set([
  'type',
  'layout',
  'tags',
  'categories',
  'category',
  'description',
  'summary',
  'name',
  'weight',
]);

function frontMatterKey(name: string, value: string): string {
  const lower = name.toLowerCase();
  return generatorKeys.has(lower) ? lower : metadataKey(name, value);
}

/** Where a field is. */
export interface FieldParts {
  readonly label: string;
  readonly labelSpan: Span;
  readonly valueSpan: Span;
  readonly line: number;
  readonly shape: MetadataShape;
}

/** A field from its label and the place of its value, which both say what it is. */
export function fieldOf(source: Source, parts: FieldParts): RawField {
  const label = withoutColon(parts.label);
  const whole = cleanValue(source, parts.valueSpan);
  const key = metadataKey(label, whole.value);
  const clean = key === 'severity' ? severityName(source, parts.valueSpan) : whole;
  return {
    key,
    label,
    labelSpan: parts.labelSpan,
    value: clean.value,
    span: clean.span,
    line: parts.line,
    shape: parts.shape,
    items: splitItems(source, clean.span, clean.value),
  };
}

/** Where the words begin that explain a severity; its code in brackets belongs to it. */
const severityNote =
  /&nbsp;|\s[-\u2013\u2014]\s|[\u2013\u2014;,]|(?<!:):(?!:)|\((?!(?:sev|p|s)[ -]?\d\))|(?<!\bcat)\.\s/i;
/** A level with brackets that end its value. */
const bracketed = /^([^(:,;]{1,24})\(([^()]{1,40})\)\W*$/;

/** Brackets belong to a level where they narrow it, `P1 (customer-facing)`, or name it again, `High (S2)`; figures tell more. */
function hasOwnBracket(written: string): boolean {
  const [, level, inside] = bracketed.exec(written) ?? [];
  return (
    level !== undefined &&
    inside !== undefined &&
    (!/\d/.test(inside) ||
      isLevel(inside) ||
      /^(?:[A-Z]{1,3}[- ]?\d|(?:of|von|sur|de|su|out of) \d)$/.test(inside))
  );
}

/** A code of a level, a dash, and what may be its name. */
const named = /^\W*(?:(\p{L}{1,10})[ .-]?)?(?:\d|[A-E])\s?[-\u2013\u2014]\s?(\P{N}{1,50})$/u;
const MOST_NAME_WORDS = 3;

/** Behind the code of a scale its name may follow, `2 - High`, `Class B \u2013 moderate harm`; more words explain it. */
function hasName(written: string): boolean {
  const [whole, scale = '', name] = named.exec(written.trim()) ?? [];
  if (whole === undefined || name === undefined) return false;
  if (isLevel(name)) return true;
  return (
    !/^(?:sev|p|s)$/i.test(scale) &&
    (name.trim().split(/\s+/).length <= MOST_NAME_WORDS || isLevel(name, true))
  );
}

/** `**High** - many users could not …`: the name of a severity without the words that explain it. */
function severityName(source: Source, span: Span): { readonly value: string; readonly span: Span } {
  const written = source.slice(span);
  if (hasOwnBracket(written) || hasName(written)) return cleanValue(source, span);
  const note = severityNote.exec(written);
  const head = note === null ? written : written.slice(0, note.index);
  // A bare figure means nothing without its words: `2 - High`.
  if (note !== null && /^\W*\d\W*$/.test(head)) return cleanValue(source, span);
  const short = head.trim() !== '' && head.trim().split(/\s+/).length <= 3;
  return cleanValue(source, short ? { start: span.start, end: span.start + head.length } : span);
}

/** A written list of names or services: parts between commas, `and`, `;`, each with its place. */
function splitItems(source: Source, span: Span, value: string): RawField['items'] {
  if (value === '') return [];
  const items: { value: string; span: Span }[] = [];
  let at = span.start;
  for (const part of source.slice(span).split(/(,|;|\sand\s|\s&\s)/)) {
    const clean = cleanValue(source, { start: at, end: at + part.length });
    if (clean.value !== '' && !/^(?:,|;|and|&)$/.test(clean.value)) items.push(clean);
    at += part.length;
  }
  return items;
}

const ownLine: ReadonlySet<string> = new Set(
  'date severity status started detected mitigated resolved authors owner level duration services responders commander id label class'.split(
    ' ',
  ),
);

/** Whether a label may be alone above its value, as a heading does: others head a text. */
export function namesValue(key: string): boolean {
  return ownLine.has(key);
}
