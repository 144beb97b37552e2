import type { Money } from '../checkout/money.ts';
import { type RetryBudget, withRetries } from './retry.ts';

export interface ChargeRequest {
  /** Names the charge at the provider: the same key never charges twice (ADR 0003). */
  readonly key: string;
  readonly amount: Money;
  readonly card: string;
}

export interface Charge {
  readonly kind: 'charged';
  readonly reference: string;
}

export interface Declined {
  readonly kind: 'declined';
  readonly reason: string;
}

export interface Payments {
  charge(request: ChargeRequest): Promise<Charge | Declined>;
}

/** Sends one request to the provider. */
export type Send = (path: string, headers: Record<string, string>, body: unknown) => Promise<Charge | Declined>;

/** Payments through Paylane. */
export function paylane(send: Send, budget: RetryBudget): Payments {
  return {
    charge: (request) =>
      withRetries(budget, () =>
        send('/charges', { 'Idempotency-Key': request.key }, { amount: request.amount, card: request.card }),
      ),
  };
}
