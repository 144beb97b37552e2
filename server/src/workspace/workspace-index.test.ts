import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ConfigStore } from './config-store.ts';
import { FactsIndex } from './facts-index.ts';
import { type CacheStore, joinedLines } from './index-cache.ts';
import { MemoryFiles } from './memory-files.ts';
import { type IndexProgress, WorkspaceIndex } from './workspace-index.ts';

const folder = 'file:///repo';
const text = (id: string, due = '2026-12-04'): string =>
  `---\ntype: postmortem\nid: ${id}\nstatus: review\n---\n\n# ${id}\n\n## Structural fix\n\n- [ ] Compare the numbers in the gate\n  - Owner: @li\n  - Due: ${due}\n`;

interface World {
  readonly files: MemoryFiles;
  readonly facts: FactsIndex;
  readonly index: WorkspaceIndex;
  readonly told: IndexProgress[];
  readonly unsaved: Map<string, string>;
}

interface Options {
  readonly cache?: CacheStore;
  readonly home?: string;
  readonly today?: string;
  readonly pause?: () => Promise<void>;
}

/** How often facts were told to have changed. */
const changes = new WeakMap<FactsIndex, number>();

function world(texts: Readonly<Record<string, string>>, options: Options = {}): World {
  const files = new MemoryFiles(texts);
  const facts = new FactsIndex();
  const told: IndexProgress[] = [];
  const unsaved = new Map<string, string>();
  let clock = 0;
  const index = new WorkspaceIndex({
    files,
    facts,
    configs: new ConfigStore(files, () => [folder]),
    today: () => options.today ?? '2026-11-21',
    zone: 'UTC',
    now: () => (clock += 3),
    pause: options.pause ?? (async () => {}),
    unsaved: (uri) => unsaved.get(uri) ?? null,
    cache: options.cache ?? null,
    home: options.home ?? null,
    progressed: (progress) => told.push(progress),
    changed: () => changes.set(facts, (changes.get(facts) ?? 0) + 1),
  });
  return { files, facts, index, told, unsaved };
}

function memoryCache(version = '1'): CacheStore & { text: string | null } {
  return {
    version,
    text: null,
    async load() {
      return this.text?.split('\n') ?? null;
    },
    async save(lines) {
      this.text = await joinedLines(lines);
    },
  };
}

const six = Object.fromEntries([...'abcdef'].map((name) => [`${folder}/${name}.md`, text(name)]));

/** Holds the first pause of work at a stage of the build, until it is opened. */
function heldWhile(stage: 'listed' | 'read' | 'ready'): {
  readonly pause: () => Promise<void>;
  readonly watch: (told: readonly IndexProgress[]) => void;
  readonly isHeld: () => boolean;
  readonly open: () => void;
} {
  let told: readonly IndexProgress[] = [];
  let open: (() => void) | null = null;
  const isAtStage = (): boolean => {
    const last = told.at(-1);
    if (stage === 'ready') return last?.state === 'ready';
    return last?.state === 'building' && last.listing === (stage === 'listed');
  };
  return {
    pause: () =>
      open === null && isAtStage() ? new Promise((resolve) => (open = resolve)) : Promise.resolve(),
    watch: (progress) => {
      told = progress;
    },
    isHeld: () => open !== null,
    open: () => open?.(),
  };
}

const ids = (facts: FactsIndex): readonly (string | null)[] => [...facts.all()].map(({ id }) => id).sort();

suite('the index of a workspace', () => {
  test('holds the post-mortems and nothing else, and tells how far it is', async () => {
    const { index, facts, told } = world({
      [`${folder}/a.md`]: text('INC-1'),
      [`${folder}/b.md`]: text('INC-2'),
      [`${folder}/README.md`]: '# Shop\n',
    });
    await index.build([folder]);
    assert.deepEqual(ids(facts), ['INC-1', 'INC-2']);
    assert.deepEqual(told[0], { state: 'building', listing: true, done: 0, total: 0, note: null });
    assert.ok(
      told.some(({ listing, total }) => listing && total === 2),
      'how many were found so far',
    );
    assert.deepEqual(
      told.find(({ listing }) => !listing),
      { state: 'building', listing: false, done: 0, total: 3, note: null },
    );
    assert.deepEqual(told.at(-1), { state: 'ready', listing: false, done: 3, total: 3, note: null });
  });

  test('takes what an editor holds before the file', async () => {
    const { index, facts, unsaved } = world({ [`${folder}/a.md`]: text('INC-1') });
    unsaved.set(`${folder}/a.md`, text('INC-9'));
    await index.build([folder]);
    assert.deepEqual(ids(facts), ['INC-9']);
    await index.refresh(`${folder}/a.md`);
    assert.deepEqual(ids(facts), ['INC-9']);
    unsaved.clear();
    await index.refresh(`${folder}/a.md`);
    assert.deepEqual(ids(facts), ['INC-1']);
  });

  test('is silent where a text changed and its facts did not', async () => {
    const { index, facts, files } = world({ [`${folder}/a.md`]: text('INC-1') });
    await index.build([folder]);
    assert.equal(changes.get(facts), 1);
    files.texts.set(`${folder}/a.md`, text('INC-1').replace('status: ', 'status:   '));
    await index.refresh(`${folder}/a.md`);
    assert.equal(changes.get(facts), 1);
    files.texts.set(`${folder}/a.md`, text('INC-1', '2026-12-05'));
    await index.refresh(`${folder}/a.md`);
    assert.equal(changes.get(facts), 2);
  });

  test('forgets what is gone, what became something else, and what a folder took with it', async () => {
    const { index, facts, files } = world({
      [`${folder}/a.md`]: text('INC-1'),
      [`${folder}/pm/b.md`]: text('INC-2'),
      [`${folder}/pm/c.md`]: text('INC-3'),
      [`${folder}/pmx/d.md`]: text('INC-4'),
    });
    await index.build([folder]);
    index.remove([`${folder}/pm`]);
    assert.deepEqual(ids(facts), ['INC-1', 'INC-4']);
    files.texts.set(`${folder}/a.md`, '# Notes\n');
    await index.refresh(`${folder}/a.md`);
    assert.deepEqual(ids(facts), ['INC-4']);
    files.texts.clear();
    await index.build([folder]);
    assert.deepEqual(ids(facts), []);
  });

  test('reads neither the home folder nor the root of a disk, and says so', async () => {
    for (const refused of ['file:///home/li', 'file:///home', 'file:///']) {
      const { index, facts, files, told } = world(
        { 'file:///home/li/a.md': text('INC-1') },
        { home: 'file:///home/li' },
      );
      await index.build([refused]);
      assert.equal(files.finds, 0, refused);
      assert.equal(facts.size, 0);
      assert.match(told.at(-1)?.note ?? '', /is not read for post-mortems/);
    }
  });

  test('reads again only what changed', async () => {
    const { index, facts, files } = world({
      [`${folder}/a.md`]: text('INC-1'),
      [`${folder}/b.md`]: text('INC-2'),
    });
    await index.build([folder]);
    const [first] = facts.all();
    files.texts.set(`${folder}/b.md`, text('INC-3'));
    await index.build([folder]);
    assert.deepEqual(ids(facts), ['INC-1', 'INC-3']);
    assert.equal(facts.get(`${folder}/a.md`), first, 'the very same facts');
  });

  for (const stage of ['listed', 'read'] as const) {
    test(`lets a newer build take over while files are being ${stage}`, async () => {
      const held = heldWhile(stage);
      const { index, facts, told, files } = world(six, { pause: held.pause });
      held.watch(told);
      const first = index.build([folder]);
      await until(() => held.isHeld());
      files.texts.delete(`${folder}/a.md`);
      await index.build([folder]);
      const finds = files.finds;
      held.open();
      await first;
      assert.deepEqual(ids(facts), [...'bcdef']);
      assert.equal(told.filter(({ state }) => state === 'ready').length, 1);
      assert.equal(files.finds, finds);
    });
  }

  for (const stage of ['listed', 'read'] as const) {
    test(`keeps a file that was told of while files are being ${stage}`, async () => {
      const held = heldWhile(stage);
      const { index, facts, told, files } = world(six, { pause: held.pause });
      held.watch(told);
      const build = index.build([folder]);
      await until(() => held.isHeld());
      files.texts.set(`${folder}/new.md`, text('new'));
      await index.refreshAll([`${folder}/new.md`]);
      held.open();
      await build;
      assert.deepEqual(ids(facts), [...'abcdef', 'new']);
    });
  }

  test('drops a reading that ends after a newer one', async () => {
    const { index, facts, files } = world({ [`${folder}/a.md`]: text('INC-1') });
    await index.build([folder]);
    const slow: { answer: (text: string) => void } = { answer: () => {} };
    const usual = files.readText.bind(files);
    files.readText = () => new Promise((resolve) => (slow.answer = resolve));
    const first = index.refresh(`${folder}/a.md`);
    files.readText = usual;
    files.texts.set(`${folder}/a.md`, text('INC-2'));
    await index.refresh(`${folder}/a.md`);
    slow.answer(text('INC-0'));
    await first;
    assert.deepEqual(ids(facts), ['INC-2']);
  });

  test('finds what nobody told of, and reads only that', async () => {
    const { index, facts, files, unsaved } = world({
      [`${folder}/a.md`]: text('INC-1'),
      [`${folder}/b.md`]: text('INC-2'),
      [`${folder}/c.md`]: text('INC-3'),
    });
    await index.build([folder]);
    await index.lookAgain();
    files.texts.set(`${folder}/a.md`, text('INC-4'));
    files.texts.set(`${folder}/d.md`, text('INC-5'));
    files.texts.delete(`${folder}/b.md`);
    files.texts.delete(`${folder}/c.md`);
    unsaved.set(`${folder}/c.md`, text('INC-3'));
    const reads = files.reads;
    await index.lookAgain();
    assert.deepEqual(ids(facts), ['INC-3', 'INC-4', 'INC-5'], 'what an editor still holds stays');
    assert.equal(files.reads - reads, 2);
    assert.equal(index.progress.total, 2);
  });

  test('a stopped build says how to go on, and goes on from there', async () => {
    const held = heldWhile('read');
    const { index, facts, told } = world(six, { pause: held.pause });
    held.watch(told);
    const build = index.build([folder]);
    await until(() => held.isHeld());
    index.cancel();
    held.open();
    await build;
    const some = facts.size;
    assert.ok(some > 0 && some < 6);
    assert.match(
      index.progress.note ?? '',
      /stopped after \d of 6 files\. 'Read the Workspace Again' continues/,
    );
    await index.lookAgain();
    assert.equal(facts.size, some, 'a look around is no way past the person who stopped it');
    await index.build([folder]);
    assert.deepEqual([facts.size, index.progress.note], [6, null]);
  });

  test('can be stopped while files are being listed', async () => {
    const held = heldWhile('listed');
    const { index, facts, told, files } = world(six, { pause: held.pause });
    held.watch(told);
    const build = index.build([folder]);
    await until(() => held.isHeld());
    index.cancel();
    held.open();
    await build;
    assert.deepEqual([index.progress.state, facts.size, files.reads], ['ready', 0, 0]);
    assert.match(
      index.progress.note ?? '',
      /The search for post-mortems was stopped\. 'Read the Workspace Again' restarts it/,
    );
    await index.lookAgain();
    assert.equal(facts.size, 0, 'a look around is no way past the person who stopped it');
    await index.build([folder]);
    assert.deepEqual([facts.size, index.progress.note], [6, null]);
  });

  test('a look around gives way to a build that begins meanwhile', async () => {
    const held = heldWhile('ready');
    const { index, facts, told, files } = world(six, { pause: held.pause });
    held.watch(told);
    await index.build([folder]);
    files.texts.delete(`${folder}/a.md`);
    const look = index.lookAgain();
    await until(() => held.isHeld());
    files.texts.set(`${folder}/a.md`, text('a'));
    await index.build([folder]);
    held.open();
    await look;
    assert.deepEqual(ids(facts), [...'abcdef'], 'what it saw before counts no more');
  });

  test('counts a file once however folders lie in each other, and says everything that must be known', async () => {
    const { index, facts, files, told } = world(
      { [`${folder}/pm/a.md`]: text('INC-1'), [`${folder}/b.md`]: text('INC-2') },
      { home: 'file:///home/li' },
    );
    const usual = files.find.bind(files);
    files.find = async (...asked) => ({ ...(await usual(...asked)), unreadable: [`${folder}/private`] });
    await index.build([folder, 'file:///home/li', `${folder}/pm`]);
    assert.equal(facts.size, 2);
    assert.equal(told.at(-1)?.total, 2);
    const note = told.at(-1)?.note ?? '';
    assert.match(note, /home folder is not read/);
    assert.match(note, /The folder 'private' could not be read/);
  });

  test('caps the number of files aloud, and not because folders lie in each other', async () => {
    const names = Array.from({ length: 12_000 }, (_, at) => `${folder}/pm/${at}.md`);
    const texts = Object.fromEntries(names.map((name) => [name, '# Notes\n']));
    const nested = world(texts);
    await nested.index.build([folder, `${folder}/pm`]);
    assert.deepEqual([nested.index.progress.total, nested.index.progress.note], [12_000, null]);
    for (let at = 0; at < 9_000; at++) nested.files.texts.set(`file:///other/${at}.md`, '# Notes\n');
    await nested.index.build([folder, 'file:///other']);
    assert.equal(nested.index.progress.total, 20_000);
    assert.match(nested.index.progress.note ?? '', /Only the first 20,000/);
  });

  test('fails with a reason where the files cannot be listed', async () => {
    const { index, files, told } = world({});
    files.find = () => Promise.reject(new Error('no access'));
    await index.build([folder]);
    assert.deepEqual(
      [told.at(-1)?.state, told.at(-1)?.note],
      ['failed', 'The workspace could not be read: no access'],
    );
  });
});

suite('the cache of the index', () => {
  const texts = { [`${folder}/a.md`]: text('INC-1'), [`${folder}/b.md`]: '# Notes\n' };

  test('gives the same facts as reading', async () => {
    const cache = memoryCache();
    const cold = world(texts, { cache });
    await cold.index.build([folder]);
    assert.ok(cache.text !== null);
    const warm = world(texts, { cache });
    await warm.index.build([folder]);
    assert.deepEqual([...warm.facts.all()], [...cold.facts.all()]);
  });

  test('is kept by the build that comes while an earlier one is still writing', async () => {
    const cache = memoryCache();
    let again: Promise<void> | null = null;
    const { index, told } = world(
      { ...texts, [`${folder}/c.md`]: text('INC-3'), [`${folder}/d.md`]: text('INC-4') },
      {
        cache,
        pause: async () => {
          if (told.at(-1)?.state === 'ready') again ??= index.build([folder]);
        },
      },
    );
    await index.build([folder]);
    assert.ok(again !== null, 'it came while the first was writing');
    await again;
    assert.match(cache.text ?? '', /INC-1[\s\S]*INC-4/);
  });

  test('is taken by text, configuration, program and day', async () => {
    const cache = memoryCache();
    await world(texts, { cache }).index.build([folder]);
    const idsWith = async (changes: {
      readonly text?: string;
      readonly config?: string;
      readonly version?: string;
      readonly today?: string;
    }) => {
      const again = memoryCache(changes.version);
      again.text = cache.text;
      const files = {
        ...texts,
        [`${folder}/a.md`]: changes.text ?? texts[`${folder}/a.md`] ?? '',
        ...(changes.config === undefined ? {} : { [`${folder}/.missing-link.yaml`]: changes.config }),
      };
      const { index, facts } = world(files, {
        cache: again,
        ...(changes.today === undefined ? {} : { today: changes.today }),
      });
      await index.build([folder]);
      return { ids: ids(facts), rewritten: again.text !== cache.text };
    };
    assert.deepEqual(await idsWith({}), { ids: ['INC-1'], rewritten: false });
    assert.deepEqual((await idsWith({ text: text('INC-5') })).ids, ['INC-5']);
    assert.deepEqual(await idsWith({ config: 'archiveAfter: 5\n' }), { ids: ['INC-1'], rewritten: true });
    assert.deepEqual(await idsWith({ version: '2' }), { ids: ['INC-1'], rewritten: true });
    assert.deepEqual(await idsWith({ today: '2026-11-20' }), { ids: ['INC-1'], rewritten: true });
  });

  test('spares reading files that are still in the state in which they were read', async () => {
    const cache = memoryCache();
    await world(texts, { cache }).index.build([folder]);
    const { index, facts, files } = world({ ...texts, [`${folder}/c.md`]: text('INC-3') }, { cache });
    const reads = documentReads(files);
    await index.build([folder]);
    assert.deepEqual([ids(facts), reads], [['INC-1', 'INC-3'], ['c.md']]);
    await index.lookAgain();
    assert.equal(reads.length, 1, 'their states are known now');
    await index.build([folder]);
    assert.deepEqual(reads, ['c.md', 'a.md', 'b.md', 'c.md'], 'to read again is to read');
  });

  test('trusts no state that may still be that of a later text, and none where files have no states', async () => {
    const cache = memoryCache();
    const fresh = world(texts, { cache });
    fresh.files.settled = false;
    await fresh.index.build([folder]);
    const later = world(texts, { cache });
    const readLater = documentReads(later.files);
    await later.index.build([folder]);
    assert.deepEqual(readLater, ['a.md', 'b.md']);
    const settled = world(texts, { cache });
    const readSettled = documentReads(settled.files);
    await settled.index.build([folder]);
    assert.deepEqual(readSettled, [], 'the states were kept as soon as they were settled');

    const stateless = world(texts, { cache });
    stateless.files.stamp = async () => null;
    const before = cache.text;
    const readStateless = documentReads(stateless.files);
    await stateless.index.build([folder]);
    assert.deepEqual([readStateless, ids(stateless.facts)], [['a.md', 'b.md'], ['INC-1']]);
    assert.equal(cache.text, before, 'nothing new to keep');
  });

  test('is none where it was damaged or is another program’s', async () => {
    const cache = memoryCache();
    await world(texts, { cache }).index.build([folder]);
    const whole = cache.text ?? '';
    const [head, ...lines] = whole.split('\n');
    const [a = [], b = []] = lines.map((line) => line.split('\t'));
    // Two writers at once: the beginning of one line with the end of another, each of them whole.
    const mixed = a
      .slice(1)
      .map((_, index) => [head, [...a.slice(0, index + 1), ...b.slice(index + 1)].join('\t')].join('\n'));
    for (const damaged of [
      '',
      '{}',
      whole.slice(0, -40),
      whole.replace('INC-1', 'INC-X'),
      `${whole}\n\u0000\t\t`,
      ...mixed,
    ]) {
      cache.text = damaged;
      const { index, facts } = world(texts, { cache });
      await index.build([folder]);
      assert.deepEqual(ids(facts), ['INC-1'], JSON.stringify(damaged.slice(0, 40)));
    }
  });
});

/** The names of the documents that are read from now on. */
function documentReads(files: MemoryFiles): readonly string[] {
  const names: string[] = [];
  const usual = files.readText.bind(files);
  files.readText = (uri) => {
    if (uri.endsWith('.md')) names.push(uri.slice(folder.length + 1));
    return usual(uri);
  };
  return names;
}

/** Turns of the event loop until it holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !holds(); turn++) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(holds());
}
