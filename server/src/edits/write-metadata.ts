import { slot } from '../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../model/document/postmortem.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndingAt } from '../text/line-ending.ts';
import { hardBreakOf } from '../text/markdown/hard-break.ts';
import { yamlScalar } from '../text/yaml/yaml-quote.ts';
import { afterHeading } from './after-heading.ts';
import { oneLine } from './field-change.ts';
import { styleOfLabel } from './field-names.ts';
import { cellText } from './replace-field.ts';

/** Shapes beside which no further line of the kind can be. */
const WITHOUT_LINE: ReadonlySet<MetadataField['shape']> = new Set([
  'heading',
  'front-matter',
  'badge',
  'prose',
]);

/**
 * The edits that give a metadata field a value: where it is, else beside the document's other metadata in
 * their shape, else in bold under the title, else in a front matter of its own. Front matter is quoted where YAML
 * needs it.
 */
export function writeMetadata(postmortem: Postmortem, key: string, value: string): readonly TextEdit[] {
  const wanted = oneLine(value);
  const place = slot(postmortem, key);
  if (place !== null && isRewritable(place))
    return place.value === wanted ? [] : [replace(postmortem, place, wanted)];
  return [insert(postmortem, key, wanted)];
}

/** Whether another value may take the place of a field's: a time in a sentence stays as it was said, an address is no place for words. */
export function isRewritable({ shape, moment }: MetadataField): boolean {
  return shape !== 'badge' && !(shape === 'prose' && moment !== null);
}

function replace(postmortem: Postmortem, field: MetadataField, value: string): TextEdit {
  const { text } = postmortem.source;
  let { start, end } = field.span;
  const quote = text[start - 1] ?? '';
  const quoted = field.shape === 'front-matter' && /["']/.test(quote) && text[end] === quote;
  if (quoted) {
    start--;
    end++;
  }
  const words = written(postmortem, field.shape, value);
  const blank = start === end && /\S/.test(text[start - 1] ?? ' ') ? ' ' : '';
  const close = start === end && field.shape === 'table' && text[end] === '|' ? ' ' : '';
  return { span: { start, end }, newText: blank + words + close };
}

function written(postmortem: Postmortem, shape: MetadataField['shape'], value: string): string {
  if (shape === 'table') return cellText(value);
  if (shape !== 'front-matter') return value;
  return postmortem.frontMatter?.format === 'toml' ? tomlValue(value) : yamlScalar(value);
}

function insert(postmortem: Postmortem, key: string, value: string): TextEdit {
  const { source, frontMatter } = postmortem;
  if (frontMatter !== null) {
    const at = frontMatter.body.end;
    const eol = lineEndingAt(source, frontMatter.span.start);
    const sign = frontMatter.format === 'toml' ? ' =' : ':';
    const words = `${key}${sign} ${written(postmortem, 'front-matter', value)}`;
    // A block that was never closed ends with its last value, not with a line of its own.
    const lineEnded = /[\r\n]/.test(source.text[at - 1] ?? '');
    return { span: { start: at, end: at }, newText: lineEnded ? words + eol : eol + words };
  }
  const last = postmortem.metadata.findLast(({ shape }) => !WITHOUT_LINE.has(shape));
  if (last !== undefined) return beside(postmortem, last, key, value);
  const { titleSpan } = postmortem;
  if (titleSpan.end > titleSpan.start) {
    const end = afterHeading(postmortem, titleSpan);
    const eol = lineEndingAt(source, end);
    return { span: { start: end, end }, newText: `${eol}${eol}**${labelOf(key)}:** ${value}` };
  }
  const start = source.text.startsWith('\uFEFF') ? 1 : 0;
  const eol = lineEndingAt(source, start);
  return {
    span: { start, end: start },
    newText: `---${eol}${key}: ${yamlScalar(value)}${eol}---${eol}${eol}`,
  };
}

/** A line like the last one: bold label, bullet, table row or plain. */
function beside(postmortem: Postmortem, last: MetadataField, key: string, value: string): TextEdit {
  const { source } = postmortem;
  const line = source.lineSpan(last.line);
  const eol = lineEndingAt(source, line.end);
  const label = labelOf(key);
  const text = source.slice(line);
  if (last.shape === 'table') {
    const bold = /^\s*(?:\|\s*)?\*\*/.test(text) ? '**' : '';
    const bar = /^\s*\|/.test(text) ? ['| ', ' |'] : ['', ''];
    const row = `${bar[0]}${bold}${label}${bold} | ${cellText(value)}${bar[1]}`;
    return { span: { start: line.end, end: line.end }, newText: eol + row };
  }
  const model =
    postmortem.metadata.findLast((field) => field.shape === last.shape && field.value !== '') ?? last;
  const before = source.text.slice(source.lineStart(model.line), model.span.start);
  const lead = /^\s*(?:[-*+]\s|\d+[.)]\s)?\s*/.exec(before)?.[0] ?? '';
  const style = styleOfLabel(before);
  const hard = hardBreakOf(source.lineText(model.line));
  return {
    span: { start: line.end, end: line.end },
    newText: `${eol}${lead}${style.before}${label}${style.after}${value}${hard}`,
  };
}

function labelOf(key: string): string {
  return key.slice(0, 1).toUpperCase() + key.slice(1).replaceAll('-', ' ');
}

/** A value as TOML front matter holds it. */
function tomlValue(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);
}
