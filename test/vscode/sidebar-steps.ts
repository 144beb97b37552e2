import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { EditorWindow } from './editor-window.ts';
import { moreRowsSteps } from './more-rows-steps.ts';
import { reportSteps } from './report-steps.ts';
import { type HostKind, Session } from './session.ts';
import { stepsIn } from './shared-window.ts';

const invoices = 'postmortems/2026-10-12-slow-invoices.md';
const outage = 'postmortems/2026-11-03-search-outage.md';
const table = 'postmortems/2026-10-28-table.md';

/** What a team does in the side bar, in one window; each step leaves the folder as the next one expects it. */
export function sidebarSteps(host: HostKind): void {
  let session: Session;
  let window: EditorWindow;

  before(async () => {
    session = await Session.open({ host });
    window = new EditorWindow(await session.openWindow());
    await window.openFile('README.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.treeGroup('Overdue').waitFor();
    await window.treeGroup('In review').waitFor();
  });
  after(() => session.close());

  const step = stepsIn(() => window, host);

  step('a cancelled prompt leaves the box and the file as they were', async () => {
    const text = session.read(invoices);
    await window.checkbox('one bad record').click();
    await window.prompt('What shows that it is done').waitFor();
    await window.picture(`${host}-evidence`);
    await window.page.keyboard.press('Escape');
    await window.prompt('What shows that it is done').waitFor({ state: 'hidden' });
    await window.treeRow('one bad record').locator('[aria-checked="false"]').first().waitFor();
    assert.equal(session.read(invoices), text);
  });

  step(
    'a structural fix is not done without evidence; with it, two lines change and nothing else',
    async () => {
      const text = session.read(invoices);
      await window.checkbox('one bad record').click();
      await window.answer('', 'What shows that it is done');
      await window.answer('#517', 'A structural fix needs evidence');
      await window.treeGroup('Overdue').waitFor({ state: 'detached' });
      const changed = await session.untilFile(invoices, (now) => now.includes('#517'));
      assert.deepEqual(differences(text, changed), {
        gone: ['- [ ] Add "one bad record" to the scenario checklist in `docs/story-template.md`'],
        come: [
          '- [x] Add "one bad record" to the scenario checklist in `docs/story-template.md`',
          '  - Evidence: #517',
        ],
      });
    },
  );

  step('an owner is written into the item, in its own shape', async () => {
    const text = session.read(outage);
    await window.menu('Compare document counts', 'Assign…');
    await window.answer('@tomas', 'Owner of:');
    await window.treeRow('before the alias moves, @tomas, no date').waitFor();
    const changed = await session.untilFile(outage, (now) => now.includes('@tomas'));
    assert.deepEqual(differences(text, changed), { gone: [], come: ['  - Owner: @tomas'] });
  });

  step('a due date moves in the cell of a table, with its reason', async () => {
    const text = session.read(table);
    await window.menu('Refuse a delivery number', 'Change Due Date…');
    await window.answer('in two weeks', 'Due date of');
    await window.prompt('Why move it').waitFor();
    await window.picture(`${host}-due`);
    await window.answer('waiting for the second importer', 'Why move it');
    const changed = await session.untilFile(table, (now) => now.includes('2026-12-05'));
    const { gone, come } = differences(text, changed);
    assert.equal(gone.length, 1);
    assert.equal(come.length, 1);
    assert.match(come[0] ?? '', /^\| Refuse a delivery number .*2026-12-05/);
    await window.treeRow('booked before, @tomas, due in 2 weeks').waitFor();
  });

  step('a fix is copied as markdown', async () => {
    await window.menu('empty result pages', 'Copy as Markdown');
    await window.page.locator('.statusbar-item', { hasText: 'Fix copied' }).waitFor();
    const copied = await window.page.evaluate('navigator.clipboard.readText()');
    assert.equal(
      copied,
      '- [ ] Alert on the share of empty result pages (@ines, due 2026-11-22, INC-21, ' +
        '[#482](https://tracker.example/acme/shop/issues/482))\n',
    );
  });

  reportSteps(step, () => ({ session, window }));

  step('the tracker is opened where there is one, and a new issue begun where there is none', async () => {
    const question = window.page.locator('.monaco-dialog-box');
    await window.menu('empty result pages', 'Open Tracker');
    await question.filter({ hasText: 'https://tracker.example/acme/shop/issues/482' }).waitFor();
    await window.page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    await window.menu('Page when the run ends', 'Create an Issue at the Tracker…');
    await question.getByRole('button', { name: 'Copy' }).click();
    await question.waitFor({ state: 'hidden' });
    const address = new URL(String(await window.page.evaluate('navigator.clipboard.readText()')));
    assert.equal(address.pathname, '/acme/shop/issues/new');
    assert.equal(address.searchParams.get('title'), 'Page when the run ends without its closing line');
    assert.match(
      address.searchParams.get('body') ?? '',
      /INC-18.*Invoices came two days late\nDue: 2026-12-18$/,
    );
  });

  step('an unsaved document is changed and stays unsaved', async () => {
    const text = session.read(outage);
    await window.openFile('2026-11-03-search-outage.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.menu('empty result pages', 'Snooze with a Reason…');
    await window.answer('in two weeks', 'Snooze until');
    await window.answer('the alert needs the new index', 'Why can it wait');
    await window.page.locator('.tab.active.dirty').waitFor();
    assert.equal(session.read(outage), text);
    await window.goTo(text.split('\n').length);
    await window.line(/Snoozed:\s*2026-12-05/).waitFor();
    await window.treeGroup('This week').waitFor({ state: 'detached' });
    await window.picture(`${host}-snoozed`);
    assert.equal(
      await window.page.locator('.colorpicker-color-decoration').count(),
      0,
      'an issue number has a colour',
    );
    await window.runCommand('View: Revert and Close Editor');
  });

  step('rows are grouped by owner, filtered, and remembered', async () => {
    await window.runCommand('Missing Link: Group Open Fixes By…');
    await window.choose('Owner');
    await window.treeGroup('@tomas').waitFor();
    await window.picture(`${host}-by-owner`);
    await window.runCommand('Missing Link: Filter Open Fixes…');
    await window.answer('closing line', 'Filter open fixes');
    await window.treeRow('Page when the run ends').waitFor();
    await window.treeRow('Compare document counts').waitFor({ state: 'detached' });
    await window.page.locator('.pane-body', { hasText: '“closing line”: 1 of' }).first().waitFor();
    await window.runCommand('Missing Link: Filter Open Fixes…');
    await window.answer('no such words', 'Filter open fixes');
    await window.page
      .locator('.welcome-view-content', { hasText: 'No open fix matches the filter' })
      .first()
      .waitFor();
    await window.runCommand('Missing Link: Clear Filter');
    await window.runCommand('Missing Link: Group Open Fixes By…');
    await window.choose('Due date');
    await window.treeGroup('No date').waitFor();
  });

  step('a post-mortem shows its own open fixes alone', async () => {
    await window.menu('Search answered nothing', 'Show Its Fixes');
    await window.page.locator('.pane-body', { hasText: 'INC-21: ' }).first().waitFor();
    await window.treeRow('Page when the run ends').waitFor({ state: 'detached' });
    await window.treeRow('Compare document counts').waitFor();
    await window.runCommand('Missing Link: Clear Filter');
    await window.treeRow('Page when the run ends').waitFor();
  });

  step('mine are found by the names in the settings', async () => {
    await window.runCommand('Missing Link: Show Only My Fixes');
    await window.treeRow('empty result pages').waitFor();
    await window.treeRow('Page when the run ends').waitFor({ state: 'detached' });
    await window.runCommand("Missing Link: Show Everyone's Fixes");
    await window.treeRow('Page when the run ends').waitFor();
  });

  step('a fix whose file is deleted while it is edited is refused, and leaves the tree', async () => {
    await window.menu('Add tablets', 'Drop with a Reason…');
    rmSync(join(session.folder, 'postmortems/2026-11-10-page.mdx'));
    await window.answer('tablets are checked elsewhere', 'Why is it dropped');
    await window.notification('could not be opened');
    await window.treeRow('Add tablets').waitFor({ state: 'detached' });
  });

  step('a file that appears and one that changes are seen', async () => {
    const title = 'Page when the run ends';
    session.write(invoices, session.read(invoices).replace(title, 'Ring when the run ends'));
    await window.treeRow('Ring when the run ends').waitFor();
    session.write(
      'postmortems/2026-11-14-new.md',
      session.read(outage).replaceAll('empty result pages', 'empty baskets'),
    );
    await window.treeRow('empty baskets').waitFor();
  });

  step('the chain shows levels with their incidents, and a click opens one', async () => {
    await window.runCommand('Missing Link: Focus on Chain View');
    await window.treeGroup('scope').waitFor();
    await window.treeRow('scenario-gap').click();
    await window.treeRow('Invoices came two days late').last().waitFor();
    await window.picture(`${host}-chain`);
    await window.treeRow('Invoices came two days late').last().click();
    await window.page.locator('.tab.active', { hasText: 'slow-invoices' }).waitFor();
  });

  moreRowsSteps(host, step, () => ({ session, window }));
}

/** The lines that only one of two texts has, in order. */
function differences(
  before: string,
  after: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: without(old, now), come: without(now, old) };
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
