import { homedir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeCache } from './host/node-cache.ts';
import { localZone } from './host/node-clock.ts';
import { nodeFiles } from './host/node-files.ts';
import { endOnBrokenInput } from './host/node-input.ts';
import { findRulePages } from './host/node-pages.ts';
import { programSign } from './host/program-sign.ts';
import { startServer } from './lsp/server.ts';
import { fileUri } from './text/uri-text.ts';

/** The server as a process of its own: over Node's IPC, a pipe or socket, or standard input and output. */
const transports = /^--(?:stdio|node-ipc|socket|pipe)\b/;
if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--stdio');

if (process.argv.includes('--stdio')) endOnBrokenInput();

// What reading leaves behind is collected early: 10,000 post-mortems are read within 235 MB instead of 330.
setFlagsFromString('--heap-growing-percent=25');

startServer(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  now: Date.now,
  zone: localZone(),
  pages: findRulePages(process.argv[1]),
  sign: programSign(process.version),
  cache: nodeCache,
  home: fileUri(homedir()),
  weightsAt: null,
});
