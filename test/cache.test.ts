import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { runProgram } from '../server/src/cli/program.ts';

/** With a cache, the command line tells byte for byte what it tells without one, whatever happened meanwhile. */

const services = ['mail', 'search'];
const dates = ['2026-02-03', '2026-06-10', '2026-10-05', '2024-01-20'];

interface Written {
  readonly id: number;
  readonly date: number;
  readonly service: number;
  readonly link: number;
  readonly status: number;
  readonly figures: boolean;
  readonly words: number;
}

/** Ids repeat, classes repeat, links lead to files that come and go, and some dates can be read in two ways. */
function documentOf({ id, date, service, link, status, figures, words }: Written): string {
  return `---
type: postmortem
id: INC-${id}
date: ${figures ? '03/04/2026' : dates[date]}
severity: P1
status: ${['draft', 'review', 'published', 'closed'][status]}
services: [${services[service]}]
level: scope
label: scenario-gap
---

# Incident ${id}

## Root cause

${['The queue was full.', 'The operator failed to notice the alert.', 'See the [page](missing.md).'][words]}
More is in the [notes](../notes/${link}.md).

## Structural fix

- [ ] Measure the age of the oldest message (@maya, due ${dates[date]})
`;
}

const written: fc.Arbitrary<Written> = fc.record({
  id: fc.nat(3),
  date: fc.nat(3),
  service: fc.nat(1),
  link: fc.nat(2),
  status: fc.nat(3),
  figures: fc.boolean(),
  words: fc.nat(2),
});
const file = fc.nat(5).map((number) => `postmortems/${number}.md`);
const configs = [
  '',
  'preset: minimal\n',
  'archiveAfter: 30\n',
  'rules:\n  link/reference: error\n  structure/duplicate-id: off\n',
  'root: true\n',
  'include: "**/*.md"\n',
];

/** What a person, a branch switch or another program does between two runs. */
type Change = (folder: string) => void | Promise<void>;

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(file, written).map(([path, document]) => write(path, documentOf(document))),
  },
  file.map((path) => write(path, '# A note\n\nNothing happened.\n')),
  file.map((path) => remove(path)),
  fc.tuple(file, file).map(([from, to]) => move(from, to)),
  fc.nat(2).map((number) => write(`notes/${number}.md`, 'A note.\n')),
  fc.nat(2).map((number) => remove(`notes/${number}.md`)),
  fc.constantFrom(...configs).map((text) => write('.missing-link.yaml', text)),
  fc.constantFrom(...configs).map((text) => write('postmortems/.missing-link.yaml', text)),
  fc.constantFrom('', '2.md\n').map((text) => write('postmortems/.gitignore', text)),
  written.map((document) =>
    write('postmortems/template.md', `${documentOf(document)}\n## Timeline\n\nYYYY-MM-DD\n`),
  ),
  fc.constant(async (folder: string) => {
    await run(folder, 'check --fix');
  }),
  fc.nat().map(damage),
);

const plain: Written = { id: 1, date: 1, service: 0, link: 0, status: 1, figures: false, words: 0 };

/** Changes to other files on which findings of `1.md` rest; the document itself stays. */
const elsewhere: Readonly<Record<string, Change>> = {
  'a link target that is deleted': remove('notes/0.md'),
  'another document that takes its id': write('postmortems/3.md', documentOf({ ...plain, date: 3 })),
  'an earlier incident of its class': write('postmortems/3.md', documentOf({ ...plain, id: 3, date: 0 })),
  'another configuration': write('.missing-link.yaml', 'preset: minimal\n'),
};

const command = fc.constantFrom(
  'check --format json',
  'check',
  'check --hints',
  'check --format sarif',
  'check --format json postmortems/1.md',
  'check --format json --stdin-filename postmortems/1.md',
  'check --format json --today 2026-11-22',
  'check --format json --today 2027-09-01',
);

suite('a cache of what was found', () => {
  test('changes no byte of the output', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 3, maxLength: 6 }),
        fc.array(fc.tuple(change, command), { minLength: 1, maxLength: 8 }),
        async (documents, steps) => {
          await inFolder(async (folder) => {
            documents.forEach((document, number) => {
              write(`postmortems/${number}.md`, documentOf(document))(folder);
            });
            await run(folder, 'check --format json --cache');
            for (const [apply, args] of steps) {
              await apply(folder);
              const expected = await run(folder, args);
              assert.deepEqual(await run(folder, `${args} --cache`), expected, args);
              assert.deepEqual(await run(folder, `${args} --cache`), expected, `${args}, once more`);
            }
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  for (const [what, apply] of Object.entries(elsewhere)) {
    test(`does not outlive ${what}`, async () => {
      await inFolder(async (folder) => {
        write('postmortems/1.md', documentOf(plain))(folder);
        write('postmortems/2.md', documentOf({ ...plain, id: 2, date: 3 }))(folder);
        write('notes/0.md', 'A note.\n')(folder);
        const before = await run(folder, 'check --format json --cache');
        await apply(folder);
        const expected = await run(folder, 'check --format json');
        assert.notDeepEqual(expected, before);
        assert.deepEqual(await run(folder, 'check --format json --cache'), expected);
      });
    });
  }

  test('does not outlive the hour where findings tell how late it is', async () => {
    await inFolder(async (folder) => {
      write('.missing-link.yaml', 'preset: chain\n')(folder);
      write('postmortems/1.md', documentOf({ ...plain, date: 2 }))(folder);
      const at = (hour: string): number => Date.parse(`2026-10-08T${hour}:00:00Z`);
      const before = await run(folder, 'check --format json --cache', { now: at('01') });
      const expected = await run(folder, 'check --format json', { now: at('14') });
      assert.notDeepEqual(expected, before);
      assert.deepEqual(await run(folder, 'check --format json --cache', { now: at('14') }), expected);
    });
  });

  test('is left as it is where nothing has changed, and written where something has', async () => {
    await inFolder(async (folder) => {
      const one = { id: 1, date: 0, service: 0, link: 0, status: 2, figures: false, words: 1 };
      write('postmortems/1.md', documentOf(one))(folder);
      write('postmortems/2.md', documentOf({ ...one, id: 2, date: 1 }))(folder);
      await run(folder, 'check --format json --cache');
      const before = inodes(folder);
      assert.equal(before.length, 2, 'readings and findings');
      await run(folder, 'check --format json --cache');
      await run(folder, 'check --format sarif --cache');
      assert.deepEqual(inodes(folder), before);
      write('postmortems/2.md', documentOf({ ...one, id: 3, date: 1 }))(folder);
      await run(folder, 'check --format json --cache');
      assert.notDeepEqual(inodes(folder), before);
    });
  });

  test('that cannot be written is none', async () => {
    await inFolder(async (folder) => {
      write('postmortems/1.md', '# A note\n')(folder);
      write('blocked', 'a file where the folder should be')(folder);
      const expected = await run(folder, 'check');
      assert.deepEqual(await run(folder, 'check --cache --cache-location blocked'), expected);
      assert.deepEqual(await run(folder, 'check --cache --cache-location blocked/below'), expected);
      assert.deepEqual(readdirSync(folder).sort(), ['.git', 'blocked', 'postmortems']);
    });
  });

  test('is not written for a program without a sign', async () => {
    await inFolder(async (folder) => {
      write('postmortems/1.md', documentOf(plain))(folder);
      const { out } = await run(folder, 'check');
      assert.equal((await run(folder, 'check --cache', { build: null })).out, out);
      assert.ok(!existsSync(cacheIn(folder)));
    });
  });

  test('that another build wrote is not read', async () => {
    await inFolder(async (folder) => {
      write('postmortems/1.md', '---\ntype: postmortem\n---\n\n# A\n')(folder);
      await run(folder, 'check --cache', { build: 'one' });
      const before = inodes(folder);
      await run(folder, 'check --cache', { build: 'another' });
      assert.notDeepEqual(inodes(folder), before);
    });
  });

  test('is kept where the command line says', async () => {
    await inFolder(async (folder) => {
      write('postmortems/1.md', '---\ntype: postmortem\n---\n\n# A\n')(folder);
      await run(folder, 'check --cache --cache-location kept/here');
      assert.deepEqual(readdirSync(join(folder, 'kept/here')).sort(), [
        'findings-information.cache',
        'readings.cache',
      ]);
      assert.match((await run(folder, 'check --cache-location kept')).error, /needs --cache/);
    });
  });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

interface Surroundings {
  readonly build?: string | null;
  readonly now?: number;
}

const noon = Date.parse('2026-11-21T12:00:00Z');

async function run(
  folder: string,
  args: string,
  { build = 'a build', now = noon }: Surroundings = {},
): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runProgram(args.split(' '), '9.9.9', {
    cwd: folder,
    colour: false,
    now,
    today: '2026-11-21',
    zone: () => 'Europe/Berlin',
    cacheFolder: () => cacheIn(folder),
    programSign: build,
    readInput: () =>
      Buffer.from(documentOf({ id: 1, date: 2, service: 0, link: 1, status: 1, figures: false, words: 1 })),
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  });
  return { code, out: out.join(''), error: error.join('') };
}

/** Not below the documents: a walk must not find it. */
function cacheIn(folder: string): string {
  return `${folder}-cache`;
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-cache-'));
  try {
    mkdirSync(join(folder, '.git'));
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(cacheIn(folder), { recursive: true, force: true });
  }
}

/** Of the cache's files: another number is a file that was written again. */
function inodes(folder: string): readonly number[] {
  return readdirSync(cacheIn(folder)).map((name) => statSync(join(cacheIn(folder), name)).ino);
}

function write(path: string, text: string): Change {
  return (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
}

function remove(path: string): Change {
  return (folder) => {
    rmSync(join(folder, path), { force: true });
  };
}

function move(from: string, to: string): Change {
  return (folder) => {
    if (existsSync(join(folder, from))) renameSync(join(folder, from), join(folder, to));
  };
}

/** Cuts one of the files off, or changes one byte of it. */
function damage(where: number): Change {
  return (folder) => {
    const [name] = readdirSync(cacheIn(folder));
    if (name === undefined) return;
    const path = join(cacheIn(folder), name);
    const bytes = readFileSync(path);
    const at = where % bytes.length;
    if (where % 2 === 0) writeFileSync(path, bytes.subarray(0, at));
    else writeFileSync(path, bytes.fill((bytes[at] ?? 0) ^ 1, at, at + 1));
  };
}
