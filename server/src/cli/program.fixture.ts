import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { runProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A repository of its own with these files, which goes with the test. */
export function repository(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a command line in a folder, on a terminal that has what `own` says instead of the usual. */
export async function runIn(cwd: string, args: readonly string[], own: Partial<Terminal> = {}): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runProgram(args, '9.9.9', {
    cwd,
    colour: false,
    now: Date.parse('2026-11-21T12:00:00Z'),
    today: '2026-11-21',
    zone: () => 'UTC',
    cacheFolder: () => join(cwd, '.cache'),
    programSign: 'test',
    readInput: () => null,
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    ...own,
  });
  return { code, out: out.join(''), error: error.join('') };
}
