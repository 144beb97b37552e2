interface Waiting {
  readonly method: string;
  readonly fits: (params: unknown) => boolean;
  readonly resolve: (params: unknown) => void;
}

/** What a server said, until a test takes it. */
export class HeardMessages {
  readonly #waiting: Waiting[] = [];
  readonly #heard: { readonly method: string; readonly params: unknown }[] = [];

  /** Hands a message to the first that waits for it; else it is kept. */
  hear(method: string, params: unknown): void {
    const at = this.#waiting.findIndex((waiting) => waiting.method === method && waiting.fits(params));
    const waiting = this.#waiting[at];
    if (waiting === undefined) {
      this.#heard.push({ method, params });
      return;
    }
    this.#waiting.splice(at, 1);
    waiting.resolve(params);
  }

  /** The next message with this method; one that is kept counts. */
  next<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    const matches = (params: unknown): boolean => fits(params as T);
    const at = this.#heard.findIndex((heard) => heard.method === method && matches(heard.params));
    const heard = this.#heard[at];
    if (heard !== undefined) {
      this.#heard.splice(at, 1);
      return Promise.resolve(heard.params as T);
    }
    return new Promise((resolve) => {
      this.#waiting.push({ method, fits: matches, resolve: (params) => resolve(params as T) });
    });
  }

  hasAny(method: string, fits: (params: unknown) => boolean): boolean {
    return this.#heard.some((heard) => heard.method === method && fits(heard.params));
  }

  forget(): void {
    this.#heard.length = 0;
  }
}
