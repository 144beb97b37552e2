import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe } from 'node:test';
import { cacheSteps } from './cache-steps.ts';
import { EditorWindow } from './editor-window.ts';
import { movedSteps } from './moved-steps.ts';
import { Session } from './session.ts';
import { toldStepsIn } from './shared-window.ts';
import { writtenPostmortem } from './written.ts';

const crane = 'postmortems/2026-11-01-crane.md';
const ferry = 'postmortems/2026-11-02-ferry.md';
const lock = 'postmortems/locked/2026-11-03-lock.md';
const dock = 'postmortems/harbour/2026-11-04-dock.md';
const many = 500;

const settings = { 'files.readonlyInclude': { '**/locked/**': true } };

/** Every fault in one folder and one window; each leaves the tree as the next one expects it. */
describe('faults in the editor', () => {
  let session: Session;
  let window: EditorWindow;

  before(async () => {
    session = await Session.open({ host: 'node', settings });
    session.write(crane, writtenPostmortem('INC-40', ['Oil the winch', 'Paint the hook']));
    session.write(ferry, writtenPostmortem('INC-41', ['Train the crew', 'Mark the ramp']));
    session.write(lock, writtenPostmortem('INC-42', ['Grease the gate']));
    session.write(dock, writtenPostmortem('INC-43', ['Light the pier']));
    window = await openTree();
  });
  after(() => session.close());

  async function openTree(): Promise<EditorWindow> {
    const opened = new EditorWindow(await session.openWindow());
    await opened.recordNotifications();
    await opened.openFile('README.md');
    await opened.runCommand('Missing Link: Show Open Fixes');
    await opened.treeRow('Train the crew').waitFor();
    return opened;
  }

  const step = toldStepsIn(() => window, 'faults');

  step('a read-only file is refused once, and stays as it is', async () => {
    const text = session.read(lock);
    await window.menu('Grease the gate', 'Assign…');
    await window.answer('@tomas', 'Owner of:');
    await window.notification('is read-only');
    assert.equal(session.read(lock), text);
    assert.equal(await window.page.locator('.tab.dirty').count(), 0);
    await window.treeRow('Grease the gate, @ines, no date').waitFor();
  }, [/^'Grease the gate' was not changed\. 2026-11-03-lock\.md is read-only\.$/]);

  step('of several rows the refused ones are told in one message, the others are changed', async () => {
    await window.select(['Oil the winch', 'Grease the gate']);
    await window.menu('Oil the winch', 'Assign…');
    await window.answer('@tomas', 'Owner of: 2 fixes');
    await session.untilFile(crane, (now) => now.includes('@tomas'));
    await window.notification('1 of 2 fixes');
  }, [/^1 of 2 fixes were not changed\. 'Grease the gate': 2026-11-03-lock\.md is read-only\.$/]);

  step('a file deleted while its prompt is open is not made again, though the editor still keeps its document', async () => {
    const text = session.read(ferry);
    await window.openFile('2026-11-02-ferry.md');
    await window.runCommand('View: Close Editor');
    await window.menu('Mark the ramp', 'Drop with a Reason…');
    rmSync(join(session.folder, ferry));
    await window.answer('no ramp', 'Why is it dropped');
    await window.notification('was not changed');
    await window.treeRow('Mark the ramp').waitFor({ state: 'detached' });
    session.write(ferry, text);
    await window.treeRow('Mark the ramp').waitFor();
  }, [
    /^'Mark the ramp' was not changed\. (2026-11-02-ferry\.md is no longer there\.|.*could not be opened\.)$/,
  ]);

  step('a folder removed while a row of it is edited stays removed', async () => {
    await window.menu('Light the pier', 'Assign…');
    rmSync(join(session.folder, dirname(dock)), { recursive: true });
    await window.answer('@tomas', 'Owner of:');
    await window.notification('was not changed');
    await window.treeRow('Light the pier').waitFor({ state: 'detached' });
    assert.ok(!existsSync(join(session.folder, dirname(dock))));
  }, [
    /^'Light the pier' was not changed\. (2026-11-04-dock\.md is no longer there\.|.*could not be opened\.)$/,
  ]);

  step(
    'a document that stops being a post-mortem leaves the tree and its findings go; undo brings them back',
    async () => {
      const title = 'Train the crew';
      await window.openFile('2026-11-02-ferry.md');
      await window.underlines('info').first().waitFor();
      await window.page.locator('.editor-instance .view-line').first().click();
      await window.page.keyboard.press('Control+A');
      await window.page.keyboard.insertText('---\ntype: recipe\n---\n\n# Bread\n');
      await window.treeRow(title).waitFor({ state: 'detached' });
      for (const severity of ['error', 'warning', 'info'] as const) {
        await window.underlines(severity).first().waitFor({ state: 'detached' });
      }
      await window.runCommand('File: Revert File');
      await window.treeRow(title).waitFor();
      await window.underlines('info').first().waitFor();
      await window.runCommand('View: Close Editor');
    },
  );

  step('two windows on one folder see each other’s changes, and neither writes over the other', async () => {
    const other = await openTree();
    try {
      await other.menu('Train the crew', 'Assign…');
      await window.menu('Train the crew', 'Drop with a Reason…');
      await other.answer('@tomas', 'Owner of:');
      await session.untilFile(ferry, (now) => now.includes('@tomas'));
      await window.treeRow('Train the crew, @tomas, no date').waitFor();
      await window.answer('trained already', 'Why is it dropped');
      await window.notification('has changed since the list was read');
      await window.runCommand('Notifications: Clear All Notifications');
      const text = session.read(ferry);
      assert.ok(text.includes('@tomas') && !text.includes('trained already'));
      await window.menu('Train the crew', 'Snooze with a Reason…');
      await window.choose('2026-12-04 Friday');
      await window.answer('the crew is at sea', 'Why can it wait');
      await session.untilFile(ferry, (now) => now.includes('at sea') && now.includes('@tomas'));
      await other.treeRow('Train the crew, @tomas, snoozed until').waitFor();
      assert.deepEqual(await other.notifications(), []);
    } catch (error) {
      await other.picture('faults-failed-other-window');
      throw error;
    } finally {
      await other.page.context().close();
    }
  }, [/has changed since the list was read/]);

  step(
    'where the watcher misses everything, a stale row is refused with a reason; a refresh heals, and so does coming back',
    async () => {
      session.setUserSettings({ ...settings, 'files.watcherExclude': { '**': true } });
      const blind = await openTree();
      try {
        await blind.openFile('2026-11-02-ferry.md');
        await blind.runCommand('View: Close Editor');
        const text = session.read(ferry).replace('Mark the ramp', 'Mark the ramp in red');
        session.write(ferry, text);
        session.write(crane, session.read(crane).replace('Paint the hook', 'Paint the hook in red'));
        await blind.menu('Mark the ramp', 'Assign…');
        await blind.answer('@tomas', 'Owner of:');
        await blind.notification('was not changed');
        await blind.picture('faults-blind');
        assert.equal(session.read(ferry), text);
        assert.equal(await blind.treeRow('Paint the hook in red').count(), 0, 'nobody told of the change');
        await blind.runCommand('Missing Link: Read the Workspace Again');
        await blind.treeRow('Paint the hook in red').waitFor();
        assert.equal((await blind.notifications()).length, 1);
        await blind.leave();
        session.write(crane, session.read(crane).replace('Paint the hook in red', 'Paint the hook in blue'));
        await blind.comeBack();
        await blind.treeRow('Paint the hook in blue').waitFor();
        assert.deepEqual(await blind.notifications(), []);
      } finally {
        await blind.page.context().close();
        session.setUserSettings(settings);
      }
    },
  );

  step('a damaged or foreign cache is the same as none, and nobody is told', async () => {
    for (const spoil of [
      (bytes: Buffer) => bytes.fill(7, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2)),
      () => Buffer.from('{ "program": "another" }'),
    ]) {
      assert.ok(session.spoilCaches(spoil) > 0, 'there is a cache');
      const next = await openTree();
      await next.treeGroup('Overdue').waitFor();
      assert.equal(await next.treeRow('Mark the ramp').count(), 1);
      assert.deepEqual(await next.notifications(), []);
      await next.page.context().close();
    }
  });

  cacheSteps(step, () => ({ session, window }));
  movedSteps(step, () => ({ session, window }));

  step('a branch switch that moves 500 files leaves the tree right, and nothing pops up', async () => {
    const git = (...words: readonly string[]): void => {
      const as = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'gc.auto=0'];
      execFileSync('git', [...as, ...words], { cwd: session.folder });
    };
    for (let index = 0; index < many; index++) {
      session.write(
        `reviews/2026-10-01-pier-${index}.md`,
        writtenPostmortem(`PIER-${index}`, [`Mend pier ${index}`]),
      );
    }
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Begin');
    git('checkout', '-q', '-b', 'moved');
    renameSync(join(session.folder, 'reviews'), join(session.folder, 'archive-of-piers'));
    rmSync(join(session.folder, 'archive-of-piers/2026-10-01-pier-7.md'));
    git('add', '-A');
    git('commit', '-q', '-m', 'Move');
    git('checkout', '-q', 'main');
    await window.runCommand('Missing Link: Filter Open Fixes…');
    await window.answer('Mend pier', 'Filter open fixes');
    const group = (count: number) =>
      window.page.locator(`.pane-body [aria-label^="No date, ${count} fixes"]`);
    await group(many).waitFor();
    await window.treeRow('Mend pier 7,').waitFor();
    git('checkout', '-q', 'moved');
    await group(many - 1).waitFor();
    await window.treeRow('Mend pier 0,').click();
    await window.page.locator('.breadcrumbs-control', { hasText: 'archive-of-piers' }).waitFor();
    git('checkout', '-q', 'main');
    await group(many).waitFor();
    await window.treeRow('Mend pier 0,').click();
    await window.page.locator('.breadcrumbs-control', { hasText: 'reviews' }).waitFor();
    await window.runCommand('View: Close All Editors');
    await window.runCommand('Missing Link: Clear Filter');
  });
});
