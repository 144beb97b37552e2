import type { CompletionItemKind } from 'vscode-languageserver-types';

/** One thing that can be written at the cursor. */
export interface Proposal {
  readonly label: string;
  /** What is written, where it is not the label. */
  readonly text?: string;
  /** What is written instead for clients that take snippets; its holes are in `model/lexicon/holes.ts`. */
  readonly snippet?: string;
  readonly kind: CompletionItemKind;
  /** What is written asks for more, which is offered at once where the client can. */
  readonly goesOn?: boolean;
  /** Beside the label, in one line. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What typing is matched with, where it is not the label. */
  readonly filter?: string;
}
