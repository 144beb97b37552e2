import {
  commands,
  type Disposable,
  languages,
  Position,
  Range,
  SnippetString,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { ListRange } from '../../../server/src/protocol/list-range.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import { documentFilters } from '../selector.ts';
import type { Server } from '../server.ts';
import { clientSettings } from '../settings.ts';
import { type Continuation, continuedLine, timeSlot } from '../words/continued-line.ts';
import { shiftedRanges } from '../words/shifted-ranges.ts';

/** Whether Enter continues a list where the cursor is: the key binding asks for it. */
const contextKey = 'missingLink.inList';

/**
 * Enter in a timeline or among fixes: the next entry, the next box. The server says in which lines that is; what Enter
 * writes is decided here, so that it never waits. Anywhere else Enter stays what it is.
 */
export class ListContinuation implements Disposable {
  readonly #server: Server;
  readonly #subscriptions: readonly Disposable[];
  #document: TextDocument | null = null;
  /** Followed through changes; null where no answer holds, so that the next change asks again. */
  #ranges: readonly ListRange[] | null = null;
  #inList = false;
  /** Counts the questions, so that a late answer is dropped. */
  #question = 0;

  constructor(server: Server) {
    this.#server = server;
    const look = (): void => void this.#look();
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(look),
      server.onDidChangeState(look),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const active = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) look();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document !== window.activeTextEditor?.document) return;
        if (this.#ranges === null || document !== this.#document) look();
        else this.#ranges = followed(this.#ranges, contentChanges);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        // Whichever event comes first: the ranges are those of the document that is typed in.
        if (textEditor === window.activeTextEditor && textEditor.document !== this.#document) look();
        else this.#tell(textEditor);
      }),
    ];
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }

  /** What the key does. Where nothing is continued it is Enter. */
  async enter(): Promise<void> {
    const editor = window.activeTextEditor;
    const found = editor === undefined ? null : this.#continuation(editor);
    if (editor === undefined || found === null) {
      await commands.executeCommand('default:type', { text: '\n' });
      return;
    }
    const { active } = editor.selection;
    const end = editor.document.lineAt(active.line).range.end;
    if (found.kind === 'next') {
      const place = new Range(active, end);
      await editor.insertSnippet(new SnippetString(found.snippet), place, {
        undoStopBefore: true,
        undoStopAfter: true,
        keepWhitespace: true,
      });
    } else {
      const place = new Range(new Position(active.line, 0), end);
      await editor.edit((edit) => edit.replace(place, found.line));
    }
    editor.revealRange(editor.selection);
  }

  async #look(): Promise<void> {
    const question = ++this.#question;
    const editor = window.activeTextEditor;
    const document = editor?.document ?? null;
    if (document !== this.#document) this.#ranges = null;
    this.#document = document;
    if (editor === undefined || document === null || !this.#isPossible(document)) return this.#tell(editor);
    try {
      const lists = await this.#server.ask(Requests.lists, { uri: document.uri.toString() });
      if (question !== this.#question) return;
      // Typed meanwhile: the same findings would not ask again.
      if (lists !== null && lists.version !== document.version) return this.#look();
      this.#ranges = lists?.ranges ?? null;
    } catch {
      if (question !== this.#question) return;
      this.#ranges = null;
    }
    this.#tell(editor);
  }

  #isPossible(document: TextDocument): boolean {
    return languages.match([...documentFilters(this.#server.schemes)], document) > 0;
  }

  #continuation({ document, selections, selection }: TextEditor): Continuation | null {
    if (selections.length > 1 || !selection.isSingleLine) return null;
    const { line, character } = selection.active;
    // The slot of a new entry is marked, so that the time is typed over it: Enter there ends the list.
    const isSlot = document.getText(selection) === timeSlot;
    if (!selection.isEmpty && !isSlot) return null;
    return this.#continued(document, line, isSlot ? document.lineAt(line).text.length : character);
  }

  /**
   * Anywhere in the range, items or not: the key must not wait until the editor has heard of every move, and a line that
   * was just written is followed by the next one.
   */
  #isInRange({ document, selection: { active } }: TextEditor): boolean {
    return document === this.#document && this.#rangeAt(active.line) !== undefined;
  }

  #rangeAt(line: number): ListRange | undefined {
    return this.#ranges?.find(({ first, last }) => first <= line && line <= last);
  }

  #continued(document: TextDocument, line: number, column: number): Continuation | null {
    if (document !== this.#document) return null;
    const range = this.#rangeAt(line);
    if (range === undefined) return null;
    return continuedLine(document.lineAt(line).text, column, range.kind, linesAbove(document, line, range));
  }

  #tell(editor: TextEditor | undefined): void {
    if (editor !== window.activeTextEditor) return;
    const inList = editor !== undefined && this.#isInRange(editor) && clientSettings().lists;
    if (inList === this.#inList) return;
    this.#inList = inList;
    void commands.executeCommand('setContext', contextKey, inList);
  }
}

/** Where the ranges are after changes, which the editor gives from the last to the first. */
function followed(
  ranges: readonly ListRange[],
  changes: readonly TextDocumentContentChangeEvent[],
): readonly ListRange[] {
  return changes.reduce(
    (moved, { range, text }) =>
      shiftedRanges(moved, {
        first: range.start.line,
        last: range.end.line,
        breaks: text.split(/\r\n|\r|\n/).length - 1,
      }),
    ranges,
  );
}

function* linesAbove(document: TextDocument, line: number, { first }: ListRange): Iterable<string> {
  for (let at = line - 1; at >= first; at--) yield document.lineAt(at).text;
}
