import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { EditorWindow } from './editor-window.ts';
import { Session } from './session.ts';
import { toldStepsIn } from './shared-window.ts';
import { writtenPostmortem } from './written.ts';

const crane = 'postmortems/2026-11-01-crane.md';
const ferry = 'postmortems/2026-11-02-ferry.md';
const long = 'postmortems/2026-11-04-lock.md';
const bytes = 'postmortems/2026-11-05-bytes.md';

/** What records its move is far below its date, so that moving it again changes two places. */
const longItem = [
  writtenPostmortem('INC-42', ['Grease the gate']),
  '  - Due: 2026-12-02\n',
  ...Array.from({ length: 40 }, (_, index) => `  - Note ${index}\n`),
  '  - Moved: 2026-11-20 → 2026-12-02\n',
].join('');

describe('changes of fixes in the editor', () => {
  let session: Session;
  let window: EditorWindow;

  before(async () => {
    session = await Session.open({ host: 'node' });
    session.write(crane, writtenPostmortem('INC-40', ['Oil the winch', 'Paint the hook', 'Test the brake']));
    session.write(ferry, writtenPostmortem('INC-41', ['Train the crew', 'Mark the ramp']));
    session.write(long, longItem);
    session.write(bytes, `\uFEFF${writtenPostmortem('INC-43', ['Keep the bytes'])}`.replaceAll('\n', '\r\n'));
    window = new EditorWindow(await session.openWindow());
    await window.recordNotifications();
    await window.openFile('README.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.treeRow('Keep the bytes').waitFor();
  });
  after(() => session.close());

  const step = toldStepsIn(() => window, 'edits');

  step('a closed file keeps its byte order mark and line endings, and undo restores every byte', async () => {
    const text = session.read(bytes);
    await window.menu('Keep the bytes', 'Drop with a Reason…');
    await window.answer('kept anyway', 'Why is it dropped');
    const changed = await session.untilFile(bytes, (now) => now.includes('kept anyway'));
    assert.equal(
      changed,
      text.replace('  - Owner: @ines\r\n', '  - Owner: @ines\r\n  - Dropped: kept anyway\r\n'),
    );
    await window.openFile('2026-11-05-bytes.md');
    await window.undo();
    await window.runCommand('File: Save');
    await session.untilFile(bytes, (now) => now === text);
    await window.treeRow('Keep the bytes').waitFor();
  });

  step('a file whose tab was closed is saved, although the editor still keeps its document', async () => {
    await window.openFile('2026-11-02-ferry.md');
    await window.runCommand('View: Close All Editors');
    await window.menu('Mark the ramp', 'Assign…');
    // Nobody has this name yet, and it is confirmed before the list can offer it.
    await window.answer('@amal', 'Owner of:');
    await session.untilFile(ferry, (now) => now.includes('@amal'));
  });

  step('a file in a tab is left unsaved, and one undo takes the change back', async () => {
    const text = session.read(crane);
    await window.openFile('2026-11-01-crane.md');
    await window.menu('Test the brake', 'Snooze with a Reason…');
    await window.choose('2026-12-04 Friday');
    await window.answer('waits for the yard', 'Why can it wait');
    await window.page.locator('.tab.active.dirty').waitFor();
    assert.equal(session.read(crane), text);
    await window.page.locator('.statusbar-item', { hasText: 'Not saved yet' }).waitFor();
    await window.undo();
    await window.page.locator('.tab.active:not(.dirty)').waitFor();
    await window.runCommand('View: Close All Editors');
  });

  step('several rows are asked for once, listed, and taken back by one undo', async () => {
    const [one, other] = [session.read(crane), session.read(ferry)];
    await window.select(['Oil the winch', 'Paint the hook', 'Train the crew']);
    await window.menu('Train the crew', 'Change Due Date…');
    await window.answer('in two weeks', 'Due date of: 3 fixes');
    await window.dialog.filter({ hasText: 'Change 3 fixes in 2 files?' }).waitFor();
    await window.picture('edits-many');
    assert.equal(session.read(crane), one, 'nothing is written before it is confirmed');
    await window.dialog.getByRole('button', { name: 'Change', exact: true }).click();
    const changed = await session.untilFile(crane, (now) => now.split('Due: 2026-12-05').length === 3);
    assert.equal(changed.replaceAll('  - Due: 2026-12-05\n', ''), one);
    await session.untilFile(ferry, (now) => now.includes('Due: 2026-12-05'));
    await window.openFile('2026-11-01-crane.md');
    await window.undo();
    // Of the file that has no tab, too: what is saved before is not what was taken back.
    await window.treeRow('Train the crew, @ines, no date').waitFor();
    await window.runCommand('File: Save All');
    await session.untilFile(crane, (now) => now === one);
    await session.untilFile(ferry, (now) => now === other);
    await window.runCommand('View: Close All Editors');
  });

  step('several rows of which nothing was confirmed stay as they are', async () => {
    const text = session.read(crane);
    await window.select(['Oil the winch', 'Paint the hook']);
    await window.menu('Oil the winch', 'Drop with a Reason…');
    await window.answer('no winch, no hook', 'Why are they dropped: 2 fixes');
    await window.dialog.getByRole('button', { name: 'Cancel' }).click();
    await window.dialog.waitFor({ state: 'hidden' });
    assert.equal(session.read(crane), text);
  });

  step('a change in places far from each other is previewed, and written as it is confirmed', async () => {
    const text = session.read(long);
    const preview = window.page.locator('.bulk-edit-panel');
    const begin = async (): Promise<void> => {
      await window.menu('Grease the gate', 'Change Due Date…');
      await window.answer('in two weeks', 'Due date of');
      await window.answer('no grease', 'Why move it');
      await preview.getByText('no grease').first().waitFor();
    };
    await begin();
    await window.picture('edits-preview');
    assert.equal(session.read(long), text, 'nothing is written before it is confirmed');
    await preview.getByRole('button', { name: 'Discard' }).click();
    await preview.waitFor({ state: 'hidden' });
    await window.page.locator('.statusbar-item', { hasText: 'Nothing was written' }).waitFor();
    assert.equal(session.read(long), text);
    await begin();
    await preview
      .locator('.monaco-list-row', { hasText: '2026-11-04-lock.md' })
      .getByRole('checkbox')
      .click();
    await window.picture('edits-preview-ticked');
    await preview.getByRole('button', { name: 'Apply' }).click();
    const changed = await session.untilFile(long, (now) => now.endsWith('no grease\n'));
    assert.equal(
      changed,
      text
        .replace('Due: 2026-12-02', 'Due: 2026-12-05')
        .replace('→ 2026-12-02', '→ 2026-12-02; 2026-12-02 → 2026-12-05, no grease'),
    );
  });
});
