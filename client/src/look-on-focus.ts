import { type Disposable, window } from 'vscode';
import { Requests } from '../../server/src/protocol/protocol.ts';
import type { Server } from './server.ts';

/** A window that comes back sooner is asked for nothing: milliseconds. */
const rest = 10_000;

/** Has the server look for what a watcher may have missed, when somebody comes back to the window. */
export function lookOnFocus(server: Server, now: () => number = Date.now): Disposable {
  let last = now();
  return window.onDidChangeWindowState(({ focused }) => {
    if (!focused || server.state !== 'running' || now() - last < rest) return;
    last = now();
    server.ask(Requests.lookAgain, null).catch((error) => server.log.debug(`look around: ${String(error)}`));
  });
}
