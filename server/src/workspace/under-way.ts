/** The newest reading of each file that is under way: an older one that ends later is dropped. */
export class UnderWay {
  readonly #newest = new Map<string, number>();
  #count = 0;

  /** The turn of a reading that begins; earlier ones of the file no longer count. */
  begin(uri: string): number {
    this.#newest.set(uri, ++this.#count);
    return this.#count;
  }

  /** Ends a reading; false where a newer one began or the file was dropped meanwhile. */
  end(uri: string, turn: number): boolean {
    if (this.#newest.get(uri) !== turn) return false;
    this.#newest.delete(uri);
    return true;
  }

  /** What is being read of the file no longer counts. */
  drop(uri: string): void {
    this.#newest.delete(uri);
  }
}
