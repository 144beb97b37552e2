import { commands, env, Position, Range, Uri, window } from 'vscode';
import type { FixChange } from '../../../server/src/protocol/fix-change.ts';
import type { KnownNames, OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import { type Asked, askChange } from '../edits/ask-change.ts';
import { askDay } from '../edits/ask-day.ts';
import { changeFixes } from '../edits/change-fixes.ts';
import type { Server } from '../server.ts';
import type { FixNode } from '../views/fix-item.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';
import { fixMarkdown } from '../words/fix-markdown.ts';
import { newIssueUrl } from '../words/new-issue.ts';
import { openAddress } from './open-page.ts';

/** What can be done with the fixes of the tree. */
export class FixCommands {
  readonly #server: Server;
  readonly #model: OpenFixesModel;

  constructor(server: Server, model: OpenFixesModel) {
    this.#server = server;
    this.#model = model;
  }

  /** Shows the line on which the fix starts. */
  async open(fix: OpenFix): Promise<void> {
    const at = new Position(fix.line, 0);
    await window.showTextDocument(Uri.parse(fix.uri), { selection: new Range(at, at) });
  }

  /**
   * Asks what is needed, once for all, and changes the fixes; a cancel changes nothing, and rows show what is true.
   * Evidence belongs to one fix, so that each is asked for its own.
   */
  async ask(kind: keyof typeof askChange, fixes: readonly OpenFix[]): Promise<void> {
    const [first, ...others] = fixes;
    if (first === undefined) return;
    const rounds: readonly Asked[] = kind === 'done' ? fixes.map((fix) => [fix]) : [[first, ...others]];
    for (const asked of rounds) {
      const owners = async (): Promise<readonly string[]> => (await this.#knownNames()).owners;
      const day = (title: string): Promise<string | null> => askDay(this.#server, title, 'due', asked[0].uri);
      const change = await askChange[kind](asked, owners, day);
      if (change === null) return this.#model.redraw();
      await this.change(asked, change);
    }
  }

  /** Changes fixes in the same way; a failure is told to the person once. */
  async change(fixes: readonly OpenFix[], change: FixChange): Promise<void> {
    try {
      await changeFixes(
        this.#server,
        fixes.map((fix) => ({ fix, change })),
      );
    } catch (error) {
      this.#server.log.error(`${change.kind}: ${String(error)}`);
      void window.showErrorMessage('The fix could not be changed. See the log of Missing Link.');
    }
    this.#model.redraw();
  }

  async copy(fixes: readonly OpenFix[]): Promise<void> {
    await env.clipboard.writeText(`${fixes.map(fixMarkdown).join('\n')}\n`);
    window.setStatusBarMessage(fixes.length === 1 ? 'Fix copied' : `${fixes.length} fixes copied`, 3000);
  }

  async openTracker(fix: OpenFix): Promise<void> {
    const url = fix.trackers.find((tracker) => tracker.url !== null)?.url;
    if (url === undefined || url === null) return;
    await openAddress(url);
  }

  /** Opens the tracker's own form, filled in; the tracker is the one to which other fixes lead. */
  async createIssue(fix: OpenFix): Promise<void> {
    const { issues } = await this.#knownNames();
    const due = fix.due === null ? '' : `\nDue: ${fix.due}`;
    const body = `From the post-mortem of ${fix.incident}: ${fix.incidentTitle}${due}`;
    for (const url of issues) {
      const address = newIssueUrl(url, fix.title, body);
      if (address === null) continue;
      await openAddress(address);
      return;
    }
    void window.showInformationMessage(
      'No tracker is known yet. Link an issue in a post-mortem, or set `trackers` in .missing-link.yaml.',
    );
  }

  /** A box was ticked or unticked: one prompt, one edit; a cancel restores the box. */
  async tick(node: FixNode, done: boolean): Promise<void> {
    if (node.kind !== 'fix') return;
    if (done) await this.ask('done', [node.fix]);
    else await this.change([node.fix], { kind: 'reopen' });
  }

  async showView(): Promise<void> {
    await commands.executeCommand('missingLink.openFixes.focus');
  }

  async #knownNames(): Promise<KnownNames> {
    try {
      return await this.#server.ask(Requests.knownNames, null);
    } catch (error) {
      this.#server.log.warn(`Known names could not be read: ${String(error)}`);
      return { owners: [], issues: [] };
    }
  }
}
