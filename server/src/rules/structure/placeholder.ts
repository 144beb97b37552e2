import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import { isHole } from '../../model/lexicon/holes.ts';
import type { FixFieldName } from '../../model/lexicon/meanings.ts';
import { clipped } from '../../text/clipped.ts';
import type { Passage } from '../../text/markdown/passage.ts';
import type { Span } from '../../text/position.ts';
import { SpanIndex } from '../../text/span-index.ts';
import type { Report, Rule } from '../rule.ts';
import { findPlaceholder, mayHoldPlaceholder } from '../shared/placeholder-words.ts';

/** Words of a template that nobody has replaced. */
export const structurePlaceholder: Rule = {
  id: 'structure/placeholder',
  summary: 'Template text was left instead of an answer',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    if (!mayHoldPlaceholder(postmortem.source.text)) return;
    const spans = leftOver(postmortem);
    const [first] = spans;
    if (first !== undefined && spans.length > MOST_TOLD) yield ofAll(postmortem, first, spans);
    else for (const span of spans) yield reportOf(postmortem, span);
  },
};

/** More of them in a document are one finding. */
const MOST_TOLD = 3;

function leftOver(postmortem: Postmortem): readonly Span[] {
  const inProse = postmortem.passages.flatMap((passage, at) =>
    isAnswered(postmortem, at) ? [] : (inPassage(passage) ?? []),
  );
  const prose = new SpanIndex(inProse);
  const left = holesOfFixes(postmortem).filter((span) => !prose.overlaps(span));
  const taken = new SpanIndex(inProse.length === 0 ? [] : askedElsewhere(postmortem));
  const fields = postmortem.metadata.filter((field) => {
    if (field.span.end === field.span.start) return false;
    const words = field.value === '' ? postmortem.source.slice(field.span) : field.value;
    return isHole(words) || (!toldElsewhere(field) && findPlaceholder(words) !== null);
  });
  return [
    ...inProse.filter((span) => !taken.overlaps(span)),
    ...left,
    ...htmlPlaceholders(postmortem),
    ...fields.map(({ span }) => span),
  ];
}

function ofAll(postmortem: Postmortem, first: Span, spans: readonly Span[]): Report {
  return {
    message: `${spans.length} places still have template text. Write the answers, or "unknown because …".`,
    span: first,
    related: spans.slice(1).map((span) => ({
      uri: postmortem.uri,
      span,
      message: clipped(postmortem.source.slice(span), 40),
    })),
  };
}

/** A rule that asks for the same slot says more: of two reports on the same words the stronger speaks. */
function reportOf(postmortem: Postmortem, span: Span): Report {
  const words = clipped(postmortem.source.slice(span), 40);
  const message = `'${words}' is left over from a template. Answer, or write "unknown because …".`;
  return { message, span, clause: span };
}

function inPassage(passage: Passage): Span | null {
  const found = findPlaceholder(passage.text);
  if (found === null || isBoldTitle(passage, found)) return null;
  return { start: passage.span.start + found.start, end: passage.span.start + found.end };
}

/** A template's question kept in italics above its answer heads it. */
function isAnswered({ passages, sections }: Postmortem, at: number): boolean {
  const [asked, answer] = [passages[at], passages[at + 1]];
  if (asked === undefined || answer === undefined || !inItalics.test(asked.text)) return false;
  const apart = sections.some(
    ({ headingSpan: { start } }) => start >= asked.span.end && start < answer.span.start,
  );
  return !apart && !inItalics.test(answer.text) && findPlaceholder(answer.text) === null;
}

const inItalics = /^\s{0,3}([*_])(?![*_])[^\n]{1,400}\1\s{0,3}$/;

/** `1. **Add monitoring of the repository**`: what is bold in a list is its point, and no instruction. */
function isBoldTitle({ shape, text }: Passage, { start }: Span): boolean {
  return shape === 'list-item' && /^[\s]*(?:\*\*|__)/.test(text) && start <= text.search(/\w/);
}

/** `<describe the impact>` alone on its line is a block of HTML to markdown. */
function* htmlPlaceholders(postmortem: Postmortem): Iterable<Span> {
  for (const block of postmortem.blocks) {
    if (block.kind !== 'html' || block.comment) continue;
    const found = findPlaceholder(postmortem.source.slice(block.span));
    if (found !== null) yield { start: block.span.start + found.start, end: block.span.start + found.end };
  }
}

/** Holes in the brackets and cells of an action, which are read as fields and not as prose. */
function holesOfFixes({ fixes, source }: Postmortem): readonly Span[] {
  return fixes
    .flatMap(({ fields }) => fields)
    .filter(({ name, value, span }) => !hasRule(name) && value === '' && isHole(source.slice(span)))
    .map(({ span }) => span);
}

/** Missing owners and dates have rules of their own, and TODO is a status. */
function hasRule(name: FixFieldName): boolean {
  return name === 'owner' || name === 'due' || name === 'status';
}

/** Owners and dates of fixes and unknown times of a timeline have rules of their own. */
function askedElsewhere(postmortem: Postmortem): readonly Span[] {
  const slots = postmortem.fixes
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => hasRule(name))
    .map(({ span }) => span);
  const times = postmortem.timelines.flatMap(({ entries, unreadable }) => [
    ...entries.map(({ timeSpan }) => timeSpan),
    ...unreadable,
  ]);
  return [...slots, ...times];
}

const keysWithRules: ReadonlySet<string> = new Set([
  'severity',
  'date',
  'started',
  'detected',
  'mitigated',
  'resolved',
  'level',
  'label',
]);

function toldElsewhere({ key }: MetadataField): boolean {
  return keysWithRules.has(key);
}
