import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { URI } from 'vscode-uri';
import { SettingsByFolder } from '../server/src/cli/settings.ts';
import { nodeFiles } from '../server/src/host/node-files.ts';
import type { ConfigInForce } from '../server/src/review/config-in-force.ts';
import { ConfigStore } from '../server/src/workspace/config-store.ts';

/** Whatever lies where in a tree of folders, editor and command line have the same configuration in force. */
const seed = 20261121;
const folders = ['.', 'a', 'a/b', 'a/b/c', 'd'];
const names = ['.missing-link.yaml', '.missing-link.yml', 'base.yaml', 'link.yaml'];

/** A file of the tree: a configuration, or a symbolic link to one. */
type Leaf =
  | {
      readonly kind: 'file';
      readonly folder: string;
      readonly name: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'link'; readonly folder: string; readonly name: string; readonly target: string }
  | { readonly kind: 'git'; readonly folder: string };

const line = fc.oneof(
  fc.constantFrom(
    'root: true',
    'exclude: [old]',
    'include: [notes]',
    'dateOrder: day-first',
    'extends: chain',
  ),
  fc.integer({ min: 1, max: 99 }).map((days) => `archiveAfter: ${days}`),
  fc.constantFrom('rules: { fix/due: off }', 'rules: { fix/due: nonsense }', 'archiveAfter: soon', ': ['),
  fc
    .constantFrom(
      'base.yaml',
      '../base.yaml',
      '../../base.yaml',
      '../../../base.yaml',
      'link.yaml',
      'a/base.yaml',
    )
    .map((path) => `extends: ${path}`),
);
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 6, arbitrary: fileLeaf() },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      folder: fc.constantFrom(...folders),
      name: fc.constantFrom(...names),
      target: fc.constantFrom('base.yaml', '../base.yaml', '../../outside.yaml', 'nowhere.yaml'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('git' as const), folder: fc.constantFrom(...folders) }),
  },
);

function fileLeaf(): fc.Arbitrary<Leaf> {
  return fc.record({
    kind: fc.constant('file' as const),
    folder: fc.constantFrom(...folders),
    name: fc.constantFrom(...names),
    lines: fc.array(line, { maxLength: 3 }),
  });
}

suite('the configuration in force', () => {
  test('is the same for editor and command line, in any tree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(leaf, { maxLength: 8 }), (leaves) => inTree(leaves, agree)),
      { numRuns: 300, seed },
    );
  });
});

async function inTree(leaves: readonly Leaf[], look: (top: string) => Promise<void>): Promise<void> {
  const outer = mkdtempSync(join(tmpdir(), 'missing-link-trees-'));
  const top = join(outer, 'repository');
  try {
    for (const folder of folders) mkdirSync(join(top, folder), { recursive: true });
    writeFileSync(join(outer, 'outside.yaml'), 'archiveAfter: 100\n');
    for (const each of leaves) write(top, each);
    await look(top);
  } finally {
    rmSync(outer, { recursive: true });
  }
}

function write(top: string, leaf: Leaf): void {
  if (leaf.kind === 'git') {
    mkdirSync(join(top, leaf.folder, '.git'), { recursive: true });
    return;
  }
  const path = join(top, leaf.folder, leaf.name);
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  if (leaf.kind === 'link') symlinkSync(leaf.target, path);
  else writeFileSync(path, `${leaf.lines.join('\n')}\n`);
}

async function agree(top: string): Promise<void> {
  const settings = new SettingsByFolder(top, null);
  const configs = new ConfigStore(nodeFiles, () => [URI.file(top).toString()]);
  for (const folder of folders) {
    const file = join(top, folder, 'document.md');
    const inEditor = await configs.forDocument(URI.file(file).toString());
    assert.deepEqual(told(inEditor), told(settings.of(file)), folder);
    assert.notEqual(inEditor.config.archiveAfter, 100, 'a file outside of the repository is not read');
  }
}

function told({ config, sign, root, file }: ConfigInForce): unknown {
  return {
    root,
    sign,
    file: file?.uri ?? null,
    problems: file?.read.problems ?? [],
    days: config.archiveAfter,
  };
}
