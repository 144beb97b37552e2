import type { Inline } from '../../text/blocks.ts';
import { DROPPED, inlineViews, partOfViews } from '../../text/inline-views.ts';
import type { Span } from '../../text/position.ts';
import type { FieldShape } from '../document/fix.ts';
import type { FixContext } from './context.ts';
import { takeInlineFields } from './inline-fields.ts';
import { takeLabels } from './label-fields.ts';
import { takeLooseDue } from './loose-due.ts';
import { takeOwnerPhrase } from './owner-phrases.ts';
import { takeBrackets } from './paren-fields.ts';
import { Scan } from './scan.ts';
import { addStrike, takeStatusMarks } from './status-marks.ts';
import { itemViews } from './struck-item.ts';

/** Longer texts are no items; what lies beyond is not searched for fields. */
const LONGEST = 3000;

/** Takes every field out of an item's own words. */
export function scanHead(context: FixContext, span: Span, inline: Inline): Scan {
  const { views, struck } = itemViews(context.source, clipped(span), inline);
  const scan = new Scan(views);
  if (struck !== null) addStrike(scan, context.source.slice(struck), struck);
  takeInlineFields(scan);
  takeLabels(scan, 'label');
  takeBrackets(scan);
  takeStatusMarks(scan);
  takeLooseDue(scan);
  takeOwnerPhrase(scan, context);
  // With the owner gone from the end, a date before it is the last word.
  takeLooseDue(scan);
  if (!scan.fields.some((field) => field.name === 'status')) takeStatusMarks(scan);
  return scan;
}

/** Takes the labelled fields out of a text that belongs to an item: a nested bullet, a line under it. */
export function scanNested(context: FixContext, span: Span, inline: Inline, shape: FieldShape): Scan {
  const scan = new Scan(inlineViews(context.source, clipped(span), inline));
  takeInlineFields(scan);
  takeLabels(scan, shape);
  return scan;
}

function clipped(span: Span): Span {
  return span.end - span.start > LONGEST ? { start: span.start, end: span.start + LONGEST } : span;
}

const EDGE_BEFORE = /^[\s.,;:|·•→\uFFFC–—-]*/;

/** Whether nothing is left of a text once its fields are taken. */
export function isSpent(scan: Scan): boolean {
  return scan.rest.replaceAll(/[\s.,;:|·•→()[\]{}–—*_-]/g, '') === '';
}

/** Where the words of a title begin and end: fields and separators at the edges left out. */
export function titleSpan(scan: Scan): Span {
  const { span } = scan.item;
  const rest = scan.rest;
  let start = EDGE_BEFORE.exec(rest)?.[0].length ?? 0;
  if (rest.slice(0, start).includes('\uFFFC')) start = rest.indexOf('\uFFFC');
  let end = rest.length;
  while (end > start && /[\s,;:|·•→–—-]/.test(rest[end - 1] ?? '')) end--;
  if (end <= start) return { start: span.start, end: span.start };
  return { start: span.start + start, end: span.start + end };
}

/** The title's words as a reader sees them. */
export function titleWords(scan: Scan): string {
  const span = titleSpan(scan);
  if (span.start === span.end) return '';
  const part = partOfViews(scan.item, span.start, span.end);
  return wordsOf(part.shown, span.start, scan.cuts);
}

function wordsOf(shown: string, offset: number, cuts: readonly Span[]): string {
  let words = '';
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    const from = cut.start - offset;
    if (cut.end - offset <= at || from >= shown.length) continue;
    words += `${shown.slice(at, Math.max(at, from))} `;
    at = cut.end - offset;
  }
  words += shown.slice(Math.min(at, shown.length));
  return words
    .replaceAll(DROPPED, '')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])(?= |$)/g, '$1')
    .replace(/(?<![\s,;:|\\–—-])[\s,;:|\\–—-]+\.?$/, '')
    .trim();
}
