import type { Disposable, TreeView } from 'vscode';
import type { RequestTypes } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';

type Plain = 'missingLink/postmortems' | 'missingLink/chain';

/** Keeps a view in step with one question to the server; a hidden view asks only when it is shown. */
export function followAnswer<M extends Plain>(
  server: Server,
  view: TreeView<never> | TreeView<unknown>,
  method: M,
  draw: (result: RequestTypes[M]['result']) => void,
): Disposable {
  let stale = true;
  let asking = false;
  const ask = async (): Promise<void> => {
    if (asking || !view.visible || server.state !== 'running') return;
    asking = true;
    try {
      while (stale) {
        stale = false;
        draw(await server.ask(method, null));
      }
    } catch (error) {
      server.log.warn(`${method} was not answered: ${String(error)}`);
    } finally {
      asking = false;
    }
  };
  const parts = [
    server.onDidChangeFacts(() => {
      stale = true;
      void ask();
    }),
    view.onDidChangeVisibility(() => void ask()),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}
