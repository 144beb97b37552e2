import type { Basket } from '../checkout/money.ts';

/** Stock that is set aside while a customer pays. */
export interface Hold {
  readonly id: string;
  /** Milliseconds since the epoch; Stockroom takes the stock back then. */
  readonly expires: number;
  readonly missing: readonly string[];
}

export interface Stockroom {
  hold(items: ReadonlyMap<string, number>, expiresInMs: number): Promise<Hold>;
  commit(hold: Hold): Promise<void>;
  release(hold: Hold): Promise<void>;
}

/** Longer than the provider may take to call back (see docs/adr/0011). */
const holdMs = 15 * 60 * 1000;

/** Sets the items of a basket aside, each item once. */
export function holdFor(stock: Stockroom, basket: Basket): Promise<Hold> {
  const items = new Map<string, number>();
  for (const { item, count } of basket.lines) items.set(item, (items.get(item) ?? 0) + count);
  return stock.hold(items, holdMs);
}
