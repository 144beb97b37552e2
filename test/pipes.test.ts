import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';

/**
 * What is no regular file is never opened: a pipe that nobody writes into would hold the program for ever. As real
 * processes with a time limit, which is what a test of waiting needs.
 */
const top = join(import.meta.dirname, '..');
const cli = join(top, 'dist', 'cli.js');
const limit = 20_000;
const postmortem = '---\ntype: postmortem\nstatus: review\nlevel: operatoin\n---\n\n# Mails were late\n';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const folders: string[] = [];

/** A repository with a post-mortem, and pipes at these paths. */
function repository(...pipes: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-pipes-'));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'postmortems'));
  writeFileSync(join(folder, 'postmortems', 'a.md'), postmortem);
  for (const pipe of pipes) execFileSync('mkfifo', [join(folder, pipe)]);
  return folder;
}

function run(cwd: string, ...args: readonly string[]): Ran {
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', timeout: limit });
}

suite('pipes, sockets and devices', { skip: process.platform === 'win32' }, () => {
  before(() => {
    if (!existsSync(cli)) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: top });
  });
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  for (const pipe of [
    '.missing-link.yaml',
    'postmortems/.missing-link.yaml',
    '.gitignore',
    '.ignore',
    'postmortems/b.md',
    'CODEOWNERS',
  ]) {
    test(`${pipe} counts as absent`, () => {
      for (const args of [
        ['check', '.'],
        ['check', '--fix', '.'],
        ['fixes'],
        ['inspect'],
        ['new', 'Mails'],
      ]) {
        const ran = run(repository(pipe), ...args);
        assert.equal(ran.stderr, '', args.join(' '));
        assert.equal(ran.status, args[0] === 'check' ? 1 : 0, args.join(' '));
      }
    });
  }

  test('one that is named is an error', () => {
    const folder = repository('postmortems/b.md', 'other.yaml');
    const named = run(folder, 'check', 'postmortems/b.md', '/dev/null');
    assert.equal(named.status, 2);
    assert.match(named.stderr, /^missing-link: postmortems\/b\.md: neither a file nor a folder$/m);
    assert.match(named.stderr, /^missing-link: .*dev\/null: neither a file nor a folder$/m);
    const config = run(folder, 'check', '--config', 'other.yaml', '.');
    assert.equal(config.status, 2);
    assert.match(config.stderr, /not a regular file: other\.yaml/);
    writeFileSync(join(folder, '.missing-link.yaml'), 'extends: other.yaml\n');
    const built = run(folder, 'check', '.');
    assert.match(built.stdout, /'other\.yaml' cannot be read/);
  });

  test('nor are links to them', () => {
    const folder = repository('pipe');
    execFileSync('ln', ['-s', 'pipe', join(folder, '.missing-link.yaml')]);
    execFileSync('ln', ['-s', '/dev/zero', join(folder, '.gitignore')]);
    assert.equal(run(folder, 'check', '.').status, 1);
  });

  test('a socket is none either', async () => {
    const folder = repository();
    const socket = createServer();
    await new Promise<void>((resolve) => socket.listen(join(folder, '.missing-link.yaml'), resolve));
    try {
      assert.equal(run(folder, 'check', '.').status, 1);
    } finally {
      await new Promise((resolve) => socket.close(resolve));
    }
  });

  test('in place of a cache', () => {
    const folder = repository();
    const args = ['check', '--cache', '--cache-location', 'cache', '.'];
    assert.equal(run(folder, ...args).status, 1);
    for (const name of readdirSync(join(folder, 'cache'))) {
      rmSync(join(folder, 'cache', name));
      execFileSync('mkfifo', [join(folder, 'cache', name)]);
    }
    assert.equal(run(folder, ...args).status, 1);
  });
});
