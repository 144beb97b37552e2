import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { describe } from './isolate.ts';
import { readSettings } from './options.ts';
import type { Session } from './session.ts';

/** Keeps `session.settings` what the client's settings say; `changed` runs after each change. */
export class SettingsSync {
  readonly #session: Session;
  readonly #changed: () => void;

  constructor(session: Session, changed: () => void) {
    this.#session = session;
    this.#changed = changed;
    session.connection.onDidChangeConfiguration(({ settings }) => {
      if (session.client.configuration) void this.fetch();
      else this.#take(sectionOf(settings));
    });
  }

  /** Asks the client for the settings, and to be told when they change. */
  async start(): Promise<void> {
    const { client, connection } = this.#session;
    if (client.configurationRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'missingLink' });
    }
    if (client.configuration) await this.fetch();
  }

  async fetch(): Promise<void> {
    const { connection, log } = this.#session;
    try {
      this.#take(await connection.workspace.getConfiguration('missingLink'));
    } catch (error) {
      log.error(`settings could not be read: ${describe(error)}`);
    }
  }

  #take(sent: unknown): void {
    this.#session.settings = readSettings(sent);
    this.#changed();
  }
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'missingLink' in settings
    ? settings.missingLink
    : null;
}
