import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { addToList, type NameList } from '../../config/add-to-list.ts';
import { Source } from '../../text/source.ts';
import type { EditAbilities } from './workspace-edit.ts';

/** The configuration in force for a document; `text` is null where the file is yet to be made. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly text: string | null;
}

/** The edit that adds a name to a list of the configuration; null where the client or the file does not let it. */
export function addToConfiguration(
  { uri, text }: ConfigurationFile,
  list: NameList,
  name: string,
  client: EditAbilities,
): WorkspaceEdit | null {
  const edit = addToList(text ?? '', list, name);
  if (edit === null) return null;
  const change = { range: new Source(text ?? '').rangeOf(edit.span), newText: edit.newText };
  if (text !== null) {
    return client.documentChanges
      ? { documentChanges: [{ textDocument: { uri, version: null }, edits: [change] }] }
      : { changes: { [uri]: [change] } };
  }
  if (!client.documentChanges) return null;
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [change] },
    ],
  };
}
