import {
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type InlayHint,
  type InlayHintParams,
} from 'vscode-languageserver';
import type { DocumentModel } from '../features/document-model.ts';
import { provideInlayHints } from '../features/hints/provide-inlay-hints.ts';
import {
  type LensWorld,
  lensData,
  provideCodeLenses,
  resolveCodeLens,
} from '../features/lenses/provide-code-lenses.ts';
import type { Facts } from '../rules/rule.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { GivenAnswers } from './given-answers.ts';
import { describe, isolated } from './isolate.ts';
import type { Session } from './session.ts';

/** Answers lenses and inlay hints, and has the editor ask again where others than the text change them. */
export class LensesAndHints {
  readonly #session: Session;
  readonly #lenses: GivenAnswers;
  readonly #hints: GivenAnswers;
  #shown = { codeLens: true, inlayHints: true };

  constructor(session: Session) {
    this.#session = session;
    this.#lenses = new GivenAnswers(session);
    this.#hints = new GivenAnswers(session);
    this.#answer();
  }

  /** The configuration, the day or facts of other files changed. */
  worldChanged(): void {
    if (this.#lenses.takeChanged()) this.#refreshLenses();
    if (this.#hints.takeChanged()) this.#refreshHints();
  }

  /** The settings were read: a family that was switched on or off is asked for again. */
  settingsChanged(): void {
    const { codeLens, inlayHints } = this.#session.settings;
    const before = this.#shown;
    this.#shown = { codeLens, inlayHints };
    if (before.codeLens !== codeLens) this.#refreshLenses();
    if (before.inlayHints !== inlayHints) this.#refreshHints();
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#lenses.forget(uri);
    this.#hints.forget(uri);
  }

  #answer(): void {
    const session = this.#session;
    const { connection, log } = session;
    connection.onCodeLens(
      isolated<CodeLensParams, CodeLens[]>(log, 'textDocument/codeLens', [], async ({ textDocument }) => {
        const model = session.settings.codeLens ? await this.#read(textDocument.uri) : null;
        return model === null
          ? []
          : provideCodeLenses(model, this.#lensWorld(model, this.#lenses.factsFor(model)));
      }),
    );
    connection.onCodeLensResolve((lens, token) =>
      isolated<CodeLens, CodeLens>(log, 'codeLens/resolve', lens, async () => {
        const data = lensData(lens);
        const model = data === null ? null : await this.#read(data.uri);
        return resolveCodeLens(
          lens,
          model === null ? null : { model, world: this.#lensWorld(model, this.#lenses.factsNow(model)) },
        );
      })(lens, token),
    );
    connection.languages.inlayHint.on(
      isolated<InlayHintParams, InlayHint[]>(
        log,
        'textDocument/inlayHint',
        [],
        async ({ textDocument, range }) => {
          const model = session.settings.inlayHints ? await this.#read(textDocument.uri) : null;
          if (model === null) return [];
          this.#hints.factsFor(model);
          return provideInlayHints(model, range);
        },
      ),
    );
  }

  /** Null where the document is not open, or is configuration. */
  async #read(uri: string): Promise<DocumentModel | null> {
    const { documents, reviewer } = this.#session;
    const document = isConfigUri(uri) ? null : documents.get(uri);
    return document === null ? null : reviewer.read(document);
  }

  #lensWorld(model: DocumentModel, facts: Facts): LensWorld {
    const { calendar, options } = this.#session;
    return {
      today: calendar.today(),
      now: calendar.now(),
      zone: calendar.zone,
      config: model.inForce.config,
      facts,
      commands: options.commands ?? [],
    };
  }

  #refreshLenses(): void {
    const { client, connection } = this.#session;
    if (client.lensRefresh) this.#tell(connection.sendRequest(CodeLensRefreshRequest.type));
  }

  #refreshHints(): void {
    const { client, connection } = this.#session;
    if (client.hintsRefresh) this.#tell(connection.languages.inlayHint.refresh());
  }

  #tell(sent: Promise<void>): void {
    sent.catch((error) => this.#session.log.error(`refresh: ${describe(error)}`));
  }
}
