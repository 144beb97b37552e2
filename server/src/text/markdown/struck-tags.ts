import type { Delimiter } from './emphasis.ts';

/** An opening tag of struck text that waits for the one that closes it. */
export interface StruckTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The last delimiter before it: what opens within the tags closes within them. */
  readonly delimiter: Delimiter | null;
  /** The place of the tag among the pieces. */
  readonly piece: number;
}

const tag = /^<(\/?)(s|del|strike)(?=[\s/>])/i;

/** What a tag of struck text is called and whether it closes; null for any other tag. */
export function struckTag(html: string): { readonly name: string; readonly closes: boolean } | null {
  const match = tag.exec(html);
  if (match === null || html.endsWith('/>')) return null;
  return { name: (match[2] ?? '').toLowerCase(), closes: match[1] === '/' };
}

/** The tags of struck text that are open, innermost last. */
export class StruckTags {
  readonly #open: StruckTag[] = [];
  readonly #counts = new Map<string, number>();

  push(opened: StruckTag): void {
    this.#open.push(opened);
    this.#counts.set(opened.name, (this.#counts.get(opened.name) ?? 0) + 1);
  }

  /** Takes the innermost open tag of a name, and all that were opened within it; null where none is open. */
  close(name: string): StruckTag | null {
    if ((this.#counts.get(name) ?? 0) === 0) return null;
    for (;;) {
      const last = this.#pop();
      if (last === null || last.name === name) return last;
    }
  }

  /** Forgets the tags that were opened at `start` or behind it: a link that holds them has ended. */
  dropFrom(start: number): void {
    while ((this.#open.at(-1)?.start ?? -1) >= start) this.#pop();
  }

  #pop(): StruckTag | null {
    const last = this.#open.pop();
    if (last === undefined) return null;
    this.#counts.set(last.name, (this.#counts.get(last.name) ?? 1) - 1);
    return last;
  }
}
