import type { Facts } from '../rules/rule.ts';

/** Facts of a document that stands alone: nothing is known of other files. */
export const emptyFacts: Facts = {
  byId: () => [],
  byClass: () => [],
  exists: () => 'unknown',
  houseSections: () => null,
  usesChain: () => false,
  dateOrder: () => null,
};
