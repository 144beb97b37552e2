import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, suite, test } from 'node:test';

/** The built programs as real processes, on this Node and on every other one that the machine offers. */
const top = join(import.meta.dirname, '..');
const cli = join(top, 'dist', 'cli.js');
const server = join(top, 'dist', 'server.js');
const folder = mkdtempSync(join(tmpdir(), 'missing-link-process-'));
const postmortem = `---
type: postmortem
status: review
level: operatoin
---

# Mails were late
`;

/** Paths of Node programs with different versions, this one first. */
function nodes(): readonly string[] {
  const versions = new Map([[process.version, process.execPath]]);
  for (const entry of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(entry, process.platform === 'win32' ? 'node.exe' : 'node');
    if (!existsSync(path)) continue;
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();
    if (Number(/^v(\d+)/.exec(version)?.[1]) >= 20 && !versions.has(version)) versions.set(version, path);
  }
  return [...versions.values()];
}

suite('built programs', () => {
  before(() => {
    if (!existsSync(cli) || !existsSync(server))
      execFileSync(process.execPath, ['esbuild.mjs'], { cwd: top });
    mkdirSync(join(folder, 'postmortems'));
    writeFileSync(join(folder, 'postmortems', 'a.md'), postmortem);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const node of nodes()) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();

    test(`the command line on ${version}`, () => {
      const run = spawnSync(node, [cli, 'check', 'postmortems'], { cwd: folder, encoding: 'utf8' });
      assert.equal(run.stderr, '');
      assert.equal(run.status, 1);
      assert.match(run.stdout, /^postmortems\/a\.md:4:8: error .* \[chain\/level-unknown\]/m);
      assert.ok(!run.stdout.includes('\u001b'), 'no colour into a pipe');
    });

    test(`standard input and exit codes on ${version}`, () => {
      const input = spawnSync(
        node,
        [cli, 'check', '--format', 'json', '--stdin-filename', 'postmortems/b.md'],
        {
          cwd: folder,
          encoding: 'utf8',
          input: postmortem,
        },
      );
      assert.equal(input.status, 1);
      assert.equal(JSON.parse(input.stdout).files[0].path, 'postmortems/b.md');
      const gone = spawnSync(node, [cli, 'check', 'gone.md'], { cwd: folder, encoding: 'utf8' });
      assert.equal(gone.status, 2);
      assert.equal(gone.stderr, 'missing-link: gone.md: no such file or folder\n');
    });

    test(`the server on ${version} answers initialize and exits`, async () => {
      const process = spawn(node, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
      const send = (message: object): void => {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      };
      let answer = '';
      // The stream stays open to the end: leaving a loop over it would close the pipe under the server.
      const until = (words: string): Promise<void> =>
        new Promise((resolve) => {
          process.stdout.on('data', () => {
            if (answer.includes(words)) resolve();
          });
        });
      process.stdout.setEncoding('utf8').on('data', (chunk) => {
        answer += chunk;
      });
      const initialized = until('"capabilities"');
      send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
      await initialized;
      const shut = until('"id":2');
      send({ id: 2, method: 'shutdown' });
      await shut;
      assert.match(answer, /"codeActionProvider"/);
      const ended = new Promise((resolve) => process.once('exit', resolve));
      send({ method: 'exit' });
      assert.equal(await ended, 0);
    });
  }

  test('colour is shown where it is asked for, never where NO_COLOR is set', () => {
    const out = (env: Readonly<Record<string, string>>): string =>
      spawnSync(process.execPath, [cli, 'check', 'postmortems'], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...env },
      }).stdout;
    assert.ok(out({ FORCE_COLOR: '1' }).includes('\u001b[31merror'));
    assert.ok(!out({ FORCE_COLOR: '1', NO_COLOR: '1' }).includes('\u001b'));
  });

  test('output that takes nothing is told, and is no pass', { skip: !existsSync('/dev/full') }, () => {
    for (const command of [
      'check --help',
      'check postmortems',
      'check --format json',
      'fixes',
      'inspect',
      'rules',
    ]) {
      const line = `exec "$0" ${cli} ${command} > /dev/full`;
      const run = spawnSync('sh', ['-c', line, process.execPath], { cwd: folder, encoding: 'utf8' });
      assert.equal(run.stderr, 'missing-link: standard output cannot be written (no space left)\n', command);
      assert.equal(run.status, 2);
    }
    const line = `exec "$0" ${cli} check gone.md 2> /dev/full`;
    const run = spawnSync('sh', ['-c', line, process.execPath], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual([run.stdout, run.status], ['', 2]);
  });

  test('SARIF explains the rules by the pages that are shipped', () => {
    const run = spawnSync(process.execPath, [cli, 'check', '--format', 'sarif', 'postmortems'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { rules } = JSON.parse(run.stdout).runs[0].tool.driver;
    assert.ok(rules.every((rule: { help: { markdown?: string } }) => rule.help.markdown?.includes('## Why')));
  });
});
