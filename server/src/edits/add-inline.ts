import type { Fix, FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { FixFieldName } from '../model/lexicon/meanings.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndingAt } from '../text/line-ending.ts';
import { hardBreakOf } from '../text/markdown/hard-break.ts';
import { endBeforeBlockId, endOfWords } from './end-of-words.ts';
import { LABELS, labelled, styleOfLabel } from './field-names.ts';
import { cellText } from './replace-field.ts';

/** In brackets at the end of the item's words, or within the brackets that hold its other fields. */
export function inBrackets(
  postmortem: Postmortem,
  fix: Fix,
  beside: FixField | null,
  name: FixFieldName,
  value: string,
): TextEdit {
  const words = segment(name, value);
  const end = endOfWords(postmortem.source, fix.words);
  const at = beside?.span.end ?? end;
  const fits = name !== 'status' || !isLabelled(postmortem, beside);
  const inside = beside !== null && fits && /^\s*[,;|)]/.test(postmortem.source.text.slice(at, at + 4));
  const simple = !/[()[\]{},;]/.test(words);
  if (inside && simple) {
    const gap = nextSeparator(postmortem, beside.span.end);
    return insertion(at, `${gap} ${words}`, fix);
  }
  return insertion(end, ` (${words})`, fix);
}

/** Whether a label comes before the value: what follows with a comma would belong to it. */
function isLabelled(postmortem: Postmortem, field: FixField | null): boolean {
  if (field === null) return false;
  return /[:=]\s*$/.test(postmortem.source.text.slice(Math.max(0, field.span.start - 3), field.span.start));
}

function nextSeparator(postmortem: Postmortem, end: number): string {
  const after = postmortem.source.text.slice(end, end + 2).trim()[0];
  return after === ';' ? ';' : after === '|' ? ' |' : ',';
}

function segment(name: FixFieldName, value: string): string {
  if (name === 'owner') return /^@\S+$/.test(value) ? value : `owner: ${value}`;
  if (name === 'due') return `due ${value}`;
  if (name === 'status') return value;
  return `${LABELS[name].toLowerCase()}: ${value}`;
}

/** `[owner:: @ana]`, or whichever of these conventions the item follows. */
export function inlineField(
  postmortem: Postmortem,
  fix: Fix,
  style: FixField,
  name: FixFieldName,
  value: string,
): TextEdit | null {
  const { text } = postmortem.source;
  const close = text[style.span.end] ?? '';
  const before = text.slice(Math.max(0, style.span.start - 40), style.span.start);
  const key = LABELS[name].toLowerCase().replace(/ /g, '-');
  const wanted = value
    .replaceAll(/[()[\]{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (wanted !== value || (close === '}' && value.includes('://'))) return null;
  const words =
    close === '}'
      ? `{${key}: ${value}}`
      : /@\w+\($/.test(before)
        ? `@${key}(${value})`
        : close === ')'
          ? `(${key}:: ${value})`
          : `[${key}:: ${value}]`;
  if (words.startsWith('@') && key.includes('-')) return null;
  return insertion(placeAtEnd(postmortem, fix, style), ` ${words}`, fix);
}

/** Behind the item's words; behind the field itself where that is later. */
function placeAtEnd({ source }: Postmortem, fix: Fix, style: FixField): number {
  const own = fix.fields.includes(style) ? style.span.end + 1 : 0;
  return Math.max(endOfWords(source, fix.words), own);
}

/** `📅 2026-12-01` behind the item's words; null for fields that have no sign. */
export function withSign(
  { source }: Postmortem,
  fix: Fix,
  name: FixFieldName,
  value: string,
): TextEdit | null {
  const at = endBeforeBlockId(source, fix.words);
  if (name === 'due') return insertion(at, ` 📅 ${value}`, fix);
  if (name === 'owner' && /^@?[\w./-]+$/.test(value)) return insertion(at, ` 👤 ${value}`, fix);
  return null;
}

/** `Due: …` behind the label that the item has: on a line of its own where that has one. */
export function withLabel(
  postmortem: Postmortem,
  fix: Fix,
  style: FixField,
  name: FixFieldName,
  value: string,
): TextEdit | null {
  const { source } = postmortem;
  const line = source.lineAt(style.span.start);
  const start = source.lineStart(line);
  const before = source.text.slice(start, style.span.start);
  const own = fix.fields.includes(style);
  const label = styleOfLabel(before);
  const written = /[:=：]\s*(?:[*_]+\s*)?$/.test(before);
  if (!written) return inBrackets(postmortem, fix, null, name, value);
  const leads = /^[\s>]*[*_]*\p{L}[\p{L} -]{0,30}[*_]*\s*[:=：]/u.test(before);
  const words = labelled(name, value, label);
  if (!own || !leads) return inBrackets(postmortem, fix, null, name, value);
  const end = source.lineSpan(line).end;
  const hard = hardBreakOf(source.lineText(line));
  const indent = /^[\s>]*/.exec(before)?.[0] ?? '';
  const eol = lineEndingAt(source, end);
  return insertion(end, `${eol}${indent}${words}${hard}`, fix);
}

function insertion(at: number, words: string, fix: Fix): TextEdit {
  return { span: { start: at, end: at }, newText: fix.shape === 'row' ? cellText(words) : words };
}
