import type { Because } from '../postmortem.ts';
import type { Evidence } from './evidence.ts';

/** A document by its path and text, where the text matters. */
export type SignExample = readonly [path: string, text?: string];

/** What is read of a document to know a sign, the cheapest first. */
export const askedInOrder = ['name', 'title', 'sections', 'fields', 'text', 'times'] as const;

export type Asked = (typeof askedInOrder)[number];

/** Something by which a document counts as a post-mortem, or as another one. */
export interface RecognitionSign {
  readonly id: string;
  /** What it adds to the score; against, where it is negative. */
  readonly weight: number;
  readonly because: Because;
  /** What mostly has to be read to know it; a test takes dear values from the evidence only where cheap ones hold. */
  readonly asks: Asked;
  readonly test: (evidence: Evidence) => boolean;
  readonly examples: { readonly yes: readonly SignExample[]; readonly no: readonly SignExample[] };
}

/** As many times of day as a timeline has at least, and an example in a page that teaches seldom. */
export const severalTimes = 3;

/** A whole report, for examples. */
export const sampleReport =
  '# Queue stuck\n\n## Summary\n\na\n\n## Timeline\n\n- 10:00 b\n\n## Root cause\n\nc\n';
