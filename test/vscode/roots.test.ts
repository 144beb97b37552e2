import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Session } from './session.ts';
import { inWindow } from './steps.ts';
import { writtenPostmortem } from './written.ts';

const files: Readonly<Record<string, string>> = {
  'shop/postmortems/2026-11-01-crane.md': writtenPostmortem('INC-2026-001', ['Oil the winch']),
  'billing/postmortems/2026-11-02-ferry.md': writtenPostmortem('INC-2026-001', ['Mark the ramp']),
  'billing/tools/.missing-link.yaml': 'root: true\n',
  'billing/tools/postmortems/2026-11-03-lock.md': writtenPostmortem('INC-2026-001', ['Grease the gate']),
};

describe('several folders and roots in one window', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'missing-link-roots-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('keeps incidents of one name apart, and names the folder of a row', async () => {
    const session = await Session.open({ host: 'node', workspace: folder, folders: ['shop', 'billing'] });
    try {
      await inWindow(session, 'roots-failed', async (window) => {
        await window.runCommand('Missing Link: Show Open Fixes');
        for (const [title, place] of [
          ['Oil the winch', 'shop'],
          ['Mark the ramp', 'billing'],
          ['Grease the gate', 'billing/tools'],
        ] as const) {
          // A row names its folder once another folder has been read, too.
          await window
            .treeRow(title)
            .and(window.page.locator(`[aria-label$=", ${place}"]`))
            .waitFor();
        }
        await window.runCommand('Missing Link: Group Open Fixes By…');
        await window.choose('Incident');
        for (const place of ['shop', 'billing', 'billing/tools']) {
          await window.page
            .locator(`.pane-body .monaco-list-row[aria-label="INC-2026-001, 1 fix, ${place}"]`)
            .waitFor();
        }
        await window.picture('roots-by-incident');
        await window.openFile('2026-11-02-ferry.md');
        await window.runCommand('Missing Link: Reveal in Open Fixes');
        await window.treeRow('Mark the ramp').and(window.page.locator('.focused.selected')).waitFor();
      });
    } finally {
      await session.close();
    }
  });
});
