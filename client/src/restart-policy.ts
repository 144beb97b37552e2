import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

const allowed = 4;
const withinMilliseconds = 3 * 60_000;

/** Restarts a server that died, unless it keeps dying; then a status says so, and no popup. */
export class RestartPolicy implements ErrorHandler {
  readonly #now: () => number;
  readonly #onGivenUp: () => void;
  #deaths: number[] = [];

  constructor(now: () => number, onGivenUp: () => void) {
    this.#now = now;
    this.#onGivenUp = onGivenUp;
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: (count ?? 0) > 3 ? ErrorAction.Shutdown : ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.#now();
    this.#deaths = [...this.#deaths.filter((death) => now - death < withinMilliseconds), now];
    if (this.#deaths.length <= allowed) return { action: CloseAction.Restart, handled: true };
    this.#onGivenUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
