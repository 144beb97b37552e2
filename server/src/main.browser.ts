import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { programSign } from './host/program-sign.ts';
import { startServer } from './lsp/server.ts';

/** The server in a web worker: every file, and what it keeps between sessions, is asked of the client. */
declare const self: DedicatedWorkerGlobalScope;

startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  {
    files: null,
    now: Date.now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    pages: null,
    sign: programSign(navigator.userAgent),
    cache: () => null,
    home: null,
    weightsAt: (uri) => {
      // The bundle's reader of weights looks there, as `esbuild.mjs` writes it.
      Object.assign(globalThis, { missingLinkWeights: uri });
    },
  },
);
