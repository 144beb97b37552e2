import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { documentPath, type Example, type PageFile, readRulePage } from '../rule-page.ts';
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
      return example === null
        ? []
        : [{ name: `${path.replace(/\.md$/, '')}, ${name}`, files: example.files }];
    });
  });

suite('editor and command line say the same', { skip: !existsSync(cli) && 'not built' }, () => {
  test('on every example of the rules’ pages', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    for (const { name, files } of examples) {
      if (!files.some(({ path }) => path === documentPath)) continue;
      await t.test(name, async () => {
        const folder = name.replaceAll(/[^\w]+/g, '-');
        for (const { path, text } of files) client.write(`${folder}/${path}`, text);
        client.write(`${folder}/.git/HEAD`, 'ref: refs/heads/main\n');
        client.forgetHeard();
        await client.ask('missingLink/reindex', null);
        assert.deepEqual(await fromServer(client, folder, files), fromCommandLine(client, folder));
        client.remove(folder);
      });
    }
  });
});

async function fromServer(
  client: TestClient,
  folder: string,
  files: readonly PageFile[],
): Promise<readonly Finding[]> {
  const path = `${folder}/${documentPath}`;
  const text = files.find((file) => file.path === documentPath)?.text ?? '';
  const uri = await client.open(path, text);
  const items = await client.pull(uri);
  await client.close(uri);
  return items.map(({ code, severity, message, range }) => ({
    rule: code,
    severity: severities[severity ?? 0],
    message,
    range,
  }));
}

/** The whole folder is checked, as the editor has read the whole folder. */
function fromCommandLine(client: TestClient, folder: string): readonly Finding[] {
  const cwd = join(client.folder, folder);
  const args = ['check', '--format', 'json', '--today', today, '.'];
  const { stdout } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  const { files } = JSON.parse(stdout) as {
    readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
  };
  const { findings } = files.find(({ path }) => path === documentPath) ?? { findings: [] };
  return findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
}
