import { type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { foreignSchemes } from '../protocol/document-names.ts';
import { normalUri, schemeOf } from '../text/uris.ts';

/** A document as the editor holds it; edited in place. */
export type OpenDocument = TextDocument;

export const syncKind = TextDocumentSyncKind.Incremental;

export interface DocumentEvents {
  readonly changed: (document: TextDocument) => void;
  readonly closed: (document: TextDocument) => void;
}

/** The documents that are open in the editor; their texts win over the disk. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #byUri = new Map<string, TextDocument>();

  /** A document of somebody's; copies that an editor keeps for itself are not. */
  get(uri: string): TextDocument | null {
    if (isForeign(uri)) return null;
    return this.#documents.get(uri) ?? this.#byUri.get(normalUri(uri)) ?? null;
  }

  all(): readonly TextDocument[] {
    return this.#documents.all().filter(({ uri }) => !isForeign(uri));
  }

  /** The text of a document that is open; null where it is not. */
  readonly textOf = (uri: string): string | null => this.get(uri)?.getText() ?? null;

  listen(connection: Connection, events: DocumentEvents): void {
    this.#documents.onDidChangeContent(({ document }) => {
      this.#byUri.set(normalUri(document.uri), document);
      if (!isForeign(document.uri)) events.changed(document);
    });
    this.#documents.onDidClose(({ document }) => {
      this.#byUri.delete(normalUri(document.uri));
      events.closed(document);
    });
    this.#documents.listen(connection);
  }
}

const foreign: ReadonlySet<string> = new Set(foreignSchemes);

/** Whether a client sent a document that is not one of ours, whatever it says. */
function isForeign(uri: string): boolean {
  return foreign.has(schemeOf(uri));
}
