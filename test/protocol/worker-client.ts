import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import { today } from './test-client.ts';

const bundle = join(import.meta.dirname, '../../dist/browser/server.js');
/** The server for browsers that is shipped; null where nothing is built. */
export const browserServer = existsSync(bundle) ? readFileSync(bundle, 'utf8') : null;

/** What a browser's worker has and Node's has not: the bundle runs against nothing else. */
const shim = `
  const { parentPort, workerData } = require('node:worker_threads');
  const listeners = [];
  globalThis.self = {
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: () => {},
    set onmessage(listener) { listeners.push(listener); },
  };
  delete globalThis.Buffer;
  const load = (code) => require('node:vm').runInThisContext(code);
  globalThis.importScripts = (address) => load(require('node:fs').readFileSync(address, 'utf8'));
  parentPort.on('message', (data) => { for (const listener of listeners) listener({ data }); });
  delete globalThis.module;
  load(workerData);
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What the editor answers to a request of the server; what it throws is answered as an error. */
export type Answer = (params: { readonly [name: string]: unknown }) => unknown;

export interface WorkerOptions {
  /** The workspace, by URI below `memfs:/repo`. */
  readonly files: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** A client in a browser: the server is a worker and asks for every file. */
export class WorkerClient {
  /** Methods of all requests that the server sent, in order. */
  readonly asked: string[] = [];
  /** Lines of the server's log at error level. */
  readonly errors: string[] = [];
  readonly #worker: Worker;
  readonly #answers: Readonly<Record<string, Answer>>;
  readonly #results = new Map<number, (result: unknown) => void>();
  readonly #heard: Message[] = [];
  #waiting: { readonly fits: (message: Message) => boolean; readonly done: () => void }[] = [];
  #last = 0;

  private constructor(code: string, { files, answers = {} }: WorkerOptions) {
    this.#answers = { ...fileAnswers(files), ...answers };
    this.#worker = new Worker(shim, { eval: true, workerData: code });
    this.#worker.on('message', (message: Message) => this.#take(message));
  }

  /** A server that has been initialised; it goes when the test ends. */
  static async start(t: TestContext, options: WorkerOptions): Promise<WorkerClient> {
    if (browserServer === null) throw new Error('not built');
    const client = new WorkerClient(browserServer, options);
    t.after(() => client.kill());
    await client.ask('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'memfs:/repo', name: 'repo' }],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { today, zone: 'UTC', clientFiles: ['memfs'], ...options.options },
    });
    client.tell('initialized', {});
    return client;
  }

  ask<T>(method: string, params: unknown): Promise<T> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      this.#results.set(id, (result) => resolve(result as T));
      this.#worker.postMessage({ jsonrpc: '2.0', id, method, params });
    });
  }

  tell(method: string, params: unknown): void {
    this.#worker.postMessage({ jsonrpc: '2.0', method, params });
  }

  /** The index has read the workspace. */
  ready(): Promise<void> {
    return this.#until(({ params }) => JSON.stringify(params ?? '').includes('"state":"ready"'));
  }

  /** The server has sent a request of this method. */
  untilAsked(method: string): Promise<void> {
    return this.#until((message) => message.method === method && message.id !== undefined);
  }

  /** Ends the worker as a crash would. */
  async kill(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    this.#heard.push(message);
    if (method === undefined && id !== undefined) this.#results.get(id)?.(message.result);
    if (method === 'window/logMessage') this.#note(params as { type: number; message: string });
    if (method !== undefined && id !== undefined) void this.#answer(id, method, params);
    const [fitting, others] = [this.#waiting.filter(({ fits }) => fits(message)), this.#waiting];
    this.#waiting = others.filter((waiting) => !fitting.includes(waiting));
    for (const { done } of fitting) done();
  }

  #note({ type, message }: { readonly type: number; readonly message: string }): void {
    if (type === 1) this.errors.push(message);
  }

  async #answer(id: number, method: string, params: unknown): Promise<void> {
    this.asked.push(method);
    try {
      const result = (await this.#answers[method]?.(params as Parameters<Answer>[0])) ?? null;
      this.#worker.postMessage({ jsonrpc: '2.0', id, result });
    } catch (error) {
      this.#worker.postMessage({ jsonrpc: '2.0', id, error: { code: -32603, message: String(error) } });
    }
  }

  #until(fits: (message: Message) => boolean): Promise<void> {
    if (this.#heard.some(fits)) return Promise.resolve();
    return new Promise((done) => this.#waiting.push({ fits, done }));
  }
}

/** What an editor says of files that only it can read. */
export function fileAnswers(files: Readonly<Record<string, string>>): Readonly<Record<string, Answer>> {
  return {
    'missingLink/fs/read': ({ uri }) => {
      const text = files[String(uri)];
      return text === undefined ? null : { text, stamp: null };
    },
    'missingLink/fs/exists': ({ uri }) => String(uri) in files,
    'missingLink/fs/list': ({ uri }) => {
      const below = Object.keys(files).filter((file) => file.startsWith(`${uri}/`));
      return [...new Set(below.map((file) => /^[^/]+\/?/.exec(file.slice(`${uri}/`.length))?.[0]))];
    },
    'missingLink/fs/find': ({ folder }) => ({
      uris: Object.keys(files).filter((file) => file.startsWith(String(folder))),
      truncated: false,
    }),
  };
}
