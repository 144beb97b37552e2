/** Letters of scripts without blanks between words. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** The words of one language by the role that each plays in a label or heading; of a word with several the first counts. */
export class WordRoles<Role> {
  readonly #whole = new Map<string, Role>();
  readonly #endings: (readonly [string, Role])[] = [];
  readonly #spaced: boolean;
  #longest = 1;

  /** Takes words and phrases between `|`, by role; a star at the beginning stands for the rest of a word. */
  constructor(tables: readonly (readonly [Role, string])[]) {
    this.#spaced = !tables.some(([, words]) => UNSPACED.test(words));
    for (const [role, words] of tables) {
      for (const word of words.split('|')) {
        if (word.startsWith('*')) this.#endings.push([word.slice(1), role]);
        else if (word !== '' && !this.#whole.has(word)) {
          this.#whole.set(word, role);
          this.#longest = Math.max(this.#longest, this.#partsOf(word).length);
        }
      }
    }
  }

  /** The roles of all words of a key, the longest phrases first; null where a word is unknown. */
  rolesOf(key: string): readonly Role[] | null {
    const parts = this.#partsOf(key);
    const joint = this.#spaced ? ' ' : '';
    const roles: Role[] = [];
    for (let at = 0; at < parts.length; ) {
      let length = Math.min(this.#longest, parts.length - at);
      for (; length > 0; length--) {
        const role = this.#roleOf(parts.slice(at, at + length).join(joint));
        if (role === null) continue;
        roles.push(role);
        break;
      }
      if (length === 0) return null;
      at += length;
    }
    return roles;
  }

  #partsOf(key: string): readonly string[] {
    return this.#spaced ? key.split(' ') : [...key.replaceAll(' ', '')];
  }

  #roleOf(words: string): Role | null {
    const whole = this.#whole.get(words);
    if (whole !== undefined || !this.#spaced || words.includes(' ')) return whole ?? null;
    const found = this.#endings.find(([end]) => words.length > end.length + 2 && words.endsWith(end));
    return found?.[1] ?? null;
  }
}
