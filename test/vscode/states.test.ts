import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { EditorWindow } from './editor-window.ts';
import { Session, type SessionOptions, type WindowOptions } from './session.ts';
import { inWindow } from './steps.ts';
import { pictureInThemes } from './themes.ts';

describe('what the window shows when things are otherwise', () => {
  it('can be read in a light, a dark and a high-contrast theme', () =>
    withWindow({ host: 'node' }, async (window) => {
      await window.openFile('2026-11-03-search-outage.md');
      await window.underlines('warning').first().waitFor();
      await window.runCommand('Missing Link: Show Open Fixes');
      await window.treeGroup('Overdue').waitFor();
      await window.runCommand('Missing Link: Focus on Chain View');
      await window.treeGroup('scope').waitFor();
      await pictureInThemes(window, 'theme');
    }));

  it('comes back after the language server was killed, and says so where it keeps dying', () =>
    withWindow({ host: 'node' }, async (window, session) => {
      const path = 'postmortems/2026-10-12-slow-invoices.md';
      const text = session.read(path);
      const becomes = async (words: string): Promise<void> => {
        session.write(path, text.replace('one bad record', words));
        await window.treeRow(words).waitFor();
      };
      await window.openFile('2026-11-03-search-outage.md');
      await window.underlines('warning').first().waitFor();
      await window.runCommand('Missing Link: Show Open Fixes');
      await window.treeRow('one bad record').waitFor();
      await window.recordNotifications();
      for (const words of ['one poor record', 'one old record', 'one new record', 'one long record']) {
        assert.equal(session.killLanguageServer(), 1);
        await becomes(words);
        await window.underlines('warning').first().waitFor();
      }
      assert.equal(session.killLanguageServer(), 1);
      const notRunning = window.page.getByText('The language server is not running.').first();
      await notRunning.waitFor();
      await window.runCommand('Missing Link: Restart Language Server');
      await becomes('one last record');
      await notRunning.waitFor({ state: 'hidden' });
      assert.deepEqual(await window.notifications(), [], 'it interrupts nobody');
    }));

  it('welcomes where nothing was found, and where all is done', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'missing-link-empty-'));
    writeFileSync(join(folder, 'README.md'), '# Nothing yet\n');
    await withWindow({ host: 'node', workspace: folder }, async (window, session) => {
      await window.openFile('README.md');
      await window.runCommand('Missing Link: Show Open Fixes');
      const welcome = window.page.locator('.welcome-view-content');
      await welcome.filter({ hasText: 'No post-mortem was found' }).first().waitFor();
      await window.picture('welcome-none');
      await window.page.getByRole('button', { name: 'New Post-mortem' }).first().click();
      await window.prompt('What happened, and who was affected?').waitFor();
      await window.page.keyboard.press('Escape');
      session.write('postmortems/2026-08-02-mail.md', allDone('2026-11-10'));
      await window.page.getByText('No open fixes.', { exact: true }).first().waitFor();
      await window.treeRow('Done lately').waitFor();
      session.write('postmortems/2026-08-02-mail.md', allDone('2026-09-10'));
      await welcome.filter({ hasText: 'No open fixes.' }).first().waitFor();
      await window.page.getByRole('button', { name: 'Show Post-mortems' }).first().waitFor();
      await window.picture('welcome-done');
    });
    rmSync(folder, { recursive: true });
  });

  it('names the branch that is checked out, and follows a switch', async () => {
    const session = await Session.open({ host: 'node' });
    try {
      const git = (...words: readonly string[]): void => {
        execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], {
          cwd: session.folder,
        });
      };
      git('init', '-q', '-b', 'main');
      git('add', '.');
      git('commit', '-q', '-m', 'Begin');
      await inWindow(session, 'branch-failed', async (window) => {
        await window.runCommand('Missing Link: Show Open Fixes');
        await window.treeRow('one bad record').waitFor();
        const heading = window.page.locator('.pane-header', { hasText: 'Open Fixes' });
        await heading.filter({ hasText: 'main' }).waitFor();
        git('checkout', '-q', '-b', 'release-7');
        git('mv', 'postmortems', 'incidents');
        git('commit', '-q', '-m', 'Move');
        await heading.filter({ hasText: 'release-7' }).waitFor();
        await window.treeRow('one bad record').click();
        await window.page.locator('.breadcrumbs-control', { hasText: 'incidents' }).waitFor();
        git('checkout', '-q', 'main');
        await heading.filter({ hasText: 'main' }).waitFor();
        await window.treeRow('one bad record').click();
        await window.page.locator('.breadcrumbs-control', { hasText: 'postmortems' }).waitFor();
        assert.equal(await window.treeRow('one bad record').count(), 1);
      });
    } finally {
      await session.close();
    }
  });

  it('reminds once a day in however many windows, where that is switched on', () =>
    withWindow(
      { host: 'node', settings: { 'missingLink.reminder.enabled': true } },
      async (window, session) => {
        const overdue = (of: EditorWindow): Locator =>
          of.page.locator('.statusbar-item', { hasText: '1 overdue' });
        await window.recordNotifications();
        await overdue(window).waitFor();
        const other = new EditorWindow(await session.openWindow({ beside: window.page }));
        await other.notification('1 fix of yours is overdue.');
        await other.picture('reminder');
        await other.page.getByRole('button', { name: 'Show', exact: true }).click();
        await other.treeRow('one bad record').waitFor();
        await other.treeRow('Page when the run ends').waitFor({ state: 'detached' });
        await other.recordNotifications();
        await other.leave();
        await window.comeBack();
        // What the extension says is shown in order: after these rows, nothing said before is missing.
        await window.runCommand('Missing Link: Show Open Fixes');
        await window.treeRow('one bad record').waitFor();
        const outage = 'postmortems/2026-11-03-search-outage.md';
        session.write(outage, session.read(outage).replace('empty result pages', 'empty lists'));
        await window.treeRow('empty lists').waitFor();
        await other.comeBack();
        await other.treeRow('empty lists').waitFor();
        assert.deepEqual([...(await window.notifications()), ...(await other.notifications())], []);
      },
      { away: true },
    ));

  it('forgets the findings of a document that is closed', () =>
    withWindow({ host: 'node' }, async (window) => {
      await window.openFile('2026-11-03-search-outage.md');
      await window.underlines('warning').first().waitFor();
      await window.runCommand('View: Close All Editors');
      await window.page.locator('.statusbar-item[aria-label*="No Problems"]').waitFor();
    }));
});

/** A post-mortem whose only fix is done; by its day it was done lately or long ago. */
const allDone = (due: string): string => `---
type: postmortem
id: INC-3
title: Mail was late
severity: P3
status: published
level: operation
label: configuration
---

# Mail was late

## Summary

Mail was an hour late.

## Structural fix

- [x] Check the queue in the release gate
  - Owner: @ines
  - Due: ${due}
  - Evidence: #12
`;

async function withWindow(
  options: SessionOptions,
  body: (window: EditorWindow, session: Session) => Promise<void>,
  first: WindowOptions = {},
): Promise<void> {
  const session = await Session.open(options);
  try {
    await inWindow(session, 'states-failed', (window) => body(window, session), first);
  } finally {
    await session.close();
  }
}
