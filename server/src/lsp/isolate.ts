import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { visibleLines } from '../protocol/visible-text.ts';
import { shownAnswer } from './shown-answer.ts';

/** Where failures are told: the client's log. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/**
 * A request handler that cannot take the server down: what it throws is logged and answered by `otherwise`;
 * answers that were meant (`ResponseError`) pass. A cancelled request is answered as cancelled. What people read of the
 * answer steers nothing.
 */
export function isolated<P, R>(
  log: Log,
  name: string,
  otherwise: R,
  handle: (params: P, token: CancellationToken) => Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    if (token.isCancellationRequested) throw cancelled();
    try {
      const result = await handle(params, token);
      if (token.isCancellationRequested) throw cancelled();
      return shownAnswer(result);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed: ${describe(error)}`);
      return otherwise;
    }
  };
}

/** Ends the work for a request that the client has cancelled. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/** A log to which words of documents and names of files can go as they are. */
export function shownLog(log: Log): Log {
  return {
    error: (message) => log.error(visibleLines(message)),
    warn: (message) => log.warn(visibleLines(message)),
    info: (message) => log.info(visibleLines(message)),
  };
}

/** What went wrong with where, for the log. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
