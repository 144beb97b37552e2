import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { MadeChanges, ToldChange } from '../edits/made-changes.ts';
import { inStatusBar } from '../words/changed-words.ts';

/** So long (milliseconds) the status bar tells of a change; the commands are there for longer. */
const toldMilliseconds = 30_000;

/** In the status bar, after each change of a fix: what was done, and how to undo it and to see it. */
export class ChangeStatus implements Disposable {
  readonly #changes: MadeChanges;
  readonly #words: StatusBarItem;
  readonly #undo: StatusBarItem;
  readonly #show: StatusBarItem;
  readonly #subscription: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changes: MadeChanges) {
    this.#changes = changes;
    this.#words = item('missingLink.change', l10n.t('Last Change of a Fix'), -11);
    this.#undo = item('missingLink.change.undo', l10n.t('Undo Last Change of a Fix'), -12);
    this.#undo.text = l10n.t('$(discard) Undo');
    this.#undo.command = 'missingLink.fix.undo';
    this.#show = item('missingLink.change.show', l10n.t('Show Last Change of a Fix'), -13);
    this.#show.text = l10n.t('$(go-to-file) Show');
    this.#show.command = 'missingLink.fix.showChange';
    this.#subscription = changes.onDidChange((told) => this.#tell(told));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const part of [this.#words, this.#undo, this.#show, this.#subscription]) part.dispose();
  }

  #tell({ words, at }: ToldChange): void {
    clearTimeout(this.#timer);
    this.#words.text = inStatusBar(words);
    this.#words.accessibilityInformation = { label: words };
    this.#words.show();
    this.#undo.accessibilityInformation = { label: l10n.t('Undo the last change of a fix: {0}', words) };
    this.#show.accessibilityInformation = { label: l10n.t('Show the last change of a fix: {0}', words) };
    setShown(this.#undo, this.#changes.canUndo);
    setShown(this.#show, at !== null);
    this.#timer = setTimeout(() => {
      for (const part of [this.#words, this.#undo, this.#show]) part.hide();
    }, toldMilliseconds);
  }
}

function item(id: string, name: string, priority: number): StatusBarItem {
  const made = window.createStatusBarItem(id, StatusBarAlignment.Left, priority);
  made.name = name;
  return made;
}

function setShown(part: StatusBarItem, shown: boolean): void {
  if (shown) part.show();
  else part.hide();
}
