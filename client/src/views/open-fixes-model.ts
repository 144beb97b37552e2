import { type Disposable, type Event, EventEmitter } from 'vscode';
import { type OpenFix, type OpenFixesResult, Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { isSameValue } from './same-value.ts';

/** The last answer about open fixes, for the tree, the badge, the status bar and the reminder. */
export class OpenFixesModel implements Disposable {
  readonly onDidChange: Event<void>;
  readonly #emitter = new EventEmitter<void>();
  readonly #server: Server;
  readonly #subscriptions: readonly Disposable[];
  #result: OpenFixesResult | null = null;
  #asking = false;
  #stale = false;

  constructor(server: Server) {
    this.#server = server;
    this.onDidChange = this.#emitter.event;
    this.#subscriptions = [
      this.#emitter,
      server.onDidChangeFacts(() => void this.refresh()),
      server.onDidChangeState(() => this.#emitter.fire()),
    ];
  }

  /** Null before the first answer. */
  get result(): OpenFixesResult | null {
    return this.#result;
  }

  get fixes(): readonly OpenFix[] {
    return this.#result?.fixes ?? [];
  }

  get failed(): boolean {
    return this.#server.state === 'failed' || this.#result?.state === 'failed';
  }

  /** Asks again; calls that arrive meanwhile become one more question. */
  async refresh(): Promise<void> {
    this.#stale = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#stale) {
        this.#stale = false;
        const result = await this.#server.ask(Requests.openFixes, null);
        // A tree that is drawn anew loses clicks that are under way, so the same answer draws nothing.
        if (isSameValue(result, this.#result)) continue;
        this.#result = result;
        this.#emitter.fire();
      }
    } catch (error) {
      this.#server.log.warn(`Open fixes could not be read: ${String(error)}`);
    } finally {
      this.#asking = false;
    }
  }

  /** Draws the trees anew without asking, for what a person began and cancelled. */
  redraw(): void {
    this.#emitter.fire();
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }
}
