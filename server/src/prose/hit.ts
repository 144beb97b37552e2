import type { Span } from '../text/position.ts';

/** Rule ids that the wording engine reports under. */
export type WordingRule =
  | 'blame/person'
  | 'blame/role'
  | 'blame/self'
  | 'blame/character'
  | 'blame/animated'
  | 'blame/human-error'
  | 'blame/hindsight'
  | 'blame/counterfactual'
  | 'fix/vague';

/** The form of a hit that only the second reader has found. */
export const learnedForm = 'learned';

/** One wording finding. */
export interface Hit {
  readonly rule: WordingRule;
  /** The offending words, offsets of the document. */
  readonly span: Span;
  /** The clause that holds them: one finding a clause. */
  readonly clause: Span;
  /** How sure: `strong` keeps the rule's severity, `soft` makes it a hint. */
  readonly strength: 'strong' | 'soft';
  /** Names the form within the rule, for message and rewrite: `forgot`, `should-have`, `by-mistake`, … */
  readonly form: string;
  /** The subject's words, where there is one. */
  readonly subject: Span | null;
}
