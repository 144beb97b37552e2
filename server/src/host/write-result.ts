/** How a write ended. Where it was refused the file is as it was; the reason is a few plain words. */
export type WriteResult =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused'; readonly reason: string };

export const written: WriteResult = { kind: 'written' };

/** Thrown by writers for a reason of their own; the message is what a person is told. */
export class Refused extends Error {}
