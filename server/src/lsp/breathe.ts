/**
 * Lets messages that have arrived be handled first: the connection handles one in each turn of the event loop, so
 * after three turns an edit that comes after the current request has been applied, and the question behind that is
 * known.
 */
export async function breathe(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await nextTurn();
}

/** One turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
