import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { isMarkdownName } from '../protocol/document-names.ts';
import { reachable, walk, walkMarkdown } from './node-walk.ts';

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
    const all = walk(folder, (name) => name.endsWith('.md'), 3);
    const some = walk(folder, (name) => name.endsWith('.md'), 2);
    assert.deepEqual([all.files.length, all.truncated], [3, false]);
    assert.deepEqual([some.files.length, some.truncated], [2, true]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('of paths that are told, those are found that a walk would come upon', () => {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-walk-'));
  try {
    const files = {
      '.git/HEAD': '',
      '.gitignore': 'build/\n*.draft.md\n!docs/kept.draft.md\n',
      'docs/.gitignore': 'private/\n',
      'a.md': '',
      'a.draft.md': '',
      'docs/kept.draft.md': '',
      'docs/v1.2/b.md': '',
      'docs/private/c.md': '',
      'docs/code.ts': '',
      'build/postmortems/d.md': '',
      'node_modules/x/e.md': '',
      '.cache/f.md': '',
      '.github/g.md': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const folders = ['docs', 'docs/v1.2', 'docs/private', 'build', 'node_modules', '.git', '.github', 'gone'];
    const paths = [...Object.keys(files), ...folders, 'gone.md'].map((path) => join(folder, path));
    const found = reachable(folder, [...paths, join(folder, '..'), folder], isMarkdownName);
    const walked = walkMarkdown(folder).files;
    assert.deepEqual([...found.files].sort(), [...walked].sort());
    assert.deepEqual(
      found.folders.map((path) => relative(folder, path)),
      ['docs', 'docs/v1.2', '.github'],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
