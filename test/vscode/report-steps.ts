import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-suite.ts';
import type { SharedWindow, Step } from './shared-window.ts';

const today = '2026-11-21';

/** What leaves the editor as text: the follow-up tracker of all, and the summary of one post-mortem. */
export function reportSteps(step: Step, shared: () => SharedWindow): void {
  step('open fixes are copied as markdown, byte for byte as the command line writes them', async () => {
    const { session, window } = shared();
    await window.runCommand('Missing Link: Export Open Fixes…');
    await window.choose('Markdown');
    await window.choose('Copy to the clipboard');
    await window.page.locator('.statusbar-item', { hasText: 'Open fixes copied' }).waitFor();
    const copied = String(await window.page.evaluate('navigator.clipboard.readText()'));
    assert.match(copied, /^# Open fixes\n[\s\S]*Alert on the share of empty result pages/);
    assert.equal(copied, commandLine(session.folder, 'fixes', '--format', 'markdown'));
  });

  step('open fixes are saved where the dialog says; a cancelled one writes nothing', async () => {
    const { session, window } = shared();
    const filesNow = (): readonly string[] => globSync('**/*', { cwd: session.folder }).sort();
    const files = filesNow();
    const dialog = window.page.locator('.quick-input-title').getByText('Export open fixes', { exact: true });
    const begin = async (form: string): Promise<void> => {
      await window.runCommand('Missing Link: Export Open Fixes…');
      await window.choose(form);
      await window.choose('Save as a file');
      await dialog.waitFor();
    };
    await begin('iCalendar');
    await window.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await begin('CSV');
    await window.picture('save-export');
    await window.answer(join(session.folder, 'open.csv'), 'Export open fixes');
    await window.page.locator('.statusbar-item', { hasText: 'Open fixes saved' }).waitFor();
    assert.deepEqual(filesNow(), [...files, 'open.csv'].sort());
    // Spreadsheets want the mark; the rest is what the command line writes.
    const saved = readFileSync(join(session.folder, 'open.csv'), 'utf8');
    assert.equal(saved, `\uFEFF${commandLine(session.folder, 'fixes', '--format', 'csv')}`);
  });

  step('a post-mortem is summed up for stakeholders, from its row and from its editor', async () => {
    const { session, window } = shared();
    const copied = window.page.locator('.statusbar-item', { hasText: 'Summary copied' });
    const clipboard = async (): Promise<string> =>
      String(await window.page.evaluate('navigator.clipboard.readText()'));
    const expected = commandLine(session.folder, 'summary', 'postmortems/2026-11-03-search-outage.md');
    assert.match(expected, /^\*\*INC-21: [\s\S]*\nStructural fix: /);
    await window.menu('Search answered nothing', 'Copy Stakeholder Summary');
    await copied.waitFor();
    assert.equal(await clipboard(), expected);
    await window.page.evaluate("navigator.clipboard.writeText('nothing yet')");
    await window.openFile('2026-11-03-search-outage.md');
    await window
      .line(/INC-21/)
      .first()
      .waitFor();
    await window.runCommand('Missing Link: Copy Stakeholder Summary');
    await window.page.waitForFunction(
      "navigator.clipboard.readText().then((text) => text !== 'nothing yet')",
    );
    assert.equal(await clipboard(), expected);
    await window.runCommand('View: Close Editor');
    await window.runCommand('Missing Link: Show Open Fixes');
  });
}

/** What the command line writes about the folder. */
function commandLine(folder: string, ...words: readonly string[]): string {
  const program = join(root, 'dist', 'cli.js');
  return execFileSync(process.execPath, [program, ...words, '--today', today], {
    cwd: folder,
    encoding: 'utf8',
  });
}
