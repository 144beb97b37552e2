import type { Block, Inline, ListItem, TableBlock } from '../../text/markdown/blocks.ts';
import type { Passage, PassageShape, Place } from '../../text/markdown/passage.ts';
import { overlaps, type Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { boldLabel, withoutColon } from '../lexicon/label-at.ts';
import type { Section } from './section.ts';

export interface PassageInput {
  /** Without struck words. */
  readonly source: Source;
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
  /** Values of metadata: never prose. */
  readonly metadata: readonly Span[];
}

/** The prose of a document in order, each run with the part of the post-mortem it belongs to. */
export function readPassages(input: PassageInput): readonly Passage[] {
  const gatherer = new PassageGatherer(input);
  gatherer.blocks(input.preamble, 'summary');
  for (const section of input.sections) {
    if (section.kind === 'metadata' || section.kind === 'people') continue;
    gatherer.blocks(section.blocks, section.place);
  }
  return gatherer.passages.sort((a, b) => a.span.start - b.span.start);
}

class PassageGatherer {
  readonly passages: Passage[] = [];
  readonly #source: Source;
  readonly #metadata: readonly Span[];

  constructor(input: PassageInput) {
    this.#source = input.source;
    this.#metadata = [...input.metadata].sort((a, b) => a.start - b.start);
  }

  blocks(blocks: readonly Block[], place: Place): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#paragraph(block.inline, place);
      else if (block.kind === 'list') for (const item of block.items) this.#item(item, place);
      else if (block.kind === 'table') this.#table(block, place);
    }
  }

  /** Lines that are metadata or module syntax are left out; what is between them stays together. */
  #paragraph(inline: Inline, place: Place): void {
    let run: Span[] = [];
    const flush = (): void => {
      const first = run[0];
      const last = run[run.length - 1];
      if (first !== undefined && last !== undefined) {
        this.#add(inline, { start: first.start, end: last.end }, place, 'paragraph', null);
      }
      run = [];
    };
    for (const line of inline.lines) {
      if (
        this.#isMetadata(line) ||
        /^(?:import|export) [^.]{0,200}(?:from ['"]|=|\{)/.test(this.#source.slice(line))
      )
        flush();
      else run.push(line);
    }
    flush();
  }

  #item(item: ListItem, place: Place): void {
    const [first, ...rest] = item.blocks;
    if (first?.kind !== 'paragraph') {
      this.blocks(item.blocks, place);
      return;
    }
    const line = first.inline.lines[0];
    if (line !== undefined && !this.#isMetadata(line)) {
      const label = boldLabel(first.inline, line, this.#source);
      this.#add(
        first.inline,
        first.inline.span,
        place,
        'list-item',
        label === null ? null : withoutColon(label.text),
      );
    }
    this.blocks(rest, place);
  }

  #table(table: TableBlock, place: Place): void {
    for (const row of table.rows) {
      row.cells.forEach((cell, at) => {
        if (cell.span.end === cell.span.start || this.#isMetadata(cell.span)) return;
        this.#add(cell.inline, cell.span, place, 'cell', table.header.cells[at]?.inline.plain ?? null);
      });
    }
  }

  #add(inline: Inline, span: Span, place: Place, shape: PassageShape, label: string | null): void {
    if (span.end <= span.start) return;
    const whole = span.start <= inline.span.start && inline.span.end <= span.end;
    const pieces = whole ? inline.pieces : inline.pieces.filter((piece) => overlaps(piece.span, span));
    this.passages.push({ span, text: this.#source.slice(span), pieces, place, shape, label });
  }

  #isMetadata(line: Span): boolean {
    let low = 0;
    let high = this.#metadata.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#metadata[middle]?.end ?? 0) < line.start) low = middle + 1;
      else high = middle;
    }
    const next = this.#metadata[low];
    return next !== undefined && next.start <= line.end && next.end >= line.start;
  }
}
