import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { errors, type Locator, type Page } from 'playwright-core';
import { root } from './build-suite.ts';

/** Runs in the page: every toast is put down once, when it has words. */
const recorder = `(() => {
  const said = globalThis.missingLinkNotifications = [];
  const look = () => {
    for (const toast of document.querySelectorAll('.notification-toast .notification-list-item-message')) {
      if (toast.dataset.recorded !== undefined || toast.textContent === '') continue;
      toast.dataset.recorded = '';
      said.push(toast.textContent);
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
})()`;

/** So long a palette has to come and to find something. */
const paletteMilliseconds = 5_000;

/** A window of VS Code as a person uses it: by keys, words and what is seen. */
export class EditorWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Runs a command by its title in the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, title);
  }

  /** Opens a file of the folder by a part of its name that no other has. */
  async openFile(name: string): Promise<void> {
    await this.#pick('Control+P', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Moves the cursor; line and column count from one. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.#input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.#input.waitFor({ state: 'hidden' });
  }

  /** The underlines of a severity in the open editor. */
  underlines(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  /** A row of a tree in the side bar that says these words to a screen reader, who hears titles uncut. */
  treeRow(words: string): Locator {
    return this.page.locator(`.pane-body .monaco-list-row[aria-label*=${JSON.stringify(words)}]`);
  }

  /** A row that has others below it, by its whole label. */
  treeGroup(label: string): Locator {
    return this.page.locator(
      `.pane-body .monaco-list-row[aria-expanded][aria-label^=${JSON.stringify(`${label}, `)}]`,
    );
  }

  /** Opens a group that is folded. */
  async expand(label: string): Promise<void> {
    const group = this.treeGroup(label).first();
    if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
    await group.and(this.page.locator('[aria-expanded="true"]')).waitFor();
  }

  /** Gives a row of the tree that has the focus the focus in it, by keys alone. */
  async focusRow(words: string): Promise<void> {
    const row = this.treeRow(words).first();
    await row.waitFor();
    await this.runCommand('Missing Link: Show Open Fixes');
    await this.page.keyboard.press('Home');
    const rows = await this.page.locator('.pane-body').first().locator('.monaco-list-row').count();
    for (let left = rows; left > 0; left--) {
      if ((await row.and(this.page.locator('.focused')).count()) > 0) return;
      await this.page.keyboard.press('ArrowDown');
    }
    await row.and(this.page.locator('.focused')).waitFor();
  }

  /** What the status bar says. */
  status(words: string): Locator {
    return this.page.locator('.statusbar-item', { hasText: words }).first();
  }

  /** An entry of the status bar that can be pressed. */
  statusButton(name: string): Locator {
    return this.page.locator('.statusbar-item a', { hasText: new RegExp(`^\\s*${name}$`) }).first();
  }

  /** The box of a row that can be ticked. */
  checkbox(words: string): Locator {
    return this.treeRow(words).locator('.monaco-custom-toggle, .custom-view-tree-node-item-checkbox').first();
  }

  /** Picks an entry of the context menu of a row. */
  async menu(words: string, entry: string): Promise<void> {
    await this.treeRow(words).first().click({ button: 'right' });
    const item = this.page.locator('.monaco-menu .action-item', { hasText: entry }).first();
    // A click so soon after the one that opened the menu counts as part of it.
    await item.hover();
    await this.page.locator('.monaco-menu .action-item.focused', { hasText: entry }).waitFor();
    await this.page.keyboard.press('Enter');
    await item.waitFor({ state: 'hidden' });
  }

  /** The box that a command shows to be filled. */
  prompt(words: string): Locator {
    return this.page.locator('.quick-input-widget:visible', { hasText: words });
  }

  /** Waits for a notification. */
  async notification(words: string): Promise<void> {
    await this.page.locator('.notification-toast', { hasText: words }).first().waitFor();
  }

  /** Records the words of every notification from now on, also of those that have left since. */
  async recordNotifications(): Promise<void> {
    await this.page.evaluate(recorder);
  }

  /** What notifications said since the recording began or was last asked for. */
  async notifications(): Promise<readonly string[]> {
    return this.page.evaluate<string[]>('globalThis.missingLinkNotifications.splice(0)');
  }

  /** Somebody turns to another window: told in the browser's stead, which does not where it is driven. */
  async leave(): Promise<void> {
    await this.#tellFocus(false);
  }

  /** Somebody comes back to the window. */
  async comeBack(): Promise<void> {
    await this.#tellFocus(true);
  }

  /** Takes back the last step in the open editor. */
  async undo(): Promise<void> {
    await this.page.locator('.editor-instance .view-line').first().click();
    await this.page.keyboard.press('Control+Z');
  }

  /** Marks several rows, none of which is opened by it. */
  async select(rows: readonly string[]): Promise<void> {
    for (const words of rows) {
      const row = this.treeRow(words).first();
      await row.click({ modifiers: ['Control'] });
      await row.and(this.page.locator('.selected')).waitFor();
    }
  }

  /** The dialog that comes before everything else. */
  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  /** Where the status bar says that the cursor is. */
  cursorAt(line: number): Locator {
    return this.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, `) });
  }

  /** The text of the open editor as far as it is drawn. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-lines .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** A line of the open editor. */
  line(words: string | RegExp): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: words });
  }

  /** Fills the box that a command shows, once it asks with these words, and confirms it. */
  async answer(words: string, question: string): Promise<void> {
    await this.prompt(question).waitFor();
    await this.#input.fill(words);
    await this.page.keyboard.press('Enter');
  }

  /** Picks the entry of a shown list that has these words. */
  async choose(words: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
  }

  /** Does a thing until it comes out, as a person does whose editor is still reading; a dozen times at most. */
  async until(attempt: () => Promise<boolean>): Promise<void> {
    for (let left = 12; left > 0; left--) if (await attempt()) return;
    throw new Error('It did not come out.');
  }

  /** Whether it is seen within seconds. */
  async comes(what: Locator): Promise<boolean> {
    try {
      await what.first().waitFor({ timeout: 2_000 });
      return true;
    } catch (error) {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    }
  }

  /** Keeps a picture of the window in the ignored folder of screenshots. */
  async picture(name: string): Promise<void> {
    const folder = join(root, 'test', 'screenshots');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }

  /** Of all events on which VS Code asks for the focus, only this one depends on nothing else that happened. */
  async #tellFocus(focused: boolean): Promise<void> {
    await this.page.evaluate(
      `document.hasFocus = () => ${focused}; document.dispatchEvent(new Event('visibilitychange'))`,
    );
  }

  get #input(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input').first();
  }

  /**
   * Opens a palette by its key and picks the entry with these words. A palette closes when the focus goes elsewhere, as
   * it may where something else ends just then: it is opened again, as a person would.
   */
  async #pick(key: string, query: string, words: string): Promise<void> {
    // The list also shows what is similar, not always below what is meant.
    const row = this.page
      .locator(`.quick-input-list .monaco-list-row[aria-label*=${JSON.stringify(words)}]`)
      .first();
    for (let left = 5; ; left--) {
      await this.page.keyboard.press(key);
      try {
        await this.#input.fill(query, { timeout: paletteMilliseconds });
        await row.click({ timeout: paletteMilliseconds });
        break;
      } catch (error) {
        if (left === 0 || !(error instanceof errors.TimeoutError)) throw error;
        // An open palette keeps the list of when it was opened.
        await this.page.keyboard.press('Escape');
      }
    }
    await row.waitFor({ state: 'hidden' });
  }
}
