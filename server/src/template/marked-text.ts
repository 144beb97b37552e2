import { literal, snippetHole } from '../text/snippet.ts';

/** What a hole is about, for the order in which a person comes to it: the text first, fields of metadata last. */
export type HolePlace = 'body' | 'metadata';

interface MarkedHole {
  readonly words: string;
  readonly place: HolePlace;
}

/**
 * Words that stand for holes while a text is put together: no shape of a document has to quote them. `snippet` makes
 * a snippet of the text, numbered in the order in which one writes: the body from top to bottom, then the metadata.
 */
export class MarkedText {
  readonly #holes = new Map<string, MarkedHole>();

  /** The mark of a new hole; `words` are in it until a person answers. */
  hole(words: string, place: HolePlace): string {
    const mark = `missing-link-hole-${this.#holes.size}-`;
    this.#holes.set(mark, { words, place });
    return mark;
  }

  /** The text with holes in place of its marks; everything else is what it is. */
  snippet(marked: string): string {
    const found = [...marked.matchAll(MARK)].map(([mark]) => mark).filter((mark) => this.#holes.has(mark));
    const inPlace = (place: HolePlace): readonly string[] =>
      found.filter((mark) => this.#holes.get(mark)?.place === place);
    const numbers = new Map(
      [...new Set([...inPlace('body'), ...inPlace('metadata')])].map((mark, at) => [mark, at + 1]),
    );
    return literal(marked).replaceAll(MARK, (mark) => {
      const number = numbers.get(mark);
      return number === undefined ? mark : snippetHole(number, this.#holes.get(mark)?.words ?? '');
    });
  }
}

const MARK = /missing-link-hole-\d{1,4}-/g;
