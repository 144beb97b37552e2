import type { Span } from '../position.ts';
import type { InlinePiece } from './blocks.ts';
import { type Delimiter, delimiterAt, pairDelimiters } from './emphasis.ts';
import { angleLinkEnd, htmlEnd } from './inline-html.ts';
import { bareAddressEnd, linkTargetAt } from './link-target.ts';
import { type Definitions, definitionKey } from './markdown.ts';
import { StruckTags, struckTag } from './struck-tags.ts';

/** A piece with places in the joined text, before they become the document's offsets. */
export interface RawPiece {
  readonly kind: InlinePiece['kind'];
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly target: string | null;
  readonly targetStart: number;
  readonly targetEnd: number;
}

interface Bracket {
  readonly at: number;
  readonly image: boolean;
  readonly delimiter: Delimiter | null;
}

/** Finds the pieces of inline markup in one pass, in order, the outer before the inner. */
export function scanInline(text: string, definitions: Definitions): readonly RawPiece[] {
  return new InlineScanner(text, definitions).scan();
}

class InlineScanner {
  readonly #text: string;
  readonly #definitions: Definitions;
  readonly #pieces: RawPiece[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #struck = new StruckTags();
  #delimiters: Delimiter | null = null;
  #runs: Map<number, number[]> | null = null;
  /** No comment of this kind is closed from here on. */
  #commentsEnd = false;
  #mdxCommentsEnd = false;
  /** A link holds no link: open brackets below this depth can close an image only. */
  #inactiveBelow = 0;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#definitions = definitions;
  }

  scan(): readonly RawPiece[] {
    const special = /[\\`*_~[\]<]|!\[|\{\/\*|https?:\/\/|www\./gi;
    const text = this.#text;
    for (;;) {
      const found = special.exec(text);
      if (found === null) break;
      special.lastIndex = this.#step(found.index, found[0]);
    }
    this.#pair(null);
    return this.#pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Reads what is at `at` and says where to go on. */
  #step(at: number, found: string): number {
    switch (found) {
      case '\\':
        return at + 2;
      case '`':
        return this.#code(at);
      case '*':
      case '_':
      case '~':
        return this.#delimiter(at);
      case '[':
        return this.#open(at, false);
      case '![':
        return this.#open(at, true);
      case ']':
        return this.#close(at);
      case '<':
        return this.#angle(at);
      case '{/*':
        return this.#mdxComment(at);
      default:
        return this.#address(at, found.length);
    }
  }

  #add(
    kind: RawPiece['kind'],
    start: number,
    end: number,
    inner: Span,
    target: string | null,
    where: Span,
  ): void {
    this.#pieces.push({
      kind,
      start,
      end,
      contentStart: inner.start,
      contentEnd: inner.end,
      target,
      targetStart: where.start,
      targetEnd: where.end,
    });
  }

  #code(at: number): number {
    const text = this.#text;
    this.#runs ??= backtickRuns(text);
    let end = at;
    while (text[end] === '`') end++;
    const width = end - at;
    const runs = this.#runs.get(width) ?? [];
    while (runs.length > 0 && (runs[runs.length - 1] ?? 0) < end) runs.pop();
    const close = runs[runs.length - 1];
    if (close === undefined) return end;
    let inner = { start: end, end: close };
    const padded = text[end] === ' ' && text[close - 1] === ' ' && close - end > 2;
    if (padded) inner = { start: end + 1, end: close - 1 };
    this.#add('code', at, close + width, inner, null, nowhere);
    return close + width;
  }

  #delimiter(at: number): number {
    const delimiter = delimiterAt(this.#text, at, this.#delimiters);
    if (this.#delimiters !== null) this.#delimiters.next = delimiter;
    this.#delimiters = delimiter;
    return delimiter.end;
  }

  #open(at: number, image: boolean): number {
    const bracket = image ? at + 1 : at;
    const note = /\[\^[^\]\s]{1,80}\]/y;
    note.lastIndex = bracket;
    if (!image && note.test(this.#text)) {
      this.#add('footnote', at, note.lastIndex, { start: at + 2, end: note.lastIndex - 1 }, null, nowhere);
      return note.lastIndex;
    }
    const wiki = this.#wikiLink(at, bracket, image);
    if (wiki !== null) return wiki;
    this.#brackets.push({ at, image, delimiter: this.#delimiters });
    return bracket + 1;
  }

  /** `[[page]]`, `[[page|shown]]`: a link of a wiki, whose page only the wiki finds. */
  #wikiLink(at: number, bracket: number, image: boolean): number | null {
    if (this.#text[bracket + 1] !== '[') return null;
    const match = /\[\[([^[\]|\n]{1,200})(\|[^[\]|\n]{1,200})?\]\](?!\()/y;
    match.lastIndex = bracket;
    const found = match.exec(this.#text);
    if (found === null || this.#definitions.has(definitionKey(found[1] ?? ''))) return null;
    const end = match.lastIndex;
    const start = end - 2 - (found[2] === undefined ? (found[1]?.length ?? 0) : found[2].length - 1);
    this.#add(image ? 'image' : 'link', at, end, { start, end: end - 2 }, null, nowhere);
    return end;
  }

  #close(at: number): number {
    const opener = this.#brackets.pop();
    if (opener === undefined) return at + 1;
    const inactive = !opener.image && this.#brackets.length < this.#inactiveBelow;
    this.#inactiveBelow = Math.min(this.#inactiveBelow, this.#brackets.length);
    if (inactive) return at + 1;
    const inner = { start: opener.at + (opener.image ? 2 : 1), end: at };
    const direct = linkTargetAt(this.#text, at + 1);
    const link = direct ?? this.#reference(inner, at + 1);
    if (link === null) return at + 1;
    const where = direct === null ? nowhere : { start: direct.targetStart, end: direct.targetEnd };
    const target = 'target' in link ? link.target : this.#text.slice(link.targetStart, link.targetEnd);
    this.#dropAddresses(opener.at);
    this.#struck.dropFrom(opener.at);
    this.#add(opener.image ? 'image' : 'link', opener.at, link.end, inner, target, where);
    this.#pair(opener.delimiter);
    if (!opener.image) this.#inactiveBelow = this.#brackets.length;
    return link.end;
  }

  /** An address that is as the words of a link is no second link. */
  #dropAddresses(from: number): void {
    for (;;) {
      const last = this.#pieces[this.#pieces.length - 1];
      if (last === undefined || last.kind !== 'autolink' || last.start < from) return;
      this.#pieces.pop();
    }
  }

  #reference(inner: Span, after: number): { readonly end: number; readonly target: string } | null {
    if (this.#definitions.size === 0 || inner.end - inner.start > 999) return null;
    const own = this.#text.slice(inner.start, inner.end);
    let label = own;
    let end = after;
    if (this.#text[after] === '[') {
      const close = this.#text.slice(after, after + 1000).indexOf(']');
      if (close > 0) {
        end = after + close + 1;
        label = close > 1 ? this.#text.slice(after + 1, after + close) : own;
      }
    }
    const target = this.#definitions.get(definitionKey(label));
    if (target !== undefined) return { end, target };
    return null;
  }

  #angle(at: number): number {
    const text = this.#text;
    const linkEnd = angleLinkEnd(text, at);
    if (linkEnd > 0) {
      const inner = { start: at + 1, end: linkEnd - 1 };
      this.#add('autolink', at, linkEnd, inner, text.slice(inner.start, inner.end), inner);
      return linkEnd;
    }
    const comment = text.startsWith('<!--', at);
    if (comment && this.#commentsEnd) return at + 4;
    const end = htmlEnd(text, at);
    if (end < 0) {
      if (comment) this.#commentsEnd = true;
      return at + 1;
    }
    if (!this.#strike(at, end)) this.#add('html', at, end, { start: end, end }, null, nowhere);
    return end;
  }

  /** Notes a tag that opens struck text; closes the struck text whose tag this is, and says so. */
  #strike(start: number, end: number): boolean {
    const tag = struckTag(this.#text.slice(start, Math.min(end, start + 10)));
    if (tag === null) return false;
    if (!tag.closes) {
      const piece = this.#pieces.length;
      this.#struck.push({ name: tag.name, start, end, delimiter: this.#delimiters, piece });
      return false;
    }
    const opener = this.#struck.close(tag.name);
    if (opener === null) return false;
    while ((this.#brackets.at(-1)?.at ?? -1) >= opener.start) this.#brackets.pop();
    this.#inactiveBelow = Math.min(this.#inactiveBelow, this.#brackets.length);
    this.#pair(opener.delimiter);
    const inner = { contentStart: opener.end, contentEnd: start };
    this.#pieces[opener.piece] = { kind: 'strike', start: opener.start, end, ...inner, ...leadsNowhere };
    return true;
  }

  #mdxComment(at: number): number {
    const close = this.#mdxCommentsEnd ? -1 : this.#text.indexOf('*/}', at + 3);
    if (close < 0) {
      this.#mdxCommentsEnd = true;
      return at + 1;
    }
    const end = close + 3;
    this.#add('html', at, end, { start: end, end }, null, nowhere);
    return end;
  }

  #address(at: number, prefix: number): number {
    if (/[\p{L}\p{N}_]/u.test(this.#text[at - 1] ?? '')) return at + prefix;
    const end = bareAddressEnd(this.#text, at);
    if (end <= at + prefix) return at + prefix;
    const inner = { start: at, end };
    this.#add('autolink', at, end, inner, this.#text.slice(at, end), inner);
    return end;
  }

  #pair(bottom: Delimiter | null): void {
    for (const piece of pairDelimiters(this.#delimiters, bottom)) {
      const inner = { start: piece.contentStart, end: piece.contentEnd };
      this.#add(piece.kind, piece.start, piece.end, inner, null, nowhere);
    }
    this.#delimiters = bottom;
    if (bottom !== null) bottom.next = null;
  }
}

const nowhere: Span = { start: 0, end: 0 };
const leadsNowhere = { target: null, targetStart: 0, targetEnd: 0 } as const;

/** Starts of the backtick runs by their length, last first. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const run of text.matchAll(/`+/g)) {
    const list = runs.get(run[0].length);
    if (list === undefined) runs.set(run[0].length, [run.index]);
    else list.push(run.index);
  }
  for (const list of runs.values()) list.reverse();
  return runs;
}
