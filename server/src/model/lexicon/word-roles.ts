/** Letters of scripts without blanks between words. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** No ending has fewer letters. */
const ENDING = 3;

/** The words of one language by the role that each plays in a label or heading, between `|`. */
export interface RoleTable<Role> {
  readonly code: string;
  /** Of a word with several roles the first counts. A star at the beginning of a word stands for the rest of it. */
  readonly roles: readonly (readonly [Role, string])[];
}

/** The roles of all words of a label or heading, and the language that knows them. */
export interface RolesRead<Role> {
  readonly code: string;
  readonly roles: readonly Role[];
}

/** The words of all languages. */
export class WordRoles<Role> {
  readonly #languages: readonly LanguageRoles<Role>[];
  /** Most words before a colon are no label in any language, and the first one says so. */
  readonly #byFirstWord = new Map<string, LanguageRoles<Role>[]>();
  readonly #lastWords = new Set<string>();
  /** The last letters of words of which only the end is known. */
  readonly #endings = new Set<string>();

  constructor(tables: readonly RoleTable<Role>[]) {
    this.#languages = tables.map((table) => new LanguageRoles(table));
    for (const language of this.#languages) {
      for (const end of language.endings.keys()) this.#endings.add(end.slice(-ENDING));
      for (const phrase of language.phrases.keys()) this.#add(phrase.split(' '), language);
    }
  }

  /** What each language that knows all words of a key says of them, in the order of the tables. */
  read(key: string): readonly RolesRead<Role>[] {
    return this.#near(key).flatMap((language) => {
      const roles = language.rolesOf(key);
      return roles === null ? [] : [{ code: language.code, roles }];
    });
  }

  /** Whether the last of some words with blanks between them can be known. */
  mayEndWith(word: string): boolean {
    return this.#lastWords.has(word) || this.#mayBeEnding(word);
  }

  /** Whether some words can begin with a known one. */
  mayBeginWith(word: string): boolean {
    return this.#byFirstWord.has(word);
  }

  #near(key: string): readonly LanguageRoles<Role>[] {
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    if (this.#mayBeEnding(first) || UNSPACED.test(key)) return this.#languages;
    return this.#byFirstWord.get(first) ?? [];
  }

  #mayBeEnding(word: string): boolean {
    return this.#endings.has(word.slice(-ENDING));
  }

  #add(words: readonly string[], language: LanguageRoles<Role>): void {
    const first = words[0] ?? '';
    const known = this.#byFirstWord.get(first) ?? [];
    if (known.at(-1) !== language) this.#byFirstWord.set(first, [...known, language]);
    this.#lastWords.add(words.at(-1) ?? '');
  }
}

/** The words of one language. */
class LanguageRoles<Role> {
  readonly code: string;
  readonly phrases = new Map<string, Role>();
  readonly endings = new Map<string, Role>();
  readonly #spaced: boolean;
  /** How many words the longest phrase has that begins with a word. */
  readonly #longestFrom = new Map<string, number>();

  constructor({ code, roles }: RoleTable<Role>) {
    this.code = code;
    this.#spaced = !roles.some(([, words]) => UNSPACED.test(words));
    for (const [role, words] of roles) {
      for (const word of words.split('|')) {
        const table = word.startsWith('*') ? this.endings : this.phrases;
        const name = word.startsWith('*') ? word.slice(1) : word;
        if (name !== '' && !table.has(name)) table.set(name, role);
      }
    }
    for (const phrase of this.phrases.keys()) {
      const [first = '', ...others] = this.#partsOf(phrase);
      this.#longestFrom.set(first, Math.max(this.#longestFrom.get(first) ?? 0, others.length + 1));
    }
  }

  /** The roles of all words of a key, the longest phrases first; null where a word is unknown. */
  rolesOf(key: string): readonly Role[] | null {
    if (!this.#spaced && !UNSPACED.test(key)) return null;
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

  #partsOf(key: string): readonly string[] {
    return this.#spaced ? key.split(' ') : [...key.replaceAll(' ', '')];
  }

  #roleAt(parts: readonly string[], at: number): { readonly role: Role; readonly length: number } | null {
    const first = parts[at] ?? '';
    const joint = this.#spaced ? ' ' : '';
    const longest = Math.min(this.#longestFrom.get(first) ?? 0, parts.length - at);
    for (let length = longest; length > 0; length--) {
      const role = this.phrases.get(length === 1 ? first : parts.slice(at, at + length).join(joint));
      if (role !== undefined) return { role, length };
    }
    for (const [end, role] of this.endings) {
      if (first.length > end.length + 2 && first.endsWith(end)) return { role, length: 1 };
    }
    return null;
  }
}
