import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  TreeItemCheckboxState,
  type TreeView,
  window,
} from 'vscode';
import { type FixFilter, isFiltered } from '../../../server/src/protocol/arrangement.ts';
import { waiting } from '../../../server/src/protocol/fix-figures.ts';
import type { FixCounts, FixGroup } from '../../../server/src/protocol/open-fix.ts';
import { openFixesSaid } from '../words/figures-said.ts';
import { plural } from '../words/plural.ts';
import { branchName, onDidChangeBranch } from './branch.ts';
import { type DroppedRows, fixDrag } from './fix-drag.ts';
import { type FixNode, fixItem, groupItem, moreItem } from './fix-item.ts';
import { fixTooltip } from './fix-tooltip.ts';
import { focusedRow } from './focused-row.ts';
import { loadingWords } from './loading-words.ts';
import type { OpenFixesModel } from './open-fixes-model.ts';
import { focusRow } from './show-more.ts';

/** The tree of everything that is still to be done, and its badge. */
export class OpenFixesView implements TreeDataProvider<FixNode>, Disposable {
  readonly onDidChangeTreeData: Event<void>;
  /** A person ticked or unticked a row. */
  readonly onDidTick: Event<{ readonly node: FixNode; readonly done: boolean }>;

  /** Rows were dragged to another group. */
  readonly onDidDrop: Event<DroppedRows>;

  readonly #changed = new EventEmitter<void>();
  readonly #ticked = new EventEmitter<{ readonly node: FixNode; readonly done: boolean }>();
  readonly #dropped = new EventEmitter<DroppedRows>();
  readonly #model: OpenFixesModel;
  readonly #view: TreeView<FixNode>;
  readonly #subscriptions: readonly Disposable[];

  constructor(model: OpenFixesModel) {
    this.#model = model;
    this.onDidChangeTreeData = this.#changed.event;
    this.onDidTick = this.#ticked.event;
    this.onDidDrop = this.#dropped.event;
    this.#view = window.createTreeView('missingLink.openFixes', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      manageCheckboxStateManually: true,
      dragAndDropController: fixDrag((rows) => this.#dropped.fire(rows)),
    });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      this.#ticked,
      this.#dropped,
      model.onDidChange(() => this.#draw()),
      onDidChangeBranch(() => this.#draw()),
      this.#view.onDidChangeCheckboxState(({ items }) => {
        for (const [node, state] of items) {
          this.#ticked.fire({ node, done: state === TreeItemCheckboxState.Checked });
        }
      }),
    ];
    this.#draw();
  }

  /** The rows that a key is meant for: the one that has the focus, and with it all that are marked if it is. */
  async chosen(): Promise<readonly FixNode[]> {
    const marked = this.#view.selection;
    const focused = await focusedRow(this.#view, idOf);
    if (focused === null) return marked;
    return marked.some((node) => idOf(node) === idOf(focused)) ? marked : [focused];
  }

  /** Marks the row of a fix and gives it the focus; false where it is not among the rows that are shown. */
  async reveal(fixId: string): Promise<boolean> {
    for (const group of this.#model.shown?.result.groups ?? []) {
      const fix = group.fixes.find(({ id }) => id === fixId);
      if (fix === undefined) continue;
      await this.#view.reveal({ kind: 'fix', fix, group }, { select: true, focus: true });
      return true;
    }
    return false;
  }

  getTreeItem(node: FixNode): TreeItem {
    switch (node.kind) {
      case 'group':
        return groupItem(node.group);
      case 'fix':
        return fixItem(node.fix, node.group);
      case 'more':
        return moreItem(node);
    }
  }

  getChildren(node?: FixNode): FixNode[] {
    if (node === undefined) return this.#groupNodes();
    return node.kind === 'group' ? rowNodes(node.group) : [];
  }

  getParent(node: FixNode): FixNode | undefined {
    if (node.kind === 'group' || node.group === null) return undefined;
    return { kind: 'group', group: node.group };
  }

  resolveTreeItem(item: TreeItem, node: FixNode): TreeItem {
    if (node.kind === 'fix') item.tooltip = fixTooltip(node.fix);
    return item;
  }

  /** Shows more rows of a group, or more groups where it is null; the focus goes to the first new one. */
  async showMore(groupId: string | null): Promise<void> {
    const nodes = (): readonly FixNode[] => {
      if (groupId === null) return this.#groupNodes();
      const group = this.#model.shown?.result.groups.find(({ id }) => id === groupId);
      return group === undefined ? [] : rowNodes(group);
    };
    const at = nodes().findIndex(({ kind }) => kind === 'more');
    await this.#model.showMore(groupId);
    const first = nodes()[at];
    if (first !== undefined) await focusRow(this.#view, first);
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }

  #groupNodes(): FixNode[] {
    const { groups = [], moreGroups = 0 } = this.#model.shown?.result ?? {};
    const nodes = groups.map((group): FixNode => ({ kind: 'group', group }));
    const resting = groups.filter(({ folded }) => folded).length;
    // What rests comes after everything else, also behind groups that are not shown.
    if (moreGroups > 0)
      nodes.splice(nodes.length - resting, 0, { kind: 'more', group: null, hidden: moreGroups });
    return nodes;
  }

  #draw(): void {
    const { shown } = this.#model;
    // A number that still grows is no number yet.
    const overdue = shown?.result.state === 'ready' ? shown.result.counts.all.overdue : 0;
    const tooltip = plural(overdue, l10n.t('1 overdue fix'), l10n.t('{0} overdue fixes', overdue));
    // First, because VS Code sends rows and message together, and whatever follows the first waits 200 ms.
    this.#changed.fire();
    this.#view.badge = overdue === 0 ? undefined : { value: overdue, tooltip };
    const message = this.#message();
    // Only an absent message lets a welcome text be shown, which the declared type does not foresee.
    if (message !== this.#view.message) Object.assign(this.#view, { message });
    this.#view.description = branchName() ?? '';
    const arrangement = shown?.arrangement ?? this.#model.arrangement;
    setContext('missingLink.openFixes', this.#state());
    setContext('missingLink.mineOnly', arrangement.mineOnly);
    setContext('missingLink.overdueOnly', arrangement.overdueOnly);
    setContext('missingLink.filtered', isFiltered(arrangement));
  }

  #message(): string | undefined {
    const { failed, shown } = this.#model;
    const hasRows = (shown?.result.groups.length ?? 0) > 0;
    if (failed) return loadingWords('failed', hasRows);
    if (shown === null || shown.result.state === 'building') return loadingWords('building', hasRows);
    const { counts } = shown.result;
    const { all } = counts;
    if (isFiltered(shown.arrangement)) {
      return counts.shown.all === 0 ? undefined : filteredWords(shown.arrangement, counts);
    }
    // Not that all is done: a draft may have none yet, and what is tracked elsewhere need not be done.
    return all.all === 0 || waiting(all) > 0 ? undefined : l10n.t('No open fixes.');
  }

  /** Which welcome text is in an empty view. */
  #state(): 'failed' | 'building' | 'none' | 'done' | 'some' {
    const { failed, shown } = this.#model;
    if (failed) return 'failed';
    if (shown === null || shown.result.state === 'building') return 'building';
    if (shown.result.postmortems === 0) return 'none';
    return waiting(shown.result.counts.all) > 0 ? 'some' : 'done';
  }
}

function idOf(node: FixNode): string {
  if (node.kind === 'fix') return `${node.group.id}/${node.fix.id}`;
  return `${node.kind}:${node.group?.id ?? ''}`;
}

function rowNodes(group: FixGroup): FixNode[] {
  const nodes = group.fixes.map((fix): FixNode => ({ kind: 'fix', fix, group }));
  const hidden = group.count - group.fixes.length;
  if (hidden > 0) nodes.push({ kind: 'more', group, hidden });
  return nodes;
}

/** What the filter is, and how many of the open fixes it lets through; what rests is told beside them. */
function filteredWords(filter: FixFilter, { all, shown }: FixCounts): string {
  const others = shown.all - shown.open;
  const beside = others === 0 ? '' : `, ${plural(others, l10n.t('1 other'), l10n.t('{0} others', others))}`;
  return `${filterWords(filter)}: ${l10n.t('{0} of {1}', shown.open, openFixesSaid(all.open))}${beside}`;
}

function filterWords({ text, mineOnly, overdueOnly, postmortem }: FixFilter): string {
  const words = [
    ...(postmortem === null ? [] : [postmortem.name]),
    ...(mineOnly ? [l10n.t('mine')] : []),
    ...(overdueOnly ? [l10n.t('overdue')] : []),
    ...(text === '' ? [] : [`“${text}”`]),
  ].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function setContext(key: string, value: unknown): void {
  void commands.executeCommand('setContext', key, value);
}
