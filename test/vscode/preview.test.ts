import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { FrameLocator } from 'playwright-core';
import { EditorWindow } from './editor-window.ts';
import { Session } from './session.ts';
import { stepsIn } from './shared-window.ts';
import { lineOf } from './steps.ts';
import { pictureInThemes } from './themes.ts';

const file = '2026-10-12-slow-invoices.md';

/**
 * What somebody sees who reads a post-mortem in VS Code's own markdown preview. The editor of the tests has that for its
 * Node host only; for the web host the suite draws with an engine of its own.
 */
describe('the preview', () => {
  let session: Session;
  let window: EditorWindow;
  let page: FrameLocator;

  before(async () => {
    session = await Session.open({ host: 'node' });
    window = new EditorWindow(await session.openWindow());
    page = window.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
    await window.openFile(file);
  });
  after(() => session.close());

  const step = stepsIn(() => window, 'preview');

  step('has badges below the title, elapsed times and overdue fixes', async () => {
    await window.runCommand('Markdown: Open Preview to the Side');
    const badges = page.locator('h1 + .missing-link-badges');
    await badges.waitFor();
    assert.equal(
      await badges.textContent(),
      'Severity P1 Status published Chain level scope · scenario-gap 1 overdue fix',
    );
    await page.locator('li', { hasText: /^\s*T\+52:40 08:40 mitigated/ }).waitFor();
    const overdue = page.locator('li', { hasText: /checklist in docs\/story-template\.md 12 days overdue/ });
    await overdue.waitFor();
    assert.equal(await page.locator('.missing-link-overdue').count(), 2);
    await pictureInThemes(window, 'preview');
    await overdue.scrollIntoViewIfNeeded();
    await window.picture('preview-fixes');
  });

  step('follows what is typed', async () => {
    const text = session.read(`postmortems/${file}`);
    await window.runCommand('View: Focus First Editor Group');
    await window.goTo(lineOf(text, 'severity: P1'), 'severity: P1'.length + 1);
    await window.page.keyboard.press('Backspace');
    await window.page.keyboard.type('3');
    await page.locator('.missing-link-badge', { hasText: 'Severity P3' }).waitFor();
    await page.locator('.missing-link-grave').waitFor({ state: 'detached' });
  });

  step('is the plain one when it is switched off', async () => {
    session.write('.vscode/settings.json', '{ "missingLink.preview.enabled": false }\n');
    await page.locator('.missing-link-badges').waitFor({ state: 'detached' });
    await page.locator('h1', { hasText: 'Invoices came two days late' }).waitFor();
    assert.equal(await page.locator('.missing-link-elapsed, .missing-link-overdue').count(), 0);
  });
});
