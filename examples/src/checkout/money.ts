/** An amount in the smallest unit of its currency: 1999 is 19.99 EUR, and 1999 JPY. */
export interface Money {
  readonly units: number;
  readonly currency: string;
}

export interface Basket {
  readonly id: string;
  readonly card: string;
  readonly currency: string;
  readonly lines: readonly { readonly item: string; readonly count: number; readonly price: Money }[];
  /** Percent, 0 to 100. */
  readonly discount: number;
}

/** What the customer pays. The discount is rounded once, on the total, in the smallest unit. */
export function totalOf(basket: Basket): Money {
  const full = basket.lines.reduce((sum, line) => sum + line.count * line.price.units, 0);
  const off = Math.round((full * basket.discount) / 100);
  return { units: full - off, currency: basket.currency };
}
