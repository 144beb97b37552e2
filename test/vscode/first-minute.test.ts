import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { EditorWindow } from './editor-window.ts';
import { type HostKind, Session } from './session.ts';
import { stepsIn } from './shared-window.ts';
import { pictureInThemes } from './themes.ts';

for (const host of ['node', 'web'] as const) {
  describe(`the first minute, ${host}`, () => firstMinute(host));
}

/** What somebody meets who has just installed the extension and opened a folder without post-mortems. */
function firstMinute(host: HostKind): void {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-first-'));
  let session: Session;
  let window: EditorWindow;

  before(async () => {
    writeFileSync(join(folder, 'README.md'), '# Nothing yet\n');
    session = await Session.open({ host, workspace: folder });
    window = new EditorWindow(await session.openWindow());
    await window.openFile('README.md');
  });
  after(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const step = stepsIn(() => window, `${host}-first`);

  step('says what counts as a post-mortem, in each view', async () => {
    await window.runCommand('Missing Link: Show Open Fixes');
    const welcome = window.page.locator('.welcome-view-content:visible');
    await welcome.filter({ hasText: 'says “type: postmortem” at its top' }).waitFor();
    await welcome.filter({ hasText: /^No post-mortem was found in this workspace\.$/ }).waitFor();
    await window.picture(`${host}-first-empty`);
  });

  step('leads through four steps with pictures', async () => {
    await window.page.getByText('Get started in four steps').first().click();
    for (const [index, [title, words]] of walk.entries()) {
      const card = window.page.locator('.getting-started-step', { hasText: title });
      await card.first().click();
      await card.and(window.page.locator('.expanded')).waitFor();
      await window.page
        .frameLocator('iframe.webview.ready')
        .last()
        .frameLocator('#active-frame')
        .locator('svg text', { hasText: words })
        .first()
        .waitFor();
      if (host === 'node') await window.picture(`first-walkthrough-${index + 1}`);
    }
    if (host === 'node') await pictureInThemes(window, 'first-walkthrough');
  });

  step('offers an example in which everything can be tried, and writes no file', async () => {
    await window.runCommand('Missing Link: Try an Example');
    await window.underlines('error').first().waitFor();
    await window.underlines('warning').first().waitFor();
    await window.treeGroup('Overdue').waitFor();
    await window.treeGroup('No date').waitFor();
    await window.picture(`${host}-first-example`);
  });

  step('has a short status at {} with links that can be seen', async () => {
    await window.page.locator('.statusbar-item[id="status.languageStatus"] a').first().click();
    const rows = window.page.locator('.hover-language-status:visible');
    await rows
      .filter({ hasText: '1 error, 4 warnings' })
      .filter({ hasText: 'known by its front matter' })
      .waitFor();
    for (const link of ['Show Problems']) {
      const box = await rows.getByText(link, { exact: true }).first().boundingBox();
      assert.ok(box !== null && box.width > 20, `${link} can be seen`);
    }
    await window.picture(`${host}-first-status`);
    await window.page.keyboard.press('Escape');
  });

  step('opens the page of a rule as a preview', async () => {
    const preview = window.page.getByText('Markdown Preview', { exact: true });
    await window.runCommand('View: Focus Problems');
    await window.page.locator('.markers-panel a', { hasText: 'blame/person' }).first().click();
    await window.page.locator('.tab.active', { hasText: 'person.md' }).waitFor();
    await preview.waitFor();
    await window.picture(`${host}-first-page`);
    await window.runCommand('View: Close Editor');
    // Not only in Problems: the widget of F8 and hovers open addresses, and no commands.
    await window.goTo(1);
    await window.page.keyboard.press('F8');
    await window.page.locator('.zone-widget a.code-link').first().click();
    await window.page.locator('.tab.active', { hasText: 'level-unknown.md' }).waitFor();
    await preview.waitFor();
  });
}

/** The titles of the steps, each with words that its picture has. */
const walk = [
  ['Write a post-mortem', '## Summary'],
  ['See what is missing', 'Explain blame/person'],
  ['Follow every fix until it is done', 'This week'],
  ['Make it yours', '.missing-link.yaml'],
] as const;
