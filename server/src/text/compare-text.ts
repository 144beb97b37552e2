/** The order of texts by code units, the same on every machine; ISO dates are in the order of time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
