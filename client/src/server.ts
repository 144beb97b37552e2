import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { clientCommands } from '../../server/src/protocol/commands.ts';
import type { CacheRequestTypes, FileRequestTypes } from '../../server/src/protocol/host-requests.ts';
import type { IndexStatus } from '../../server/src/protocol/index-status.ts';
import {
  type InitializationOptions,
  Notifications,
  type RequestTypes,
} from '../../server/src/protocol/protocol.ts';
import { RestartPolicy } from './restart-policy.ts';
import { ruleLinks } from './rule-links.ts';
import { clientFileSchemes, documentFilters, schemesOf } from './selector.ts';
import { clientSettings } from './settings.ts';

export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** So long (milliseconds) a server that is asked to stop, or that never came up, keeps the next one waiting. */
const patience = 2_000;

/** What the server asks of us. */
type Asked = FileRequestTypes & CacheRequestTypes;

export type ServerState = 'starting' | 'running' | 'failed';

/** The language server as the rest of the client sees it: typed questions, and events when to ask again. */
export class Server implements Disposable {
  readonly log: LogOutputChannel;
  /** Where the index may be kept between sessions; null where no folder is open. */
  readonly cacheFolder: Uri | null;
  readonly onDidChangeState: Event<ServerState>;
  /** The facts behind trees and status changed, or a new server runs. */
  readonly onDidChangeFacts: Event<void>;
  readonly onDidChangeIndex: Event<IndexStatus>;

  readonly #context: ExtensionContext;
  readonly #createClient: ClientFactory;
  readonly #stateEmitter = new EventEmitter<ServerState>();
  readonly #factsEmitter = new EventEmitter<void>();
  readonly #indexEmitter = new EventEmitter<IndexStatus>();
  readonly #answers: ((client: BaseLanguageClient) => Disposable)[] = [];
  readonly #subscriptions: Disposable[] = [];
  #client: BaseLanguageClient | null = null;
  #clientParts: Disposable[] = [];
  #state: ServerState = 'starting';
  #schemes = schemesOf(folderSchemes());
  #turn: Promise<void> = Promise.resolve();
  /** Ends the wait for a server that has not answered yet. */
  #overtake: () => void = () => {};

  constructor(context: ExtensionContext, createClient: ClientFactory) {
    this.#context = context;
    this.#createClient = createClient;
    const { storageUri } = context;
    this.cacheFolder = storageUri === undefined ? null : Uri.joinPath(storageUri, 'index');
    this.log = window.createOutputChannel('Missing Link', { log: true });
    this.onDidChangeState = this.#stateEmitter.event;
    this.onDidChangeFacts = this.#factsEmitter.event;
    this.onDidChangeIndex = this.#indexEmitter.event;
    this.#subscriptions.push(
      workspace.onDidChangeWorkspaceFolders(() => this.#restartForNewScheme()),
      workspace.onDidChangeConfiguration((change) => {
        const initial = ['missingLink.today', 'missingLink.mine'];
        if (initial.some((name) => change.affectsConfiguration(name))) void this.restart();
      }),
    );
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Schemes of the documents that go to the server. */
  get schemes(): readonly string[] {
    return this.#schemes;
  }

  /** Asks the server; rejects where it does not run or the request fails. */
  async ask<M extends keyof RequestTypes>(
    method: M,
    params: RequestTypes[M]['params'],
    token?: CancellationToken,
  ): Promise<RequestTypes[M]['result']> {
    const client = this.#client;
    if (client === null || this.#state !== 'running') throw new Error('The language server is not running.');
    // An absent token must not be passed on: it would be sent as a second parameter.
    return token === undefined
      ? client.sendRequest<RequestTypes[M]['result']>(method, params)
      : client.sendRequest<RequestTypes[M]['result']>(method, params, token);
  }

  /** Answers a request of the server, of this one and of every later one. */
  answer<M extends keyof Asked>(
    method: M,
    handler: (params: Asked[M]['params']) => Promise<Asked[M]['result']>,
  ): void {
    this.#answers.push((client) => client.onRequest<unknown, void>(method as string, handler));
  }

  /** Starts the server; a failure is a state, never an exception. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#startNow());
  }

  /** Stops the server if it runs, and starts a new one with the options of now. */
  restart(): Promise<void> {
    const overtaking = setTimeout(() => this.#overtake(), patience);
    return this.#inTurn(async () => {
      clearTimeout(overtaking);
      await this.#stopNow();
      await this.#startNow();
    });
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
    void this.#inTurn(() => this.#stopNow()).finally(() => this.log.dispose());
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step, step);
    return this.#turn;
  }

  async #startNow(): Promise<void> {
    this.#enter('starting');
    const client = this.#createClient('missingLink', 'Missing Link', this.#options());
    this.#client = client;
    this.#clientParts = [
      ...this.#answers.map((register) => register(client)),
      client.onNotification(Notifications.factsChanged, () => this.#factsEmitter.fire()),
      client.onNotification(Notifications.indexStatus, (status: IndexStatus) =>
        this.#indexEmitter.fire(status),
      ),
      client.onDidChangeState(({ newState }) => this.#follow(newState)),
    ];
    const overtaken = new Promise<void>((resolve) => {
      this.#overtake = resolve;
    });
    try {
      await Promise.race([client.start(), overtaken]);
    } catch (error) {
      this.log.error(`The language server did not start: ${String(error)}`);
      this.#enter('failed');
    }
  }

  async #stopNow(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    for (const part of this.#clientParts) part.dispose();
    this.#clientParts = [];
    if (client === null) return;
    try {
      await client.dispose(patience);
    } catch (error) {
      this.log.warn(`The language server did not stop cleanly: ${String(error)}`);
    }
  }

  #follow(state: State): void {
    if (state === State.Running) {
      this.#enter('running');
      this.#factsEmitter.fire();
    } else if (state === State.Starting) {
      this.#enter('starting');
    } else if (state === State.StartFailed) {
      this.#enter('failed');
    }
  }

  #enter(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#stateEmitter.fire(state);
  }

  #restartForNewScheme(): void {
    const schemes = schemesOf(folderSchemes());
    if (schemes.every((scheme) => this.#schemes.includes(scheme))) return;
    this.#schemes = schemes;
    void this.restart();
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: documentFilters(this.#schemes).map((filter) => ({ ...filter })),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: this.#initializationOptions(),
      diagnosticPullOptions: { onChange: true },
      middleware: ruleLinks,
      markdown: { isTrusted: false, supportHtml: false },
      errorHandler: new RestartPolicy(
        () => Date.now(),
        () => this.#enter('failed'),
      ),
      initializationFailedHandler: () => false,
    };
  }

  #initializationOptions(): InitializationOptions {
    const { today, mine } = clientSettings();
    return {
      ...(today === '' ? {} : { today }),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      clientFiles: clientFileSchemes(this.#schemes),
      commands: Object.values(clientCommands),
      pages: Uri.joinPath(this.#context.extensionUri, 'docs', 'rules').toString(),
      weights: Uri.joinPath(this.#context.extensionUri, 'dist', 'learned-weights.js').toString(true),
      me: mine,
      ...(this.cacheFolder === null ? {} : { cache: this.cacheFolder.toString(), clientCache: true }),
    };
  }
}

function folderSchemes(): readonly string[] {
  return (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
}
