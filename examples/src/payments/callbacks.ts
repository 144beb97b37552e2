/** A message of the provider about a charge that was not answered in time. */
export interface Callback {
  readonly key: string;
  readonly outcome: 'charged' | 'declined';
  readonly reference: string;
}

export interface Orders {
  /** Completes the order of a charge; a second call with the same key changes nothing. */
  complete(key: string, reference: string): Promise<void>;
  cancel(key: string): Promise<void>;
}

/** Handles one callback. What cannot be handled is thrown, so that the provider sends it again. */
export async function onCallback(callback: Callback, orders: Orders): Promise<void> {
  if (callback.outcome === 'charged') await orders.complete(callback.key, callback.reference);
  else await orders.cancel(callback.key);
}
