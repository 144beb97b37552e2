import {
  ConfigurationTarget,
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  window,
  workspace,
} from 'vscode';
import { clientSettings } from './settings.ts';
import type { OpenFixesModel } from './views/open-fixes-model.ts';
import { plural } from './words/plural.ts';

const lastShown = 'missingLink.reminder.lastShown';

/** Off by default: at most one notification a day, about one's own overdue fixes. */
export class Reminder implements Disposable {
  readonly #context: ExtensionContext;
  readonly #model: OpenFixesModel;
  readonly #subscriptions: readonly Disposable[];

  constructor(context: ExtensionContext, model: OpenFixesModel) {
    this.#context = context;
    this.#model = model;
    this.#subscriptions = [
      model.onDidChange(() => void this.#remind()),
      window.onDidChangeWindowState(() => void this.#remind()),
    ];
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }

  async #remind(): Promise<void> {
    const result = this.#model.shown?.result;
    // Of several windows only the one that somebody looks at speaks; the others know by then that it did.
    if (!window.state.focused || result?.state !== 'ready' || !clientSettings().reminder) return;
    const { overdue } = result.counts.mine;
    if (overdue === 0 || this.#context.globalState.get(lastShown) === result.today) return;
    await this.#context.globalState.update(lastShown, result.today);
    const [show, never] = [l10n.t('Show'), l10n.t("Don't Show Again")];
    const words = plural(
      overdue,
      l10n.t('1 fix of yours is overdue.'),
      l10n.t('{0} fixes of yours are overdue.', overdue),
    );
    const answer = await window.showInformationMessage(words, show, never);
    if (answer === show) await commands.executeCommand('missingLink.showMine');
    if (answer !== never) return;
    const settings = workspace.getConfiguration('missingLink');
    await settings.update('reminder.enabled', false, ConfigurationTarget.Global);
  }
}
