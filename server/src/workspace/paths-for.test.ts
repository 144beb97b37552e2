import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { postmortemFacts } from '../model/document/facts.fixture.ts';
import { FactsIndex } from './facts-index.ts';
import { MemoryFiles } from './memory-files.ts';
import { pathsFor } from './paths-for.ts';

const root = 'file:///shop';
const document = `${root}/postmortems/2026/a.md`;
const index = new FactsIndex();
index.set(postmortemFacts({ uri: document }), root);

function paths(typed: string, files: MemoryFiles, more: readonly string[] = []): Promise<readonly string[]> {
  const markdown = [...files.texts.keys(), ...more].filter((uri) => uri.endsWith('.md'));
  return pathsFor({ typed, root, document }, { files, index }, markdown);
}

function files(...names: readonly string[]): MemoryFiles {
  return new MemoryFiles(Object.fromEntries(names.map((name) => [`${root}/${name}`, ''])));
}

suite('paths that may be meant', () => {
  const shop = files(
    'postmortems/2026/a.md',
    'docs/gate.md',
    'docs/two words.md',
    'ci/b.yml',
    'ci/a.yml',
    'node_modules/x/index.js',
  );

  test('whole paths of markdown, then folders and files at the root', async () => {
    assert.deepEqual(await paths('', shop), ['docs/gate.md', 'ci/', 'docs/', 'postmortems/']);
  });

  test('what is in the folder that is written, from the root and from the document', async () => {
    assert.deepEqual(await paths('ci/', shop), ['ci/a.yml', 'ci/b.yml']);
    assert.deepEqual(await paths('ci/b', shop), ['ci/a.yml', 'ci/b.yml']);
    assert.deepEqual(await paths('../../docs/', shop), ['../../docs/gate.md']);
    assert.deepEqual(await paths('./', shop), ['./a.md']);
  });

  test('nothing outside of the root, by dots or through a link', async () => {
    assert.deepEqual(await paths('../../../', shop), []);
    assert.deepEqual(await paths('../', shop), ['../2026/']);
    assert.deepEqual(await paths('docs/../../', shop), []);
    const linked = files('out/passwords.txt');
    linked.links.set(`${root}/out`, 'file:///etc');
    assert.deepEqual(await paths('out/', linked), []);
  });

  test('of very many those with what is typed, and folders all the same', async () => {
    const many = Array.from({ length: 400 }, (_, at) => `${root}/docs/run-${at}.md`);
    assert.equal((await paths('', shop, many)).at(-1), 'postmortems/');
    assert.ok((await paths('RUN-399', shop, many)).includes('docs/run-399.md'));
  });
});
