import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { documentPath, type Example, readRulePage } from '../rule-page.ts';
import { TestClient, today } from './test-client.ts';

const pages = join(import.meta.dirname, '../../docs/rules');
const cli = join(import.meta.dirname, '../../dist/cli.js');
const severities = ['', 'error', 'warning', 'information', 'hint'];

/** What both faces say of a finding. */
interface Finding {
  readonly rule: unknown;
  readonly severity: unknown;
  readonly message: string;
  readonly range: Diagnostic['range'];
}

/** The examples of the rules' pages: every rule fires in one of them. */
const examples = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[\w-]+\/[\w-]+\.md$/.test(path))
  .sort()
  .flatMap((path) => {
    const page = readRulePage(readFileSync(join(pages, path), 'utf8'));
    return (['bad', 'good', 'fixed'] as const).flatMap((name) => {
      const example: Example | null = page[name];
      const rule = path.replace(/\.md$/, '');
      const folder = `${rule.replace('/', '-')}-${name}`;
      return example === null ? [] : [{ name: `${rule}, ${name}`, folder, files: example.files }];
    });
  });

suite('editor and command line say the same', { skip: !existsSync(cli) && 'not built' }, () => {
  test('on every example of the rules’ pages', { timeout: 300_000 }, async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    for (const { folder, files } of examples) {
      for (const { path, text } of files) client.write(`${folder}/${path}`, text);
      client.write(`${folder}/.git/HEAD`, 'ref: refs/heads/main\n');
    }
    await client.ask('missingLink/reindex', null);
    const told = fromCommandLine(client);
    for (const { name, folder, files } of examples) {
      const text = files.find(({ path }) => path === documentPath)?.text;
      if (text === undefined) continue;
      await t.test(name, async () => {
        const path = `${folder}/${documentPath}`;
        assert.deepEqual(await fromServer(client, path, text), told.get(path));
      });
    }
  });
});

async function fromServer(client: TestClient, path: string, text: string): Promise<readonly Finding[]> {
  const uri = await client.open(path, text);
  const items = await client.pull(uri);
  await client.close(uri);
  return items.map(({ code, severity, message, range }) => ({
    rule: code,
    severity: severities[severity ?? 0],
    message: String(message),
    range,
  }));
}

/** By path. The whole workspace is checked, as the editor has read the whole workspace. */
function fromCommandLine(client: TestClient): ReadonlyMap<string, readonly Finding[]> {
  const { stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', '--today', today, '.'], {
    cwd: client.folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, TZ: 'UTC' },
  });
  const { files } = JSON.parse(stdout) as {
    readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
  };
  return new Map(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
    ]),
  );
}
