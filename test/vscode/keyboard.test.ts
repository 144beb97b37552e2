import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { errors, type Locator } from 'playwright-core';
import { EditorWindow } from './editor-window.ts';
import { type HostKind, Session } from './session.ts';
import { stepsIn } from './shared-window.ts';

for (const host of ['node', 'web'] as const) {
  describe(`by keys alone, heard and not seen, ${host}`, () => byKeys(host));
}

/** From a new post-mortem to an export without a pointer; after each step, what a screen reader is given. */
function byKeys(host: HostKind): void {
  const draft = '2026-11-21-login-codes-came-late.md';
  const invoices = 'postmortems/2026-10-12-slow-invoices.md';
  let session: Session;
  let window: EditorWindow;
  const press = (key: string): Promise<void> => window.page.keyboard.press(key);
  const type = (words: string): Promise<void> => window.page.keyboard.type(words);
  const box = (): Locator => window.page.locator('.quick-input-widget:visible');

  before(async () => {
    session = await Session.open({ host });
    window = new EditorWindow(await session.openWindow());
    // By then the workspace is read: the next id and the folder of a new post-mortem are known.
    await window.page.locator('.statusbar-item[id*="missingLink.mine"]').waitFor();
  });
  after(() => session.close());

  const step = stepsIn(() => window, `${host}-keys`);

  /** Runs a command by its whole title, which must be the first one in the palette. */
  const run = async (title: string): Promise<void> => {
    const input = box().locator('input').first();
    const first = window.page.locator(
      `.quick-input-list .monaco-list-row.focused[aria-label^="Missing Link: ${title}"]`,
    );
    await tryUntil(first, async () => {
      await press('F1');
      await input.fill('>', { timeout: patience });
      await input.pressSequentially(`Missing Link: ${title}`, { timeout: patience });
    });
    await input.press('Enter');
    await first.waitFor({ state: 'hidden' });
  };

  step('begins a post-mortem', async () => {
    await run('New Post-mortem');
    await window.prompt('What happened').waitFor();
    await hears(box(), [/textbox ".*New Post-mortem/, /What happened, and who was affected\?/]);
    await type('Login codes came late');
    await press('Enter');
    const severity = box().getByRole('option', { name: /^P2/ });
    await severity.waitFor();
    await hears(box(), [/textbox "How severe was it\?/, /option "P1, \S/, /option "P2, \S/]);
    await type('P2');
    await severity.and(window.page.locator('.focused')).waitFor();
    await press('Enter');
    await window.page.locator('.tab.active', { hasText: draft }).waitFor();
    await hears(window.page.locator('.editor-instance'), [new RegExp(`textbox "${draft}`)]);
  });

  step('fills it, and goes to what is wrong', async () => {
    await window.line(/^level:/).waitFor();
    // Out of the slots, where the template has some.
    await press('Escape');
    await press('Control+F');
    await type('level:');
    await press('Enter');
    await press('Escape');
    await press('End');
    // At once: else there is a finding about the first letters, which is gone when it is looked at.
    await window.page.keyboard.insertText('operatoin');
    await window.underlines('error').first().waitFor();
    await press('F8');
    const problem = window.page.locator('.zone-widget', { hasText: 'is not a chain level' });
    await problem.waitFor();
    await hears(problem, [
      /alert "level:\s+operatoin, Error: .*is not a chain level/,
      /link "\(chain\/level-unknown\)"/,
    ]);
  });

  step('repairs it', async () => {
    const menu = window.page.locator('.action-widget');
    await tryUntil(menu.getByRole('option', { name: /^Change to/ }), async () => {
      await press('Escape');
      await press('Control+.');
    });
    await hears(menu, [
      /option "Change to 'operation'.*[\s\S]*option "Explain chain\/level-unknown.*[\s\S]*option "Silence/,
    ]);
    await press('Enter');
    await window.line(/^level:\s*operation$/).waitFor();
    await press('Control+S');
    await session.untilFile(`postmortems/${draft}`, (text) => /^level: operation$/m.test(text));
    await window.page.locator('.tab.active:not(.dirty)', { hasText: draft }).waitFor();
  });

  step('ticks a fix', async () => {
    await run('Show Open Fixes');
    const row = window.treeRow('one bad record');
    await row.waitFor();
    const tree = window.page.getByRole('tree', { name: 'Open Fixes' });
    await hears(tree, [
      /treeitem "Overdue, 1 fix" \[expanded\]/,
      /treeitem ".*one bad record.*12 days overdue.*"/,
      /treeitem ".*one bad record.*@ines.*"/,
      /checkbox "Mark .*one bad record.* done"/,
    ]);
    await untilFocused(window, row);
    await press('Shift+F10');
    const done = window.page.locator('.monaco-menu .action-item', { hasText: 'Mark Done…' });
    await done.waitFor();
    await untilFocused(window, done);
    await press('Enter');
    await window.prompt('What shows that it is done').waitFor();
    await hears(box(), [/textbox ".*one bad record/, /What shows that it is done\?/]);
    await type('#517');
    await press('Enter');
    const text = await session.untilFile(invoices, (now) => now.includes('Evidence: #517'));
    assert.match(text, /^- \[x\] Add "one bad record"/m);
    await window.treeGroup('Overdue').waitFor({ state: 'detached' });
  });

  step('exports what is left', async () => {
    await run('Export Open Fixes…');
    await box()
      .getByRole('option', { name: /Markdown/ })
      .waitFor();
    await hears(box(), [
      /textbox "Which format\?/,
      /option ".*Markdown, Tables by due date/,
      /option ".*CSV, /,
    ]);
    await press('Enter');
    await box().getByRole('option', { name: /Copy/ }).waitFor();
    await hears(box(), [/textbox "Where to\?/, /option ".*Copy to the clipboard"/]);
    await press('Enter');
    const said = window.page.locator('.statusbar-item', { hasText: 'Open fixes copied' });
    await said.waitFor();
    await hears(said, [/Open fixes copied/]);
    const copied = String(await window.page.evaluate('navigator.clipboard.readText()'));
    assert.match(copied, /Alert on the share of empty result pages/);
    assert.match(copied, /## Done lately[\s\S]*one bad record/);
  });

  step('says in the status bar what the number is', async () => {
    const mine = window.page.locator('.statusbar-item[id*="missingLink.mine"]');
    await mine.waitFor();
    await hears(mine, [/button "Missing Link: 1 open fix is mine"/]);
  });
}

/** What a screen reader is given of a part of the window has each of these lines. */
async function hears(part: Locator, lines: readonly RegExp[]): Promise<void> {
  const snapshot = await part.first().ariaSnapshot();
  for (const line of lines) assert.match(snapshot, line);
}

/** So long a widget has to come, in milliseconds: one closes when the focus goes elsewhere, as where a file is just saved. */
const patience = 5_000;

/** Does it until the part is there, again where nothing came of it, as a person would. */
async function tryUntil(part: Locator, act: () => Promise<void>): Promise<void> {
  for (let left = 3; ; left--) {
    try {
      await act();
      await part.first().waitFor({ timeout: patience });
      return;
    } catch (error) {
      if (left === 0 || !(error instanceof errors.TimeoutError)) throw error;
    }
  }
}

/** Goes down until the row has the focus, as one would who hears each row. */
async function untilFocused(window: EditorWindow, row: Locator): Promise<void> {
  const focused = row.and(window.page.locator('.focused')).first();
  for (let left = 20; left > 0; left--) {
    await window.page.keyboard.press('ArrowDown');
    if (await focused.isVisible()) return;
  }
  await focused.waitFor();
}
