import { baseNameOf, joinUri } from '../text/uris.ts';
import type { FileSystem } from './file-system.ts';

/** Where code hosts look for the file, in their order. */
const places = ['CODEOWNERS', '.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS'];
const mostOwners = 2_000;

export function isCodeOwnersUri(uri: string): boolean {
  return baseNameOf(uri) === 'CODEOWNERS';
}

/** The people and teams that CODEOWNERS names, by root, read once. */
export class CodeOwners {
  readonly #files: FileSystem;
  readonly #known = new Map<string, Promise<readonly string[]>>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Handles (`@li`, `@acme/payments`) and e-mail addresses, in the order of the file. */
  of(root: string): Promise<readonly string[]> {
    const known = this.#known.get(root);
    if (known !== undefined) return known;
    const owners = this.#read(root);
    this.#known.set(root, owners);
    return owners;
  }

  /** After a CODEOWNERS changed. */
  forget(): void {
    this.#known.clear();
  }

  async #read(root: string): Promise<readonly string[]> {
    for (const place of places) {
      const text = await this.#files.readText(joinUri(root, ...place.split('/')));
      if (text !== null) return ownersIn(text);
    }
    return [];
  }
}

/** The owners that the text of a CODEOWNERS names: what follows the pattern of a line, or a section's name. */
export function ownersIn(text: string): readonly string[] {
  const owners = new Set<string>();
  for (const line of text.split(/\r\n?|\n/)) {
    const words = line
      .replace(/(?:^|\s)#.*/s, '')
      .trim()
      .split(/\s+/);
    for (const word of words.slice(1)) {
      if (owners.size < mostOwners && isOwner(word)) owners.add(word);
    }
  }
  return [...owners];
}

function isOwner(word: string): boolean {
  return /^@[\w-][\w./-]*$/.test(word) || /^[^\s@<>]+@[^\s@<>][^\s@<>.]*\.[^\s@<>]+$/.test(word);
}
