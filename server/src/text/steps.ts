/** Work that can pause after each step, what it gives at the end, and how much it has at each step. */
export type Steps<T> = Generator<number, T, undefined>;

/** Goes through all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
