import assert from 'node:assert/strict';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedWindow, Step } from './shared-window.ts';
import { lineOf } from './steps.ts';
import { writtenPostmortem } from './written.ts';

const buoy = 'postmortems/2026-11-06-buoy.md';
const beacon = 'postmortems/2026-11-06-beacon.md';
const light = 'lights/2026-11-06-light.md';

/** Files that get another name or place while somebody writes in them. */
export function movedSteps(step: Step, shared: () => SharedWindow): void {
  step('a file renamed in the editor takes its unsaved text and its rows along', async () => {
    const { session, window } = shared();
    session.write(buoy, writtenPostmortem('INC-46', ['Paint the buoy']));
    await window.treeRow('Paint the buoy').click();
    await window.cursorAt(lineOf(session.read(buoy), '- [ ] Paint the buoy')).waitFor();
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' in green');
    await window.treeRow('Paint the buoy in green').waitFor();
    await window.runCommand('File: Reveal Active File in Explorer View');
    const inExplorer = window.page.locator('.explorer-folders-view');
    await inExplorer.locator('.monaco-list-row.selected', { hasText: 'buoy.md' }).waitFor();
    await window.page.keyboard.press('F2');
    await inExplorer.locator('input').fill('2026-11-06-beacon.md');
    await window.page.keyboard.press('Enter');
    await window.page.locator('.tab.active.dirty', { hasText: 'beacon.md' }).waitFor();
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.menu('Paint the buoy in green', 'Assign…');
    await window.answer('@tomas', 'Owner of:');
    await window.treeRow('Paint the buoy in green, @tomas, no date').waitFor();
    assert.equal(await window.treeRow('Paint the buoy').count(), 1);
    assert.ok(!session.read(beacon).includes('green'), 'what was not saved is not written');
    await window.runCommand('File: Save');
    const saved = await session.untilFile(beacon, (text) => text.includes('@tomas'));
    assert.match(saved, /^- \[ \] Paint the buoy in green\n {2}- Owner: @tomas$/m);
    assert.equal(existsSync(join(session.folder, buoy)), false);
  });

  step(
    'a file moved by another program while it has unsaved text loses nothing, and rows lead to the file',
    async () => {
      const { session, window } = shared();
      await window.openFile('2026-11-06-beacon.md');
      const line = lineOf(session.read(beacon), '- [ ] Paint the buoy in green');
      await window.goTo(line, '- [ ] Paint the buoy in green'.length + 1);
      await window.page.keyboard.type(' and white');
      await window.treeRow('Paint the buoy in green and white').waitFor();
      session.write('lights/README.md', '# Lights\n');
      renameSync(join(session.folder, beacon), join(session.folder, light));
      await window.treeRow('Paint the buoy in green,').waitFor();
      await window.treeRow('Paint the buoy in green and white').waitFor({ state: 'detached' });
      await window.page.locator('.tab.active.dirty', { hasText: 'beacon.md' }).waitFor();
      await window.line(/green\sand\swhite/).waitFor();
      await window.treeRow('Paint the buoy in green,').click();
      await window.page.locator('.breadcrumbs-control', { hasText: 'lights' }).waitFor();
      await window.page.locator('.tab', { hasText: 'beacon.md' }).click();
      await window.runCommand('File: Save');
      const saved = await session.untilFile(beacon, (text) => text.includes('white'));
      assert.equal(saved, session.read(light).replace('in green', 'in green and white'));
      await window.treeRow('Paint the buoy in green and white').waitFor();
      rmSync(join(session.folder, beacon));
      rmSync(join(session.folder, light));
      await window.treeRow('Paint the buoy').first().waitFor({ state: 'detached' });
      await window.runCommand('View: Close All Editors');
    },
  );
}
