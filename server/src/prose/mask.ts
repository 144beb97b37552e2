/** Stands for what has no words of its own: code, an address, a quotation. */
export const opaque = '\u0001';

const quoteReach = 600;
const markupReach = 2000;

/**
 * The text with everything that is not the author's own prose blotted out, character for character:
 * code, addresses and quotations become `opaque`, marks, tags and emoji blanks. Offsets stay.
 */
export function mask(text: string): string {
  return new Masker(text).run();
}

class Masker {
  readonly #text: string;
  #out = '';
  #copied = 0;
  #at = 0;
  /** Lengths of backtick runs that are known to have no partner further on. */
  readonly #lonely = new Set<number>();
  #commentsEnd = false;
  /** What the last search for each mark looked at, and where it found it. */
  readonly #searched = new Map<string, { from: number; to: number; at: number | null }>();

  constructor(text: string) {
    this.#text = text;
  }

  run(): string {
    const text = this.#text;
    while (this.#at < text.length) {
      const end = this.#special(text.charCodeAt(this.#at));
      if (end === null) this.#at++;
      else this.#at = end;
    }
    return this.#out + text.slice(this.#copied);
  }

  /** Where the reading goes on when something special stands here; null where nothing does. */
  #special(code: number): number | null {
    if (code >= 97 && code <= 122) return code === 104 ? this.#address() : null;
    switch (code) {
      case 10:
        return this.#lineEnd();
      case 96:
        return this.#code();
      case 91:
        return this.#text[this.#at + 1] === '^' ? this.#blankTo(']', 60) : this.#blot(1, ' ');
      case 93:
        return this.#linkEnd();
      case 33:
        return this.#text[this.#at + 1] === '[' ? this.#image() : null;
      case 60:
        return this.#tag();
      case 123:
        return this.#mdxComment();
      case 126:
        return this.#strike();
      case 42:
        return this.#blot(1, ' ');
      case 95:
        return this.#inWord() ? null : this.#blot(1, ' ');
      case 92:
        return this.#blot(1, ' ');
      case 34:
        return this.#quote('"');
      case 0x201c:
      case 0x201e:
        return this.#quote('\u201d');
      case 0xab:
        return this.#quote('\u00bb');
      case 39:
      case 0x2018:
        return this.#singleQuote(code === 39 ? "'" : '\u2019');
      case 58:
        return this.#emojiCode();
      case 38:
        return this.#entity();
      default:
        return code >= 0xd83c && code <= 0xd83e ? this.#blot(2, ' ') : null;
    }
  }

  #blot(length: number, filler: string): number {
    const end = Math.min(this.#at + length, this.#text.length);
    this.#out += this.#text.slice(this.#copied, this.#at) + filler.repeat(end - this.#at);
    this.#copied = end;
    return end;
  }

  #blankTo(close: string, reach: number): number | null {
    const end = this.#find(close, this.#at + 1, reach);
    return end === null ? null : this.#blot(end + close.length - this.#at, ' ');
  }

  #find(what: string, from: number, reach: number): number | null {
    const to = from + reach;
    const last = this.#searched.get(what);
    const known = last !== undefined && last.from <= from ? last : null;
    // A mark that stands further on is found once, and a stretch without one is looked at once.
    if (known !== null && known.at !== null && known.at >= from) {
      return known.at + what.length <= to ? known.at : null;
    }
    const start = known !== null && known.at === null ? Math.max(from, known.to - what.length + 1) : from;
    if (start >= to) return null;
    const found = this.#text.slice(start, to).indexOf(what);
    const at = found < 0 ? null : start + found;
    this.#searched.set(what, { from, to, at });
    return at;
  }

  /** A hard break, or a line that begins with a time or a bullet, ends what was said before. */
  #lineEnd(): number | null {
    const text = this.#text;
    const hard = text[this.#at - 1] === '\\' || (text[this.#at - 1] === ' ' && text[this.#at - 2] === ' ');
    if (
      hard ||
      /^\s{0,20}[*_[(`-]{0,3}(?:\d{1,2}[:.]\d\d|\d{4}-\d\d|[-*\u2022] )/.test(
        text.slice(this.#at + 1, this.#at + 40),
      )
    ) {
      return this.#blot(1, ';');
    }
    return null;
  }

  #code(): number {
    const text = this.#text;
    let length = 1;
    while (text[this.#at + length] === '`') length++;
    if (this.#lonely.has(length)) return this.#blot(length, ' ');
    const run = '`'.repeat(length);
    let close = text.indexOf(run, this.#at + length);
    while (close >= 0 && text[close + length] === '`') {
      let past = close + length;
      while (text[past] === '`') past++;
      close = text.indexOf(run, past);
    }
    if (close >= 0) return this.#blot(close + length - this.#at, opaque);
    this.#lonely.add(length);
    return this.#blot(length, ' ');
  }

  #linkEnd(): number {
    const next = this.#text[this.#at + 1];
    const close = next === '(' ? ')' : next === '[' ? ']' : null;
    const end = close === null ? null : this.#find(close, this.#at + 2, markupReach);
    return this.#blot(end === null ? 1 : end + 1 - this.#at, ' ');
  }

  #image(): number | null {
    const label = this.#find('](', this.#at + 2, markupReach);
    const end = label === null ? null : this.#find(')', label + 2, markupReach);
    return end === null ? null : this.#blot(end + 1 - this.#at, ' ');
  }

  #tag(): number | null {
    const text = this.#text;
    if (text.startsWith('<!--', this.#at)) {
      const end = this.#commentsEnd ? -1 : text.indexOf('-->', this.#at + 4);
      if (end < 0) this.#commentsEnd = true;
      return this.#blot((end < 0 ? text.length : end + 3) - this.#at, ' ');
    }
    const next = text.charCodeAt(this.#at + 1) | 32;
    if ((next < 97 || next > 122) && text[this.#at + 1] !== '/') return null;
    const end = this.#find('>', this.#at + 1, markupReach);
    if (end === null) return null;
    const inside = text.slice(this.#at + 1, end).toLowerCase();
    if (inside.startsWith('br')) return this.#blot(end + 1 - this.#at, ';');
    const address = inside.includes('://') && !inside.includes(' ');
    return this.#blot(end + 1 - this.#at, address ? opaque : ' ');
  }

  #mdxComment(): number | null {
    const end = this.#text.startsWith('{/*', this.#at) ? this.#find('*/}', this.#at + 3, markupReach) : null;
    return end === null ? null : this.#blot(end + 3 - this.#at, ' ');
  }

  #strike(): number {
    if (this.#text[this.#at + 1] !== '~') return this.#blot(1, ' ');
    const end = this.#find('~~', this.#at + 2, markupReach);
    return this.#blot(end === null ? 2 : end + 2 - this.#at, ' ');
  }

  #inWord(): boolean {
    return isWordCode(this.#text.charCodeAt(this.#at - 1)) && isWordCode(this.#text.charCodeAt(this.#at + 1));
  }

  #quote(close: string): number {
    const end = this.#find(close, this.#at + 1, quoteReach);
    if (end === null || end - this.#at - 1 < 3) return this.#blot(1, ' ');
    return this.#blot(end + 1 - this.#at, opaque);
  }

  #singleQuote(close: string): number | null {
    const text = this.#text;
    if (isWordCode(text.charCodeAt(this.#at - 1)) || !isWordCode(text.charCodeAt(this.#at + 1))) return null;
    const limit = Math.min(text.length, this.#at + quoteReach);
    for (let i = this.#at + 2; i < limit; i++) {
      if (text[i] !== close || isWordCode(text.charCodeAt(i + 1)) || text[i - 1] === ' ') continue;
      return this.#blot(i + 1 - this.#at, opaque);
    }
    return null;
  }

  #emojiCode(): number | null {
    const text = this.#text;
    let end = this.#at + 1;
    while (
      end - this.#at < 32 &&
      (isWordCode(text.charCodeAt(end)) || text[end] === '-' || text[end] === '+')
    )
      end++;
    const alone = this.#at === 0 || text[this.#at - 1] === ' ';
    return alone && end - this.#at > 2 && text[end] === ':' ? this.#blot(end + 1 - this.#at, ' ') : null;
  }

  #entity(): number | null {
    const end = this.#find(';', this.#at + 1, 10);
    if (end === null || !/^[#a-z0-9]+$/i.test(this.#text.slice(this.#at + 1, end))) return null;
    return this.#blot(end + 1 - this.#at, ' ');
  }

  #address(): number | null {
    const text = this.#text;
    if (!text.startsWith('http://', this.#at) && !text.startsWith('https://', this.#at)) return null;
    let end = this.#at;
    while (end < text.length && !' \t\n\r)>]'.includes(text[end] ?? ' ')) end++;
    while ('.,;:!?'.includes(text[end - 1] ?? ' ')) end--;
    return this.#blot(end - this.#at, opaque);
  }
}

/** Letters, digits, the underscore and everything beyond Latin punctuation that builds words. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    );
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xfe00 && code <= 0xfe0f) return false;
  if (code >= 0xd83c && code <= 0xd83e) return false;
  return code < 0xff00 || code > 0xff20;
}
