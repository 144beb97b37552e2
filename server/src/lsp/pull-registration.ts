import { type Disposable, DocumentDiagnosticRequest } from 'vscode-languageserver';
import { pullOptions } from './capabilities.ts';
import { describe } from './isolate.ts';
import type { Session } from './session.ts';

/** Registers pulled diagnostics, with those of the whole workspace while the settings want them. */
export class PullRegistration {
  readonly #session: Session;
  #registered: { readonly workspace: boolean; readonly remove: Disposable } | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Makes the registration what the settings say. */
  follow(): Promise<void> {
    const { client, log } = this.#session;
    if (!client.pull || !client.pullRegistration) return this.#turn;
    this.#turn = this.#turn
      .then(() => this.#register(this.#session.settings.problems === 'workspace'))
      .catch((error) => log.error(`registration of diagnostics: ${describe(error)}`));
    return this.#turn;
  }

  async #register(workspace: boolean): Promise<void> {
    if (this.#registered?.workspace === workspace) return;
    this.#registered?.remove.dispose();
    const remove = await this.#session.connection.client.register(DocumentDiagnosticRequest.type, {
      documentSelector: null,
      ...pullOptions(workspace),
    });
    this.#registered = { workspace, remove };
  }
}
