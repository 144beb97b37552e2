import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

interface PlainEdit {
  readonly range: TextEdit['range'];
  readonly newText: string;
}

/** The text with the edits of one document made, as an editor makes them; snippets are as they are. */
export function withEdit(text: string, edit: WorkspaceEdit | undefined): string {
  const all: readonly (TextEdit | SnippetTextEdit)[] =
    edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ??
    Object.values(edit?.changes ?? {}).flat();
  return withEdits(
    text,
    all.map((one) => ({ range: one.range, newText: 'snippet' in one ? one.snippet.value : one.newText })),
  );
}

/** The text with plain edits made. */
export function withEdits(text: string, edits: readonly PlainEdit[]): string {
  const lines = lineStarts(text);
  const offset = ({ line, character }: TextEdit['range']['start']): number => (lines[line] ?? 0) + character;
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => offset(b.edit.range.start) - offset(a.edit.range.start) || b.order - a.order);
  let result = text;
  for (const { edit } of ordered) {
    result = result.slice(0, offset(edit.range.start)) + edit.newText + result.slice(offset(edit.range.end));
  }
  return result;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}
