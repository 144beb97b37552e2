import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from '../../server/src/host/node-files.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { Slices } from '../../server/src/workspace/slices.ts';

/**
 * The server with a clock that ends a slice of listing at each step, and pauses that last until the client sends
 * `test/go`: a tree that takes long to list, without a clock in the test.
 */
const connection = createConnection(ProposedFeatures.all);
let clock = 0;
const go = new Promise<void>((resolve) => connection.onNotification('test/go', () => resolve()));

startServer(connection, {
  files: {
    ...nodeFiles,
    find(folder, limit, { slices, found }) {
      void connection.sendNotification('test/listing');
      const held = new Slices({ now: () => (clock += 10), pause: () => go.then(() => void slices.next()) });
      return nodeFiles.find(folder, limit, { slices: held, found });
    },
  },
  now: Date.now,
  zone: 'UTC',
  pages: null,
  sign: null,
  cache: () => null,
  home: null,
  weightsAt: null,
});
