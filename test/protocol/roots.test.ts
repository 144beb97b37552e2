import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultArrangement } from '../../server/src/protocol/arrangement.ts';
import type { FixGroup } from '../../server/src/protocol/open-fix.ts';
import { changed, postmortem } from './documents.ts';
import { everyRow, rowsOf } from './rows.ts';
import { TestClient } from './test-client.ts';

const first = postmortem.replaceAll('INC-2026-014', 'INC-2026-001');
const name = 'postmortems/2026-11-03-a.md';

async function incidents(client: TestClient): Promise<readonly FixGroup[]> {
  const arrangement = { ...defaultArrangement, groupBy: 'incident' } as const;
  const { groups } = await client.ask('missingLink/openFixes', { ...everyRow, arrangement });
  return groups;
}

suite('two repositories in one window', () => {
  const files = {
    [`shop/${name}`]: first,
    [`billing/${name}`]: first.replace('@jonas', '@maya'),
  };

  test('have groups of their own, and rows that say whose they are', async (t) => {
    const client = await TestClient.start(t, { files, folders: ['shop', 'billing'] });
    await client.ready();
    const groups = await incidents(client);
    assert.deepEqual(
      groups.map(({ label, place, count }) => [label, place, count]),
      [
        ['INC-2026-001', 'billing', 1],
        ['INC-2026-001', 'shop', 1],
      ],
    );
    assert.equal(new Set(groups.map(({ id }) => id)).size, 2);
    const rows = rowsOf({ groups });
    assert.deepEqual(
      rows.map(({ place, root, owners }) => [place, root, owners[0]]),
      [
        ['billing', client.uri('billing'), '@maya'],
        ['shop', client.uri('shop'), '@jonas'],
      ],
    );
    const { groups: states } = await client.ask('missingLink/postmortems', null);
    assert.deepEqual(states.flatMap(({ rows: all }) => all.map(({ place }) => place)).sort(), [
      'billing',
      'shop',
    ]);
    const { cells } = await client.ask('missingLink/chain', null);
    assert.deepEqual(
      cells.map(({ recent, repeats, incidents: all }) => [recent, repeats, all.map(({ place }) => place)]),
      [[2, 0, ['billing', 'shop']]],
      'each is counted once, and neither repeats the other',
    );
  });

  test('are filtered one by one, and what is exported is what is shown', async (t) => {
    const client = await TestClient.start(t, { files, folders: ['shop', 'billing'] });
    await client.ready();
    const uri = client.uri(`billing/${name}`);
    const filter = { ...defaultArrangement, postmortem: { uri, name: 'INC-2026-001' } };
    const { counts, groups } = await client.ask('missingLink/openFixes', {
      ...everyRow,
      arrangement: filter,
    });
    assert.deepEqual([counts.shown.open, counts.all.open, counts.all.all], [1, 2, 2]);
    assert.deepEqual(
      rowsOf({ groups }).map((row) => row.uri),
      [uri],
    );
    const { text } = await client.ask('missingLink/exportFixes', { format: 'markdown', filter });
    assert.match(text ?? '', /1 open fix of 1 incident/);
    assert.match(text ?? '', /@maya/);
    assert.doesNotMatch(text ?? '', /@jonas/);
  });

  test('know people of their own', async (t) => {
    const client = await TestClient.start(t, { files, folders: ['shop', 'billing'] });
    await client.ready();
    const owners = async (path: string | null): Promise<readonly string[]> =>
      (await client.ask('missingLink/knownNames', path === null ? null : { uri: client.uri(path) })).owners;
    assert.deepEqual(await owners(`shop/${name}`), ['@jonas']);
    assert.deepEqual(await owners(`billing/${name}`), ['@maya']);
    assert.deepEqual(await owners(null), ['@jonas', '@maya']);
  });
});

suite('a root inside of another', () => {
  const inner = 'services/pay';
  const files = {
    [name]: first,
    'postmortems/2026-09-02-b.md': changed('INC-2026-014', 'INC-2026-106').replaceAll(
      '2026-11-03',
      '2026-09-02',
    ),
    [`${inner}/.missing-link.yaml`]: 'root: true\nlevels:\n  - name: platform\n',
    [`${inner}/${name}`]: first
      .replace('@jonas', '@maya')
      .replace('services: [checkout]', 'services: [checkout, pay]'),
    [`${inner}/postmortems/2026-10-01-c.md`]: changed('INC-2026-014', 'INC-2026-017')
      .replaceAll('2026-11-03', '2026-10-01')
      .replace('level: operation', 'level: platform'),
  };

  test('counts by itself', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    const groups = await incidents(client);
    const folder = client.uri('').split('/').at(-1);
    assert.deepEqual(
      groups.map(({ label, place, count }) => [label, place, count]),
      [
        ['INC-2026-001', folder, 1],
        ['INC-2026-001', inner, 1],
        ['INC-2026-017', inner, 1],
        ['INC-2026-106', folder, 1],
      ],
    );
    const { levels, cells } = await client.ask('missingLink/chain', null);
    assert.ok(levels.includes('platform') && levels.includes('operation'));
    const told = cells.map(({ level, incidents: all }) => [
      level,
      all.map(({ id, place, repeat, said }) => [id, place === inner, repeat, said]),
    ]);
    assert.deepEqual(told.sort(), [
      ['', [['INC-2026-001', true, false, 'operation']]],
      [
        'operation',
        [
          ['INC-2026-001', false, true, null],
          ['INC-2026-106', false, false, null],
        ],
      ],
      ['platform', [['INC-2026-017', true, false, null]]],
    ]);
  });

  test('tells the outer one nothing, and hears nothing from it', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    const twice = async (path: string, text: string): Promise<number> => {
      const uri = await client.open(path, text);
      const found = await client.pull(uri);
      await client.close(uri);
      return found.filter(({ code }) => code === 'structure/duplicate-id').length;
    };
    const inRoot = files[name] ?? '';
    assert.equal(await twice(name, inRoot), 0, 'the inner INC-2026-001 is another incident');
    assert.equal(await twice(`${inner}/${name}`, inRoot), 0);
    const again = inRoot.replaceAll('INC-2026-001', 'INC-2026-106');
    assert.equal(await twice('postmortems/2026-11-20-y.md', again), 1, 'of its own root it is known');
    assert.equal(await twice(`${inner}/postmortems/2026-11-20-y.md`, again), 0);
    const offered = async (path: string): Promise<readonly string[]> => {
      const text = first.replace('severity: P2', 'severity: P2\nrecurs: [¦]');
      const items = await client.complete(path, text);
      return items.map(({ label }) => (typeof label === 'string' ? label : '')).sort();
    };
    assert.deepEqual(await offered('postmortems/2026-11-20-x.md'), ['INC-2026-001', 'INC-2026-106']);
    assert.deepEqual(await offered(`${inner}/postmortems/2026-11-20-x.md`), ['INC-2026-001', 'INC-2026-017']);
  });

  test('moves out and back with its configuration', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    const places = async (): Promise<readonly (string | null)[]> =>
      (await incidents(client)).map(({ place }) => place);
    assert.equal((await places()).length, 4);
    client.write(`${inner}/.missing-link.yaml`, 'levels:\n  - name: platform\n');
    client.forgetHeard();
    await client.tell(`${inner}/.missing-link.yaml`, 2);
    await client.next('missingLink/factsChanged');
    await client.ask('missingLink/reindex', null);
    assert.deepEqual(await places(), [null, null, null], 'both INC-2026-001 are one incident now');
  });
});
