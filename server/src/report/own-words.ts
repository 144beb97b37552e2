import type { Postmortem } from '../model/document/postmortem.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import { plain, shortened } from '../protocol/plain-line.ts';
import type { Block, Inline, TableRow } from '../text/markdown/blocks.ts';
import { plainText } from '../text/markdown/plain-text.ts';
import type { Span } from '../text/position.ts';
import { SpanIndex } from '../text/span-index.ts';

/** What a section itself says first. */
export interface OwnWords {
  /** A paragraph; empty where the section begins with a list. */
  readonly text: string;
  /** Items of a list or rows of a table. */
  readonly items: readonly string[];
}

/** Reads the first words of sections, without the sentences that are not to be passed on. */
export class WordReader {
  readonly #postmortem: Postmortem;
  readonly #withheld: SpanIndex;
  readonly #skipped = new Set<number>();

  /** `withheld`: no sentence that touches one of these is told. */
  constructor(postmortem: Postmortem, withheld: readonly Span[]) {
    this.#postmortem = postmortem;
    this.#withheld = new SpanIndex(withheld);
  }

  /** How many sentences were not told so far. */
  get leftOut(): number {
    return this.#skipped.size;
  }

  /** Whether the words touch what is not to be passed on. */
  isWithheld(span: Span): boolean {
    return this.#withheld.overlaps(span);
  }

  /** The first paragraph or list of the first section of one of these kinds that says anything; null where none does. */
  first(kinds: readonly SectionKind[]): OwnWords | null {
    const { sections } = this.#postmortem;
    for (const kind of kinds) {
      for (const section of sections) {
        if (section.kind !== kind || section.empty) continue;
        const inside = sections.filter(
          ({ body }) => body.start >= section.body.start && body.end <= section.body.end,
        );
        const words = this.#words(inside.flatMap(({ blocks }) => blocks));
        if (words !== null) return words;
      }
    }
    return null;
  }

  #words(blocks: readonly Block[]): OwnWords | null {
    for (const [at, block] of blocks.entries()) {
      const items = this.#items(block);
      if (items.length > 0) return { text: '', items };
      const text = this.#text(block);
      if (text === '') continue;
      const next = blocks[at + 1];
      if (!text.endsWith(':')) return { text, items: [] };
      const announced = next === undefined ? [] : this.#items(next);
      return announced.length > 0 ? { text, items: announced } : { text: `${text.slice(0, -1)}.`, items: [] };
    }
    return null;
  }

  #text(block: Block): string {
    if (block.kind === 'paragraph') return shortened(this.#sentences(block.inline), longestText);
    if (block.kind === 'quote') return this.#words(block.blocks)?.text ?? '';
    return '';
  }

  #items(block: Block): readonly string[] {
    const all =
      block.kind === 'list'
        ? block.items.map(({ blocks: [first] }) => (first === undefined ? '' : this.#text(first)))
        : block.kind === 'table'
          ? block.rows.map((row) => this.#row(row, block.header))
          : [];
    const said = all.filter((item) => item !== '').map((item) => shortened(item, longestItem));
    return said.length <= mostItems
      ? said
      : [...said.slice(0, mostItems), `and ${said.length - mostItems} more`];
  }

  /** `Queries lost: 14,200`: the first cell names the row, or the header names each cell where it is a figure. */
  #row(row: TableRow, header: TableRow): string {
    const cells = row.cells.map(({ inline }) => this.#sentences(inline));
    const [first = '', ...rest] = cells.filter((cell) => cell !== '');
    if (rest.length === 0) return first;
    if (!/^[^\p{L}]*\d/u.test(first)) return `${first.replace(/:$/, '')}: ${rest.join(', ')}`;
    return cells
      .map((cell, at) => [plain(header.cells[at]?.inline.plain ?? ''), cell])
      .filter(([, cell]) => cell !== '')
      .map(([name, cell]) => (name === '' ? cell : `${name}: ${cell}`))
      .join(', ');
  }

  #sentences(inline: Inline): string {
    if (!this.isWithheld(inline.span)) return plain(inline.plain);
    const told: string[] = [];
    for (const sentence of sentencesIn(this.#postmortem.source.text, inline.span)) {
      if (this.isWithheld(sentence)) this.#skipped.add(sentence.start);
      else told.push(this.#plainOf(inline, sentence));
    }
    return plain(told.join(' '));
  }

  #plainOf({ pieces }: Inline, { start, end }: Span): string {
    const inside = pieces
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map((piece) => ({
        ...piece,
        start: piece.span.start - start,
        end: piece.span.end - start,
        contentStart: piece.content.start - start,
        contentEnd: piece.content.end - start,
        targetStart: 0,
        targetEnd: 0,
      }));
    const text = plainText(this.#postmortem.source.text.slice(start, end), inside);
    return text.replace(/^[ \t]*>[ \t]?/gm, '');
  }
}

const longestText = 700;
const longestItem = 240;
const mostItems = 5;

function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.!?]["')\]]{0,3}\s/g)) {
    const to = start + match.index + match[0].length;
    if (!/^\s*[\p{Lu}\p{N}"'`([*_@]/u.test(text.slice(to, to + 20))) continue;
    spans.push({ start: from, end: to });
    from = to;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

/** What a finding says about words that others should not be handed. */
interface Told {
  readonly rule: string;
  readonly span: Span;
}

/** The words that blame somebody, or were left over from a template: a summary passes on neither. */
export function withheldSpans(findings: readonly Told[]): readonly Span[] {
  return findings
    .filter(({ rule }) => (rule.startsWith('blame/') && rule !== 'blame/animated') || isUnfinished(rule))
    .map(({ span }) => span);
}

function isUnfinished(rule: string): boolean {
  return rule === 'structure/placeholder' || rule === 'structure/conflict';
}
