import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withBrokenDisk } from './broken-disk.fixture.ts';
import { replaceFile } from './replace-file.ts';

const before = `${'The old text of a post-mortem.\n'.repeat(40)}`;
const after = `${'The new text of a post-mortem, which is longer.\n'.repeat(40)}`;
const shorter = 'The new text.\n';
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-write-'));
  chmodSync(folder, 0o755);
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function put(folder: string, name = 'a.md', text = before): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function replace(path: string, to = after, from = before): string {
  const result = replaceFile(path, Buffer.from(from), Buffer.from(to));
  return result.kind === 'written' ? 'written' : result.reason;
}

const text = (path: string): string => readFileSync(path, 'utf8');
const mode = (path: string): number => statSync(path).mode & 0o7777;

/** The same in a process of its own, after shell commands; as somebody who may not do everything. */
function replaceAsNobody(path: string, shell = ''): string {
  const script = `import { replaceFile } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'replace-file.ts')).href)};
const result = replaceFile(${JSON.stringify(path)}, Buffer.from(${JSON.stringify(before)}), Buffer.from(${JSON.stringify(after)}));
console.log(result.reason ?? result.kind);`;
  const ran = spawnSync(
    'sh',
    ['-c', `${shell}\nexec "$0" --input-type=module -e "$1"`, process.execPath, script],
    {
      encoding: 'utf8',
      cwd: '/',
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    },
  );
  assert.equal(ran.stderr, '');
  return ran.stdout.trim();
}

/** The number of a process that has ended. */
function deadProcess(): string {
  return spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).stdout.trim();
}

test('the new text is in the file, and nothing else in the folder', (t) => {
  const folder = folderFor(t);
  for (const to of [after, shorter, '', before]) {
    const path = put(folder);
    assert.equal(replace(path, to), 'written');
    assert.equal(text(path), to);
    assert.deepEqual(readdirSync(folder), ['a.md']);
  }
});

test('mode and owner stay', { skip: process.platform === 'win32' }, (t) => {
  const path = put(folderFor(t));
  for (const bits of [0o640, 0o600, 0o755, 0o664, 0o2750]) {
    writeFileSync(path, before);
    if (isRoot) chownSync(path, nobody, nobody);
    chmodSync(path, bits);
    assert.equal(replace(path), 'written');
    assert.equal(mode(path), bits);
    if (isRoot) assert.deepEqual([statSync(path).uid, statSync(path).gid], [nobody, nobody]);
  }
});

test('a symbolic link stays one, and what it leads to is written', (t) => {
  const folder = folderFor(t);
  mkdirSync(join(folder, 'kept'));
  const path = put(folder, 'kept/a.md');
  symlinkSync(join('kept', 'a.md'), join(folder, 'one.md'));
  symlinkSync('one.md', join(folder, 'two.md'));
  assert.equal(replace(join(folder, 'two.md')), 'written');
  assert.equal(text(path), after);
  assert.equal(readlinkSync(join(folder, 'two.md')), 'one.md');
  assert.ok(lstatSync(join(folder, 'one.md')).isSymbolicLink());
  assert.deepEqual(readdirSync(join(folder, 'kept')), ['a.md']);
});

test('every name of a file sees the new text', (t) => {
  const folder = folderFor(t);
  for (const to of [after, shorter]) {
    const path = put(folder);
    rmSync(join(folder, 'b.md'), { force: true });
    linkSync(path, join(folder, 'b.md'));
    assert.equal(replace(path, to), 'written');
    assert.equal(text(join(folder, 'b.md')), to);
    assert.equal(statSync(path).ino, statSync(join(folder, 'b.md')).ino);
    assert.deepEqual(readdirSync(folder), ['a.md', 'b.md']);
  }
});

test('a file that says something else by now is left alone', (t) => {
  const folder = folderFor(t);
  const path = put(folder, 'a.md', `${before}Somebody wrote on.\n`);
  assert.equal(replace(path), 'changed since it was read');
  assert.equal(text(path), `${before}Somebody wrote on.\n`);
  assert.deepEqual(readdirSync(folder), ['a.md']);
  assert.equal(replace(join(folder, 'gone.md')), 'no such file or folder');
});

test('a file or a folder that may not be written stays as it is', {
  skip: process.platform === 'win32',
}, (t) => {
  const folder = folderFor(t);
  const path = put(folder);
  if (isRoot) for (const each of [folder, path]) chownSync(each, nobody, nobody);
  chmodSync(path, 0o444);
  assert.equal(replaceAsNobody(path), 'permission denied');
  chmodSync(path, 0o644);
  chmodSync(folder, 0o555);
  assert.equal(replaceAsNobody(path), 'permission denied in its folder');
  chmodSync(folder, 0o755);
  linkSync(path, join(folder, 'b.md'));
  chmodSync(folder, 0o555);
  assert.equal(replaceAsNobody(path), 'permission denied in its folder');
  chmodSync(folder, 0o755);
  assert.equal(text(path), before);
  assert.deepEqual(readdirSync(folder), ['a.md', 'b.md']);
});

test("another user's file is written in place", { skip: !isRoot }, (t) => {
  const folder = folderFor(t);
  const path = put(folder);
  chmodSync(folder, 0o777);
  chmodSync(path, 0o666);
  assert.equal(replaceAsNobody(path), 'written');
  assert.equal(text(path), after);
  assert.deepEqual([statSync(path).uid, mode(path)], [0, 0o666]);
  assert.deepEqual(readdirSync(folder), ['a.md']);
});

test('a limit below the new text leaves the old one', { skip: process.platform === 'win32' }, (t) => {
  const folder = folderFor(t);
  const path = put(folder);
  if (isRoot) for (const each of [folder, path]) chownSync(each, nobody, nobody);
  // In blocks of 512 bytes: the old text fits, the new one does not.
  const limit = 'ulimit -f 3';
  assert.equal(replaceAsNobody(path, limit), 'larger than the file size limit');
  assert.equal(text(path), before);
  linkSync(path, join(folder, 'b.md'));
  assert.equal(replaceAsNobody(path, limit), 'larger than the file size limit');
  assert.equal(text(path), before);
  assert.deepEqual(readdirSync(folder), ['a.md', 'b.md']);
});

test('what a killed run left is removed by the next one, and nothing that lives', (t) => {
  const folder = folderFor(t);
  const path = put(folder);
  const stale = `.missing-link-${deadProcess()}-abc.part`;
  const living = `.missing-link-${process.pid}-abc.part`;
  for (const name of [stale, living, '.missing-link-x.part', '.missing-link.yaml']) {
    utimesSync(put(folder, name), new Date(0), new Date(0));
  }
  assert.equal(replace(path), 'written');
  assert.deepEqual(
    readdirSync(folder).sort(),
    ['.missing-link-x.part', living, '.missing-link.yaml', 'a.md'].sort(),
  );
});

/** Runs `check` for each step at which the disk can be hit. */
function atEachStep(
  t: TestContext,
  names: number,
  fault: Parameters<typeof withBrokenDisk>[1],
  check: (folder: string, result: string) => void,
): number {
  let steps = 0;
  for (let hit = 0; ; hit++) {
    const folder = folderFor(t);
    const path = put(folder);
    for (let name = 1; name < names; name++) linkSync(path, join(folder, `${name}.md`));
    let result = '';
    const begun = withBrokenDisk(hit, fault, () => {
      result = replace(path);
    });
    check(folder, result);
    steps++;
    if (begun <= hit) return steps;
  }
}

for (const code of ['ENOSPC', 'EIO', 'EROFS', 'EFBIG', 'EDQUOT']) {
  for (const names of [1, 2]) {
    test(`${code} at any step leaves the old text or the new one, and nothing beside it (${names} names)`, (t) => {
      const steps = atEachStep(t, names, { kind: 'fails', code }, (folder, result) => {
        const now = text(join(folder, 'a.md'));
        assert.equal(now, result === 'written' ? after : before, result);
        const left = readdirSync(folder).filter((name) => name.startsWith('.'));
        // The removal itself may be what fails; what is left then is taken away by the next write.
        assert.ok(left.length <= 2, left.join());
        assert.equal(replace(join(folder, 'a.md'), shorter, now), 'written');
        const names = readdirSync(folder).filter((name) => name.startsWith('.a.md'));
        assert.deepEqual(names, []);
      });
      assert.ok(steps > 8, `${steps} steps`);
    });
  }
}

test('an end at any step leaves the old text or the new one', (t) => {
  const seen = new Set<string>();
  atEachStep(t, 1, { kind: 'ends' }, (folder) => {
    const now = text(join(folder, 'a.md'));
    assert.ok(now === before || now === after);
    seen.add(now);
    // And the next run does its work.
    assert.equal(replace(join(folder, 'a.md'), after, now), 'written');
  });
  assert.equal(seen.size, 2);
});

test('an end at any step of a write in place is mended by the next write', (t) => {
  const results = new Set<string>();
  atEachStep(t, 2, { kind: 'ends' }, (folder) => {
    const path = join(folder, 'a.md');
    const now = text(path);
    const isTorn = now !== before && now !== after;
    if (isTorn) assert.equal(text(join(folder, '.a.md.missing-link-old')), before);
    const result = replace(path, after, now);
    results.add(result);
    assert.equal(text(path), isTorn ? before : after);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('missing-link-old')),
      [],
    );
    assert.equal(replace(path, after, text(path)), 'written');
    assert.equal(text(join(folder, '1.md')), after);
  });
  const restored = 'an earlier write was cut off, and the old text is back; another run can repair it';
  assert.deepEqual([...results], ['written', restored]);
});

test('a file that another run is writing is left to it', (t) => {
  const folder = folderFor(t);
  const torn = after.slice(0, 100) + before.slice(100);
  const path = put(folder, 'a.md', torn);
  linkSync(path, join(folder, 'b.md'));
  put(folder, '.a.md.missing-link-new', `${process.ppid}\n${after}`);
  put(folder, '.a.md.missing-link-old', before);
  assert.equal(replace(path, after, torn), 'another run is writing it');
  assert.equal(text(path), torn);
  put(folder, '.a.md.missing-link-new', `${deadProcess()}\n${after}`);
  assert.match(replace(path, after, torn), /the old text is back/);
  assert.equal(text(path), before);
  assert.deepEqual(readdirSync(folder), ['a.md', 'b.md']);
});

test('what somebody wrote after a cut-off write stays, and so does the old text', (t) => {
  const folder = folderFor(t);
  const path = put(folder, 'a.md', 'Written by hand.\n');
  put(folder, '.a.md.missing-link-old', before);
  put(folder, '.a.md.missing-link-new', `${deadProcess()}\n${after}`);
  const refusal = "an earlier write was cut off; '.a.md.missing-link-old' has the old text";
  assert.equal(replace(path, shorter, 'Written by hand.\n'), refusal);
  assert.equal(text(path), 'Written by hand.\n');
  assert.equal(text(join(folder, '.a.md.missing-link-old')), before);
});
