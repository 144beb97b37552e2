import {
  type Disposable,
  type Event,
  type MarkdownString,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { IndexState } from '../../../server/src/protocol/index-status.ts';
import type { RequestTypes } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { LazyAnswer, type ViewRequest } from './lazy-answer.ts';
import { loadingWords } from './loading-words.ts';
import { focusRow } from './show-more.ts';

/** The post-mortem that a row stands for. */
export interface PostmortemRef {
  readonly uri: string;
  readonly id: string | null;
  readonly title: string;
}

/** A row of a tree with what is below it. */
export interface TreeRow {
  readonly item: TreeItem;
  readonly children: () => readonly TreeRow[];
  /** Made when somebody looks: most rows are never pointed at. */
  readonly tooltip: () => MarkdownString | string;
  readonly postmortem: PostmortemRef | null;
}

/** A tree that shows one answer of the server, and asks again after the facts behind it changed. */
export class AnswerTree<M extends ViewRequest> implements TreeDataProvider<TreeRow>, Disposable {
  readonly onDidChangeTreeData: Event<void>;
  readonly #answer: LazyAnswer<M>;
  readonly #rows: (answer: RequestTypes[M]['result'] | null) => readonly TreeRow[];
  readonly #view: TreeView<TreeRow>;
  readonly #server: Server;
  readonly #subscription: Disposable;
  #state: IndexState = 'ready';
  #hasRows = false;
  /** Of rows that are to have the focus: for no other one VS Code asks. */
  readonly #parents = new WeakMap<TreeRow, TreeRow>();

  /** `rows` makes the first level; null where the server did not answer. `params` are those of the next question. */
  constructor(
    server: Server,
    view: string,
    method: M,
    rows: (answer: RequestTypes[M]['result'] | null) => readonly TreeRow[],
    params: () => RequestTypes[M]['params'],
  ) {
    this.#answer = new LazyAnswer(server, method, params);
    this.#rows = rows;
    this.onDidChangeTreeData = this.#answer.onDidChange;
    this.#view = window.createTreeView(view, { treeDataProvider: this, showCollapseAll: true });
    this.#subscription = server.onDidChangeState(() => this.#say());
    this.#server = server;
  }

  getTreeItem(row: TreeRow): TreeItem {
    return row.item;
  }

  async getChildren(row?: TreeRow): Promise<TreeRow[]> {
    if (row !== undefined) return [...row.children()];
    const answer = await this.#answer.get();
    const rows = this.#rows(answer);
    this.#hasRows = rows.length > 0;
    this.#state = answer?.state ?? 'ready';
    this.#say();
    return [...rows];
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return this.#parents.get(row);
  }

  resolveTreeItem(item: TreeItem, row: TreeRow): TreeItem {
    item.tooltip = row.tooltip();
    return item;
  }

  /** Asks again, as the parameters are now. */
  askAgain(): void {
    this.#answer.forget();
  }

  /** Puts the focus on a row below one of the first level, once the answer is there. */
  async focus(parentId: string, index: number): Promise<void> {
    const parent = this.#rows(await this.#answer.get()).find(({ item }) => item.id === parentId);
    const row = parent?.children()[index];
    if (parent === undefined || row === undefined) return;
    this.#parents.set(row, parent);
    await focusRow(this.#view, row);
  }

  /** What the rows are worth, in the words of the other views. */
  #say(): void {
    const message = loadingWords(this.#server.state === 'failed' ? 'failed' : this.#state, this.#hasRows);
    // Only an absent message lets a welcome text be shown, which the declared type does not foresee.
    if (message !== this.#view.message) Object.assign(this.#view, { message });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#view.dispose();
    this.#answer.dispose();
  }
}
