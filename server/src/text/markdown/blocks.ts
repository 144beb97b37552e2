import type { Span } from '../position.ts';

interface Located {
  /** Whole block without the final line ending. */
  readonly span: Span;
  /** Zero-based first line. */
  readonly line: number;
}

/** A run of inline markup inside an `Inline`, absolute offsets. */
export interface InlinePiece {
  readonly kind:
    | 'code'
    | 'link'
    | 'image'
    | 'html'
    | 'autolink'
    | 'strong'
    | 'emphasis'
    | 'strike'
    | 'footnote';
  /** The piece with its marks. */
  readonly span: Span;
  /** What a reader sees of it: the label of a link, the words between the marks. */
  readonly content: Span;
  /** Where a link or image leads (reference links resolved); null for other kinds and unknown references. */
  readonly target: string | null;
  readonly targetSpan: Span | null;
}

/** The inline text of one block. */
export interface Inline {
  /** From the first to the last character; inner lines may carry list indentation or quote marks. */
  readonly span: Span;
  /** One span for each line that a reader sees, without indentation and quote marks: `<br>` ends one and is in none. */
  readonly lines: readonly Span[];
  /** Outermost first, in order; nested pieces follow the one that holds them. */
  readonly pieces: readonly InlinePiece[];
  /**
   * The text as a reader sees it: marks, targets, HTML and struck words left out, lines joined by a blank. Where every
   * word is struck, the words stay.
   */
  readonly plain: string;
}

export interface HeadingBlock extends Located {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly style: 'atx' | 'setext';
  readonly inline: Inline;
}

export interface ParagraphBlock extends Located {
  readonly kind: 'paragraph';
  readonly inline: Inline;
}

export interface ListBlock extends Located {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Located {
  /** `-`, `*`, `+`, `1.`, `2)` */
  readonly marker: Span;
  readonly task: TaskBox | null;
  /** Where the item's text begins, after marker and box. */
  readonly contentStart: number;
  readonly blocks: readonly Block[];
}

/** The box of a task item. */
export interface TaskBox {
  /** With its brackets. */
  readonly span: Span;
  /** The character between the brackets, a blank for an empty box: ` `, `x`, `X`, `~`, `-`, `/`, `>`, `!`. */
  readonly mark: string;
  /** The mark is an `x`. */
  readonly done: boolean;
}

export interface TableBlock extends Located {
  readonly kind: 'table';
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Located {
  /** As many as the header has. */
  readonly cells: readonly TableCell[];
  /** What is beyond the last column, which no reader sees; null where nothing does. */
  readonly surplus: Span | null;
}

export interface TableCell {
  /** The trimmed content; empty and at the place for text where the cell is blank. */
  readonly span: Span;
  /** Everything between the two pipes. */
  readonly outer: Span;
  readonly inline: Inline;
}

export interface QuoteBlock extends Located {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface CodeBlock extends Located {
  readonly kind: 'code';
  readonly info: string;
}

export interface HtmlBlock extends Located {
  readonly kind: 'html';
  /** Nothing but comments. */
  readonly comment: boolean;
}

export interface RuleBlock extends Located {
  readonly kind: 'rule';
}

/**
 * A line that opens or closes a container (an admonition, a tab, `<details>`), with its title. What is in the
 * container follows as blocks of its own, as if the container were not there.
 */
export interface MarkBlock extends Located {
  readonly kind: 'mark';
  /** No prose; null where the line has none. */
  readonly title: Inline | null;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | QuoteBlock
  | CodeBlock
  | HtmlBlock
  | RuleBlock
  | MarkBlock;
