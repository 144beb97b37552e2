import { describe, it } from 'node:test';
import type { EditorWindow } from './editor-window.ts';
import { type HostKind, Session } from './session.ts';
import { inWindow } from './steps.ts';

describe('in a German editor', () => {
  it('commands, views and what the client says are German', () =>
    inGerman('node', async (window) => {
      await window.openFile('2026-11-03-search-outage.md');
      await window.runCommand('Missing Link: Offene Maßnahmen anzeigen');
      await window.page.locator('.pane-header', { hasText: 'Offene Maßnahmen' }).waitFor();
      await window.page.locator('.pane-header', { hasText: 'Kette' }).waitFor();
      await window.treeGroup('Überfällig').waitFor();
      await window.treeRow('one bad record').and(window.treeRow('überfällig')).waitFor();
      await window.runCommand('Missing Link: Offene Maßnahmen exportieren…');
      await window.prompt('offene Maßnahmen').waitFor();
      await window.prompt('Eine Zeile je Maßnahme').waitFor();
      await window.picture('german');
      await window.page.keyboard.press('Escape');
      await window.runCommand('Missing Link: Erste Schritte');
      await window.page.locator('.getting-started-step', { hasText: 'Sehen, was fehlt' }).first().waitFor();
      await window.picture('german-walkthrough');
    }));

  // Of an extension under development, VS Code's web host reads the manifest in English.
  it('what the client says is German in the web host, too', () =>
    inGerman('web', async (window) => {
      await window.openFile('2026-11-03-search-outage.md');
      await window.runCommand('Missing Link: Export Open Fixes…');
      await window.prompt('offene Maßnahmen').waitFor();
    }));
});

async function inGerman(host: HostKind, body: (window: EditorWindow) => Promise<void>): Promise<void> {
  const session = await Session.open({ host });
  try {
    await inWindow(
      session,
      `${host}-failed-german`,
      async (window) => {
        const mine = window.page.locator('.statusbar-item[aria-label*="offene Maßnahmen gehören mir"]');
        await mine.waitFor();
        await body(window);
      },
      { language: 'de' },
    );
  } finally {
    await session.close();
  }
}
