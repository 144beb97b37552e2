import type { Diagnostic } from 'vscode-languageserver';
import { configDiagnostics, type DiagnosticOptions, provideDiagnostics } from '../features/diagnostics.ts';
import type { TextVersion } from '../features/document-model.ts';
import { ResultIds } from '../features/result-ids.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import type { Session } from './session.ts';
import { shownAnswer } from './shown-answer.ts';

/** Diagnostics of a document with the name of the result. */
export interface DocumentFindings {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** The one function behind pulled and pushed diagnostics. */
export class Findings {
  readonly #session: Session;
  readonly #options: DiagnosticOptions;
  readonly #ids = new ResultIds();

  constructor(session: Session) {
    this.#session = session;
    this.#options = { pages: session.pages, related: session.client.relatedInformation };
  }

  async of(document: TextVersion): Promise<DocumentFindings> {
    const items = isConfigUri(document.uri)
      ? await configDiagnostics(document, this.#session.configs, this.#options)
      : provideDiagnostics(await this.#session.reviewer.review(document), this.#options);
    return this.#told(document.uri, items);
  }

  /** The same for a file that no editor holds; null where it cannot be read. */
  async ofClosed(uri: string): Promise<DocumentFindings | null> {
    const { files, reviewer } = this.#session;
    const text = await files.readText(uri);
    if (text === null) return null;
    return this.#told(uri, provideDiagnostics(await reviewer.reviewOnce(uri, text), this.#options));
  }

  #told(uri: string, found: Diagnostic[]): DocumentFindings {
    const items = shownAnswer(found);
    return { resultId: this.#ids.idOf(uri, items), items };
  }

  forget(uri: string): void {
    this.#ids.forget(uri);
  }
}
