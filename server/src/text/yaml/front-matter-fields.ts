import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import type { FrontMatterBlock } from './front-matter.ts';
import type { ReadValue, ScalarValue, ValueFault } from './yaml-reading.ts';
import { readValue } from './yaml-value.ts';

/** One key of front matter with its value, by the source text. */
export interface FrontMatterField extends ScalarValue {
  /** Dotted for nested maps: `signed.tech-lead`. */
  readonly path: string;
  readonly keySpan: Span;
  readonly line: number;
}

/** Something in front matter that YAML would refuse or read otherwise than its author meant. */
export interface FrontMatterFault {
  readonly kind: 'value' | 'duplicate';
  readonly span: Span;
  readonly detail: string;
  readonly repair: string | null;
}

export interface FrontMatterFields {
  readonly fields: readonly FrontMatterField[];
  readonly faults: readonly FrontMatterFault[];
}

/** A line of front matter taken apart. */
interface KeyLine {
  readonly indent: number;
  readonly key: string;
  readonly keySpan: Span;
  readonly rest: Span;
  readonly line: number;
  /** No blank after the colon: YAML sees no key. */
  readonly tight: boolean;
}

const keyPattern =
  /^(\s*)("[^"]{1,100}"|'[^']{1,100}'|[^\s#:'"[\]{}|>@`&*!%-][^:#=]{0,100}?|[^\s#:=]{1,100})\s*:(?=\s|$)/;
const tightPattern = /^(\s*)([A-Za-z][\w-]{0,60}):(?=[^\s/:])/;
const tomlPattern = /^(\s*)("[^"]{1,100}"|'[^']{1,100}'|[\w.-]{1,100})\s*=/;

/**
 * Reads front matter line by line, as people write it: each value by its source text, each line on its own,
 * so that one that YAML refuses spoils no other.
 */
export function readFrontMatter(source: Source, block: FrontMatterBlock): FrontMatterFields {
  const reader = new FieldReader(source, block);
  reader.read();
  return { fields: reader.fields, faults: reader.faults };
}

class FieldReader {
  readonly fields: FrontMatterField[] = [];
  readonly faults: FrontMatterFault[] = [];
  readonly #source: Source;
  readonly #toml: boolean;
  readonly #last: number;
  readonly #first: number;
  readonly #seen = new Set<string>();
  /** Keys of the maps that enclose the line, with their indentation. */
  #maps: { readonly indent: number; readonly path: string }[] = [];
  #table = '';
  /** Values by the name of their anchor, for the aliases that follow. */
  readonly #anchors = new Map<string, string>();

  constructor(source: Source, block: FrontMatterBlock) {
    this.#source = source;
    this.#toml = block.format === 'toml';
    this.#first = source.lineAt(block.body.start);
    this.#last = block.open ? block.nextLine : block.nextLine - 1;
  }

  read(): void {
    let line = this.#first;
    while (line < this.#last) line = this.#line(line);
  }

  /** Reads what starts on a line and gives the next line to read. */
  #line(line: number): number {
    const text = this.#source.lineText(line);
    if (this.#toml) {
      const table = /^\s*\[\[?([^\]]{1,100})\]\]?\s*(?:#.*)?$/.exec(text);
      if (table !== null) {
        this.#table = `${(table[1] ?? '').trim()}.`;
        return line + 1;
      }
    }
    const found = this.#keyLine(line, text);
    if (found === null) return line + 1;
    while (this.#maps.length > 0 && (this.#maps.at(-1)?.indent ?? 0) >= found.indent) this.#maps.pop();
    const outer = this.#maps.at(-1)?.path;
    const path = this.#toml
      ? `${this.#table}${found.key}`
      : outer === undefined
        ? found.key
        : `${outer}.${found.key}`;
    const after = this.#after(found);
    const value = readValue(this.#source, { rest: found.rest, until: after, toml: this.#toml });
    if (value.opensMap) this.#maps.push({ indent: found.indent, path });
    const faults = found.tight
      ? []
      : value.faults.filter(({ span }) => this.#meantBy(this.#source.slice(span)) === null);
    this.faults.push(...faults.map((fault) => ({ kind: 'value', ...fault }) as const));
    if (found.tight) this.faults.push({ kind: 'value', ...tightFault(found, value) });
    if (this.#seen.has(path)) {
      this.faults.push({ kind: 'duplicate', span: found.keySpan, detail: path, repair: null });
    }
    this.#seen.add(path);
    this.fields.push({ path, keySpan: found.keySpan, line, ...this.#dereferenced(value) });
    for (const entry of value.entries) {
      const { key, ...rest } = entry;
      this.fields.push({ path: `${path}.${key}`, line: this.#source.lineAt(entry.keySpan.start), ...rest });
    }
    return Math.max(line + 1, value.end);
  }

  /** The value that an alias stands for; others as they are, remembered where they have a name. */
  #dereferenced({ value, span, items, anchor }: ReadValue): ScalarValue {
    const meant = this.#meantBy(value);
    if (anchor !== null) this.#anchors.set(anchor, value);
    return meant === null ? { value, span, items } : { value: meant, span, items: [{ value: meant, span }] };
  }

  /** What `*name` stands for; null for other words, and for names that nothing before them has. */
  #meantBy(words: string): string | null {
    return words.startsWith('*') ? (this.#anchors.get(words.slice(1)) ?? null) : null;
  }

  #keyLine(line: number, text: string): KeyLine | null {
    const usual = (this.#toml ? tomlPattern : keyPattern).exec(text);
    const match = usual ?? (this.#toml ? null : tightPattern.exec(text));
    const written = match?.[2];
    if (match === null || written === undefined) return null;
    if (text.trimStart().startsWith('- ')) return null;
    const start = this.#source.lineStart(line);
    const indent = match[1]?.length ?? 0;
    const quoted = /^["']/.test(written);
    const keyStart = start + indent;
    return {
      indent,
      key: quoted ? written.slice(1, -1) : written.trimEnd(),
      keySpan: { start: keyStart, end: keyStart + written.trimEnd().length },
      rest: { start: start + match[0].length, end: this.#source.lineSpan(line).end },
      line,
      tight: usual === null,
    };
  }

  /** The line after all that belongs to the key: deeper lines, blank lines between them, list items at its own depth. */
  #after(found: KeyLine): number {
    let last = found.line;
    for (let line = found.line + 1; line < this.#last; line++) {
      const text = this.#source.lineText(line);
      if (text.trim() === '') continue;
      const indent = text.length - text.trimStart().length;
      const item = /^\s*-(?:\s|$)/.test(text);
      if (
        this.#toml
          ? this.#keyLine(line, text) !== null || /^\s*\[/.test(text)
          : indent <= found.indent && !(item && indent === found.indent)
      )
        break;
      last = line;
    }
    return last + 1;
  }
}

/** `severity:P1` lacks the blank that makes it a key; the whole line is repaired at once. */
function tightFault(
  found: KeyLine,
  value: ScalarValue & { readonly faults: readonly ValueFault[] },
): ValueFault {
  const words = value.faults[0]?.repair ?? value.value;
  const span = { start: found.keySpan.start, end: Math.max(value.span.end, found.keySpan.end + 1) };
  return { span, detail: 'space', repair: `${found.key}: ${words}` };
}
