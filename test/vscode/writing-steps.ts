import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { EditorWindow } from './editor-window.ts';
import type { HostKind, Session } from './session.ts';
import { inWindow, lineOf } from './steps.ts';

const outage = '2026-11-03-search-outage.md';

/** What a writer does with the keyboard alone: begins a post-mortem, goes through it, and says days as one says them. */
export function writingSteps(host: HostKind, session: () => Session): void {
  const step = (name: string, body: (window: EditorWindow) => Promise<void>): void => {
    it(name, () => inWindow(session(), `${host}-writing-failed-${name.split(/\W+/)[0]}`, body));
  };

  step('begins with what each severity asks for, and tabs through the template', async (window) => {
    const { keyboard } = window.page;
    await window.openFile('README.md');
    await window.runCommand('Missing Link: New Post-mortem');
    await window.answer('Codes came late', 'What happened, and who was affected?');
    const chosen = window.page.locator('.quick-input-list .monaco-list-row.focused');
    await chosen.filter({ hasText: 'P1' }).waitFor();
    await chosen.filter({ hasText: 'review within 48 hours' }).waitFor();
    await window.picture(`${host}-writing-severity`);
    await keyboard.press('Enter');
    await window.page.locator('.tab.active', { hasText: 'codes-came-late.md' }).waitFor();
    await window.line(/^##\s*Summary$/).waitFor();
    await keyboard.type('Codes came up to nine minutes late.');
    await keyboard.press('Tab');
    await keyboard.type('312 people could not sign in.');
    await keyboard.press('Tab');
    await keyboard.type('09:12');
    await keyboard.press('Tab');
    await keyboard.type('the queue was moved');
    await window.line(/the\s*queue\s*was\s*moved/).waitFor();
    const text = await window.text();
    assert.match(
      text,
      /## Summary\n\s*\nCodes came up to nine minutes late\.\n\s*\n## Impact\n\s*\n312 people/,
    );
    assert.match(text, /- 2026-11-21 09:12 trigger: the queue was moved\n- HH:MM detected:/);
    await window.picture(`${host}-writing-new`);
  });

  step('continues a timeline and fixes on Enter, and leaves both with a second one', async (window) => {
    const { keyboard } = window.page;
    const path = 'postmortems/2026-11-06-lists.md';
    const head = '---\ntype: postmortem\nstatus: draft\ndate: 2026-11-06\n---\n\n# Lists went on\n\n';
    session().write(
      path,
      `${head}## Timeline\n\n- 10:02 UTC detected: a page\n\n## Follow-ups\n\n- [ ] Alert on the age\n`,
    );
    await window.openFile('2026-11-06-lists.md');
    const text = session().read(path);
    // The words are coloured once the server has read them, and the lines of its lists are known then.
    await window.page.locator('.editor-instance .view-line', { hasText: 'detected' }).first().waitFor();
    await window.goTo(lineOf(text, '- 10:02'), '- 10:02 UTC detected: a page'.length + 1);
    await window.until(async () => {
      await keyboard.press('End');
      await keyboard.press('Enter');
      if (await window.comes(window.line(/HH:MM/))) return true;
      await keyboard.press('Control+Z');
      return false;
    });
    await keyboard.type('10:09');
    await keyboard.press('Tab');
    await keyboard.type('the page was read');
    await window.line(/^-\s*10:09\s*UTC\s*(?:T\+00:07\s*)?the\s*page\s*was\s*read$/).waitFor();
    await keyboard.press('Enter');
    await window.line(/^-\s*HH:MM\s*UTC/).waitFor();
    await window.picture(`${host}-writing-timeline`);
    await keyboard.press('Enter');
    await window.line(/HH:MM/).waitFor({ state: 'detached' });
    await keyboard.press('Escape');

    // Two lines more than before: the entry, and the blank one that the list ended with.
    await window.goTo(lineOf(text, '- [ ] Alert') + 2, '- [ ] Alert on the age'.length + 1);
    await keyboard.press('Enter');
    const emptyBox = window.line(/^-\s\[\s\]\s*$/);
    await emptyBox.waitFor();
    await keyboard.type('Plot the depth');
    await window.line(/^-\s\[\s\]\sPlot\sthe\sdepth$/).waitFor();
    await keyboard.press('Enter');
    await emptyBox.waitFor();
    await keyboard.press('Enter');
    await emptyBox.waitFor({ state: 'detached' });
    await keyboard.type('Nothing else.');
    await window.line(/^Nothing\s*else\.$/).waitFor();
    await window.runCommand('File: Save');
    const written = await session().untilFile(path, (now) => now.includes('Nothing else.'));
    assert.equal(
      written.trimEnd(),
      `${head}## Timeline\n\n- 10:02 UTC detected: a page\n- 10:09 UTC the page was read\n\n\n## Follow-ups\n\n- [ ] Alert on the age\n- [ ] Plot the depth\nNothing else.`,
    );
  });

  step('offers what mends first, then what explains, and silencing last', async (window) => {
    await window.openFile(outage);
    await window.underlines('error').first().waitFor();
    await window.goTo(
      lineOf(session().read(`postmortems/${outage}`), 'level: operatoin'),
      'level: op'.length,
    );
    const rows = window.page.locator('.action-widget .monaco-list-row.action');
    // New findings close the menu while the workspace is still being read.
    await window.until(async () => {
      await window.page.keyboard.press('Escape');
      await window.page.keyboard.press('Control+.');
      return window.comes(rows.filter({ hasText: 'Explain' }));
    });
    const titles = await rows.allInnerTexts();
    const kinds = titles.map((title) => /Explain|Silence/.exec(title)?.[0] ?? 'mend');
    const order = ['mend', 'Explain', 'Silence'];
    const quick = kinds.slice(0, kinds.lastIndexOf('Silence') + 1);
    assert.deepEqual(
      quick,
      quick.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
      titles.join(' | '),
    );
    assert.equal(quick[0], 'mend', titles.join(' | '));
    await window.page.keyboard.press('Escape');
  });

  step('imports what a chat said into the timeline, and takes it back by one undo', async (window) => {
    const { keyboard } = window.page;
    const path = 'postmortems/2026-11-08-import.md';
    const head = '---\ntype: postmortem\nstatus: draft\ndate: 2026-11-08\n---\n\n# A release was bad\n\n';
    const before = `${head}## Timeline\n\n- 10:02 UTC detected: a page\n`;
    session().write(path, before);
    await window.openFile('2026-11-08-import.md');
    await window.page.locator('.editor-instance .view-line', { hasText: 'detected' }).first().waitFor();
    const chat = 'Ana Souza  9:58 AM\nrelease 41 is out\nLi Wei  10:20 AM\nrolled back to release 40\n';
    await window.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(chat)})`);
    await window.runCommand('Missing Link: Import Timeline…');
    await window.choose('From the clipboard');
    await window.choose('UTC');
    await window.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'release 41 is out' })
      .waitFor();
    await window.picture(`${host}-writing-import`);
    await keyboard.press('Enter');
    await window.line(/release\s*41\s*is\s*out/).waitFor();
    await window.picture(`${host}-writing-imported`);
    await window.runCommand('File: Save');
    const after = await session().untilFile(path, (now) => now.includes('rolled back'));
    assert.equal(
      after,
      `${head}## Timeline\n\n- 09:58 UTC release 41 is out\n- 10:02 UTC detected: a page\n- 10:20 UTC rolled back to release 40\n`,
    );
    await keyboard.press('Control+Z');
    await window.runCommand('File: Save');
    assert.equal(await session().untilFile(path, (now) => !now.includes('rolled back')), before);
  });

  step('says a day as one says it, and gets it with its date and weekday', async (window) => {
    const path = 'postmortems/2026-11-07-days.md';
    session().write(
      path,
      '---\ntype: postmortem\nstatus: draft\ndate: 2026-11-07\n---\n\n# Days went on\n\n## Follow-ups\n\n- [ ] Alert on the age\n  - Owner: @ines\n  - Due: in 10 days\n',
    );
    await window.openFile('README.md');
    await window.runCommand('Missing Link: Show Open Fixes');
    await window.treeRow('Compare document counts').waitFor();
    await window.menu('Compare document counts', 'Change Due Date…');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '2026-11-23 Monday' }).first().waitFor();
    await window.page.keyboard.type('soon');
    await rows.filter({ hasText: "'soon' is not understood as a day." }).waitFor();
    await window.picture(`${host}-writing-no-day`);
    await window.page.keyboard.press('Enter');
    await rows.filter({ hasText: "'soon' is not understood as a day." }).waitFor();
    for (let left = 'soon'.length; left > 0; left--) await window.page.keyboard.press('Backspace');
    await window.page.keyboard.type('next fri');
    await rows.filter({ hasText: '2026-11-27 Friday' }).first().waitFor();
    await rows.filter({ hasText: '2026-12-04 Friday' }).first().waitFor();
    await window.picture(`${host}-writing-two-days`);
    await window.page.keyboard.press('Escape');

    await window.openFile('2026-11-07-days.md');
    await window.goTo(13, '  - Due: in 10 days'.length + 1);
    const offer = window.page.locator('.suggest-widget.visible .monaco-list-row', {
      hasText: '2026-12-01 Tuesday',
    });
    await window.until(async () => {
      await window.page.keyboard.press('Escape');
      await window.page.keyboard.press('Control+Space');
      return window.comes(offer.first());
    });
    await window.picture(`${host}-writing-completion`);
    await window.page.keyboard.press('Enter');
    await window.line(/Due:\s*2026-12-01$/).waitFor();
  });
}
