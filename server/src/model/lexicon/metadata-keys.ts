import { lately, once } from '../../text/once.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import { closingZones, headingKey } from './heading-text.ts';
import { type LabelSense, labelSense, mayBeginLabel, mayEndLabel } from './label-grammar.ts';
import { languages } from './languages/all.ts';
import type { MetadataKey } from './meanings.ts';
import { fits, hasClock, isLevel, rangeOf } from './value-shape.ts';

/** Names of all languages; where two write one word, that of the first. */
const byName = once(
  (): ReadonlyMap<string, MetadataKey> =>
    new Map(
      languages
        .toReversed()
        .flatMap(({ metadata }) =>
          (Object.entries(metadata) as [MetadataKey, readonly string[]][]).flatMap(([key, names]) =>
            names.map((name): [string, MetadataKey] => [name, key]),
          ),
        ),
    ),
);
const lastWords = once(
  (): ReadonlySet<string> =>
    new Set([...byName().keys(), ...closingZones].map((name) => name.slice(name.lastIndexOf(' ') + 1))),
);

/** Fields whose value is a point in time. */
export const momentKeys: ReadonlySet<string> = new Set([
  'date',
  'started',
  'detected',
  'mitigated',
  'resolved',
  'review',
  'published',
]);

/** What separates fields and is in no label: its words on both sides could be a name together. */
const APART = /[|·•;→\t]| {2}/;

/** A label that can be known. */
interface Looked {
  readonly plain: string;
  /** As `headingKey` gives it. */
  readonly key: string;
  readonly apart: boolean;
  readonly named: MetadataKey | null;
}

/** Null where the last word already says that it is not a label. Several questions are asked of one label in a row. */
const lookAt = lately((label: string): Looked | null => {
  if (!mayBeKnown(label)) return null;
  const plain = words(label);
  const key = headingKey(plain);
  // Leaders behind a label are no part of it: `Begin  . . . :`.
  const apart = APART.test(trimEndOf(plain, /[\s.]/));
  return { plain, key, apart, named: apart ? null : (byName().get(key) ?? null) };
});

/**
 * Whether a label that ends with these words can be known, by the last of them. Only a word of plain letters behind a blank
 * is surely one by which the label is looked up.
 */
export function mayBeKnown(label: string): boolean {
  const last = label.slice(label.lastIndexOf(' ') + 1);
  if (!PLAIN_WORD.test(last)) return true;
  const word = last.toLowerCase();
  if (lastWords().has(word) || mayEndLabel(word) || ENDS.has(word)) return true;
  // Of `First reported to Service Desk` the words before the preposition are known.
  return SAYS_WHAT.test(label) && label.toLowerCase().split(' ').some(mayBeginLabel);
}
const PLAIN_WORD = /^(?:[A-Z]?[a-z\d]{1,40}|[A-Z\d]{1,40})$/;

/** The normal name of a metadata label, null where its words alone name no field. */
export function knownKey(label: string): MetadataKey | null {
  const looked = lookAt(label);
  if (looked === null || looked.named !== null) return looked?.named ?? null;
  const sense = labelSense(looked.plain, looked.key);
  return sense === null || !(sense.needs === null || sense.needs === 'moment') ? null : sense.key;
}

/** Whether a label is one of the names of a field, whatever its value. */
export function isNamed(label: string): boolean {
  return (lookAt(label)?.named ?? null) !== null;
}

/** The normal name of a field by its label and its value; null where both together are no known field. */
export function knownField(label: string, value: string): MetadataKey | null {
  const looked = lookAt(label);
  if (looked === null) return null;
  const { plain, named } = looked;
  const end = ENDS.get(plain.toLowerCase());
  if (end !== undefined) return fits(value, 'moment') ? end : null;
  if (named !== null) return (named === 'severity' ? null : shownBy(looked, value)) ?? named;
  const both = sameField(plain, value);
  if (both !== null) return both;
  const sense = anySense(looked);
  if (sense === null) return null;
  if (sense.day && fits(value, 'day') && !hasClock(value)) return 'date';
  if (sense.needs === null || fits(value, sense.needs)) return sense.key;
  return sense.key === 'date' && rangeOf(value) !== null ? 'duration' : null;
}

/** Words for the two ends of a stretch, which are labels only beside times. */
const ENDS: ReadonlyMap<string, MetadataKey> = new Map([
  ...'from von ab de du desde da dal van od från fra'
    .split(' ')
    .map((word): [string, MetadataKey] => [word, 'started']),
  ...'to until till bis à au hasta até a al tot do till til'
    .split(' ')
    .map((word): [string, MetadataKey] => [word, 'resolved']),
]);

/** Whether a label is nothing but a word for one end of a stretch: `from`, `bis`. */
export function isEndWord(label: string): boolean {
  return ENDS.has(words(label).toLowerCase());
}

/** `Severity/Priority`: two names of one field. */
function sameField(plain: string, value: string): MetadataKey | null {
  const [first = '', second, ...more] = plain.split(/ ?\/ ?/);
  if (second === undefined || more.length > 0 || first === '' || second === '') return null;
  const key = knownField(first, value);
  return key !== null && knownField(second, value) === key ? key : null;
}

/** A word of a rank or of what happened can name another field, too: `Class: Severity 1`, `Impact: 08:47 – 10:58`. */
function shownBy({ plain, key }: Looked, value: string): MetadataKey | null {
  const isTime = hasClock(value);
  if (!isTime && !isLevel(value)) return null;
  const sense = labelSense(plain, key);
  // `Occurred: 3 March 2026, 10:15`: with a time of day it is more than the day.
  if (isTime && sense?.key === 'started' && rangeOf(value) === null) return 'started';
  return (sense?.needs === 'level' || sense?.needs === 'stretch') && fits(value, sense.needs)
    ? sense.key
    : null;
}

/** Whether words may be a label whose value decides what it means. */
export function mayBeLabel(label: string): boolean {
  const looked = lookAt(label);
  return looked !== null && !looked.apart && anySense(looked) !== null;
}

function anySense({ plain, key }: Looked): LabelSense | null {
  return labelSense(plain, key) ?? openSense(plain);
}

const MOST_OPEN = 6;
/** What is done to documents and work is no time of the incident. */
const OTHER_WORK =
  /\b(?:reports?|documents?|docs?|post-?mortems?|reviews?|drafts?|tickets?|actions?|items?|tasks?|meetings?|next|due|target|expected|planned|follow|communication|notification|legal|first response|prepared)\b/i;

/** `Token revoked`, `Valve closed`: what happened to a thing of which only the last word is known. */
function openSense(label: string): LabelSense | null {
  const parts = label.trim().split(' ');
  if (
    !/^\p{L}[\p{L} '’-]*$/u.test(label) ||
    parts.length < 2 ||
    parts.length > MOST_OPEN ||
    OTHER_WORK.test(label)
  )
    return null;
  const about = openingSense(label);
  if (about !== null) return about;
  for (const at of [parts.length - 2, parts.length - 1]) {
    if (at < 1) continue;
    const sense = labelSense(parts.slice(at).join(' '));
    if (sense?.needs === 'moment') return sense;
    // `Trust severity grading`, `Trust report state`.
    if (sense?.key === 'severity') return { ...sense, needs: 'level' };
    if (sense?.key === 'status') return { ...sense, needs: 'state' };
    // `Launch day: 1 September 2026`.
    if (sense?.needs === 'day' && parts.at(-1)?.toLowerCase() === 'day') return sense;
  }
  return null;
}

/** Words before what a stage was about. */
const PREPOSITIONS =
  '(?:to|by|at|on|in|of|for|from|with|via|through|von|durch|bei|im|par|au|de|por|en|da|di|door|av|hos)';
const SAYS_WHAT = new RegExp(`\\p{L} ${PREPOSITIONS} \\p{L}`, 'iu');

/** `First reported to Service Desk`, `Loss of telemetry`: known words of a stage, and what it was about. */
function openingSense(label: string): LabelSense | null {
  const found = ABOUT.exec(label);
  const sense = found?.[1] === undefined ? null : labelSense(found[1]);
  return sense?.needs === 'moment' ? sense : null;
}

const ABOUT = new RegExp(`^(.{3,30}?) ${PREPOSITIONS} (?!day\\b)\\p{L}`, 'iu');

/** Most labels: words with no capital but their first letter. */
const plainWords = /^[A-Za-z][a-z]*(?: [A-Za-z][a-z]*)*$/;

/** `resolved_at`, `resolvedAt` and `**Resolved at**` are one label. */
function words(label: string): string {
  if (plainWords.test(label)) return label;
  return label
    .trimEnd()
    .replace(/[([（][^()[\]（）]{1,40}[)\]）]$/, '')
    .trimEnd()
    .replace(/^[\p{L} ]{3,20} ?→ ?/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{L})/u, '')
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\w)[-_](?=\w)/g, '$1 ')
    .replace(/[*_`]/g, '');
}

/** The name of a metadata field: the normal one by label and value, else the label in kebab case. */
export function metadataKey(label: string, value: string): string {
  return (
    knownField(label, value) ??
    headingKey(words(label))
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
  );
}
