import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { EditorWindow } from './editor-window.ts';
import { type HostKind, Session } from './session.ts';
import { stepsIn } from './shared-window.ts';
import { pictureInThemes } from './themes.ts';
import { writtenPostmortem } from './written.ts';

const invoices = 'postmortems/2026-10-12-slow-invoices.md';
const outage = 'postmortems/2026-11-03-search-outage.md';
const ferry = 'postmortems/2026-11-02-ferry.md';

/** What the tree of open fixes shows at its usual width, and what can be done in it without leaving it. */
export function treeSteps(host: HostKind): void {
  let session: Session;
  let window: EditorWindow;

  before(async () => {
    session = await Session.open({ host });
    session.write(ferry, writtenPostmortem('INC-41', ['Train the crew', 'Mark the ramp']));
    window = new EditorWindow(await session.openWindow());
    await window.openFile('README.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.treeRow('Train the crew').waitFor();
  });
  after(() => session.close());

  const step = stepsIn(() => window, `${host}-tree`);

  step('a row begins with its owner, and says everything to a screen reader', async () => {
    const sidebar = await window.page.locator('.part.sidebar').boundingBox();
    assert.equal(Math.round(sidebar?.width ?? 0), 300, 'the usual width');
    const row = window.treeRow('one bad record').first();
    assert.match(
      (await row.textContent()) ?? '',
      /^\s*@ines\s+Add "one bad record" to the scenario checklist/,
    );
    const rows = window.page.getByRole('tree', { name: 'Open Fixes' }).getByRole('treeitem');
    const spoken = await Promise.all((await rows.all()).map((each) => each.getAttribute('aria-label')));
    assert.deepEqual(spoken, [
      'Overdue, 1 fix',
      'Add "one bad record" to the scenario checklist in docs/story-template.md, @ines, 12 days overdue, ' +
        'structural fix, INC-18, P1',
      'This week, 1 fix',
      'Alert on the share of empty result pages, @ines, due tomorrow, INC-21, P2',
      'Later, 2 fixes',
      'Refuse a delivery number that was booked before, @tomas, due in 11 days, ' +
        'Incident report: stock counted twice, P2',
      'Page when the run ends without its closing line, @tomas, due in 3 weeks, INC-18, P1',
      'No date, 4 fixes',
      'Compare document counts in runbooks/switch-index.md before the alias moves, no owner, no date, ' +
        'structural fix, INC-21, P2',
      'Add tablets to the release checklist, no owner, no date, structural fix, INC-23, P3',
      'Mark the ramp, @ines, no date, INC-41, P2',
      'Train the crew, @ines, no date, INC-41, P2',
      'Done lately, 1 fix',
    ]);
    await row.locator('.codicon-link').waitFor();
    assert.equal(await window.treeRow('empty result pages').locator('.codicon-link').count(), 0);
    await row.hover();
    assert.equal(await row.locator('.actions .action-item').count(), 0, 'no button repeats the box');
    if (host === 'node') await pictureInThemes(window, 'rows');
  });

  step('the tooltip explains the icon, wraps between words and leads to the fix', async () => {
    await window.treeRow('empty result pages').first().hover();
    const hover = window.page.locator('.monaco-hover:visible').first();
    await hover.filter({ hasText: 'Due this week' }).waitFor();
    const text = (await hover.textContent()) ?? '';
    assert.match(text, /Chain level: operatoinLabel: configuration/);
    assert.ok(!text.includes('\u00a0'), 'blanks at which a line can break');
    await hover.getByRole('link', { name: '#482' }).waitFor();
    await window.picture(`${host}-tooltip`);
    await hover.getByRole('link', { name: /search-outage\.md:47/ }).click();
    await window.page.locator('.tab.active', { hasText: 'search-outage' }).waitFor();
    await window.cursorAt(47).waitFor();
    await window.runCommand('View: Close All Editors');
  });

  step('keys alone tick a fix, tell it, and take it back in a closed file', async () => {
    const text = session.read(invoices);
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.focusRow('one bad record');
    await window.page.keyboard.press('Space');
    await window.answer('#517', 'What shows that it is done');
    await window.status('Marked done: Add "one bad record"').waitFor();
    const changed = await session.untilFile(invoices, (now) => now.includes('#517'));
    await window.picture(`${host}-marked-done`);
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.page.keyboard.press('Control+Z');
    await window.status('Undone: Marked done').waitFor();
    await session.untilFile(invoices, (now) => now === text);
    assert.notEqual(changed, text);
    await window.treeRow('one bad record, @ines').or(window.treeRow('story-template.md, @ines')).waitFor();
  });

  step('a fix that is opened again loses the evidence that was written', async () => {
    const text = session.read(invoices);
    await window.focusRow('one bad record');
    await window.page.keyboard.press('Space');
    await window.answer('#517', 'What shows that it is done');
    await session.untilFile(invoices, (now) => now.includes('#517'));
    await window.treeGroup('Overdue').waitFor({ state: 'detached' });
    await window.expand('Done lately');
    await window.menu('one bad record', 'Reopen');
    await session.untilFile(invoices, (now) => now === text);
    await window.status('Reopened: Add "one bad record"').waitFor();
  });

  step('a text that changed since is not undone, and says why', async () => {
    await window.menu('Mark the ramp', 'Assign…');
    await window.answer('@amal', 'Owner of:');
    const changed = await session.untilFile(ferry, (now) => now.includes('@amal'));
    await window.treeRow('Mark the ramp, @amal').waitFor();
    session.write(ferry, changed.replace('stood still for an hour', 'stood still for two hours'));
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.statusButton('Undo').click();
    await window.notification('This was not undone: Assigned to @amal');
    await window.picture(`${host}-not-undone`);
    assert.ok(session.read(ferry).includes('@amal'));
    await window.runCommand('Notifications: Clear All Notifications');
  });

  step('keys ask for a day and for an owner, and copy', async () => {
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.focusRow('Train the crew');
    await window.page.keyboard.press('F2');
    await window.prompt('Due date of: Train the crew').waitFor();
    await window.page.keyboard.press('Escape');
    await window.focusRow('Train the crew');
    await window.page.keyboard.press('Shift+F2');
    await window.prompt('Owner of: Train the crew').waitFor();
    await window.page.keyboard.press('Escape');
    await window.focusRow('Train the crew');
    await window.page.keyboard.press('Control+C');
    await window.status('Fix copied').waitFor();
    assert.match(
      String(await window.page.evaluate('navigator.clipboard.readText()')),
      /^- \[ \] Train the crew/,
    );
  });

  step('a row that is dragged to another week is due there, by one edit that says where', async () => {
    const text = session.read(outage);
    await window.treeRow('empty result pages').first().dragTo(window.treeGroup('Later').first());
    await window.prompt('Due date of: Alert on the share').waitFor();
    await window.page.keyboard.press('Escape');
    await window.prompt('Due date of: Alert on the share').waitFor({ state: 'hidden' });
    assert.equal(session.read(outage), text);
    await window.treeRow('Page when the run ends').first().dragTo(window.treeGroup('This week').first());
    await window.status('Due 2026-11-21: Page when the run ends').waitFor();
    await session.untilFile(invoices, (now) => now.includes('2026-12-18 → 2026-11-21'));
    await window.statusButton('Show').click();
    await window.page.locator('.tab.active', { hasText: 'slow-invoices' }).waitFor();
    await window
      .line(/2026-11-21/)
      .first()
      .waitFor();
    await window.statusButton('Undo').click();
    await window.status('Undone: Due 2026-11-21').waitFor();
    await window.line(/Due:\s*2026-12-18/).waitFor();
    await session.untilFile(invoices, (now) => !now.includes('2026-11-21'));
    await window.runCommand('View: Close All Editors');
  });

  step('the filter follows what is typed, and Escape takes it back', async () => {
    await window.runCommand('Missing Link: Filter Open Fixes…');
    await window.prompt('Filter open fixes').waitFor();
    await window.page.keyboard.type('closing line');
    await window.treeRow('empty result pages').waitFor({ state: 'detached' });
    await window.page
      .locator('.pane-body', { hasText: '“closing line”: 1 of 8 open fixes' })
      .first()
      .waitFor();
    await window.picture(`${host}-filter`);
    await window.page.keyboard.press('Escape');
    await window.treeRow('empty result pages').waitFor();
  });

  step('the fix at the cursor is found in the tree, also where a filter hides it', async () => {
    await window.openFile('2026-11-03-search-outage.md');
    await window.goTo(48);
    await window.runCommand('Missing Link: Reveal in Open Fixes');
    const found = window.treeRow('empty result pages').and(window.page.locator('.focused.selected'));
    await found.waitFor();
    await window.runCommand('Missing Link: Filter Open Fixes…');
    await window.answer('closing line', 'Filter open fixes');
    await window.treeRow('empty result pages').waitFor({ state: 'detached' });
    await window.openFile('2026-11-03-search-outage.md');
    await window.runCommand('Missing Link: Reveal in Open Fixes');
    await found.waitFor();
    await window.page.locator('.pane-body', { hasText: 'INC-21: 2 of 8 open fixes' }).first().waitFor();
    await window.runCommand('Missing Link: Clear Filter');
  });

  step(
    'a structural fix that is marked done in its document is asked for evidence, as in the tree',
    async () => {
      await window.openFile('2026-11-03-search-outage.md');
      await window.goTo(41, 10);
      await window.page.keyboard.press('Control+.');
      await window.page.locator('.action-widget', { hasText: 'Mark this fix done…' }).waitFor();
      await window.page
        .locator('.action-widget .monaco-list-row', { hasText: 'Mark this fix done…' })
        .click();
      await window.answer('', 'What shows that it is done');
      await window.answer('#600', 'A structural fix needs evidence');
      await window.line(/Evidence:\s*#600/).waitFor();
      await window.runCommand('View: Revert and Close Editor');
    },
  );

  step('a slip is no level of the chain, and its incident says what it says', async () => {
    session.write(ferry, session.read(ferry).replace('level: operation', 'level: opertion'));
    await window.runCommand('Missing Link: Focus on Chain View');
    // Rows that have no room are not drawn.
    for (const pane of ['Post-Mortems', 'Open Fixes']) {
      await window.page.locator('.pane-header', { hasText: pane }).first().click();
    }
    const unnamed = window.treeGroup('No level named');
    await unnamed.waitFor();
    assert.equal(await window.treeGroup('opertion').count(), 0);
    await unnamed.click();
    await window.treeGroup('configuration').click();
    await window.treeRow('INC-41 stood still, says “opertion”').waitFor();
    await window.picture(`${host}-no-level`);
  });
}
