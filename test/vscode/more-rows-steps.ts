import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { EditorWindow } from './editor-window.ts';
import type { HostKind } from './session.ts';
import type { SharedWindow, Step } from './shared-window.ts';
import { pictureInThemes } from './themes.ts';
import { writtenPostmortem } from './written.ts';

/** More than the 200 rows that a group shows at first. */
const many = 230;
const piers = Array.from({ length: many }, (_, index) => `pier ${String(index).padStart(3, '0')}`);

/** What is drawn of hundreds of rows: 200 at first. The folder is left with hundreds of fixes and files. */
export function moreRowsSteps(host: HostKind, step: Step, shared: () => SharedWindow): void {
  step('a group of many fixes shows the rest on demand, and a filter begins anew', async () => {
    const { session, window } = shared();
    const fixes = piers.map((pier) => `Mend ${pier}`);
    session.write('postmortems/2026-11-12-piers.md', writtenPostmortem('PIERS', fixes));
    await filterBy(window, 'mend pier');
    const more = window.treeRow('Show more, 30 more fixes');
    await lastRow(window, more);
    assert.equal(await window.treeRow('Mend pier 199').count(), 1);
    assert.equal(await window.treeRow('Mend pier 200').count(), 0);
    await window.page.keyboard.press('Enter');
    await more.waitFor({ state: 'detached' });
    await window.treeRow('Mend pier 200').and(window.page.locator('.focused')).waitFor();
    await window.page.keyboard.press('End');
    await window.treeRow('Mend pier 229').waitFor();
    await filterBy(window, 'pier');
    await lastRow(window, more);
  });

  step('many groups and many post-mortems show the rest on demand', async () => {
    const { session, window } = shared();
    for (const [index, pier] of piers.entries()) {
      session.write(
        `reviews/2026-10-01-pier-${index}.md`,
        writtenPostmortem(`PIER-${index}`, [`Sound ${pier}`]),
      );
    }
    await window.runCommand('Missing Link: Group Open Fixes By…');
    await window.choose('Incident');
    // A box that is opened while a list still closes may close with it. Which of the groups is in sight, none can say.
    await window.page
      .locator('.pane-body .monaco-list-row[aria-expanded][aria-label^="PIER"]')
      .first()
      .waitFor();
    await filterBy(window, 'sound pier');
    const more = window.treeRow('Show more, 30 more groups');
    await lastRow(window, more);
    await window.page.keyboard.press('Enter');
    await more.waitFor({ state: 'detached' });
    await window.treeGroup('PIER-200').and(window.page.locator('.focused')).waitFor();
    await window.runCommand('Missing Link: Clear Filter');
    await window.runCommand('Missing Link: Group Open Fixes By…');
    await window.choose('Due date');
    await window.treeGroup('No date').waitFor();

    await window.runCommand('Missing Link: Focus on Post-mortems View');
    const moreOf = window.page.locator('.pane-body .monaco-list-row[aria-label*="more post-mortems"]');
    await window.page.keyboard.press('End');
    // Published ones are folded, and come after those in review.
    await window.treeGroup('Published').and(window.page.locator('.focused')).waitFor();
    await window.page.keyboard.press('ArrowUp');
    await moreOf.and(window.page.locator('.focused')).waitFor();
    if (host === 'node') await pictureInThemes(window, 'more-post-mortems');
    await window.page.keyboard.press('Enter');
    await moreOf.waitFor({ state: 'detached' });
    await window.page
      .locator('.pane-body .focused[aria-label*="stood still"][aria-posinset="201"]')
      .waitFor();
  });
}

/** Goes to the last row of Open Fixes by its key; it is this one. */
async function lastRow(window: EditorWindow, row: Locator): Promise<void> {
  await window.runCommand('Missing Link: Show Open Fixes');
  await window.page.keyboard.press('End');
  await row.and(window.page.locator('.focused')).waitFor();
}

async function filterBy(window: EditorWindow, words: string): Promise<void> {
  await window.runCommand('Missing Link: Filter Open Fixes…');
  await window.answer(words, 'Filter open fixes');
  await window.page
    .locator('.pane-body', { hasText: `“${words}”: ${many} of` })
    .first()
    .waitFor();
}
