import assert from 'node:assert/strict';
import { it } from 'node:test';
import { EditorWindow } from './editor-window.ts';
import type { HostKind, Session, WindowOptions } from './session.ts';

const outage = '2026-11-03-search-outage.md';

/** What a person does with the extension, step by step; the same in every host. */
export function personSteps(host: HostKind, session: () => Session): void {
  const step = (name: string, body: (window: EditorWindow) => Promise<void>): void => {
    it(name, () => inWindow(session(), `${host}-failed-${name.split(/\W+/)[0]}`, body));
  };

  step('underlines, completes and mends in a post-mortem', async (window) => {
    await window.openFile(outage);
    await window.underlines('error').first().waitFor();
    await window.underlines('warning').first().waitFor();
    await window.picture(`${host}-findings`);

    const levelLine = lineOf(session().read(`postmortems/${outage}`), 'level: operatoin');
    await window.goTo(levelLine, 'level: op'.length);
    const mend = window.page.locator('.action-widget .monaco-list-row', { hasText: 'operation' }).first();
    // New findings close the menu while the workspace is still being read.
    await window.until(async () => {
      await window.page.keyboard.press('Escape');
      await window.page.keyboard.press('Control+.');
      return window.comes(mend);
    });
    await window.picture(`${host}-quick-fix`);
    await mend.click();
    await window.line(/^level:\s*operation$/).waitFor();
    await window.underlines('error').first().waitFor({ state: 'detached' });

    await window.page.keyboard.press('Escape');
    await window.goTo(levelLine, 'level: operation'.length + 1);
    await window.page.keyboard.press('Control+Shift+ArrowLeft');
    await window.page.keyboard.press('Delete');
    await window.page.keyboard.press('Control+Space');
    const offer = window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'discovery' });
    await offer.waitFor();
    await window.picture(`${host}-completion`);
    await window.page.keyboard.type('disc');
    await window.page
      .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'discovery' })
      .waitFor();
    await window.page.keyboard.press('Enter');
    await window.line(/^level:\s*discovery$/).waitFor();
    // The editor keeps what is unsaved for the next window, where other steps need the slip.
    await window.runCommand('File: Revert File');
    await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
  });

  step('shows open fixes, and a click leads to the line', async (window) => {
    await window.openFile('README.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    const fix = window.treeRow('one bad record');
    await fix.waitFor();
    await window.treeGroup('Overdue').waitFor();
    await window.treeGroup('This week').waitFor();
    await window.treeGroup('Later').waitFor();
    await window.treeGroup('No date').waitFor();
    const badge = window.page.locator('.activitybar .action-item', { hasText: '1' });
    await badge.first().waitFor();
    await window.picture(`${host}-open-fixes`);
    await fix.click();
    const text = session().read('postmortems/2026-10-12-slow-invoices.md');
    await window.cursorAt(lineOf(text, '- [ ] Add "one bad record"')).waitFor();
    await window.picture(`${host}-clicked-fix`);
  });

  step('begins a new post-mortem from the command palette', async (window) => {
    await window.openFile('README.md');
    await window.runCommand('Missing Link: New Post-mortem');
    await window.answer('Login codes came late', 'What happened, and who was affected?');
    await window.choose('P1');
    await window.page.locator('.tab.active', { hasText: '2026-11-21-login-codes-came-late.md' }).waitFor();
    await window.line(/^#\s*Login\s*codes\s*came\s*late$/).waitFor();
    await window.picture(`${host}-new`);
  });
}

/** Opens a window for the body and closes it; a failure leaves a picture. */
export async function inWindow(
  session: Session,
  failure: string,
  body: (window: EditorWindow) => Promise<void>,
  options: WindowOptions = {},
): Promise<void> {
  const page = await session.openWindow(options);
  const window = new EditorWindow(page);
  try {
    await body(window);
  } catch (error) {
    await window.picture(failure);
    throw error;
  } finally {
    await page.context().close();
  }
}

/** The number of the line, from one, that begins with the words. */
export function lineOf(text: string, words: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(words));
  assert.notEqual(index, -1, `no line begins with ${words}`);
  return index + 1;
}
