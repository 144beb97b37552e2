/**
 * Opens thousands of generated post-mortems in the editor and says how long a person waits:
 * `node test/vscode/many.ts [10000] [node|web]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { generateDocument } from '../bench/generate-documents.ts';
import { EditorWindow } from './editor-window.ts';
import { Session } from './session.ts';

const documents = Number(process.argv[2] ?? 10_000);
const host = process.argv[3] === 'web' ? 'web' : 'node';
const patienceMilliseconds = 120_000;
const keys = 60;
/** As `getconf CLK_TCK` has it on every Linux in use. */
const ticksPerSecond = 100;

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
  const asked = performance.now();
  await window.runCommand('Missing Link: Show Open Fixes');
  await rows(window).first().waitFor();
  tell('cold: first rows', begun);
  tell('cold: first rows, from when the view was asked for', asked);
  await reading(window).waitFor({ state: 'detached' });
  tell('cold: index ready', begun);
  tellMemory('cold');
  await window.picture('many-cold');
  await typeWhileReading(window);
  tellMemory('cold, after typing');
  await session.untilCached(`2026-01-01-${documents - 1}-made.md`);
  await window.page.context().close();
}

/**
 * In a window that has come to rest: keys in turns, with nothing else to do and while a server that has lost its cache
 * reads everything again.
 */
async function typeWhileReading(window: EditorWindow): Promise<void> {
  await window.page.locator('.tab.active', { hasText: 'typed-in' }).click();
  await typeKeys(window);
  const times: Record<'quiet' | 'reading', number[]> = { quiet: [], reading: [] };
  for (let turn = 0; turn < 3; turn++) {
    times.quiet.push(...(await typeKeys(window)));
    session.spoilCaches(() => Buffer.alloc(0));
    // A worker is no process that could be killed.
    if (host === 'web') await window.runCommand('Missing Link: Restart Language Server');
    else session.killLanguageServer();
    await reading(window).waitFor();
    times.reading.push(...(await typeKeys(window)));
    if (!(await reading(window).isVisible())) console.log('the workspace was read before all was typed');
    await reading(window).waitFor({ state: 'detached' });
  }
  for (const [when, all] of Object.entries(times)) {
    const sorted = all.sort((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
    console.log(`${when}: ${all.length} keys, key to letter p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  }
}

/** The message that is over the rows until everything is read. */
function reading(window: EditorWindow): Locator {
  return window.page.locator('.pane-body', { hasText: 'Reading post-mortems' }).first();
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
    console.log(`warm: first rows, from when the language server was started: ${ageOf(pid).toFixed(2)} s`);
  }
  await reading(window).waitFor({ state: 'detached' });
  tell('warm: index ready, from when the window was there', shown);
  tellMemory('warm');
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

/** Milliseconds from a key to its letter on the screen, as the browser sees them. */
async function typeKeys(window: EditorWindow): Promise<readonly number[]> {
  await window.goTo(19);
  await window.page.keyboard.press('End');
  const times: number[] = [];
  for (let index = 0; index < keys; index++) {
    const pressed = performance.now();
    const typed = 'x'.repeat(index + 1);
    await window.page.keyboard.press('x');
    await window
      .line(new RegExp(`[^x]${typed}$`))
      .first()
      .waitFor();
    times.push(performance.now() - pressed);
  }
  await window.page.keyboard.press('Control+Z');
  return times;
}

/** What the process of the server holds; in the web host there is not one of its own. */
function tellMemory(when: string): void {
  for (const pid of session.languageServers()) {
    const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
    console.log(`${when}: the language server holds ${Math.round(kilobytes / 1024)} MB`);
  }
}

/** Seconds since the process was started, as Linux knows them. */
function ageOf(pid: number): number {
  const [uptime = ''] = readFileSync('/proc/uptime', 'utf8').split(' ');
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const startTicks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  return Number(uptime) - startTicks / ticksPerSecond;
}

function tell(what: string, since: number): void {
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(2)} s`);
}
