import {
  commands,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import type { IndexStatus } from '../../../server/src/protocol/index-status.ts';
import type { DocumentStatus, FindingCounts } from '../../../server/src/protocol/postmortem-row.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import { counted } from '../../../server/src/protocol/words.ts';
import { NoColours } from '../no-colours.ts';
import { documentFilters } from '../selector.ts';
import type { Server } from '../server.ts';

/** At `{}` in the status bar: what the open post-mortem was recognised by, and how it is. */
export class DocumentStatusItem implements Disposable {
  readonly #server: Server;
  readonly #subscriptions: readonly Disposable[];
  readonly #noColours = new NoColours();
  #item: LanguageStatusItem | null = null;
  #index: IndexStatus | null = null;
  /** Counts the questions, so that a late answer about another document is dropped. */
  #question = 0;

  constructor(server: Server) {
    this.#server = server;
    const look = (): void => void this.#look();
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(look),
      server.onDidChangeState(look),
      server.onDidChangeFacts(look),
      server.onDidChangeIndex((status) => {
        this.#index = status;
        look();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const active = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) look();
      }),
    ];
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
    this.#noColours.dispose();
    this.#item?.dispose();
  }

  async #look(): Promise<void> {
    const question = ++this.#question;
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isPossible(document, this.#server.schemes)) {
      setInPostmortem(false);
      return this.#hide();
    }
    if (this.#server.state === 'failed') return this.#showFailure();
    try {
      const params = { uri: document.uri.toString() };
      const status = await this.#server.ask(Requests.documentStatus, params);
      if (question !== this.#question) return;
      this.#noColours.set(document, status?.recognised === true);
      setInPostmortem(status?.recognised === true);
      if (status?.recognised !== true) return this.#hide();
      this.#show(status);
    } catch {
      if (question === this.#question) this.#hide();
    }
  }

  #show(status: DocumentStatus): void {
    const item = this.#shown();
    item.severity = LanguageStatusSeverity.Information;
    item.busy = this.#index?.state === 'building';
    item.text = countWords(status.counts);
    const config =
      status.config === null ? 'default configuration' : `configuration: ${fileName(status.config)}`;
    const note = this.#index?.note ?? null;
    item.detail = [stateWords(status.state), status.because, config, ...(note === null ? [] : [note])].join(
      ' · ',
    );
    item.command = { command: 'missingLink.openFixes.focus', title: 'Open Fixes' };
  }

  #showFailure(): void {
    const item = this.#shown();
    item.busy = false;
    item.severity = LanguageStatusSeverity.Error;
    item.text = 'The language server is not running';
    item.detail = 'See its log';
    item.command = { command: 'missingLink.restartServer', title: 'Restart' };
  }

  #shown(): LanguageStatusItem {
    if (this.#item === null) {
      const selector = documentFilters(this.#server.schemes).map((filter) => ({ ...filter }));
      this.#item = languages.createLanguageStatusItem('missingLink.document', selector);
      this.#item.name = 'Missing Link';
    }
    return this.#item;
  }

  #hide(): void {
    this.#item?.dispose();
    this.#item = null;
  }
}

/** For the commands of an open post-mortem. */
function setInPostmortem(value: boolean): void {
  void commands.executeCommand('setContext', 'missingLink.inPostmortem', value);
}

function isPossible(document: TextDocument, schemes: readonly string[]): boolean {
  return languages.match([...documentFilters(schemes)], document) > 0;
}

function countWords(counts: FindingCounts): string {
  const words = [
    ...(counts.errors === 0 ? [] : [counted(counts.errors, 'error')]),
    ...(counts.warnings === 0 ? [] : [counted(counts.warnings, 'warning')]),
    ...(counts.infos === 0 ? [] : [counted(counts.infos, 'note')]),
  ];
  return `Post-mortem: ${words.length === 0 ? 'no findings' : words.join(', ')}`;
}

function stateWords(state: DocumentStatus['state']): string {
  return { draft: 'Draft', current: 'Current', archived: 'Archived' }[state];
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}
