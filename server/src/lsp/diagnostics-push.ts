import type { Findings } from './findings.ts';
import { describe } from './isolate.ts';
import type { Session } from './session.ts';

/** Typing settles before a push; a client that pulls decides this itself. */
const settleTime = 200;

/** Publishes diagnostics to a client that cannot pull. */
export class DiagnosticsPush {
  readonly #session: Session;
  readonly #findings: Findings;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(session: Session, findings: Findings) {
    this.#session = session;
    this.#findings = findings;
  }

  /** The document was opened, edited, or what its findings rest on changed. */
  later(uri: string, wait = settleTime): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        void this.#push(uri);
      }, wait),
    );
  }

  closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #push(uri: string): Promise<void> {
    const { connection, documents, log } = this.#session;
    const document = documents.get(uri);
    if (document === null) return;
    const { version } = document;
    try {
      const { items } = await this.#findings.of(document);
      if (documents.get(uri)?.version !== version) return;
      await connection.sendDiagnostics({ uri: document.uri, version, diagnostics: items });
    } catch (error) {
      log.error(`diagnostics failed: ${describe(error)}`);
    }
  }
}
