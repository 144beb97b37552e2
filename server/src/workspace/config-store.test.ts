import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { pathOpinion } from '../review/config-in-force.ts';
import { ConfigStore } from './config-store.ts';
import { MemoryFiles } from './memory-files.ts';

const folder = 'file:///repo/docs';
const store = (
  files: Readonly<Record<string, string>>,
  unsaved?: (uri: string) => string | null,
): ConfigStore => new ConfigStore(new MemoryFiles(files), () => [folder], unsaved);

suite('the configuration in force', () => {
  test('is the nearest file alone, and the repository is the root', async () => {
    const configs = store({
      'file:///repo/.git/HEAD': '',
      'file:///repo/.missing-link.yaml': 'archiveAfter: 10\n',
      'file:///repo/docs/pm/.missing-link.yaml': 'archiveAfter: 20\n',
    });
    const near = await configs.forDocument('file:///repo/docs/pm/a.md');
    assert.equal(near.config.archiveAfter, 20);
    assert.equal(near.root, 'file:///repo');
    assert.equal((await configs.forDocument('file:///repo/docs/b.md')).config.archiveAfter, 10);
  });

  test('may be that of a folder above the repository that says it is the root', async () => {
    const configs = store({
      'file:///repo/docs/.git/HEAD': '',
      'file:///repo/.missing-link.yaml': 'root: true\narchiveAfter: 10\n',
    });
    const inForce = await configs.forDocument('file:///repo/docs/a.md');
    assert.deepEqual([inForce.root, inForce.config.archiveAfter], ['file:///repo', 10]);
  });

  test('is not read through a symbolic link that leaves the repository', async () => {
    const files = new MemoryFiles({
      'file:///repo/.git/HEAD': '',
      'file:///repo/.missing-link.yaml': 'archiveAfter: 10\n',
    });
    files.links.set('file:///repo/.missing-link.yaml', 'file:///etc/settings.yaml');
    const { config, file } = await new ConfigStore(files, () => [folder]).forDocument(
      'file:///repo/docs/a.md',
    );
    assert.deepEqual([config.archiveAfter, file?.read.problems[0]?.kind], [90, 'unreadable']);
  });

  test('is told where both names stand in one folder, and the usual one is read', async () => {
    const configs = store({
      'file:///repo/docs/.missing-link.yaml': 'archiveAfter: 10\n',
      'file:///repo/docs/.missing-link.yml': 'archiveAfter: 20\n',
    });
    const { config, file } = await configs.forDocument('file:///repo/docs/a.md');
    assert.deepEqual([config.archiveAfter, file?.read.problems[0]?.kind], [10, 'shadowed']);
    const other = await configs.read('file:///repo/docs/.missing-link.yml', 'archiveAfter: 20\n');
    assert.equal(other.problems[0]?.kind, 'shadowed');
  });

  test('ends at a file that says it is the root', async () => {
    const configs = store({
      'file:///repo/.git/HEAD': '',
      'file:///repo/.missing-link.yaml': 'archiveAfter: 10\n',
      'file:///repo/docs/.missing-link.yaml': 'root: true\n',
    });
    const inForce = await configs.forDocument('file:///repo/docs/pm/a.md');
    assert.equal(inForce.root, 'file:///repo/docs');
    assert.equal(inForce.config.archiveAfter, 90);
  });

  test('is none of a folder beside the repository, where the workspace folder is the root', async () => {
    const configs = store({ 'file:///other/.missing-link.yaml': 'archiveAfter: 10\n' });
    const inForce = await configs.forDocument('file:///repo/docs/pm/a.md');
    assert.deepEqual([inForce.root, inForce.config.uri], [folder, null]);
  });

  test('of an unsaved document is that of the first folder', async () => {
    const configs = store({ [`${folder}/.missing-link.yaml`]: 'archiveAfter: 10\n' });
    assert.equal((await configs.forDocument('untitled:Untitled-1')).config.archiveAfter, 10);
  });

  test('is what the editor holds, saved or not', async () => {
    const uri = `${folder}/.missing-link.yaml`;
    let typed: string | null = 'archiveAfter: 7\n';
    const configs = store({ [uri]: 'archiveAfter: 10\n' }, (asked) => (asked === uri ? typed : null));
    assert.equal((await configs.forDocument(`${folder}/a.md`)).config.archiveAfter, 7);
    typed = null;
    configs.forget();
    assert.equal((await configs.forDocument(`${folder}/a.md`)).config.archiveAfter, 10);
  });

  test('is read once for all documents of a folder', async () => {
    const files = new MemoryFiles({ [`${folder}/.missing-link.yaml`]: 'archiveAfter: 10\n' });
    const configs = new ConfigStore(files, () => [folder]);
    await configs.forDocument(`${folder}/a.md`);
    const { reads } = files;
    await configs.forDocument(`${folder}/b.md`);
    assert.equal(files.reads, reads);
    assert.ok(configs.peek(`${folder}/c.md`) !== null);
  });

  test('is read once for all folders in which it is in force, and not kept from before a change', async () => {
    const base = 'file:///repo/base.yaml';
    const files = new MemoryFiles({
      'file:///repo/.git/HEAD': '',
      [base]: 'archiveAfter: 30\n',
      'file:///repo/.missing-link.yaml': 'extends: base.yaml\n',
      'file:///repo/docs/c/.missing-link.yaml': 'archiveAfter: 40\n',
    });
    const configs = new ConfigStore(files, () => [folder]);
    const first = await configs.forDocument(`${folder}/a/x.md`);
    assert.equal(await configs.forDocument(`${folder}/b/x.md`), first);
    assert.equal((await configs.forDocument(`${folder}/c/x.md`)).config.archiveAfter, 40);
    const early = configs.forDocument(`${folder}/d/x.md`);
    files.texts.set('file:///repo/.missing-link.yaml', 'archiveAfter: 31\n');
    configs.forget();
    await early;
    assert.equal((await configs.forDocument(`${folder}/e/x.md`)).config.archiveAfter, 31);
  });

  test('builds on the file that it extends, and has another sign when that changes', async () => {
    const base = 'file:///repo/base.yaml';
    const files = new MemoryFiles({
      'file:///repo/.git/HEAD': '',
      [base]: 'archiveAfter: 30\n',
      'file:///repo/docs/.missing-link.yaml': 'extends: ../base.yaml\n',
    });
    const configs = new ConfigStore(files, () => [folder]);
    const before = await configs.forDocument(`${folder}/a.md`);
    assert.equal(before.config.archiveAfter, 30);
    files.texts.set(base, 'archiveAfter: 31\n');
    configs.forget();
    const after = await configs.forDocument(`${folder}/a.md`);
    assert.equal(after.config.archiveAfter, 31);
    assert.notEqual(after.sign, before.sign);
  });

  test('says of paths from the root whether they are wanted', async () => {
    const configs = store({
      [`${folder}/.missing-link.yaml`]: 'root: true\nexclude: ["drafts/**"]\ninclude: ["pm/**"]\n',
    });
    const inForce = await configs.forDocument(`${folder}/pm/a.md`);
    assert.equal(pathOpinion(inForce, `${folder}/pm/a.md`), 'included');
    assert.equal(pathOpinion(inForce, `${folder}/drafts/a.md`), 'excluded');
    assert.equal(pathOpinion(inForce, `${folder}/a.md`), 'default');
  });
});
