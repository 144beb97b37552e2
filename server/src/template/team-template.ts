import { writeMetadata } from '../edits/write-metadata.ts';
import { slot } from '../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../model/document/postmortem.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { overlaps, type Span } from '../text/position.ts';
import { MarkedText } from './marked-text.ts';
import { bodySlots } from './template-slots.ts';
import { filledTitle } from './template-title.ts';

/** A template that the team keeps, as it was read. */
export interface TeamTemplate {
  readonly postmortem: Postmortem;
  /** What a person calls it: its path below the root. */
  readonly path: string;
}

/** What is known of the incident; empty where nothing is. */
export interface KnownAnswers {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly date: IsoDate;
  readonly review: string;
  readonly commander: string;
  readonly services: string;
}

/** Fields that say something of this incident alone: what a template has there is an example. */
const replaced: ReadonlySet<string> = new Set(['id', 'title', 'severity', 'date']);

/**
 * The team's template with what is known written into its own fields, its sections and their words as they are. The
 * snippet has a hole in every slot that is empty or holds an instruction in brackets. Nothing is added to it.
 */
export function fillTemplate(
  { postmortem: template }: TeamTemplate,
  known: KnownAnswers,
): { readonly text: string; readonly snippet: string } {
  const { source } = template;
  const answers = answered(template, known);
  const marked = new MarkedText();
  const holes = [
    ...metadataHoles(template, known, marked),
    ...bodySlots(template).map(
      ({ span, words, lead, trail }): TextEdit => ({
        span,
        newText: `${lead}${marked.hole(words, 'body')}${trail}`,
      }),
    ),
  ];
  return {
    text: applyEdits(source.text, answers),
    snippet: marked.snippet(applyEdits(source.text, apart([...answers, ...holes]))),
  };
}

function answered(template: Postmortem, known: KnownAnswers): readonly TextEdit[] {
  const title = filledTitle(template, known);
  const fields = Object.entries(valuesOf(known)).flatMap(([key, value]) => {
    const place = slot(template, key);
    if (place === null || value === '' || place.shape === 'prose') return [];
    if (title.some(({ span }) => overlaps(place.span, span))) return [];
    if (!replaced.has(key) && !isOpen(place)) return [];
    return writeMetadata(template, key, value).map((edit) => wholeSlot(template, edit));
  });
  return apart([...title, ...fields, ...templateMark(template)]);
}

/** `[P1, P2, P3…]` is one slot, although a severity is read in it. */
function wholeSlot({ source }: Postmortem, edit: TextEdit): TextEdit {
  const { start, end } = edit.span;
  const words = source.slice(edit.span);
  const line = source.lineSpan(source.lineAt(start));
  const close = source.text.indexOf(']', end);
  if (!words.startsWith('[') || words.includes(']') || close < 0 || close >= line.end) return edit;
  return { ...edit, span: { start, end: close + 1 } };
}

function valuesOf(known: KnownAnswers): Readonly<Record<string, string>> {
  return { ...known, status: 'draft', services: known.services };
}

/** Nothing is said there yet; `status: template` says what the file is, not how far the writing is. */
function isOpen({ key, value }: MetadataField): boolean {
  return value === '' || (key === 'status' && /^template$/i.test(value.trim()));
}

/** A field that says that the file is a template goes with its line. */
function templateMark({ source, frontMatter }: Postmortem): readonly TextEdit[] {
  if (frontMatter === null) return [];
  const body = source.slice(frontMatter.body);
  const mark = /^(?:is_?)?template[ \t]*[:=][ \t]*(?:true|yes)[ \t]*(?:\r?\n|$)/im.exec(body);
  if (mark === null) return [];
  const start = frontMatter.body.start + mark.index;
  return [{ span: { start, end: start + mark[0].length }, newText: '' }];
}

/** Fields that wait for an answer which nobody knows yet. */
function metadataHoles(template: Postmortem, known: KnownAnswers, marked: MarkedText): readonly TextEdit[] {
  const written = new Set(
    Object.entries(valuesOf(known)).flatMap(([key, value]) => (value === '' ? [] : [key])),
  );
  const waiting = template.metadata.filter(
    ({ key, value, shape }) => value === '' && !written.has(key) && !key.includes('.') && shape !== 'prose',
  );
  return [...new Set(waiting.map(({ key }) => key))].flatMap((key) => {
    const place = slot(template, key);
    if (place === null) return [];
    const words = template.source.slice(place.span);
    const mark = marked.hole(/^[[\]\s]*$/.test(words) ? '' : words, 'metadata');
    if (/^\[\s*\]$/.test(words)) return [{ span: place.span, newText: `[${mark}]` }];
    return writeMetadata(template, key, mark);
  });
}

/** The edits of which none touches one before it. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const taken: Span[] = [];
  return edits.filter(({ span }) => {
    if (taken.some((other) => span.start <= other.end && other.start <= span.end)) return false;
    taken.push(span);
    return true;
  });
}
