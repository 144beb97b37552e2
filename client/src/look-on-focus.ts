import { type Disposable, window } from 'vscode';
import { Requests } from '../../server/src/protocol/protocol.ts';
import type { Server } from './server.ts';

/** Between two looks: milliseconds. */
const rest = 10_000;

/** Has the server look for what a watcher may have missed, when somebody comes back to the window. */
export function lookOnFocus(server: Server): Disposable {
  let last = Date.now();
  let next: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (server.state !== 'running') return;
    last = Date.now();
    server.ask(Requests.lookAgain, null).catch((error) => server.log.debug(`look around: ${String(error)}`));
  };
  const follow = window.onDidChangeWindowState(({ focused }) => {
    clearTimeout(next);
    // Who comes back sooner has the look as soon as it is due: what is missed now would stay unseen until the next time.
    if (focused) next = setTimeout(look, Math.max(0, last + rest - Date.now()));
  });
  return {
    dispose: () => {
      clearTimeout(next);
      follow.dispose();
    },
  };
}
