import { after, before, describe, it } from 'node:test';
import { packageExtension } from '../../scripts/package.ts';
import { Session } from './session.ts';
import { inWindow } from './steps.ts';

describe('the packaged extension, installed as a user installs it', () => {
  let session: Session;

  before(async () => {
    const vsix = await packageExtension('test/out/missing-link.vsix');
    session = await Session.open({ host: 'installed', vsix });
  });
  after(() => session.close());

  it('activates and underlines', () =>
    inWindow(session, 'installed-failed', async (window) => {
      await window.openFile('2026-11-03-search-outage.md');
      await window.underlines('warning').first().waitFor();
      await window.picture('installed-findings');
    }));

  it('shows open fixes', () =>
    inWindow(session, 'installed-failed', async (window) => {
      await window.runCommand('Missing Link: Show Open Fixes');
      await window.treeRow('one bad record').waitFor();
    }));
});
