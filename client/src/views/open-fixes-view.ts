import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type TreeDataProvider,
  type TreeItem,
  TreeItemCheckboxState,
  type TreeView,
  window,
} from 'vscode';
import { counted } from '../../../server/src/protocol/words.ts';
import {
  type Arrangement,
  arrange,
  defaultArrangement,
  type FixGroup,
  isFiltered,
  isLive,
} from './arrange.ts';
import { branchName, onDidChangeBranch } from './branch.ts';
import { type FixNode, fixItem, fixTooltip, groupItem } from './fix-item.ts';
import type { OpenFixesModel } from './open-fixes-model.ts';

const remembered = 'missingLink.arrangement';

/** The tree of everything that is still to be done, and its badge. */
export class OpenFixesView implements TreeDataProvider<FixNode>, Disposable {
  readonly onDidChangeTreeData: Event<void>;
  /** A person ticked or unticked a row. */
  readonly onDidTick: Event<{ readonly node: FixNode; readonly done: boolean }>;

  readonly #changed = new EventEmitter<void>();
  readonly #ticked = new EventEmitter<{ readonly node: FixNode; readonly done: boolean }>();
  readonly #context: ExtensionContext;
  readonly #model: OpenFixesModel;
  readonly #view: TreeView<FixNode>;
  readonly #subscriptions: readonly Disposable[];
  #groups: readonly FixGroup[] = [];
  #arrangement: Arrangement;

  constructor(context: ExtensionContext, model: OpenFixesModel) {
    this.#context = context;
    this.#model = model;
    this.onDidChangeTreeData = this.#changed.event;
    this.onDidTick = this.#ticked.event;
    this.#arrangement = { ...defaultArrangement, ...context.workspaceState.get<Arrangement>(remembered) };
    this.#view = window.createTreeView('missingLink.openFixes', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      manageCheckboxStateManually: true,
    });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      this.#ticked,
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

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** The rows that are marked in the tree. */
  get selection(): readonly FixNode[] {
    return this.#view.selection;
  }

  /** The rows that the filter lets through, `OpenFix.id`; null where nothing is filtered, `reading` where not all is known. */
  get shownIds(): readonly string[] | null | 'reading' {
    if (this.#model.result === null || this.#model.result.state === 'building') return 'reading';
    if (!isFiltered(this.#arrangement)) return null;
    return [...new Set(this.#groups.flatMap(({ fixes }) => fixes.map(({ id }) => id)))];
  }

  /** Shows the rows in another way, and remembers it for this workspace. */
  rearrange(change: Partial<Arrangement>): void {
    this.#arrangement = { ...this.#arrangement, ...change };
    void this.#context.workspaceState.update(remembered, this.#arrangement);
    this.#draw();
  }

  getTreeItem(node: FixNode): TreeItem {
    return node.kind === 'group' ? groupItem(node.group) : fixItem(node.fix, node.group);
  }

  getChildren(node?: FixNode): FixNode[] {
    if (node === undefined) return this.#groups.map((group) => ({ kind: 'group', group }));
    if (node.kind === 'fix') return [];
    return node.group.fixes.map((fix) => ({ kind: 'fix', fix, group: node.group }));
  }

  resolveTreeItem(item: TreeItem, node: FixNode): TreeItem {
    if (node.kind === 'fix') item.tooltip = fixTooltip(node.fix);
    return item;
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }

  #draw(): void {
    this.#groups = arrange(this.#model.fixes, this.#arrangement);
    const overdue = this.#model.fixes.filter((fix) => fix.group === 'overdue').length;
    const tooltip = `${counted(overdue, 'overdue fix', 'overdue fixes')}`;
    this.#view.badge = overdue === 0 ? undefined : { value: overdue, tooltip };
    // Only an absent message lets a welcome text be shown, which the declared type does not foresee.
    Object.assign(this.#view, { message: this.#message() });
    this.#view.description = branchName() ?? '';
    setContext('missingLink.openFixes', this.#state());
    setContext('missingLink.mineOnly', this.#arrangement.mineOnly);
    setContext('missingLink.overdueOnly', this.#arrangement.overdueOnly);
    setContext('missingLink.filtered', isFiltered(this.#arrangement));
    this.#changed.fire();
  }

  #message(): string | undefined {
    if (this.#model.failed) return 'The language server does not run. Its log says why.';
    const result = this.#model.result;
    if (result === null || result.state === 'building') return 'Reading post-mortems…';
    if (!isFiltered(this.#arrangement)) {
      if (result.fixes.length === 0 || result.fixes.some(isLive)) return undefined;
      // What is tracked elsewhere, accepted or unmarked need not be done.
      const allDone = result.fixes.every(({ group }) => group === 'done');
      return allDone ? 'Every fix of every incident is done.' : 'Nothing is open.';
    }
    const shown = new Set(this.#groups.flatMap((group) => group.fixes)).size;
    if (shown === 0) return undefined;
    return `${filterWords(this.#arrangement)}: ${shown} of ${result.fixes.length}`;
  }

  /** Which welcome text stands in an empty view. */
  #state(): 'failed' | 'building' | 'none' | 'done' | 'some' {
    const result = this.#model.result;
    if (this.#model.failed) return 'failed';
    if (result === null || result.state === 'building') return 'building';
    if (result.postmortems === 0) return 'none';
    return result.fixes.some(isLive) ? 'some' : 'done';
  }
}

function filterWords({ text, mineOnly, overdueOnly }: Arrangement): string {
  const words = [
    ...(mineOnly ? ['mine'] : []),
    ...(overdueOnly ? ['overdue'] : []),
    ...(text === '' ? [] : [`“${text}”`]),
  ].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function setContext(key: string, value: unknown): void {
  void commands.executeCommand('setContext', key, value);
}
