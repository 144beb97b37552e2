import type { TextEdit } from './edit.ts';

/** A piece of a snippet: words that are as they are, or a hole with what is in it at first. */
export type SnippetPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hole'; readonly words: string; readonly options: readonly string[] };

/** Text as it must be in a snippet so that nothing in it is taken for a hole. */
export function literal(text: string): string {
  return text.replaceAll(/[\\$}]/g, (mark) => `\\${mark}`);
}

/** A hole with the words that are in it at first, and a list to choose other ones from. */
export function snippetHole(ordinal: number, words: string, options: readonly string[] = []): string {
  if (options.length > 0) return `\${${ordinal}|${[words, ...options].map(listed).join(',')}|}`;
  return words === '' ? `\${${ordinal}}` : `\${${ordinal}:${literal(words)}}`;
}

function listed(option: string): string {
  return option.replaceAll(/[\\$},|]/g, (mark) => `\\${mark}`);
}

/** Edits as snippets: each mark that was written for a hole becomes the hole, all else stays text. */
export function asSnippet(
  edits: readonly TextEdit[],
  holes: readonly (readonly [mark: string, hole: string])[],
): readonly TextEdit[] {
  return edits.map(({ span, newText }) => ({
    span,
    newText: holes.reduce((text, [mark, made]) => text.replace(mark, () => made), literal(newText)),
  }));
}

/** Whether something in the snippet waits for a person. */
export function hasHole(snippet: string): boolean {
  return readSnippet(snippet).some(({ kind }) => kind === 'hole');
}

const hole = /\$(?:\d+|\{\d+(?:\}|\|(?<list>(?:\\.|[^\\|])*)\|\}|:(?<words>(?:\\.|[^\\}])*)\}))/y;

/** The pieces of a snippet that these functions wrote; a mark that opens no hole is text. */
export function readSnippet(snippet: string): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let text = '';
  for (let at = 0; at < snippet.length; ) {
    const mark = snippet[at] ?? '';
    hole.lastIndex = at;
    const match = mark === '$' ? hole.exec(snippet) : null;
    if (match !== null) {
      if (text !== '') pieces.push({ kind: 'text', text });
      text = '';
      pieces.push(holeOf(match.groups?.list, match.groups?.words));
      at += match[0].length;
      continue;
    }
    const escaped = mark === '\\' && /[\\$}]/.test(snippet[at + 1] ?? '');
    text += escaped ? snippet[at + 1] : mark;
    at += escaped ? 2 : 1;
  }
  if (text !== '') pieces.push({ kind: 'text', text });
  return pieces;
}

function holeOf(list: string | undefined, words: string | undefined): SnippetPiece {
  const [first = '', ...options] = (list?.match(/(?:\\.|[^\\,])+/g) ?? []).map(plain);
  return { kind: 'hole', words: list === undefined ? plain(words ?? '') : first, options };
}

function plain(words: string): string {
  return words.replaceAll(/\\(.)/g, '$1');
}
