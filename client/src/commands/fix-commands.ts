import { commands, env, l10n, Position, Range, Uri, window } from 'vscode';
import { defaultArrangement } from '../../../server/src/protocol/arrangement.ts';
import { dueGroups, isDone } from '../../../server/src/protocol/due-groups.ts';
import type { FixChange } from '../../../server/src/protocol/fix-change.ts';
import type { KnownNames, OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import { type Asked, askChange } from '../edits/ask-change.ts';
import { askDay } from '../edits/ask-day.ts';
import { changeFixes } from '../edits/change-fixes.ts';
import type { MadeChanges } from '../edits/made-changes.ts';
import type { Server } from '../server.ts';
import type { DroppedRows } from '../views/fix-drag.ts';
import { type FixNode, isTickable } from '../views/fix-item.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';
import { dropOn, isMovable } from '../words/drop-change.ts';
import { fixMarkdown } from '../words/fix-markdown.ts';
import { issueBody, newIssueUrl } from '../words/new-issue.ts';
import { plural } from '../words/plural.ts';
import { openAddress } from './open-page.ts';

/** What can be done with the fixes of the tree. */
export class FixCommands {
  readonly #server: Server;
  readonly #model: OpenFixesModel;
  readonly #changes: MadeChanges;

  constructor(server: Server, model: OpenFixesModel, changes: MadeChanges) {
    this.#server = server;
    this.#model = model;
    this.#changes = changes;
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
      const owners = async (): Promise<readonly string[]> => (await this.#knownNames(asked[0])).owners;
      const day = (title: string): Promise<string | null> => askDay(this.#server, title, 'due', asked[0].uri);
      const change = await askChange[kind](asked, owners, day);
      if (change === null) return this.#model.redraw();
      await this.change(asked, change);
    }
  }

  /** Changes fixes in the same way; a failure is told to the person once. */
  async change(fixes: readonly OpenFix[], change: FixChange): Promise<void> {
    try {
      const made = await changeFixes(
        this.#server,
        fixes.map((fix) => ({ fix, change })),
      );
      if (made !== null) this.#changes.record(made);
    } catch (error) {
      this.#server.log.error(`${change.kind}: ${String(error)}`);
      void window.showErrorMessage(l10n.t('The fix could not be changed. See the log of Missing Link.'));
    }
    this.#model.redraw();
  }

  async copy(fixes: readonly OpenFix[]): Promise<void> {
    await env.clipboard.writeText(`${fixes.map(fixMarkdown).join('\n')}\n`);
    const said = plural(fixes.length, l10n.t('Fix copied'), l10n.t('{0} fixes copied', fixes.length));
    window.setStatusBarMessage(said, 3000);
  }

  async openTracker(fix: OpenFix): Promise<void> {
    const url = fix.trackers.find((tracker) => tracker.url !== null)?.url;
    if (url === undefined || url === null) return;
    await openAddress(url);
  }

  /** Opens the tracker's own form, filled in; the tracker is the one to which other fixes lead. */
  async createIssue(fix: OpenFix): Promise<void> {
    const { issues } = await this.#knownNames(fix);
    for (const url of issues) {
      const address = newIssueUrl(url, fix.title, issueBody(fix));
      if (address === null) continue;
      await openAddress(address);
      return;
    }
    void window.showInformationMessage(
      l10n.t(
        'No tracker is known yet. Link an issue in a post-mortem, or set `trackers` in .missing-link.yaml.',
      ),
    );
  }

  /** A box was ticked or unticked: one prompt, one edit; a cancel restores the box. */
  async tick(node: FixNode, done: boolean): Promise<void> {
    if (node.kind !== 'fix') return;
    if (done) await this.ask('done', [node.fix]);
    else await this.change([node.fix], { kind: 'reopen' });
  }

  /** A key ticks rows: what is done is opened again, all else is marked done. A group is opened or folded. */
  async tickChosen(nodes: readonly FixNode[]): Promise<void> {
    const fixes = nodes.flatMap((node) => (node.kind === 'fix' ? [node.fix] : []));
    if (fixes.length === 0) {
      await commands.executeCommand('list.toggleExpand');
      return;
    }
    const done = fixes.filter(isDone);
    const undone = fixes.filter((fix) => isTickable(fix) && !isDone(fix));
    if (undone.length > 0) await this.ask('done', undone);
    else if (done.length > 0) await this.change(done, { kind: 'reopen' });
  }

  /** Rows were dropped on a group: one edit where the group says what is meant, else one question. */
  async drop({ fixes, group }: DroppedRows): Promise<void> {
    const moved = fixes.filter((fix) => isMovable(fix) && `due:${fix.group}` !== group.id);
    if (moved.length === 0) return;
    const dropped = dropOn(group, this.#today);
    if (dropped.kind === 'change') await this.change(moved, dropped.change);
    else if (dropped.kind === 'ask') await this.ask(dropped.what, moved);
    else window.setStatusBarMessage(dropped.reason, 5000);
  }

  /** Asks what shows that a fix is done, for a quick fix in its document. */
  async markDone(uri: string, id: string): Promise<void> {
    const fix = (await this.fixesOf(uri)).find((each) => each.id === id);
    if (fix !== undefined) await this.ask('done', [fix]);
    else window.setStatusBarMessage(l10n.t('The fix is no longer in its document.'), 5000);
  }

  /** The rows of one post-mortem, in their order there. */
  async fixesOf(uri: string): Promise<readonly OpenFix[]> {
    const arrangement = { ...defaultArrangement, postmortem: { uri, name: '' } };
    const rows = Object.fromEntries(dueGroups.map((group) => [`due:${group}`, Number.MAX_SAFE_INTEGER]));
    const { groups } = await this.#server.ask(Requests.openFixes, { arrangement, groups: 0, rows });
    return groups.flatMap(({ fixes }) => fixes).sort((a, b) => a.line - b.line);
  }

  async showView(): Promise<void> {
    await commands.executeCommand('missingLink.openFixes.focus');
  }

  get #today(): string {
    return this.#model.shown?.result.today ?? new Date().toISOString().slice(0, 10);
  }

  /** Of the team of a fix. */
  async #knownNames({ uri }: OpenFix): Promise<KnownNames> {
    try {
      return await this.#server.ask(Requests.knownNames, { uri });
    } catch (error) {
      this.#server.log.warn(`Known names could not be read: ${String(error)}`);
      return { owners: [], issues: [] };
    }
  }
}
