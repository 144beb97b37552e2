/** How many retries the last minute's requests allow (ADR 0007). */
export interface RetryBudget {
  /** Takes one retry out of the budget; false where none is left. */
  take(): boolean;
}

const attempts = 3;

/** Repeats work that throws, as long as the budget allows it. */
export async function withRetries<T>(budget: RetryBudget, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !budget.take()) throw error;
    }
  }
}
