import {
  commands,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import type { IndexStatus } from '../../../server/src/protocol/index-status.ts';
import type { DocumentStatus } from '../../../server/src/protocol/postmortem-row.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import { NoColours } from '../no-colours.ts';
import { documentFilters } from '../selector.ts';
import type { Server } from '../server.ts';
import { countWords, reasonWords, stateWords } from './status-words.ts';

/** At `{}` in the status bar: what the open post-mortem was recognised by, and how it is. */
export class DocumentStatusItem implements Disposable {
  readonly #server: Server;
  readonly #subscriptions: readonly Disposable[];
  readonly #noColours = new NoColours();
  readonly #items = new Map<Part, LanguageStatusItem>();
  #index: IndexStatus | null = null;
  /** The one that was asked for last. */
  #document: TextDocument | null = null;
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
      // Whichever event comes first: the status is that of the document with the cursor.
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor && textEditor.document !== this.#document) look();
      }),
    ];
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
    this.#noColours.dispose();
    this.#hide();
  }

  async #look(): Promise<void> {
    const question = ++this.#question;
    const document = window.activeTextEditor?.document;
    this.#document = document ?? null;
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

  /** One short line each, so that the link at its end is in sight: what was found, by which rules, and what is amiss. */
  #show({ counts, state, because, config }: DocumentStatus): void {
    const note = this.#index?.note ?? null;
    this.#draw('document', {
      severity: LanguageStatusSeverity.Information,
      busy: this.#index?.state === 'building',
      text: countWords(counts),
      detail: [stateWords(state), reasonWords(because)].filter((words) => words !== '').join(', '),
      command: { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') },
    });
    this.#draw('configuration', {
      severity: LanguageStatusSeverity.Information,
      busy: false,
      text: config === null ? l10n.t('Default configuration') : fileName(config),
      detail: config === null ? 'Missing Link' : l10n.t('Configuration'),
      command:
        config === null
          ? undefined
          : { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(config)] },
    });
    if (note === null) this.#drop('index');
    else this.#showNote(note);
  }

  #showNote(note: string): void {
    this.#draw('index', {
      severity: LanguageStatusSeverity.Warning,
      busy: false,
      text: note,
      detail: '',
      command: { command: 'missingLink.showLog', title: l10n.t('Show Log') },
    });
  }

  #showFailure(): void {
    this.#hide();
    this.#draw('document', {
      severity: LanguageStatusSeverity.Error,
      busy: false,
      text: l10n.t('The language server is not running'),
      detail: '',
      command: { command: 'missingLink.restartServer', title: l10n.t('Restart') },
    });
  }

  #draw(part: Part, looks: Looks): void {
    let item = this.#items.get(part);
    if (item === undefined) {
      const selector = documentFilters(this.#server.schemes).map((filter) => ({ ...filter }));
      item = languages.createLanguageStatusItem(`missingLink.${part}`, selector);
      item.name = names[part]();
      this.#items.set(part, item);
    }
    Object.assign(item, looks);
  }

  #drop(part: Part): void {
    this.#items.get(part)?.dispose();
    this.#items.delete(part);
  }

  #hide(): void {
    for (const part of [...this.#items.keys()]) this.#drop(part);
  }
}

type Part = 'document' | 'configuration' | 'index';
type Looks = Pick<LanguageStatusItem, 'severity' | 'busy' | 'text' | 'detail' | 'command'>;

const names: Readonly<Record<Part, () => string>> = {
  document: () => 'Missing Link',
  configuration: () => l10n.t('Missing Link: {0}', l10n.t('Configuration')),
  index: () => l10n.t('Missing Link: {0}', l10n.t('Workspace')),
};

/** For the commands of an open post-mortem. */
function setInPostmortem(value: boolean): void {
  void commands.executeCommand('setContext', 'missingLink.inPostmortem', value);
}

function isPossible(document: TextDocument, schemes: readonly string[]): boolean {
  return languages.match([...documentFilters(schemes)], document) > 0;
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}
