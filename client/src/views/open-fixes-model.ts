import { type Disposable, type Event, EventEmitter, type Memento } from 'vscode';
import { type Arrangement, defaultArrangement } from '../../../server/src/protocol/arrangement.ts';
import type { OpenFixesResult } from '../../../server/src/protocol/open-fix.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { isSameValue } from './same-value.ts';
import { moreRows } from './show-more.ts';

const remembered = 'missingLink.arrangement';

/** What the server answered, and how it had been asked to arrange it. */
export interface ShownFixes {
  readonly arrangement: Arrangement;
  readonly result: OpenFixesResult;
}

/** The last answer about open fixes, for the tree, the badge, the status bar and the reminder. */
export class OpenFixesModel implements Disposable {
  readonly onDidChange: Event<void>;
  readonly #emitter = new EventEmitter<void>();
  readonly #server: Server;
  readonly #memento: Memento;
  readonly #subscriptions: readonly Disposable[];
  #arrangement: Arrangement;
  #groups = 0;
  #rows: Readonly<Record<string, number>> = {};
  #shown: ShownFixes | null = null;
  #asking: Promise<void> | null = null;
  #stale = false;

  /** The arrangement is remembered in `memento`. */
  constructor(server: Server, memento: Memento) {
    this.#server = server;
    this.#memento = memento;
    this.#arrangement = { ...defaultArrangement, ...memento.get<Arrangement>(remembered) };
    this.onDidChange = this.#emitter.event;
    this.#subscriptions = [
      this.#emitter,
      server.onDidChangeFacts(() => void this.refresh()),
      server.onDidChangeState(() => this.#emitter.fire()),
    ];
  }

  /** Null before the first answer. */
  get shown(): ShownFixes | null {
    return this.#shown;
  }

  get failed(): boolean {
    return this.#server.state === 'failed' || this.#shown?.result.state === 'failed';
  }

  /** What a person wants to see; `shown` follows. */
  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** Shows the rows in another way, and remembers it; ends when they are there. */
  rearrange(change: Partial<Arrangement>): Promise<void> {
    this.#arrangement = { ...this.#arrangement, ...change };
    this.#groups = 0;
    this.#rows = {};
    void this.#memento.update(remembered, this.#arrangement);
    return this.refresh();
  }

  /** Shows more rows of a group, or more groups where it is null; ends when they are there. */
  showMore(groupId: string | null): Promise<void> {
    const groups = this.#shown?.result.groups ?? [];
    const group = groups.find(({ id }) => id === groupId);
    if (groupId === null) this.#groups = groups.length + moreRows;
    else if (group !== undefined) this.#rows = { ...this.#rows, [group.id]: group.fixes.length + moreRows };
    return this.refresh();
  }

  /** Asks again, and ends with the answer; calls that arrive meanwhile become one more question. */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#asking ??= this.#askWhileStale();
    return this.#asking;
  }

  /** Draws the trees again without asking, for what a person began and cancelled. */
  redraw(): void {
    this.#emitter.fire();
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }

  async #askWhileStale(): Promise<void> {
    try {
      while (this.#stale) {
        this.#stale = false;
        await this.#ask();
      }
    } catch (error) {
      this.#server.log.warn(`Open fixes could not be read: ${String(error)}`);
    } finally {
      this.#asking = null;
    }
  }

  async #ask(): Promise<void> {
    const arrangement = this.#arrangement;
    const result = await this.#server.ask(Requests.openFixes, {
      arrangement,
      groups: this.#groups,
      rows: this.#rows,
    });
    const shown: ShownFixes = { arrangement, result };
    // A tree that is drawn again loses clicks that are under way, so the same answer draws nothing.
    if (isSameValue(shown, this.#shown)) return;
    this.#shown = shown;
    this.#emitter.fire();
  }
}
