import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { differingLines } from '../words/differing-lines.ts';
import { openFixDocument } from './fix-document.ts';

/** The text of a document around a change. */
export interface ChangedText {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  /** The file has the text, too. */
  readonly saved: boolean;
}

/** One step of a person, in one document or in several. */
export interface MadeChange {
  /** What was done: `Marked done: Add a contract test`. */
  readonly words: string;
  readonly texts: readonly ChangedText[];
}

/** What is told of the last step. */
export interface ToldChange {
  readonly words: string;
  /** Where it is, for who wants to see it. */
  readonly at: { readonly uri: string; readonly line: number } | null;
}

/** So many steps can be taken back. */
const mostSteps = 20;

/** The changes that were made from the tree, so that each can be taken back, also in files that nobody has open. */
export class MadeChanges implements Disposable {
  /** Something was done or taken back. */
  readonly onDidChange: Event<ToldChange>;
  readonly #emitter = new EventEmitter<ToldChange>();
  #steps: readonly MadeChange[] = [];
  #last: ToldChange | null = null;

  constructor() {
    this.onDidChange = this.#emitter.event;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Remembers a step, and tells it; one that changed no text is told alone. */
  record(change: MadeChange): void {
    const texts = change.texts.filter(({ before, after }) => before !== after);
    if (texts.length > 0) this.#steps = [...this.#steps, { ...change, texts }].slice(-mostSteps);
    this.#tell({ words: change.words, at: placeOf(texts[0]) });
  }

  /** Takes the last step back as a whole; a text that changed since is refused with the reason, and nothing is written. */
  async undo(): Promise<void> {
    const step = this.#steps.at(-1);
    if (step === undefined) {
      window.setStatusBarMessage(l10n.t('No change to undo.'), 5000);
      return;
    }
    this.#steps = this.#steps.slice(0, -1);
    this.#setContext();
    const refusal = await takeBack(step.texts);
    if (refusal !== null) {
      void window.showWarningMessage(l10n.t('This was not undone: {0}. {1}', step.words, refusal));
      return;
    }
    this.#tell({ words: l10n.t('Undone: {0}', step.words), at: placeOf(step.texts[0]) });
  }

  /** Shows the place of the last step. */
  async show(): Promise<void> {
    const at = this.#last?.at ?? null;
    if (at === null) return;
    const start = new Position(at.line, 0);
    await window.showTextDocument(Uri.parse(at.uri), { selection: new Range(start, start) });
  }

  dispose(): void {
    this.#emitter.dispose();
  }

  #tell(told: ToldChange): void {
    this.#last = told;
    this.#setContext();
    this.#emitter.fire(told);
  }

  #setContext(): void {
    void commands.executeCommand('setContext', 'missingLink.canUndo', this.canUndo);
  }
}

function placeOf(text: ChangedText | undefined): ToldChange['at'] {
  const lines = text === undefined ? null : differingLines(text.before, text.after);
  if (text === undefined || lines === null) return null;
  return { uri: text.uri, line: text.after.slice(0, lines.start).split('\n').length - 1 };
}

interface Reversal {
  readonly document: TextDocument;
  readonly saves: boolean;
  readonly version: number;
  readonly text: ChangedText;
}

/** Gives documents their earlier texts; says why where that is refused, and then none has it. */
async function takeBack(texts: readonly ChangedText[]): Promise<string | null> {
  const reversals: Reversal[] = [];
  for (const text of texts) {
    const opened = await openFixDocument(text.uri);
    if (opened.kind === 'refused') return opened.reason;
    const { document, saves } = opened;
    const now = document.getText();
    // Somebody took it back in the editor.
    if (now === text.before) continue;
    if (now !== text.after) {
      return l10n.t('{0} has changed since. Nothing was written.', document.uri.path.split('/').at(-1) ?? '');
    }
    // A file that was saved without anybody seeing it is given back as a whole, also where a tab shows it by now.
    const saved = saves || (text.saved && !document.isDirty);
    reversals.push({ document, saves: saved, version: document.version, text });
  }
  if (reversals.some(({ document, version }) => document.version !== version)) {
    return l10n.t('The text has changed in the meantime.');
  }
  const edit = new WorkspaceEdit();
  for (const { document, text } of reversals) {
    const lines = differingLines(text.before, text.after);
    if (lines === null) continue;
    const { start, beforeEnd, afterEnd } = lines;
    const range = new Range(document.positionAt(start), document.positionAt(afterEnd));
    edit.replace(document.uri, range, text.before.slice(start, beforeEnd));
  }
  if (!(await workspace.applyEdit(edit))) return l10n.t('The editor did not apply the change.');
  for (const { document, saves } of reversals) {
    if (saves && !(await document.save())) {
      return l10n.t(
        '{0} has its earlier text, and could not be saved.',
        document.uri.path.split('/').at(-1) ?? '',
      );
    }
  }
  return null;
}
