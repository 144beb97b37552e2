import type { InlinePiece } from '../text/markdown/blocks.ts';
import { markRuns, opaque, type Run } from './mark-runs.ts';

const quoteReach = 600;
const commentReach = 10_000;

/**
 * The text with everything that is not the author's own prose blotted out, character for character:
 * code, addresses and quotations become `opaque`, marks, tags and emoji blanks. Offsets stay. `start` is the text's place
 * in the document, `pieces` are what reading found in it or around it.
 */
export function mask(text: string, start: number, pieces: readonly InlinePiece[]): string {
  return new Masker(text, markRuns(text, start, pieces)).run();
}

class Masker {
  readonly #text: string;
  #out = '';
  #copied = 0;
  #at = 0;
  /** What is left of the marks, in order. */
  readonly #runs: readonly Run[];
  #next = 0;
  /** What the last search for each mark looked at, and where it found it. */
  readonly #searched = new Map<string, { from: number; to: number; at: number | null }>();

  constructor(text: string, runs: readonly Run[]) {
    this.#text = text;
    this.#runs = runs;
  }

  run(): string {
    const text = this.#text;
    while (this.#at < text.length) {
      const end = this.#marked() ?? this.#special(text.charCodeAt(this.#at));
      if (end === null) this.#at++;
      else this.#at = end;
    }
    return this.#out + text.slice(this.#copied);
  }

  /** Where the reading goes on behind a mark, code or an address that is here; null where nothing does. */
  #marked(): number | null {
    for (;;) {
      const run = this.#runs[this.#next];
      if (run === undefined || run.start > this.#at) return null;
      this.#next++;
      if (run.end > this.#at) return this.#blot(run.end - this.#at, run.filler);
    }
  }

  /** Where the reading goes on when something special is here; null where nothing does. */
  #special(code: number): number | null {
    if (code >= 97 && code <= 122) return null;
    switch (code) {
      case 10:
        return this.#lineEnd();
      case 42:
      case 91:
      case 92:
      case 93:
      case 96:
      case 126:
        return this.#blot(1, ' ');
      case 95:
        return this.#inWord() ? null : this.#blot(1, ' ');
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
      case 37:
        return this.#comment();
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

  #find(what: string, from: number, reach: number): number | null {
    const to = from + reach;
    const last = this.#searched.get(what);
    const known = last !== undefined && last.from <= from ? last : null;
    // A mark that is further on is found once, and a stretch without one is looked at once.
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

  /** A comment between two pairs of percent signs, as some editors of notes write it. */
  #comment(): number | null {
    const text = this.#text;
    if (text[this.#at + 1] !== '%' || isWordCode(text.charCodeAt(this.#at - 1))) return null;
    const end = this.#find('%%', this.#at + 2, commentReach);
    return end === null ? null : this.#blot(end + 2 - this.#at, ' ');
  }

  #entity(): number | null {
    const end = this.#find(';', this.#at + 1, 10);
    if (end === null || !/^[#a-z0-9]+$/i.test(this.#text.slice(this.#at + 1, end))) return null;
    return this.#blot(end + 1 - this.#at, ' ');
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
