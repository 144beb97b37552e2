import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { isMarkdownName } from '../protocol/document-names.ts';
import { Slices } from '../workspace/slices.ts';
import { walking, walkMarkdown } from './node-walk.ts';

/** Makes a folder of empty files (or with a text) and gives what a walk finds in it, relative. */
function found(files: Readonly<Record<string, string>>, from = '.'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-walk-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const start = join(folder, from);
    return walkMarkdown(start).files.map((file) => relative(folder, file).replaceAll('\\', '/'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('markdown files in the order of their names, folders among them', () => {
  const files = { 'b.md': '', 'a/z.markdown': '', 'a/b.mdx': '', 'c.txt': '', 'd.html.md.erb': '' };
  assert.deepEqual(found(files), ['a/b.mdx', 'a/z.markdown', 'b.md', 'd.html.md.erb']);
});

test('hidden folders and packages are left out, the folders of code hosts are not', () => {
  const files = { '.cache/a.md': '', 'node_modules/x/README.md': '', '.github/postmortems/a.md': '' };
  assert.deepEqual(found(files), ['.github/postmortems/a.md']);
});

test('ignore files hold for their folder and below, and a deeper one can take back', () => {
  const files = {
    '.gitignore': 'build/\n*.draft.md\n/only-here.md\n',
    'a.md': '',
    'a.draft.md': '',
    'only-here.md': '',
    'build/b.md': '',
    'docs/only-here.md': '',
    'docs/.ignore': '!kept.draft.md\nprivate\n',
    'docs/kept.draft.md': '',
    'docs/private/c.md': '',
  };
  assert.deepEqual(found(files), ['a.md', 'docs/kept.draft.md', 'docs/only-here.md']);
});

test('the ignore files of the repository above the folder hold too', () => {
  const files = { '.git/HEAD': '', '.gitignore': 'docs/old/\n', 'docs/old/a.md': '', 'docs/new/b.md': '' };
  assert.deepEqual(found(files, 'docs'), ['docs/new/b.md']);
});

test('a limit is said aloud, a link to a folder is not followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-walk-'));
  try {
    for (const name of ['a.md', 'b.md', 'c.md']) writeFileSync(join(folder, name), '');
    symlinkSync(folder, join(folder, 'loop'));
    const all = walkMarkdown(folder, 3);
    const some = walkMarkdown(folder, 2);
    assert.deepEqual([all.files.length, all.truncated], [3, false]);
    assert.deepEqual([some.files.length, some.truncated], [2, true]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

suite('a walk in slices', () => {
  const paths = ['a/b/c.md', 'a/b.md', 'a/x.ts', 'b/c/d.md', 'b.md', 'kept/e.md', 'left/f.md', 'z.md'];
  const names = (files: readonly string[], folder: string): readonly string[] =>
    files.map((file) => relative(folder, file).replaceAll('\\', '/'));

  function tree(t: TestContext): string {
    const folder = mkdtempSync(join(tmpdir(), 'missing-link-walk-'));
    t.after(() => rmSync(folder, { recursive: true }));
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    writeFileSync(join(folder, '.gitignore'), 'left/\n');
    return folder;
  }

  /** Every look at the clock ends a slice. */
  function slices(pause: () => Promise<void>, wanted: () => boolean = () => true): Slices {
    let clock = 0;
    return new Slices({ now: () => (clock += 10), pause }, wanted);
  }

  test('gives the same files in the same order, and others a turn between them', async (t) => {
    const folder = tree(t);
    const had: number[] = [];
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    const steps = walking(folder, isMarkdownName, 100);
    const walk = await slices(pause).through(steps, (files) => had.push(files));
    assert.deepEqual(walk, walkMarkdown(folder));
    assert.deepEqual(names(walk?.files ?? [], folder), [
      'a/b/c.md',
      'a/b.md',
      'b/c/d.md',
      'b.md',
      'kept/e.md',
      'z.md',
    ]);
    assert.ok(pauses >= 6, 'a folder or a file is a step');
    assert.deepEqual([had[0], had.at(-1)], [0, 6]);
  });

  test('ends in the middle where nobody wants it any longer', async (t) => {
    const folder = tree(t);
    let pauses = 0;
    const walk = slices(
      async () => void pauses++,
      () => pauses < 2,
    ).through(walking(folder, isMarkdownName, 100));
    assert.equal(await walk, null);
    assert.equal(pauses, 2);
  });

  test('what goes away meanwhile is told as unreadable or not at all', async (t) => {
    const folder = tree(t);
    const pause = async (): Promise<void> => rmSync(join(folder, 'kept'), { recursive: true, force: true });
    const walk = await slices(pause).through(walking(folder, isMarkdownName, 100));
    assert.deepEqual(walk?.unreadable, [join(folder, 'kept')]);
    assert.deepEqual(names(walk?.files ?? [], folder).includes('z.md'), true);
  });
});
