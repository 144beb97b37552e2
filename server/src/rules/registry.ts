import type { Rule } from './rule.ts';

/**
 * Every rule, in the order in which findings on the same words are told.
 * An id that was retired stays here as a comment and is never given to another rule.
 */
export const rules: readonly Rule[] = [];
