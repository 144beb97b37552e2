import type { ConfigNode } from '../../config/tree.ts';
import { readYamlTree } from '../../config/yaml-tree.ts';
import type { Span } from '../../text/position.ts';
import { termSign } from './subject.ts';

/** Where the text of a configuration names a level or label that it defines; null where it does not. */
export function termPlace(text: string, kind: 'level' | 'label', name: string): Span | null {
  const named = termsIn(text, kind).find(({ words }) => termSign(words) === termSign(name));
  return named === undefined ? null : bare(text, named.span);
}

/** Whether the text of a configuration has levels or labels of its own, which replace those that it builds on. */
export function definesTerms(text: string, kind: 'level' | 'label'): boolean {
  return termsIn(text, kind).length > 0;
}

/** Where labels say that they usually sit at this level, a name that follows when the level is renamed. */
export function usualLevelPlaces(text: string, level: string): readonly Span[] {
  return itemsOf(entryOf(readYamlTree(text).tree, 'labels'))
    .map((label) => entryOf(label, 'level'))
    .flatMap((node) => (node?.kind === 'scalar' && termSign(node.source) === termSign(level) ? [node] : []))
    .map(({ span }) => bare(text, span));
}

/** Where the text of a configuration names a person of the team; null where it does not. */
export function personPlace(text: string, name: string): Span | null {
  for (const person of itemsOf(entryOf(readYamlTree(text).tree, 'people'))) {
    const node = person.kind === 'map' ? entryOf(person, 'name') : person;
    if (node?.kind === 'scalar' && wordsOf(node) === name) return bare(text, node.span);
  }
  return null;
}

/** The files that the text of a configuration says that it builds on, as written, those that win first. */
export function extendedFiles(text: string): readonly string[] {
  return itemsOf(entryOf(readYamlTree(text).tree, 'extends'))
    .flatMap((node) => (node.kind === 'scalar' ? [wordsOf(node)] : []))
    .filter((name) => /\.ya?ml$/i.test(name) && !/^(?:[a-z][a-z\d+.-]*:|[\\/~])/i.test(name))
    .toReversed();
}

interface NamedTerm {
  readonly words: string;
  readonly span: Span;
}

function termsIn(text: string, kind: 'level' | 'label'): readonly NamedTerm[] {
  return itemsOf(entryOf(readYamlTree(text).tree, `${kind}s`)).flatMap((item) => {
    const node = item.kind === 'map' ? entryOf(item, 'name') : item;
    return node?.kind === 'scalar' && node.value !== null ? [{ words: wordsOf(node), span: node.span }] : [];
  });
}

/** A value alone is a list of one. */
function itemsOf(node: ConfigNode | null): readonly ConfigNode[] {
  if (node === null) return [];
  return node.kind === 'list' ? node.items : [node];
}

function entryOf(node: ConfigNode | null, key: string): ConfigNode | null {
  return node?.kind === 'map' ? (node.entries.find((entry) => entry.key === key)?.value ?? null) : null;
}

function wordsOf(node: ConfigNode & { readonly kind: 'scalar' }): string {
  return typeof node.value === 'string' ? node.value : node.source;
}

/** The span without the quotes around it. */
function bare(text: string, span: Span): Span {
  const first = text[span.start];
  const quoted =
    (first === '"' || first === "'") && span.end - span.start > 1 && text[span.end - 1] === first;
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span;
}
