import { isScalar, type Node, parseDocument } from 'yaml';

/** What a value says of itself before its words: `&name`, `!!str`. */
export interface ValueProperties {
  /** Where the words begin, in the text of the value. */
  readonly end: number;
  /** The name that aliases use for it; null where it has none. */
  readonly anchor: string | null;
  /** The words, where they are plain ones: `! ~` is no null. */
  readonly plain: string | null;
}

const key = 'k: ';

/** The properties at the head of a value; null where there are none, or where YAML does not read them. */
export function propertiesOf(text: string): ValueProperties | null {
  if (!/^[&!]/.test(text)) return null;
  const node = nodeOf(text);
  const start = node?.range?.[0];
  if (node === null || start === undefined) return null;
  return { end: start - key.length, anchor: anchorOf(node), plain: plainWords(node) };
}

function nodeOf(text: string): Node | null {
  try {
    const document = parseDocument(key + text, { prettyErrors: false, logLevel: 'silent' });
    return document.errors.length === 0 ? ((document.get('k', true) as Node | undefined) ?? null) : null;
  } catch {
    return null;
  }
}

function anchorOf(node: Node): string | null {
  return 'anchor' in node && typeof node.anchor === 'string' && node.anchor !== '' ? node.anchor : null;
}

function plainWords(node: Node): string | null {
  if (!isScalar(node) || node.type !== 'PLAIN' || node.source === undefined || node.source === '')
    return null;
  return node.source;
}
