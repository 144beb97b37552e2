/** What the configuration of the shop must look like; `load-config.ts` checks it at start. */
export interface ShopConfig {
  readonly checkout: CheckoutConfig;
  readonly payments: PaymentsConfig;
}

export interface CheckoutConfig {
  /** The customer sees an answer within this time, whatever happens behind it. */
  readonly answerWithinMs: number;
  readonly paymentTimeoutMs: number;
  readonly stockTimeoutMs: number;
  /** Connections to the payment provider, per instance. */
  readonly poolSize: number;
}

export interface PaymentsConfig {
  readonly provider: string;
  /** Retries may add this share to the requests of the last minute (ADR 0007). */
  readonly retryBudgetPercent: number;
  readonly callbackCertificateExpires: string;
}

/** One thing that is wrong with a configuration, with the path to it. */
export interface ConfigFault {
  readonly path: string;
  readonly message: string;
}

/** All faults of a configuration; empty where a service may start with it. */
export function faultsOf(config: ShopConfig): readonly ConfigFault[] {
  const faults: ConfigFault[] = [];
  const { checkout, payments } = config;
  for (const key of ['answerWithinMs', 'paymentTimeoutMs', 'stockTimeoutMs'] as const) {
    if (!isWhole(checkout[key], 50, 30_000)) {
      faults.push({ path: `checkout.${key}`, message: 'milliseconds, 50 to 30000' });
    }
  }
  if (!isWhole(checkout.poolSize, 1, 200)) {
    faults.push({ path: 'checkout.poolSize', message: 'connections, 1 to 200' });
  }
  if (checkout.paymentTimeoutMs + checkout.stockTimeoutMs > checkout.answerWithinMs) {
    faults.push({
      path: 'checkout.paymentTimeoutMs',
      message: 'payment and stock together must fit into answerWithinMs',
    });
  }
  if (!isWhole(payments.retryBudgetPercent, 0, 50)) {
    faults.push({ path: 'payments.retryBudgetPercent', message: 'percent, 0 to 50' });
  }
  return faults;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
