import type { CheckoutConfig } from '../config/schema.ts';
import { type Hold, type Stockroom, holdFor } from '../inventory/reservations.ts';
import type { Charge, Payments } from '../payments/charge.ts';
import { within } from './deadline.ts';
import { type Basket, totalOf } from './money.ts';

export type Outcome =
  | { readonly kind: 'paid'; readonly charge: Charge }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'sold-out'; readonly items: readonly string[] }
  | { readonly kind: 'try-again' };

export interface CheckoutDeps {
  readonly config: CheckoutConfig;
  readonly stock: Stockroom;
  readonly payments: Payments;
}

/**
 * Turns a basket into a paid order. Stock is held before money moves, and given back in every
 * case but `paid`; a customer never waits longer than `answerWithinMs`.
 */
export async function checkout(basket: Basket, deps: CheckoutDeps): Promise<Outcome> {
  const { config, stock, payments } = deps;
  const hold = await within(config.stockTimeoutMs, holdFor(stock, basket));
  if (hold === 'late') return { kind: 'try-again' };
  if (hold.missing.length > 0) return { kind: 'sold-out', items: hold.missing };
  return pay(basket, hold, { config, stock, payments });
}

async function pay(basket: Basket, hold: Hold, deps: CheckoutDeps): Promise<Outcome> {
  const { config, stock, payments } = deps;
  const answer = await within(
    config.paymentTimeoutMs,
    payments.charge({ key: basket.id, amount: totalOf(basket), card: basket.card }),
  );
  if (answer === 'late') {
    // The charge may still succeed: the callback completes the order, so the hold stays until it expires.
    return { kind: 'try-again' };
  }
  if (answer.kind === 'declined') {
    await stock.release(hold);
    return { kind: 'declined', reason: answer.reason };
  }
  await stock.commit(hold);
  return { kind: 'paid', charge: answer };
}
