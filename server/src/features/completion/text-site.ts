import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { labelMeaning } from '../../model/lexicon/field-labels.ts';
import type { CompletionSite } from './completion-site.ts';
import { mayBeginDay } from './day-words.ts';
import { directiveSite } from './directives.ts';
import { inlineSite } from './inline-site.ts';
import { storySite } from './story-site.ts';
import { timelineSite } from './timeline-site.ts';
import { fixValueKind, metadataValueKind, type ValueKind } from './value-kind.ts';

/** List marker and task box before the words of a line. */
const bullet = /^\s*(?:>\s?)*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]?\]\s+)?/;
/** A label and its colon, bold or not: `Owner:`, `**Owner:**`, `**Owner**:`. */
const label = /^(?:\*\*|__)?([A-Za-z][A-Za-z /_-]{0,40}?)(?:\*\*|__)?:(?:\*\*|__)?(\s*)/;

/** The site on a line of the body that is no table. */
export function textSite(postmortem: Postmortem, offset: number): CompletionSite | null {
  const { source } = postmortem;
  const line = source.lineAt(offset);
  const start = source.lineStart(line);
  const before = source.text.slice(start, offset);
  return (
    directiveSite(source, offset) ??
    headingSite(before, offset) ??
    inlineSite(postmortem, before, offset) ??
    labelledSite(postmortem, before, start, offset) ??
    handleSite(before, offset) ??
    fieldLabelSite(postmortem, before, line, offset) ??
    timelineSite(postmortem, offset) ??
    storySite(postmortem, offset)
  );
}

function headingSite(before: string, offset: number): CompletionSite | null {
  const heading = /^(#{1,6})(\s*)(\S.*)?$/.exec(before);
  if (heading === null) return null;
  const [, marks = '', blank = '', words = ''] = heading;
  if (blank === '' && words !== '') return null;
  const typed = { start: offset - words.length, end: offset };
  return { kind: 'heading', typed, gap: blank === '', level: marks.length };
}

function labelledSite(
  postmortem: Postmortem,
  before: string,
  start: number,
  offset: number,
): CompletionSite | null {
  const lead = bullet.exec(before)?.[0].length ?? 0;
  const found = label.exec(before.slice(lead));
  if (found === null) return null;
  const of = kindOfLabel(postmortem, found[1] ?? '', offset);
  if (of === null) return null;
  const [whole, , blank = ''] = found;
  const rest = before.slice(lead + whole.length);
  const last = of === 'person' || of === 'service' ? rest.lastIndexOf(',') + 1 : 0;
  const typed = rest.slice(last).trimStart();
  // A reason is written there, and the day is in it or behind it.
  if (of === 'check-by' && mayHoldReason(found[1] ?? '') && !mayBeginDay(typed)) return null;
  const from = start + lead + whole.length + rest.length - typed.length;
  const { source } = postmortem;
  const after = source.text.slice(offset, source.lineSpan(source.lineAt(offset)).end);
  return value(of, from, offset + (/^[\w/@.-]*/.exec(after)?.[0].length ?? 0), blank === '' && rest === '');
}

function mayHoldReason(words: string): boolean {
  const meaning = labelMeaning(words);
  return meaning === 'accepted' || meaning === 'snoozed';
}

/** Fields of a fix where the cursor is in one, metadata above the first section, the chain's words anywhere. */
function kindOfLabel(postmortem: Postmortem, words: string, offset: number): ValueKind | null {
  const metadata = metadataValueKind(words);
  if (metadata === 'level' || metadata === 'label') return metadata;
  const fix = postmortem.fixes.find(({ span }) => span.start <= offset && offset <= span.end);
  const section = postmortem.sections.findLast(({ headingSpan }) => headingSpan.end <= offset);
  if (fix !== undefined || section?.place === 'actions') return fixValueKind(words);
  return metadata ?? null;
}

function handleSite(before: string, offset: number): CompletionSite | null {
  const handle = /(?:^|[\s("'|,:[])(@[\w./-]*)$/.exec(before);
  if (handle === null) return null;
  return value('person', offset - (handle[1] ?? '').length, offset, false);
}

/** A nested bullet of a fix, `  - Ow`, or the indented line for one. */
function fieldLabelSite(
  postmortem: Postmortem,
  before: string,
  line: number,
  offset: number,
): CompletionSite | null {
  const nested = /^\s+(?:([-*+])\s+([A-Za-z][A-Za-z -]{0,12})?)?$/.exec(before);
  if (nested === null) return null;
  const { source } = postmortem;
  if (source.text.slice(offset, source.lineSpan(line).end).trim() !== '') return null;
  const fix = fixAbove(postmortem, line);
  if (fix === null && !isActionAbove(postmortem, line, before)) return null;
  const [, mark, typed = ''] = nested;
  return {
    kind: 'field-label',
    typed: { start: offset - typed.length, end: offset },
    fix: fix?.ordinal ?? null,
    written: mark === undefined ? 'line' : 'nested',
  };
}

/** The fix that ends on the line above, or that the line is in. */
function fixAbove({ fixes, source }: Postmortem, line: number): Fix | null {
  const fix = fixes.findLast((candidate) => candidate.line < line);
  if (fix === undefined || fix.nest === null) return null;
  return source.text.slice(fix.span.end, source.lineStart(line)).trim() === '' ? fix : null;
}

/** An item of the actions on the line above: a lone `-` under it is the mark of a heading to markdown, for a moment. */
function isActionAbove({ sections, source }: Postmortem, line: number, before: string): boolean {
  const above = /^(\s*)(?:[-*+]|\d+[.)])\s+\S/.exec(source.lineText(line - 1));
  const indent = before.length - before.trimStart().length;
  if (above === null || (above[1] ?? '').length >= indent) return false;
  return (
    sections.findLast(
      ({ headingSpan, place }) => headingSpan.end <= source.lineStart(line - 1) && place !== 'other',
    )?.place === 'actions'
  );
}

function value(of: ValueKind, start: number, end: number, gap: boolean): CompletionSite {
  return { kind: 'value', of, typed: { start, end }, style: 'text', gap };
}
