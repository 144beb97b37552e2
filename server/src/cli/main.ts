import { readFileSync } from 'node:fs';
import { cacheFolder } from '../host/cache-folder.ts';
import { localToday, localZone } from '../host/node-clock.ts';
import { isTerminal, OutputFailed, writeOut } from '../host/node-output.ts';
import { readRulePages } from '../host/node-pages.ts';
import { programSign } from '../host/program-sign.ts';
import { inLine } from '../protocol/visible-text.ts';
import { exitCode } from './exit-codes.ts';
import { runProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Set by the build from package.json; the homepage is empty as long as that names none. */
declare const MISSING_LINK_VERSION: string;
declare const MISSING_LINK_HOMEPAGE: string;

const now = new Date();
/** Asking the platform takes as long as a rule; one run has one zone. */
let zone: string | undefined;
const terminal: Terminal = {
  cwd: process.cwd(),
  colour: showsColour(),
  now: now.getTime(),
  today: localToday(now),
  zone: () => {
    zone ??= localZone();
    return zone;
  },
  cacheFolder: () => cacheFolder(process.cwd(), process.env, process.platform),
  programSign: programSign(process.version),
  pages: readRulePages(process.argv[1], MISSING_LINK_HOMEPAGE),
  readInput,
  out: (text) => writeOut(1, text),
  error: (text) => writeOut(2, text),
};

runProgram(process.argv.slice(2), MISSING_LINK_VERSION, terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const words =
      error instanceof OutputFailed ? error.message : `this should not have happened: ${String(error)}`;
    writeOut(2, `missing-link: ${inLine(words)}\n`);
    process.exitCode = exitCode.failure;
  },
);

function readInput(): Uint8Array | null {
  try {
    return readFileSync(0);
  } catch {
    return null;
  }
}

/** NO_COLOR and FORCE_COLOR as the conventions say; else only on a terminal. */
function showsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return isTerminal(1) && TERM !== 'dumb';
}
