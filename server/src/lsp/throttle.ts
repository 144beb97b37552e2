/**
 * A function that runs at most once in `milliseconds`, at the end of the time: many calls are one. The first runs come
 * after the times of `sooner`.
 */
export function throttled(milliseconds: number, run: () => void, sooner: readonly number[] = []): () => void {
  const times = sooner.values();
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      run();
    }, times.next().value ?? milliseconds);
  };
}
