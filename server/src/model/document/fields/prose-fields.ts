import type { Block } from '../../../text/markdown/blocks.ts';
import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import { fieldOf, type RawField } from './metadata-field.ts';

/** A way of saying a field in a sentence, with sentences that say it, each with the value, and some that do not. */
export interface ProseRow {
  readonly id: string;
  readonly key: 'severity' | 'status';
  /** Its first group is the value. */
  readonly pattern: RegExp;
  readonly examples: { readonly yes: readonly (readonly [string, string])[]; readonly no: readonly string[] };
}

const CODE =
  '((?:sev(?:erity)?[ -]?(?:level )?|p|(?:priority|prio) )[0-5])(?![\\w.-]*\\w| (?:alerts?|pages?|tickets?|bugs?|issues?)\\b)';

export const proseRows: readonly ProseRow[] = [
  {
    id: 'severity/was',
    key: 'severity',
    pattern: new RegExp(
      `\\b(?:this|it|incident|outage|event) (?:is|was|has been|had been) (?:(?:rated|classified|declared|treated|handled) )?(?:as )?(?:an? )?${CODE}`,
      'i',
    ),
    examples: {
      yes: [
        ['This was a P1.', 'P1'],
        ['The incident was classified as SEV-2 at 10:12.', 'SEV-2'],
        ['It was declared a SEV 1 incident.', 'SEV 1'],
        ['This was a priority 1 that lasted two hours.', 'priority 1'],
      ],
      no: [
        'It was a P1 alert that nobody saw.',
        'This was not a P1.',
        'This is S3 storage.',
        'It was P2P traffic.',
      ],
    },
  },
  {
    id: 'severity/declared',
    key: 'severity',
    pattern: new RegExp(
      `\\b(?:(?:declared|rated|classified|treated|handled|graded)(?: this| it| the incident)?|severity(?: was| is| of)?) (?:as )?(?:an? )?${CODE}`,
      'i',
    ),
    examples: {
      yes: [
        ['We declared a SEV1.', 'SEV1'],
        ['Rated P3 by the on-call.', 'P3'],
        ['We classified this as a severity 2 event.', 'severity 2'],
        ['Its severity was SEV2', 'SEV2'],
      ],
      no: ['We declared a P1 ticket stale.', 'The severity of it is not known.'],
    },
  },
  {
    id: 'severity/incident',
    key: 'severity',
    pattern:
      /\b((?:sev(?:erity)?[ -]?|p|s|level |category |cat\. |priority )[0-5]) (?:incident|outage|event|disruption|failure)\b/i,
    examples: {
      yes: [
        ['Level 3 incident on 3 June 2026.', 'Level 3'],
        ['A SEV2 outage of the shop.', 'SEV2'],
        ['On Monday we had a severity 2 incident.', 'severity 2'],
      ],
      no: ['Three P1 incidents a year.', 'A level 7 load balancer.'],
    },
  },
  {
    id: 'severity/tagged',
    key: 'severity',
    pattern: /[([]((?:sev[ -]?|p)[0-5])[)\]]/i,
    examples: {
      yes: [
        ['[SEV2] Checkout down', 'SEV2'],
        ['A major incident (P1) hit the shop.', 'P1'],
      ],
      no: ['The alert (P1 only) was late.', 'f(p12)'],
    },
  },
  {
    id: 'severity/alone',
    key: 'severity',
    pattern:
      /(?:^|[|·•;>*_]) {0,3}((?:sev(?:erity)?[ -]?|p|s|t|(?:tier|priority|prio|level|class|category|cat\.) )(?:[0-5](?!\d)|[a-d](?![a-z]))) {0,3}(?=[|·•;])/i,
    examples: {
      yes: [
        ['Sev1 | 5 August 2026 | Lead: Ana', 'Sev1'],
        ['2026-11-03 · P2 · checkout', 'P2'],
        ['S1 | Fri 27 Feb 2026 | status: reviewed', 'S1'],
        ['Tier 0; money moved.', 'Tier 0'],
        ['Class B · 3 March 2026', 'Class B'],
      ],
      no: ['P2', 'S3 and SQS'],
    },
  },
  {
    id: 'status/document',
    key: 'status',
    pattern:
      /\bthis (?:document|post-?mortem|report|review|page|write-?up) is (?:still |now )?(?:an? )?(?:early )?(draft|work in progress|in review|under review|final|published|closed|complete)\b/i,
    examples: {
      yes: [
        ['This document is still a draft.', 'draft'],
        ['This post-mortem is under review.', 'under review'],
      ],
      no: ['This is a draft of air.', 'This document is not final.'],
    },
  },
  {
    id: 'status/of',
    key: 'status',
    pattern:
      /\bstatus of (?:this|the) (?:document|post-?mortem|report|review|page|write-?up)(?: is|:) (?:still |now )?(?:an? )?(draft|work in progress|in review|under review|final|published|closed|complete)\b/i,
    examples: {
      yes: [['The status of this report is final.', 'final']],
      no: ['The status of the page is unknown.', 'The status of the queue is final.'],
    },
  },
  {
    id: 'status/banner',
    key: 'status',
    pattern: /^[^\p{L}\p{N}]{0,6}(draft|work in progress|wip)(?=$|[^\p{L}\p{N}]{1,6}$|[.:,;!] | [-–—] )/iu,
    examples: {
      yes: [
        ['**DRAFT**', 'DRAFT'],
        ['[WIP]', 'WIP'],
        ['Work in progress: numbers will change.', 'Work in progress'],
      ],
      no: ['Draft beer was late.', 'The draft'],
    },
  },
];

/** What a line must hold for any row of a key to find something: most lines need no further look. */
const TELLTALE = {
  severity: /[0-5]|\b[A-D]\b/,
  status:
    /resolved|done|open|monitoring|mitigated|draft|work in progress|wip|review|final|published|closed|complete/i,
} as const;

const MOST_BLOCKS = 4;
const LONGEST = 600;

/** Where sentences may tell fields. */
export interface ProseArea {
  readonly source: Source;
  /** The words of the first heading; null where there is none. */
  readonly title: Span | null;
  /** What is in the head of the document. */
  readonly blocks: readonly Block[];
}

/** The first lines of prose in the head. */
export function headLines({ blocks }: Pick<ProseArea, 'blocks'>): readonly Span[] {
  return blocks
    .flatMap((block) => (block.kind === 'quote' ? block.blocks : [block]))
    .flatMap((block) => (block.kind === 'paragraph' ? block.inline.lines : []))
    .slice(0, MOST_BLOCKS * 2);
}

/** What the title and sentences in the head of a document say of fields that no label says. */
export function* proseFields(
  { source, title, blocks }: ProseArea,
  said: readonly RawField[],
): Generator<RawField> {
  const lines = headLines({ blocks });
  const paragraphs = title === null ? lines : [title, ...lines];
  for (const key of ['severity', 'status'] as const) {
    if (said.some((field) => field.key === key && field.value !== '')) continue;
    const found = paragraphs.flatMap((line) => [...saidIn(line, key, source)])[0];
    if (found !== undefined) yield found;
  }
}

function* saidIn(
  line: { readonly start: number; readonly end: number },
  key: string,
  source: Source,
): Generator<RawField> {
  const text = source.slice(line).slice(0, LONGEST);
  for (const row of proseRows) {
    if (row.key !== key) continue;
    const value = valueIn(row, text);
    if (value === null) continue;
    const start = line.start + value.at;
    const valueSpan = { start, end: start + value.words.length };
    const labelSpan = { start, end: start };
    yield fieldOf(source, {
      label: key,
      labelSpan,
      valueSpan,
      line: source.lineAt(start),
      shape: 'prose',
    });
  }
}

/** The value that a row finds in a text, and its place; null where it finds none. */
export function valueIn(
  { key, pattern }: ProseRow,
  text: string,
): { readonly words: string; readonly at: number } | null {
  const match = TELLTALE[key].test(text) ? pattern.exec(text) : null;
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  return { words, at: match.index + match[0].lastIndexOf(words) };
}
