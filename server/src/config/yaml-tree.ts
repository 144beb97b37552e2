import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../text/position.ts';
import type { ConfigProblem } from './config.ts';
import type { ConfigNode, MapEntry } from './tree.ts';

/** Longer files are no configuration; nothing of them is read. */
const longest = 256 * 1024;
/** Nodes after aliases are resolved: a bomb of aliases ends here. */
const mostNodes = 20_000;
const deepest = 32;
const tooDeep = 'Nested too deeply.';

export interface YamlTree {
  /** Null where there is nothing, or nothing that can be read. */
  readonly tree: ConfigNode | null;
  readonly problems: readonly ConfigProblem[];
}

/** Reads YAML text; never throws, whatever the text. */
export function readYamlTree(text: string): YamlTree {
  if (text.length > longest) {
    return unreadable(`Longer than ${longest / 1024} KB. The defaults are in force.`, firstLine(text));
  }
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
    // The library catches the end of the stack, and tells it in the words of the runtime.
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new TooMuch(tooDeep);
    const fault = document.errors[0];
    if (fault !== undefined) {
      const [start, end] = fault.pos;
      return unreadable(`${faultText(fault.message)} The defaults are in force.`, within(text, start, end));
    }
    const root = document.contents;
    if (root === null) return { tree: null, problems: [] };
    return { tree: new Reader(document, text).read(root, 0), problems: [] };
  } catch (error) {
    const message = error instanceof TooMuch ? error.message : tooDeep;
    return unreadable(`${message} The defaults are in force.`, firstLine(text));
  }
}

/** More than a configuration can need. */
class TooMuch extends Error {}

class Reader {
  readonly #document: Document;
  readonly #text: string;
  #count = 0;

  constructor(document: Document, text: string) {
    this.#document = document;
    this.#text = text;
  }

  read(node: unknown, depth: number): ConfigNode {
    if (++this.#count > mostNodes)
      throw new TooMuch('More entries than a configuration can need (aliases count each time).');
    if (depth > deepest) throw new TooMuch(tooDeep);
    if (isAlias(node)) {
      const target = node.resolve(this.#document);
      if (target === undefined) throw new TooMuch(`The alias '*${node.source}' leads nowhere.`);
      return { ...this.read(target, depth + 1), span: this.#spanOf(node) };
    }
    if (isSeq(node)) {
      return {
        kind: 'list',
        items: node.items.map((item) => this.read(item, depth + 1)),
        span: this.#spanOf(node),
      };
    }
    if (isMap(node)) {
      const entries = node.items.map((pair) => this.#entry(pair.key, pair.value, depth));
      return { kind: 'map', entries, span: this.#spanOf(node) };
    }
    return this.#scalar(node);
  }

  #entry(key: unknown, value: unknown, depth: number): MapEntry {
    const keyNode = this.read(key, depth + 1);
    const name = keyNode.kind === 'scalar' ? keyNode.source : '';
    const missing: ConfigNode = { kind: 'scalar', value: null, source: '', span: keyNode.span };
    return {
      key: name,
      keySpan: keyNode.span,
      value: value === null ? missing : this.read(value, depth + 1),
    };
  }

  #scalar(node: unknown): ConfigNode {
    if (!isScalar(node)) return { kind: 'scalar', value: null, source: '', span: { start: 0, end: 0 } };
    const { value } = node;
    const plain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return {
      kind: 'scalar',
      value: plain,
      source: node.source ?? (plain === null ? '' : String(plain)),
      span: this.#spanOf(node),
    };
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return within(this.#text, start, end);
  }
}

function unreadable(message: string, span: Span): YamlTree {
  return { tree: null, problems: [{ kind: 'unreadable', message, span }] };
}

/** The library's words without its positions, as one sentence. */
function faultText(message: string): string {
  const words = message.replace(/\s+/g, ' ').trim();
  return `This is not YAML: '${words.charAt(0).toLowerCase()}${words.slice(1).replace(/[.:]$/, '').replaceAll("'", '’')}'.`;
}

/** The span within the text and its line, at least one character long where there is one. */
function within(text: string, start: number, end: number): Span {
  const from = Math.min(start, Math.max(0, text.length - 1));
  const lineEnd = text.indexOf('\n', from);
  const last = Math.min(Math.max(end, from + 1), text.length);
  return { start: from, end: lineEnd > from ? Math.min(last, lineEnd) : last };
}

function firstLine(text: string): Span {
  const end = text.slice(0, 200).search(/\r|\n/);
  return { start: 0, end: end < 0 ? Math.min(text.length, 200) : end };
}
