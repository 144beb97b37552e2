// Takes the picture of the editor that is in README: the examples, a fault underlined, the open fixes beside it
// at the side bar's usual width.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/vscode/build-suite.ts';
import { EditorWindow } from '../test/vscode/editor-window.ts';
import { Session } from '../test/vscode/session.ts';

const session = await Session.open({ host: 'node', workspace: join(root, 'examples') });
try {
  const window = new EditorWindow(await session.openWindow());
  await window.page.setViewportSize({ width: 1280, height: 720 });
  await window.openFile('2026-11-10-bad-rollout.md');
  await window.runCommand('Missing Link: Show Open Fixes');
  await window.treeGroup('Overdue').waitFor();
  await window.underlines('warning').first().waitFor();
  const { page } = window;
  await window
    .line('Jonas')
    .locator('span', { hasText: 'Jonas' })
    .first()
    .hover({ position: { x: 20, y: 8 } });
  await page.locator('.monaco-hover:visible', { hasText: 'at fault' }).first().waitFor();
  mkdirSync(join(root, 'docs', 'images'), { recursive: true });
  await window.page.screenshot({ path: join(root, 'docs', 'images', 'editor.png'), animations: 'disabled' });
} finally {
  await session.close();
}
