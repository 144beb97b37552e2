import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import { fixFigures } from '../../../server/src/protocol/fix-figures.ts';
import { clientSettings } from '../settings.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';
import { plural } from '../words/plural.ts';

/** In the status bar: how many of one's own fixes are open and overdue; hidden when there are none. */
export class MineStatusItem implements Disposable {
  readonly #model: OpenFixesModel;
  readonly #item: StatusBarItem;
  readonly #subscriptions: readonly Disposable[];

  constructor(model: OpenFixesModel) {
    this.#model = model;
    this.#item = window.createStatusBarItem('missingLink.mine', StatusBarAlignment.Left, -10);
    this.#item.name = l10n.t('My Open Fixes');
    this.#item.command = 'missingLink.showMine';
    this.#subscriptions = [
      this.#item,
      model.onDidChange(() => this.#draw()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('missingLink.statusBar')) this.#draw();
      }),
    ];
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }

  #draw(): void {
    const { open: live, overdue } = this.#model.shown?.result.counts.mine ?? fixFigures([]);
    if (live === 0 || !clientSettings().statusBar) {
      this.#item.hide();
      return;
    }
    const fixes = plural(live, l10n.t('1 fix'), l10n.t('{0} fixes', live));
    const late = overdue === 0 ? '' : `, ${l10n.t('{0} overdue', overdue)}`;
    this.#item.text = `$(link) ${fixes}${late}`;
    // What it counts, for somebody who points at it or hears it and does not know the sign.
    const mine = plural(live, l10n.t('1 open fix is mine'), l10n.t('{0} open fixes are mine', live));
    const said = `${l10n.t('Missing Link: {0}', mine)}${late}`;
    this.#item.tooltip = `${said}\n${l10n.t('Select to show them in the side bar.')}`;
    this.#item.accessibilityInformation = { label: said };
    this.#item.show();
  }
}
