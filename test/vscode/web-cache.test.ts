import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { retold } from '../cache-text.ts';
import { EditorWindow } from './editor-window.ts';
import { Session } from './session.ts';

const title = 'Alert on the share of empty result pages';

/** Each step shows words that only the cache says, or that it does not say any more. */
describe('the index that is kept, in the web extension host', () => {
  let session: Session;
  before(async () => {
    session = await Session.open({ host: 'web' });
    const window = await openTree();
    await window.treeRow(title).waitFor();
    await session.untilCached(title);
    await window.page.context().close();
  });
  after(() => session.close());

  async function openTree(): Promise<EditorWindow> {
    const window = new EditorWindow(await session.openWindow());
    await window.recordNotifications();
    await window.openFile('README.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    return window;
  }

  function tellOtherWords(from: string, to: string): void {
    const told = session.spoilCaches((bytes) => Buffer.from(retold(bytes.toString('utf8'), from, to)));
    assert.equal(told, 1);
  }

  it('gives the next window its readings, and a server that is started again', async () => {
    tellOtherWords(title, 'Words of the second window');
    const window = await openTree();
    try {
      await window.treeRow('Words of the second window').waitFor();
      assert.equal(await window.treeRow(title).count(), 0);
      tellOtherWords('Words of the second window', 'Words of the second server');
      await window.runCommand('Missing Link: Restart Language Server');
      await window.treeRow('Words of the second server').waitFor();
      assert.deepEqual(await window.notifications(), []);
    } catch (error) {
      await window.picture('web-cache-failed');
      throw error;
    } finally {
      await window.page.context().close();
    }
  });

  it('gives no reading of a file that was written since', async () => {
    const path = 'postmortems/2026-11-03-search-outage.md';
    const text = session.read(path);
    session.write(path, text.replace(title, 'Words of the file'));
    const window = await openTree();
    try {
      await window.treeRow('Words of the file').waitFor();
      await session.untilCached('Words of the file');
      assert.deepEqual(await window.notifications(), []);
    } catch (error) {
      await window.picture('web-cache-written-failed');
      throw error;
    } finally {
      await window.page.context().close();
    }
    session.write(path, text);
  });

  it('is none where it is damaged or foreign: the documents are read, it is kept anew, nobody is told', async () => {
    const half = (bytes: Buffer): Buffer =>
      bytes.fill(7, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
    for (const spoil of [half, () => Buffer.from('{ "program": "another" }')]) {
      assert.equal(session.spoilCaches(spoil), 1);
      const window = await openTree();
      try {
        await window.treeRow(title).waitFor();
        await session.untilCached(title);
        assert.deepEqual(await window.notifications(), []);
      } catch (error) {
        await window.picture('web-cache-damaged-failed');
        throw error;
      } finally {
        await window.page.context().close();
      }
    }
  });
});
