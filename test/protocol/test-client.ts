import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Range,
} from 'vscode-languageserver-protocol';
import type { RequestTypes } from '../../server/src/protocol/protocol.ts';
import { cursor } from './cursor.ts';
import { HeardMessages } from './heard-messages.ts';
import { usual } from './server-script.ts';

/** The day on which the tests run. */
export const today = '2026-11-21';

/** What VS Code can do, as far as the server acts on it. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

export interface StartOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Workspace folders below the client's own; that itself where absent. */
  readonly folders?: readonly string[];
  /** What is sent instead of the usual parameters of `initialize`. */
  readonly initialize?: unknown;
  /** Script of the server; the usual one where absent. */
  readonly server?: string;
  /** What the client answers to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: { readonly [name: string]: unknown }) => unknown>>;
}

interface Registration {
  readonly method: string;
  readonly registerOptions?: unknown;
}

/** A client with a folder of its own on the disk, talking to a real server process over standard input and output. */
export class TestClient {
  readonly folder: string;
  readonly connection: MessageConnection;
  /** What the server answered to `initialize`. */
  initialized: InitializeResult = { capabilities: {} };
  /** What the server registered later. */
  readonly registered: Registration[] = [];
  /** Lines of the server's log at error level. */
  readonly errors: string[] = [];
  settings: Readonly<Record<string, unknown>>;
  readonly #process: ChildProcess;
  readonly #exited: Promise<number | null>;
  readonly #heard = new HeardMessages();
  readonly #versions = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  private constructor(options: StartOptions) {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'missing-link-')));
    for (const [path, text] of Object.entries(options.files ?? {})) this.write(path, text);
    this.settings = options.settings ?? {};
    this.#process = spawn(process.execPath, [options.server ?? usual, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#exited = new Promise((resolve) => this.#process.once('exit', resolve));
    const { stdout, stdin } = this.#process;
    if (stdout === null || stdin === null) throw new Error('the server has no streams');
    const reader = new StreamMessageReader(stdout);
    // A server that is killed in the middle of a message leaves a timer that winds itself up for ever.
    reader.partialMessageTimeout = 0;
    this.connection = createMessageConnection(reader, new StreamMessageWriter(stdin));
    this.#answer();
    for (const [method, answer] of Object.entries(options.answers ?? {})) {
      this.connection.onRequest(method, answer);
    }
    this.connection.listen();
  }

  /** A server that has been initialised; it goes when the test ends. */
  static async start(test: TestContext, options: StartOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    test.after(() => client.#dispose());
    const died = client.#exited.then((code): never => {
      throw new Error(`the server left with ${code} before it was initialised`);
    });
    const initialize = client.connection.sendRequest<InitializeResult>(
      'initialize',
      options.initialize ?? {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: (options.folders ?? ['']).map((name) => ({ uri: client.uri(name), name })),
        capabilities: options.capabilities ?? fullCapabilities,
        initializationOptions: { today, zone: 'UTC', ...options.options },
      },
    );
    client.initialized = await Promise.race([initialize, died]);
    died.catch(() => {});
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString().replace(/\/$/, '');
  }

  /** Writes a file of the workspace; the server is not told. */
  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  exists(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** Reports a file that changed on the disk: 1 created, 2 changed, 3 deleted. */
  async tell(path: string, type: 1 | 2 | 3): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(path), type }],
    });
  }

  async open(path: string, text: string, languageId = 'markdown'): Promise<string> {
    const uri = path.includes(':') ? path : this.uri(path);
    this.#versions.set(uri, 1);
    this.#texts.set(uri, text);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** One incremental edit; returns the version that it makes. */
  async edit(uri: string, range: Range, text: string): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** The diagnostics of a document, pulled again. */
  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.report(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** Opens a text with a cursor `¦` in it and asks what can be written there. */
  async complete(path: string, marked: string): Promise<readonly CompletionItem[]> {
    const { text, position } = cursor(marked);
    const uri = await this.open(path, text);
    const params = { textDocument: { uri }, position };
    const answer: readonly CompletionItem[] | CompletionList = await this.connection.sendRequest(
      'textDocument/completion',
      params,
    );
    return 'items' in answer ? answer.items : answer;
  }

  codeActions(
    uri: string,
    range: Range,
    diagnostics: readonly Diagnostic[] = [],
    only?: readonly string[],
  ): Promise<readonly CodeAction[]> {
    const context = { diagnostics, ...(only === undefined ? {} : { only }) };
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  ask<M extends keyof RequestTypes>(
    method: M,
    params: RequestTypes[M]['params'],
  ): Promise<RequestTypes[M]['result']> {
    return this.connection.sendRequest(method, params);
  }

  /** The next message of the server with this method, one that has been heard and not taken counts. */
  next<T>(method: string, fits?: (params: T) => boolean): Promise<T> {
    return this.#heard.next(method, fits);
  }

  /** Whether a message that nobody took fits. */
  heardAny(method: string, fits: (params: unknown) => boolean): boolean {
    return this.#heard.hasAny(method, fits);
  }

  /** Forgets what the server said so far. */
  forgetHeard(): void {
    this.#heard.forget();
  }

  /** The index has read the workspace. */
  async ready(): Promise<void> {
    await this.next<{ state: string }>('missingLink/indexStatus', ({ state }) => state === 'ready');
  }

  /** Shuts the server down in order; returns the exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    return this.exit();
  }

  /** Says `exit` without `shutdown`; returns the exit code. */
  async exit(): Promise<number | null> {
    await this.connection.sendNotification('exit');
    return this.#exited;
  }

  /** Ends the server as a crash would. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  async #dispose(): Promise<void> {
    this.connection.dispose();
    this.#process.kill('SIGKILL');
    await this.#exited;
    rmSync(this.folder, { recursive: true, force: true });
  }

  #answer(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: Registration[] }) => {
        this.registered.push(...registrations);
        for (const registration of registrations) this.#heard.hear('registered', registration);
        return null;
      },
    );
    connection.onRequest('client/unregisterCapability', (params) => {
      this.#heard.hear('unregistered', params);
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#heard.hear('refresh', null);
      return null;
    });
    connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.errors.push(message);
      this.#heard.hear('log', message);
    });
    connection.onUnhandledProgress((progress) => this.#heard.hear('$/progress', progress));
    connection.onNotification((method, params) => this.#heard.hear(method, params));
  }
}
