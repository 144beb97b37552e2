import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { isMarkdownName } from '../protocol/document-names.ts';
import { atOnce } from '../text/steps.ts';
import { reaching } from './node-reachable.ts';
import { walkMarkdown } from './node-walk.ts';

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
    const told = [...paths, join(folder, '..'), folder];
    const found = atOnce(reaching(folder, told, isMarkdownName));
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
