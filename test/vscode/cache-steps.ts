import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditorWindow } from './editor-window.ts';
import type { SharedWindow, Step } from './shared-window.ts';
import { writtenPostmortem } from './written.ts';

const quay = 'postmortems/2026-11-07-quay.md';

/** What happens to the place where the index is kept; rows must be right and nobody told, with it or without. */
export function cacheSteps(step: Step, shared: () => SharedWindow): void {
  step('two windows that keep their readings at the same time leave whole caches', async () => {
    const { session, window } = shared();
    const other = new EditorWindow(await session.openWindow());
    try {
      await other.recordNotifications();
      await other.runCommand('Missing Link: Show Open Fixes');
      await other.treeRow('Train the crew').waitFor();
      session.spoilCaches(() => Buffer.alloc(0));
      const windows = [window, other];
      session.write(quay, writtenPostmortem('INC-47', ['Sweep the quay']));
      await Promise.all(windows.map((each) => each.runCommand('Missing Link: Restart Language Server')));
      await Promise.all(windows.map((each) => each.treeRow('Sweep the quay').waitFor()));
      await session.untilCached('Sweep the quay');
      assert.deepEqual(await other.notifications(), []);
    } finally {
      await other.page.context().close();
    }
    // VS Code gives each window of a folder a place of its own where it can.
    for (const folder of session.cacheFolders()) {
      assert.deepEqual(readdirSync(folder), ['index.cache'], 'nothing half-written is left');
      const cache = readFileSync(join(folder, 'index.cache'), 'utf8');
      assert.ok(cache === '' || isSealed(cache), 'the cache is whole');
    }
  });

  step('where no cache can be kept, everything else goes on', async () => {
    const { session, window } = shared();
    const folders = session.cacheFolders();
    const inTheWay = 'a file where the folder belongs';
    for (const folder of folders) {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, inTheWay);
    }
    session.write(quay, session.read(quay).replace('Sweep the quay', 'Sweep the quays'));
    await window.runCommand('Missing Link: Restart Language Server');
    await window.treeRow('Sweep the quays').waitFor();
    await window.menu('Sweep the quays', 'Assign…');
    await window.answer('@tomas', 'Owner of:');
    await session.untilFile(quay, (text) => text.includes('@tomas'));
    await window.treeRow('Sweep the quays, @tomas, no date').waitFor();
    for (const folder of folders) {
      assert.equal(readFileSync(folder, 'utf8'), inTheWay);
      rmSync(folder);
      mkdirSync(folder);
    }
    await window.runCommand('Missing Link: Restart Language Server');
    // Of a file that no editor holds: the others are not kept.
    await session.untilCached('scenario checklist');
  });
}

/** Whether the first line is the sum of the others. */
function isSealed(cache: string): boolean {
  const end = cache.indexOf('\n');
  const sum = createHash('sha256').update(cache.slice(end + 1));
  return cache.slice(0, end) === sum.digest('hex');
}
