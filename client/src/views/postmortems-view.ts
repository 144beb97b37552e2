import { type Disposable, l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type {
  PostmortemGroup,
  PostmortemState,
  PostmortemsParams,
  PostmortemsResult,
} from '../../../server/src/protocol/postmortem-row.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { plural } from '../words/plural.ts';
import { AnswerTree, type TreeRow } from './answer-tree.ts';
import { postmortemRow } from './postmortem-item.ts';
import { moreRows, showMoreItem } from './show-more.ts';

const labels: Readonly<Record<PostmortemState, string>> = {
  late: l10n.t('Late for review'),
  draft: l10n.t('Draft'),
  review: l10n.t('In review'),
  published: l10n.t('Published'),
  archived: l10n.t('Archived'),
};

/** All post-mortems by what has to happen with them next. */
export class PostmortemsView implements Disposable {
  readonly #tree: AnswerTree<'missingLink/postmortems'>;
  #wanted: Readonly<Partial<Record<PostmortemState, number>>> = {};

  constructor(server: Server) {
    const params = (): PostmortemsParams => ({ rows: this.#wanted });
    this.#tree = new AnswerTree(server, 'missingLink.postmortems', Requests.postmortems, stateRows, params);
  }

  /** Shows more rows of a state of which so many are shown; the focus goes to the first new one. */
  async showMore(state: PostmortemState, shown: number): Promise<void> {
    this.#wanted = { ...this.#wanted, [state]: shown + moreRows };
    this.#tree.askAgain();
    await this.#tree.focus(state, shown);
  }

  dispose(): void {
    this.#tree.dispose();
  }
}

function stateRows(result: PostmortemsResult | null): readonly TreeRow[] {
  return (result?.groups ?? []).map(stateRow);
}

function stateRow({ state, count, rows }: PostmortemGroup): TreeRow {
  const folded = state === 'archived' || state === 'published';
  const item = new TreeItem(
    labels[state],
    folded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = state;
  item.description = String(count);
  const words = `${labels[state]}, ${plural(count, l10n.t('1 post-mortem'), l10n.t('{0} post-mortems', count))}`;
  item.accessibilityInformation = { label: words };
  const more = count > rows.length ? [moreRow(state, rows.length, count)] : [];
  return {
    item,
    children: () => [...rows.map(postmortemRow), ...more],
    tooltip: () => words,
    postmortem: null,
  };
}

function moreRow(state: PostmortemState, shown: number, count: number): TreeRow {
  const left = count - shown;
  const hidden = plural(left, l10n.t('1 more post-mortem'), l10n.t('{0} more post-mortems', left));
  const item = showMoreItem(`more:${state}`, hidden, 'missingLink.postmortem.showMore', [state, shown]);
  return { item, children: () => [], tooltip: () => hidden, postmortem: null };
}
