import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { RequestTypes } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';

/** The questions that are asked by a view when it is shown. */
export type ViewRequest = 'missingLink/postmortems' | 'missingLink/chain';

/** The answer to one question, asked when a view wants it and again after the facts behind it changed. */
export class LazyAnswer<M extends ViewRequest> implements Disposable {
  /** The answer is out of date: a view that is shown should ask for it. */
  readonly onDidChange: Event<void>;
  readonly #emitter = new EventEmitter<void>();
  readonly #server: Server;
  readonly #method: M;
  readonly #params: () => RequestTypes[M]['params'];
  readonly #subscription: Disposable;
  #answer: Promise<RequestTypes[M]['result'] | null> | null = null;

  constructor(server: Server, method: M, params: () => RequestTypes[M]['params']) {
    this.#server = server;
    this.#method = method;
    this.#params = params;
    this.onDidChange = this.#emitter.event;
    this.#subscription = server.onDidChangeFacts(() => this.forget());
  }

  /** What was answered is out of date, or another question is to be asked. */
  forget(): void {
    this.#answer = null;
    this.#emitter.fire();
  }

  /** Null where the server does not answer; the next change of facts asks again. */
  get(): Promise<RequestTypes[M]['result'] | null> {
    this.#answer ??= this.#ask();
    return this.#answer;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#emitter.dispose();
  }

  async #ask(): Promise<RequestTypes[M]['result'] | null> {
    if (this.#server.state !== 'running') return null;
    try {
      return await this.#server.ask(this.#method, this.#params());
    } catch (error) {
      this.#server.log.warn(`${this.#method} was not answered: ${String(error)}`);
      return null;
    }
  }
}
