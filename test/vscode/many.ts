/**
 * Opens thousands of generated post-mortems in the editor and tells how long a person waits:
 * `node test/vscode/many.ts [10000] [node|web]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { generateDocument } from '../bench/generate-documents.ts';
import { EditorWindow } from './editor-window.ts';
import { Session } from './session.ts';

const documents = Number(process.argv[2] ?? 10_000);
const host = process.argv[3] === 'web' ? 'web' : 'node';
const patienceMilliseconds = 120_000;

const workspace = mkdtempSync(join(tmpdir(), 'missing-link-many-'));
mkdirSync(join(workspace, 'postmortems'));
writeFileSync(join(workspace, 'README.md'), '# Many\n');
for (let index = 0; index < documents; index++) {
  writeFileSync(join(workspace, 'postmortems', `2026-01-01-${index}-made.md`), generateDocument(index));
}
writeFileSync(join(workspace, 'postmortems', '2026-11-01-typed-in.md'), generateDocument(documents, 50));

const session = await Session.open({ host, workspace });
rmSync(workspace, { recursive: true });
try {
  await coldStart();
  await warmStart();
} finally {
  await session.close();
}

/** Nothing is known yet: a document is opened and typed in while the index is built. */
async function coldStart(): Promise<void> {
  const begun = performance.now();
  const window = await openWindow();
  tell('cold: window with the extension', begun);
  await window.openFile('2026-11-01-typed-in.md');
  tell('cold: document of 50 KB opened', begun);
  await typeIn(window, 'cold');
  const asked = performance.now();
  await window.runCommand('Missing Link: Show Open Fixes');
  await rows(window).first().waitFor();
  tell('cold: first rows', begun);
  tell('cold: first rows, from when the view was asked for', asked);
  await window.page
    .locator('.pane-body', { hasText: 'Reading post-mortems' })
    .first()
    .waitFor({ state: 'detached' });
  tell('cold: index ready', begun);
  await typeIn(window, 'quiet');
  await window.picture('many-cold');
  await window.page.context().close();
}

/** The cache of the first start is there. */
async function warmStart(): Promise<void> {
  const begun = performance.now();
  const window = await openWindow();
  const shown = performance.now();
  tell('warm: window with the extension', begun);
  await window.runCommand('Missing Link: Show Open Fixes');
  await rows(window).first().waitFor();
  tell('warm: first rows', begun);
  tell('warm: first rows, from when the window was there', shown);
  for (const pid of session.languageServers()) {
    const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
    console.log(`warm: the language server holds ${Math.round(kilobytes / 1024)} MB`);
  }
  const group = window.page
    .locator('.pane-body .monaco-list-row[aria-expanded]')
    .filter({ hasText: /\d{4}/ })
    .first();
  const label = (await group.getAttribute('aria-label')) ?? '';
  for (const wanted of ['false', 'true']) {
    const clicked = performance.now();
    const now = await group.getAttribute('aria-expanded');
    await group.click();
    await group.and(window.page.locator(`[aria-expanded="${now === 'true' ? 'false' : 'true'}"]`)).waitFor();
    tell(`warm: '${label}' folded or unfolded (${wanted})`, clicked);
  }
  await window.picture('many-warm');
  await window.page.context().close();
}

async function openWindow(): Promise<EditorWindow> {
  const window = new EditorWindow(await session.openWindow());
  window.page.context().setDefaultTimeout(patienceMilliseconds);
  return window;
}

function rows(window: EditorWindow): Locator {
  return window.page.locator('.pane-body .monaco-list-row[aria-label*="INC-"]');
}

/** Times from a key to its letter on the screen, as the browser sees them. */
async function typeIn(window: EditorWindow, when: string): Promise<void> {
  await window.goTo(19);
  await window.page.keyboard.press('End');
  const times: number[] = [];
  for (let index = 0; index < 40; index++) {
    const pressed = performance.now();
    const typed = 'x'.repeat(index + 1);
    await window.page.keyboard.press('x');
    await window
      .line(new RegExp(`[^x]${typed}$`))
      .first()
      .waitFor();
    times.push(performance.now() - pressed);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`${when}: key to letter p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  await window.page.keyboard.press('Control+Z');
}

function tell(what: string, since: number): void {
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(2)} s`);
}
