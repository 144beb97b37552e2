import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';

/** `--fix` as a real process that is killed or runs against a limit: every file has its old text or its new one. */
const top = join(import.meta.dirname, '..');
const cli = join(top, 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'missing-link-whole-'));
const records = join(folder, 'postmortems');
const kills = 50;
const documents = 16;

const old = `---
type: postmortem
status: review
level: operatoin
---

# Mails were late

${'The queue was looked at once a day, and nobody had asked for more.\n\n'.repeat(30)}`;
const repaired = old.replace('operatoin', 'operation');

/** Names of the documents; each fourth has a second name, each fourth is reached through a link. */
const names = Array.from({ length: documents }, (_, index) => `${String(index).padStart(2, '0')}.md`);
const isLinked = (index: number): boolean => index % 4 === 1;

function reset(): void {
  rmSync(records, { recursive: true, force: true });
  rmSync(join(folder, 'others'), { recursive: true, force: true });
  mkdirSync(records);
  mkdirSync(join(folder, 'others'));
  for (const [index, name] of names.entries()) {
    writeFileSync(join(records, name), old);
    if (isLinked(index)) linkSync(join(records, name), join(folder, 'others', name));
    if (index % 4 === 2) symlinkSync(name, join(records, `link-${name}.txt`));
  }
}

const text = (path: string): string => readFileSync(path, 'utf8');

function assertWhole(): { readonly renewed: number; readonly torn: number } {
  let renewed = 0;
  let torn = 0;
  for (const [index, name] of names.entries()) {
    const now = text(join(records, name));
    const kept = join(records, `.${name}.missing-link-old`);
    if (now === repaired) renewed++;
    else if (now !== old) {
      assert.ok(isLinked(index) && existsSync(kept), `${name} lost text`);
      assert.equal(text(kept), old);
      torn++;
    }
    if (isLinked(index)) assert.equal(text(join(folder, 'others', name)), now);
  }
  return { renewed, torn };
}

function fix(): { readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [cli, 'check', '--fix', 'postmortems'], {
    cwd: folder,
    encoding: 'utf8',
  });
}

/** Runs `--fix` and kills it at the change of the folder with this number; false where it ended before. */
function killedAt(change: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'check', '--fix', 'postmortems'], {
      cwd: folder,
      stdio: 'ignore',
    });
    let seen = 0;
    const watcher = watch(records, () => {
      if (++seen === change) child.kill('SIGKILL');
    });
    child.once('exit', (_, signal) => {
      watcher.close();
      resolve(signal === 'SIGKILL');
    });
  });
}

suite('--fix writes whole files', { skip: process.platform === 'win32' }, () => {
  before(() => {
    if (!existsSync(cli)) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: top });
    mkdirSync(join(folder, '.git'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('every name of every file, and nothing is left beside them', () => {
    reset();
    const ran = fix();
    assert.match(ran.stdout, new RegExp(` ${documents} repaired\\.`));
    assert.deepEqual(assertWhole(), { renewed: documents, torn: 0 });
    const hidden = readdirSync(records).filter((name) => name.startsWith('.'));
    assert.deepEqual(hidden, []);
    const link = join(records, 'link-02.md.txt');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(basename(realpathSync(link)), '02.md');
  });

  test(`killed at ${kills} moments it never loses a byte, and what was begun can be ended`, async (t) => {
    let killed = 0;
    let between = 0;
    let torn = 0;
    for (let round = 0; round < kills; round++) {
      reset();
      // Some six changes a file are seen: the copy, its text, its mode, the rename.
      const change = 1 + Math.floor(Math.random() * documents * 6);
      if (await killedAt(change)) killed++;
      const whole = assertWhole();
      if (whole.renewed > 0 && whole.renewed < documents) between++;
      torn += whole.torn;
      // The first run after it brings torn files back, the second one repairs them.
      if (whole.torn === 0 && round % 5 > 0) continue;
      fix();
      if (whole.torn > 0) fix();
      assert.equal(assertWhole().renewed, documents);
    }
    t.diagnostic(
      `${killed} of ${kills} were killed, ${between} of them in the middle, ${torn} files written in place were torn`,
    );
    assert.ok(between > kills / 3, `only ${between} in the middle`);
  });

  test('what could not be written is said, and not counted', () => {
    reset();
    const long = join(records, '00.md');
    writeFileSync(long, old + old.slice(old.indexOf('The queue')).repeat(3));
    const size = Math.ceil((statSync(long).size - 2000) / 512);
    const ran = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f ${size}; exec "$0" "$@"`,
        process.execPath,
        cli,
        'check',
        '--fix',
        'postmortems/00.md',
        'postmortems/01.md',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    assert.equal(ran.stderr, 'missing-link: postmortems/00.md: larger than the file size limit\n');
    assert.match(ran.stdout, /00\.md:4:8: error .*\[chain\/level-unknown\]/);
    assert.match(ran.stdout, / 1 repaired\./);
    assert.equal(ran.status, 2);
    assert.ok(text(long).startsWith(old.slice(0, 60)));
    assert.equal(text(join(records, '01.md')), repaired);
    assert.deepEqual(
      readdirSync(dirname(long)).filter((name) => name.startsWith('.')),
      [],
    );
  });
});
