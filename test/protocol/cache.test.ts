import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import type { OpenFixesResult } from '../../server/src/protocol/open-fix.ts';
import { retold } from '../cache-text.ts';
import { changed, postmortem } from './documents.ts';
import { rowsOf } from './rows.ts';
import { bundle } from './server-script.ts';
import { fullCapabilities, TestClient, today } from './test-client.ts';
import { type Answer, browserServer, fileAnswers, WorkerClient } from './worker-client.ts';

const title = "Compare each timeout with last week's measurements in the release gate";
const fromCache = 'Words that only the cache says';

const titles = (result: OpenFixesResult): readonly string[] =>
  rowsOf(result)
    .map((fix) => fix.title)
    .sort();

/** What a client keeps for a server, and how often it was asked to. */
class Keeper {
  text: string | null = null;
  loads = 0;
  saves = 0;
  readonly answers: Readonly<Record<string, Answer>> = {
    'missingLink/cache/load': () => {
      this.loads++;
      return this.text;
    },
    'missingLink/cache/save': ({ text }) => {
      this.saves++;
      this.text = String(text);
      return null;
    },
  };
}

suite('the cache of a server in a web worker', { skip: browserServer === null && 'not built' }, () => {
  const files = {
    'memfs:/repo/postmortems/2026-11-03-a.md': postmortem,
    'memfs:/repo/README.md': '# Shop\n',
  };
  const options = { clientCache: true };

  async function started(t: TestContext, keeper: Keeper, texts = files): Promise<WorkerClient> {
    const client = await WorkerClient.start(t, { files: texts, options, answers: keeper.answers });
    await client.ready();
    return client;
  }

  const shown = async (client: WorkerClient): Promise<readonly string[]> =>
    titles(await client.ask<OpenFixesResult>('missingLink/openFixes', null));

  /** What a first worker leaves to the next one. */
  async function kept(t: TestContext): Promise<Keeper> {
    const keeper = new Keeper();
    const first = await started(t, keeper);
    assert.deepEqual(await shown(first), [title]);
    await first.untilAsked('missingLink/cache/save');
    await first.kill();
    assert.ok(keeper.text?.includes(title));
    return keeper;
  }

  test('is kept by the client: the next worker takes its readings from there and has nothing to save', async (t) => {
    const keeper = await kept(t);
    keeper.text = retold(keeper.text ?? '', title, fromCache);
    const second = await started(t, keeper);
    assert.deepEqual(await shown(second), [fromCache]);
    await second.ask('missingLink/reindex', null);
    assert.deepEqual([keeper.loads, keeper.saves], [3, 1]);
    assert.deepEqual(second.errors, []);
  });

  test('is taken by the text: what was changed meanwhile is read, and kept anew', async (t) => {
    const keeper = await kept(t);
    keeper.text = retold(keeper.text ?? '', title, fromCache);
    const other = 'memfs:/repo/postmortems/2026-11-03-b.md';
    const edited = { ...files, [other]: changed('INC-2026-014', 'INC-2026-015').replace(title, 'Another') };
    const second = await started(t, keeper, edited);
    assert.deepEqual(await shown(second), ['Another', fromCache].sort());
    await second.untilAsked('missingLink/cache/save');
    assert.ok(keeper.text?.includes(other));
  });

  test('needs no text of a file that is in the state in which it was read', async (t) => {
    const keeper = new Keeper();
    const uri = 'memfs:/repo/postmortems/2026-11-03-a.md';
    const file = { text: postmortem, stamp: { sign: 'as it was', settled: true } };
    const handed: string[] = [];
    const answers: Readonly<Record<string, Answer>> = {
      ...keeper.answers,
      'missingLink/fs/read': ({ uri: asked, known }) => {
        if (asked !== uri) return null;
        if (known === file.stamp.sign) return { text: null, stamp: file.stamp };
        handed.push(file.stamp.sign);
        return file;
      },
    };
    const shownNow = async (): Promise<readonly string[]> => {
      const client = await WorkerClient.start(t, { files, options, answers });
      await client.ready();
      const found = await shown(client);
      if (keeper.saves === 0) await client.untilAsked('missingLink/cache/save');
      assert.deepEqual(client.errors, []);
      await client.kill();
      return found;
    };
    assert.deepEqual(await shownNow(), [title]);
    assert.deepEqual(handed, ['as it was']);
    keeper.text = retold(keeper.text ?? '', title, fromCache);
    assert.deepEqual(await shownNow(), [fromCache]);
    assert.deepEqual(handed, ['as it was'], 'nothing was handed over');
    keeper.text = keeper.text.replace(fromCache, `${fromCache}!`);
    assert.deepEqual(await shownNow(), [title], 'a damaged line is read anew');
    file.text = changed(title, 'Another');
    file.stamp = { sign: 'as it is', settled: true };
    assert.deepEqual(await shownNow(), ['Another']);
    assert.deepEqual(handed, ['as it was', 'as it was', 'as it is']);
  });

  test('is none where another build wrote it, where it is damaged or no text', async (t) => {
    const whole = retold((await kept(t)).text ?? '', title, fromCache);
    const [head = '', ...lines] = whole.split('\n');
    const spoilt: readonly unknown[] = [
      [`${head}0`, ...lines].join('\n'),
      whole.slice(0, whole.indexOf(fromCache) + 9),
      whole.replace(fromCache, `${fromCache}!`),
      '{ "program": "another" }',
      17,
      { text: whole },
    ];
    for (const text of spoilt) {
      const keeper = new Keeper();
      const client = await WorkerClient.start(t, {
        files,
        options,
        answers: { ...keeper.answers, 'missingLink/cache/load': () => text },
      });
      await client.ready();
      assert.deepEqual(await shown(client), [title], JSON.stringify(text).slice(0, 60));
      await client.untilAsked('missingLink/cache/save');
      assert.deepEqual(client.errors, []);
      await client.kill();
    }
  });

  test('is none where the client fails at it, and nobody is told', async (t) => {
    const fails = (): never => {
      throw new Error('no space left');
    };
    const answers = { 'missingLink/cache/load': fails, 'missingLink/cache/save': fails };
    const client = await WorkerClient.start(t, { files, options, answers });
    await client.ready();
    await client.untilAsked('missingLink/cache/save');
    assert.deepEqual(await shown(client), [title]);
    assert.deepEqual(client.errors, []);
    assert.ok(!client.asked.some((method) => method.startsWith('window/')));
  });

  test('is asked of no client that does not offer it', async (t) => {
    const client = await WorkerClient.start(t, { files, options: { cache: 'memfs:/storage/index' } });
    await client.ready();
    await client.ask('missingLink/reindex', null);
    assert.ok(!client.asked.some((method) => method.startsWith('missingLink/cache/')));
  });
});

suite('the cache of a server in Node', { skip: !existsSync(bundle) && 'not built' }, () => {
  const texts = { 'memfs:/repo/postmortems/2026-11-03-a.md': postmortem };

  /** A server with a folder that only the client can read. */
  function virtual(
    t: TestContext,
    options: Readonly<Record<string, unknown>>,
    answers: Readonly<Record<string, Answer>> = {},
  ): Promise<TestClient> {
    return TestClient.start(t, {
      server: bundle,
      answers: { ...fileAnswers(texts), ...answers },
      initialize: {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: [{ uri: 'memfs:/repo', name: 'repo' }],
        capabilities: fullCapabilities,
        initializationOptions: { today, zone: 'UTC', clientFiles: ['memfs'], ...options },
      },
    });
  }

  test('a server that was killed takes its readings from the file that it left', async (t) => {
    const files = { 'postmortems/2026-11-03-a.md': postmortem };
    const place = await TestClient.start(t, { files });
    const initialize = {
      processId: process.pid,
      rootUri: place.uri(''),
      capabilities: fullCapabilities,
      initializationOptions: { today, zone: 'UTC', cache: place.uri('.cache') },
    };
    const saved = untilWritten(place, '.cache/index.cache');
    const killed = await TestClient.start(t, { server: bundle, initialize });
    await killed.ready();
    await saved;
    killed.kill();
    tellOtherWords(place, '.cache/index.cache');
    const again = await TestClient.start(t, { server: bundle, initialize });
    await again.ready();
    assert.deepEqual(titles(await again.ask('missingLink/openFixes', null)), [fromCache]);
  });

  test('holds folders that only the client can read, in a file of its own', async (t) => {
    const place = await TestClient.start(t);
    const keeper = new Keeper();
    const options = { cache: place.uri('.cache'), clientCache: true };
    const saved = untilWritten(place, '.cache/index.cache');
    const first = await virtual(t, options, keeper.answers);
    await first.ready();
    await saved;
    tellOtherWords(place, '.cache/index.cache');
    const second = await virtual(t, options, keeper.answers);
    await second.ready();
    assert.deepEqual(titles(await second.ask('missingLink/openFixes', null)), [fromCache]);
    assert.deepEqual([keeper.loads, keeper.saves], [0, 0], 'the client was not needed');
  });

  test('is asked of the client where its folder is on no disk', async (t) => {
    const keeper = new Keeper();
    const options = { cache: 'vscode-userdata:/storage/index', clientCache: true };
    const first = await virtual(t, options, keeper.answers);
    await first.ready();
    await first.ask('missingLink/reindex', null);
    assert.deepEqual([keeper.loads, keeper.saves], [2, 1]);
    keeper.text = retold(keeper.text ?? '', title, fromCache);
    const second = await virtual(t, options, keeper.answers);
    await second.ready();
    assert.deepEqual(titles(await second.ask('missingLink/openFixes', null)), [fromCache]);
  });
});

/** Waits until a file of the client's folder has been written whole. */
function untilWritten(client: TestClient, path: string): Promise<void> {
  client.write(`${path}.folder`, '');
  const folder = join(client.folder, path, '..');
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      if (!client.exists(path)) return;
      watcher.close();
      resolve();
    });
  });
}

/** Gives the readings in a cache file other words, and the file its seal. */
function tellOtherWords(client: TestClient, path: string): void {
  const sealed = client.read(path);
  const text = retold(sealed.slice(sealed.indexOf('\n') + 1), title, fromCache);
  client.write(path, `${createHash('sha256').update(text).digest('hex')}\n${text}`);
}
