import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { nextTurn } from './breathe.ts';
import type { Findings } from './findings.ts';
import { describe } from './isolate.ts';
import type { Session } from './session.ts';

type Reporter = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** Files beyond this number are not told: a list of problems that long is read by nobody. */
const mostFiles = 2_000;

/**
 * Answers `workspace/diagnostic`: the findings of files that no editor holds. The client asks again as soon as it is
 * answered, so the request is held: what changes is streamed to it, and it ends when the client cancels it.
 */
export class WorkspacePull {
  readonly #session: Session;
  readonly #findings: Findings;
  readonly #wake = new Set<() => void>();
  #dirty = true;

  constructor(session: Session, findings: Findings) {
    this.#session = session;
    this.#findings = findings;
    session.connection.languages.diagnostics.onWorkspace((params, token, _progress, reporter) =>
      this.#answer(params, token, reporter),
    );
  }

  /** The facts of the workspace, the day or a configuration changed. */
  changed(): void {
    this.#dirty = true;
    for (const wake of [...this.#wake]) wake();
  }

  async #answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    reporter: Reporter | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    this.#dirty = true;
    try {
      for (;;) {
        if (!this.#dirty) await this.#sleep(token);
        if (token.isCancellationRequested || this.#session.settings.problems !== 'workspace') break;
        this.#dirty = false;
        const items = await this.#round(known, token, reporter);
        if (reporter === undefined) return { items };
      }
    } catch (error) {
      this.#session.log.error(`workspace/diagnostic failed: ${describe(error)}`);
    }
    return { items: [] };
  }

  /** Looks at every file once; reports those whose result the client does not have. */
  async #round(
    known: Map<string, string>,
    token: CancellationToken,
    reporter: Reporter | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const told: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (item: WorkspaceDocumentDiagnosticReport): void => {
      if (reporter === undefined) told.push(item);
      else reporter.report({ items: [item] });
    };
    const present = new Set<string>();
    for (const uri of this.#candidates()) {
      if (token.isCancellationRequested) return told;
      const found = await this.#findings.ofClosed(uri);
      await nextTurn();
      if (found === null) continue;
      const worth = found.items.some(({ severity }) => severity !== undefined && severity <= 3);
      if (!worth && !known.has(uri)) continue;
      present.add(uri);
      if (known.get(uri) === found.resultId) continue;
      known.set(uri, found.resultId);
      tell({ kind: 'full', uri, version: null, resultId: found.resultId, items: found.items });
    }
    for (const uri of [...known.keys()]) {
      if (present.has(uri) || this.#session.documents.get(uri) !== null) continue;
      known.delete(uri);
      tell({ kind: 'full', uri, version: null, items: [] });
    }
    return told;
  }

  /** Archived ones are memory, not work; open ones are told on their own. */
  #candidates(): readonly string[] {
    const { index, documents } = this.#session;
    return [...index.all()]
      .filter(({ uri, archived }) => !archived && documents.get(uri) === null)
      .map(({ uri }) => uri)
      .slice(0, mostFiles);
  }

  #sleep(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#wake.delete(wake);
        cancellation.dispose();
        resolve();
      };
      const cancellation = token.onCancellationRequested(wake);
      this.#wake.add(wake);
    });
  }
}
