import type { Block } from '../../text/blocks.ts';
import type { KindMatch } from './kinds.ts';
import type { Mark } from './marks.ts';

/** A section while it is being gathered. */
export interface SectionDraft {
  readonly mark: Mark;
  readonly matches: readonly KindMatch[];
  readonly parent: number | null;
  readonly blocks: Block[];
}
