import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { withBrokenDisk } from './broken-disk.fixture.ts';
import { createFile } from './create-file.ts';

const text = 'A new post-mortem.\n'.repeat(50);

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-create-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a new file has the text, and its folders are made', (t) => {
  const folder = folderFor(t);
  assert.deepEqual(createFile(join(folder, 'a/b/new.md'), text), { kind: 'written' });
  assert.equal(readFileSync(join(folder, 'a/b/new.md'), 'utf8'), text);
  assert.deepEqual(readdirSync(join(folder, 'a/b')), ['new.md']);
});

test('what stands there stays, a link to nowhere too', (t) => {
  const folder = folderFor(t);
  writeFileSync(join(folder, 'old.md'), 'old');
  symlinkSync('nowhere.md', join(folder, 'link.md'));
  for (const name of ['old.md', 'link.md']) {
    assert.deepEqual(createFile(join(folder, name), text), { kind: 'refused', reason: 'already exists' });
  }
  assert.equal(readFileSync(join(folder, 'old.md'), 'utf8'), 'old');
  assert.ok(!existsSync(join(folder, 'nowhere.md')));
});

for (const fault of [
  { kind: 'fails', code: 'ENOSPC' },
  { kind: 'fails', code: 'EIO' },
  { kind: 'fails', code: 'EOPNOTSUPP' },
  { kind: 'ends' },
] as const) {
  test(`a disk that breaks at any step has the whole file or none (${JSON.stringify(fault)})`, (t) => {
    for (let hit = 0; ; hit++) {
      const folder = folderFor(t);
      const path = join(folder, 'a/b/new.md');
      let written = false;
      const steps = withBrokenDisk(hit, fault, () => {
        written = createFile(path, text).kind === 'written';
      });
      const there = existsSync(path);
      if (there) assert.equal(readFileSync(path, 'utf8'), text);
      if (fault.kind === 'fails') {
        assert.equal(there, written);
        if (!written)
          assert.deepEqual(readdirSync(folder), [], 'folders that were made for nothing are gone');
      }
      if (steps <= hit) break;
    }
  });
}
