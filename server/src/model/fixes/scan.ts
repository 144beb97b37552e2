import type { InlineViews } from '../../text/inline-views.ts';
import type { Span } from '../../text/position.ts';
import type { FieldShape, FixField } from '../document/fix.ts';
import type { FixFieldName } from '../lexicon/meanings.ts';

/** A field as found, with the masked words of its value: names and marks are read from these. */
export interface FoundField extends FixField {
  readonly masked: string;
}

/** One text of an item while its fields are taken out of it. */
export class Scan {
  readonly item: InlineViews;
  /** What is left: taken stretches are blanks. */
  rest: string;
  readonly fields: FoundField[] = [];
  readonly cuts: Span[] = [];
  /** The blanks up to the end of what was taken last, offsets of the text; none where a line ends in that. */
  lastBlank: Span = { start: 0, end: 0 };

  constructor(item: InlineViews) {
    this.item = item;
    this.rest = item.masked;
  }

  /** Blanks `[start, end)`, offsets of the text, and leaves it out of the title. */
  take(start: number, end: number): void {
    const gap = this.rest.slice(start, end).replace(/[^\n]/g, ' ');
    this.rest = this.rest.slice(0, start) + gap + this.rest.slice(end);
    const from = start === this.lastBlank.end ? this.lastBlank.start : start;
    this.lastBlank = gap.includes('\n') ? { start: end, end } : { start: from, end };
    this.cuts.push({ start: this.item.span.start + start, end: this.item.span.start + end });
  }

  /** Records the value at `[start, end)`, offsets of the text, blanks at its edges left out. */
  add(name: FixFieldName, start: number, end: number, shape: FieldShape): void {
    let from = start;
    let to = end;
    while (from < to && isBlank(this.item.masked[from], this.item.text[from])) from++;
    while (to > from && isBlank(this.item.masked[to - 1], this.item.text[to - 1])) to--;
    if (from === to) {
      // An empty slot is behind the marks that close its label: `**Owner:**`.
      from = start;
      while (/[*_]/.test(this.item.text[from] ?? '')) from++;
      to = from;
    }
    this.fields.push({
      name,
      value: this.item.text.slice(from, to),
      masked: this.item.masked.slice(from, to),
      span: { start: this.item.span.start + from, end: this.item.span.start + to },
      shape,
    });
  }
}

/** A blank, or a mark of emphasis at a value's edge; brackets of a link belong to the value. */
function isBlank(masked: string | undefined, text: string | undefined): boolean {
  return /\s/.test(masked ?? '') && /[\s*_]/.test(text ?? '');
}
