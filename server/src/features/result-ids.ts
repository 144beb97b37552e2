/** Names results so that equal ones have one name: a client that has it need not be told again. */
export class ResultIds {
  readonly #known = new Map<string, { readonly sign: string; readonly id: string }>();
  #count = 0;

  /** The name of what `result` holds for the document. */
  idOf(uri: string, result: unknown): string {
    const sign = JSON.stringify(result);
    const known = this.#known.get(uri);
    if (known?.sign === sign) return known.id;
    const id = String(++this.#count);
    this.#known.set(uri, { sign, id });
    return id;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}
