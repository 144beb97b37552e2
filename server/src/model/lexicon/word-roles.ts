/** Letters of scripts without blanks between words. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** The words of one language by the role that each plays in a label or heading; of a word with several the first counts. */
export class WordRoles<Role> {
  readonly #whole = new Map<string, Role>();
  readonly #endings: (readonly [string, Role])[] = [];
  readonly #spaced: boolean;
  /** How many words the longest phrase has that begins with a word. */
  readonly #longestFrom = new Map<string, number>();

  /** Takes words and phrases between `|`, by role; a star at the beginning stands for the rest of a word. */
  constructor(tables: readonly (readonly [Role, string])[]) {
    this.#spaced = !tables.some(([, words]) => UNSPACED.test(words));
    for (const [role, words] of tables) {
      for (const word of words.split('|')) {
        if (word.startsWith('*')) this.#endings.push([word.slice(1), role]);
        else if (word !== '' && !this.#whole.has(word)) {
          this.#whole.set(word, role);
          const [first = '', ...others] = this.#partsOf(word);
          this.#longestFrom.set(first, Math.max(this.#longestFrom.get(first) ?? 0, others.length + 1));
        }
      }
    }
  }

  /** The roles of all words of a key, the longest phrases first; null where a word is unknown. */
  rolesOf(key: string): readonly Role[] | null {
    if (!this.#mayBegin(key)) return null;
    const parts = this.#partsOf(key);
    const roles: Role[] = [];
    for (let at = 0; at < parts.length; ) {
      const found = this.#roleAt(parts, at);
      if (found === null) return null;
      roles.push(found.role);
      at += found.length;
    }
    return roles;
  }

  /** Most words before a colon are no label in most languages, and the first one says so. */
  #mayBegin(key: string): boolean {
    if (!this.#spaced) return UNSPACED.test(key);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    return this.#longestFrom.has(first) || this.#endings.some(([end]) => first.endsWith(end));
  }

  #partsOf(key: string): readonly string[] {
    return this.#spaced ? key.split(' ') : [...key.replaceAll(' ', '')];
  }

  #roleAt(parts: readonly string[], at: number): { readonly role: Role; readonly length: number } | null {
    const first = parts[at] ?? '';
    const joint = this.#spaced ? ' ' : '';
    const longest = Math.min(this.#longestFrom.get(first) ?? 0, parts.length - at);
    for (let length = longest; length > 0; length--) {
      const role = this.#whole.get(length === 1 ? first : parts.slice(at, at + length).join(joint));
      if (role !== undefined) return { role, length };
    }
    const ending = this.#endings.find(([end]) => first.length > end.length + 2 && first.endsWith(end));
    return ending === undefined ? null : { role: ending[1], length: 1 };
  }
}
