import type { Block, ParagraphBlock } from '../../text/markdown/blocks.ts';
import { statusOfBox } from '../lexicon/status-words.ts';
import type { FixContext } from './context.ts';
import { spanItem } from './paragraph.ts';
import type { FixCandidate, Setting } from './parts.ts';

/** How writers begin an item where markdown sees the lines of a paragraph. */
export interface Marker {
  readonly id: string;
  readonly sign: RegExp;
  /** The least lines that begin so; one alone may be a sentence. */
  readonly least: number;
  /** Whether the sign says something of the item and stays with its words. */
  readonly kept: boolean;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

export const markers: readonly Marker[] = [
  {
    id: 'bullet',
    sign: /^[ \t]*(?:[•‣▪●○·–—→►▸]|\\[-*]|[-=]>)[ \t]+/u,
    least: 1,
    kept: false,
    examples: { yes: ['• Alert on the age', '→ Alert on the age', '=> Alert'], no: ['-5 % of all'] },
  },
  {
    id: 'box',
    sign: /^[ \t]*\[[ xX]?\][ \t]+/,
    least: 1,
    kept: false,
    examples: { yes: ['[ ] Alert on the age', '[] Alert'], no: ['[x](./a.md) says so', '[y] Alert'] },
  },
  {
    id: 'state',
    sign: /^[ \t]*\[(?:TODO|OPEN|WIP|DOING|DONE|FIXED|CLOSED|IN PROGRESS|BLOCKED|PENDING|PLANNED)\][ \t]+/,
    least: 2,
    kept: true,
    examples: { yes: ['[TODO] Alert on the age', '[DONE] Alert'], no: ['[INFRA] Alert', 'TODO alert'] },
  },
  {
    id: 'sign',
    sign: /^[ \t]*[☐☑☒✅❌✔✓✗✘🔲⬜](?:\uFE0F)?[ \t]*/u,
    least: 2,
    kept: true,
    examples: { yes: ['✅ Alert on the age', '☐ Alert'], no: ['All ✅ Alert'] },
  },
  {
    id: 'letter',
    sign: /^[ \t]*(?:\([a-z]\)|\(\d{1,2}\)|[a-z]\)|\d{1,2}[.)]|[①-⑳]|(?:ii|iii|iv|v|vi|vii|viii|ix)[.)])[ \t]+/u,
    least: 2,
    kept: false,
    examples: { yes: ['a) Alert on the age', '(2) Alert', '3. Alert'], no: ['a alert', '2024) Alert'] },
  },
  {
    id: 'roman',
    sign: /^[ \t]*(?:I{1,3}|I[VX]|VI{0,3}|XI{0,3})[.)][ \t]+(?=[\p{L}*_`[(])/u,
    least: 2,
    kept: false,
    examples: {
      yes: ['I. Alert on the age', 'IV) **Ana**: alert'],
      no: ['I alert', 'V2. Alert', 'IO. Alert'],
    },
  },
  {
    id: 'number',
    sign: /^[ \t]*(?:[A-Z][A-Z\d]{0,7}(?:-\d{1,5}|[ ]?\d{1,3})|#\d{1,5})(?:[.):]?[ \t]+(?:[–—-][ \t]+)?)(?=[\p{L}\p{N}"“'`*_[(@])/u,
    least: 2,
    kept: true,
    examples: {
      yes: ['AI-1 Alert on the age', 'A2: Alert', '#3 Alert', 'OPS-12 – Alert'],
      no: ['S3: ', 'AI Alert', 'UTF-8'],
    },
  },
];

/** The signs that begin enough lines of a section's paragraphs; one line alone may be a sentence. */
export function signsOf(context: FixContext, blocks: readonly Block[]): readonly Marker[] {
  const lines = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.inline.lines : []))
    .map((line) => context.source.slice(line));
  return markers.filter(({ sign, least }) => lines.filter((line) => sign.test(line)).length >= least);
}

/** Items of a paragraph that its writer meant for a list: `• …`, a box without a marker, `a) …`, `AI-1 …`. */
export function typedList(
  context: FixContext,
  block: ParagraphBlock,
  signs: readonly Marker[],
  setting: Setting,
): readonly FixCandidate[] {
  const texts = block.inline.lines.map((line) => context.source.slice(line));
  const marker = signs.find(({ sign }) => firstOf(texts, sign) !== null);
  if (marker === undefined) return [];
  const first = firstOf(texts, marker.sign) ?? 0;
  const starts = texts.map((text, index) => (index < first ? null : marker.sign.exec(text)));
  const found: FixCandidate[] = [];
  starts.forEach((sign, index) => {
    const line = block.inline.lines[index];
    if (sign === null || line === undefined) return;
    let last = index;
    while (starts[last + 1] === null) last++;
    const end = block.inline.lines[last]?.end ?? line.end;
    const start = line.start + (marker.kept ? 0 : sign[0].length);
    const item = spanItem(context, block.inline, { start, end }, setting);
    if (item === null) return;
    found.push({
      ...item,
      ...boxOf(marker, sign[0], line.start),
      line: context.source.lineAt(line.start),
      span: { start: line.start, end },
    });
  });
  return found;
}

/** The first line that begins so, at the top of a paragraph or under words with a colon; null where none does. */
function firstOf(texts: readonly string[], sign: RegExp): number | null {
  const first = texts.findIndex((text) => sign.test(text));
  if (first <= 0) return first === 0 ? 0 : null;
  return texts[first - 1]?.trimEnd().endsWith(':') ? first : null;
}

function boxOf(
  marker: Marker,
  sign: string,
  lineStart: number,
): Pick<FixCandidate, 'shape' | 'box' | 'boxed'> {
  if (marker.id !== 'box') return { shape: 'bullet', box: null, boxed: null };
  const start = lineStart + sign.indexOf('[');
  const end = start + sign.trim().length;
  return { shape: 'task', box: { start, end }, boxed: statusOfBox(/[xX]/.exec(sign)?.[0] ?? '') };
}
