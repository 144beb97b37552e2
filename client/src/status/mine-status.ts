import { type Disposable, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import { fixFigures } from '../../../server/src/protocol/fix-figures.ts';
import { counted } from '../../../server/src/protocol/words.ts';
import { clientSettings } from '../settings.ts';
import type { OpenFixesModel } from '../views/open-fixes-model.ts';

/** In the status bar: how many of one's own fixes are open and overdue; hidden when there are none. */
export class MineStatusItem implements Disposable {
  readonly #model: OpenFixesModel;
  readonly #item: StatusBarItem;
  readonly #subscriptions: readonly Disposable[];

  constructor(model: OpenFixesModel) {
    this.#model = model;
    this.#item = window.createStatusBarItem('missingLink.mine', StatusBarAlignment.Left, -10);
    this.#item.name = 'My Open Fixes';
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
    const late = overdue === 0 ? '' : `, ${overdue} overdue`;
    this.#item.text = `$(link) ${live}${late}`;
    this.#item.tooltip = `Missing Link: ${counted(live, 'open fix', 'open fixes')} of yours${late}`;
    this.#item.accessibilityInformation = { label: this.#item.tooltip };
    this.#item.show();
  }
}
