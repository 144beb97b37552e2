import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { retold } from '../cache-text.ts';
import { EditorWindow } from './editor-window.ts';
import { Session } from './session.ts';
import { toldStepsIn } from './shared-window.ts';
import { inWindow } from './steps.ts';
import { writtenPostmortem } from './written.ts';

const crane = 'postmortems/2026-11-01-crane.md';
const lock = 'postmortems/locked/2026-11-03-lock.md';
const script = '**/dist/browser/server.js';

/** Nobody reports changes here, and a part of the folder is read-only. */
const settings = {
  'files.readonlyInclude': { '**/locked/**': true },
  'files.watcherExclude': { '**': true },
};

/** Every fault in one window; each leaves the tree as the next one expects it. */
describe('faults in the web extension host', () => {
  let session: Session;
  let window: EditorWindow;

  before(async () => {
    session = await Session.open({ host: 'web', settings });
    session.write(crane, writtenPostmortem('INC-40', ['Oil the winch', 'Paint the hook']));
    session.write(lock, writtenPostmortem('INC-42', ['Grease the gate']));
    window = new EditorWindow(await session.openWindow());
    await window.recordNotifications();
    await window.openFile('README.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.treeRow('Oil the winch').waitFor();
  });
  after(() => session.close());

  const step = toldStepsIn(() => window, 'web-faults');

  step('a read-only file is refused once, and stays as it is', async () => {
    const text = session.read(lock);
    await window.menu('Grease the gate', 'Assign…');
    await window.answer('@tomas', 'Owner of:');
    await window.notification('is read-only');
    assert.equal(session.read(lock), text);
    assert.equal(await window.page.locator('.tab.dirty').count(), 0);
  }, [/^'Grease the gate' was not changed\. 2026-11-03-lock\.md is read-only\.$/]);

  step('a document that stops being a post-mortem leaves the tree; its text brings it back', async () => {
    await window.openFile('2026-11-01-crane.md');
    await window.underlines('info').first().waitFor();
    await window.page.locator('.editor-instance .view-line').first().click();
    await window.page.keyboard.press('Control+A');
    await window.page.keyboard.insertText('---\ntype: recipe\n---\n\n# Bread\n');
    await window.treeRow('Oil the winch').waitFor({ state: 'detached' });
    await window.underlines('info').first().waitFor({ state: 'detached' });
    await window.runCommand('File: Revert File');
    await window.treeRow('Oil the winch').waitFor();
    await window.underlines('info').first().waitFor();
    await window.runCommand('View: Close Editor');
  });

  step('a server that cannot be loaded is told in the view, and a restart brings the tree back', async () => {
    const notThere = window.page.getByText('The language server is not running.').first();
    await window.page.context().route(script, (route) => route.fulfill({ status: 404, body: '' }));
    await window.runCommand('Missing Link: Restart Language Server');
    await notThere.waitFor();
    await window.picture('web-not-loaded');
    await window.page.context().unroute(script);
    session.write(crane, session.read(crane).replace('Oil the winch', 'Oil the big winch'));
    await window.runCommand('Missing Link: Restart Language Server');
    await window.treeRow('Oil the big winch').waitFor();
    await notThere.waitFor({ state: 'hidden' });
  });

  step('a server that never answers, and one that died unheard, give way to a restart', async () => {
    await window.page
      .context()
      .route(script, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const asked = window.page
      .context()
      .waitForEvent('request', (request) => /server\.js$/.test(request.url()));
    await window.runCommand('Missing Link: Restart Language Server');
    await asked;
    await window.page.context().unroute(script);
    session.write(crane, session.read(crane).replace('Oil the big winch', 'Oil the old winch'));
    await window.runCommand('Missing Link: Restart Language Server');
    await window.treeRow('Oil the old winch').waitFor();
    await endServer(window.page);
    session.write(crane, session.read(crane).replace('Oil the old winch', 'Oil the new winch'));
    await window.runCommand('Missing Link: Restart Language Server');
    await window.treeRow('Oil the new winch').waitFor();
  });

  step('files that came and went untold are seen when somebody comes back to the window', async () => {
    await window.leave();
    session.write('postmortems/2026-11-09-mast.md', writtenPostmortem('INC-49', ['Step the mast']));
    rmSync(join(session.folder, 'postmortems/2026-11-10-page.mdx'));
    await window.comeBack();
    await window.treeRow('Step the mast').waitFor();
    await window.treeRow('Add tablets').waitFor({ state: 'detached' });
  });

  step('two windows that keep their readings in one place at the same time leave a whole cache', async () => {
    const other = new EditorWindow(await session.openWindow({ beside: window.page }));
    try {
      await other.recordNotifications();
      await other.runCommand('Missing Link: Show Open Fixes');
      await other.treeRow('Step the mast').waitFor();
      session.spoilCaches(() => Buffer.alloc(0));
      const mast = 'postmortems/2026-11-09-mast.md';
      session.write(mast, session.read(mast).replace('Step the mast', 'Step the tall mast'));
      const windows = [window, other];
      await Promise.all(windows.map((each) => each.runCommand('Missing Link: Restart Language Server')));
      await Promise.all(windows.map((each) => each.treeRow('Step the tall mast').waitFor()));
      await session.untilCached('Step the tall mast');
      // Whoever shows these words has them from the cache, and found it whole.
      const told = (bytes: Buffer): Buffer =>
        Buffer.from(retold(bytes.toString('utf8'), 'Step the tall mast', 'Words of the cache'));
      assert.equal(session.spoilCaches(told), 1);
      await other.runCommand('Missing Link: Restart Language Server');
      await other.treeRow('Words of the cache').waitFor();
      assert.deepEqual(await other.notifications(), []);
    } finally {
      await other.page.close();
    }
  });
});

/** As a repository looks that is shown without a checkout. */
describe('a read-only file system in the web extension host', () => {
  it('shows its fixes and findings, and refuses changes with one message', async () => {
    const session = await Session.open({
      host: 'web',
      virtual: { path: 'test/vscode/shelf', folder: 'shelf:/shop' },
      settings: { 'missingLink.today': '2026-11-21', 'missingLink.mine': ['@ines'] },
    });
    try {
      await inWindow(session, 'web-read-only-failed', async (window) => {
        await window.recordNotifications();
        await window.runCommand('Missing Link: Show Open Fixes');
        await window.treeRow('Hang the bell again, @ines').waitFor();
        await window.menu('Hang the bell again', 'Assign…');
        await window.answer('@tomas', 'Owner of:');
        await window.notification('is read-only');
        await window.treeRow('Hang the bell again').click();
        await window.page.locator('.tab.active', { hasText: 'bell.md' }).waitFor();
        await window.underlines('warning').first().waitFor();
        await window.picture('web-read-only');
        assert.equal(await window.page.locator('.tab.dirty').count(), 0);
        assert.deepEqual(await window.notifications(), [
          "'Hang the bell again' was not changed. 2026-10-20-bell.md is read-only.",
        ]);
      });
    } finally {
      await session.close();
    }
  });
});

/** Ends the worker that is our server; a browser tells nobody of it. */
async function endServer(page: Page): Promise<void> {
  for (const worker of page.workers()) {
    const name = String(await worker.evaluate('self.name'));
    if (!name.endsWith('server.js')) continue;
    const ended = worker.waitForEvent('close');
    await Promise.all([ended, worker.evaluate('self.close()')]);
    return;
  }
  assert.fail('no worker is the server');
}
