/** A function that runs at most once in `milliseconds`, at the end of the time: many calls are one. */
export function throttled(milliseconds: number, run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      run();
    }, milliseconds);
  };
}
