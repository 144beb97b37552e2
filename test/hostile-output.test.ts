import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { commands } from '../server/src/cli/command-line.ts';
import { runIn } from '../server/src/cli/program.fixture.ts';
import { everything, hostile, obeyed, writeHostileRepository } from './hostile-repository.ts';

/** Whatever a repository says: nothing that the command line prints steers a terminal or forges a line. */
const folder = mkdtempSync(join(tmpdir(), 'missing-link-hostile-'));
let documents: readonly string[] = [];

interface Run {
  readonly args: readonly string[];
  /** Exports whose lines end in CRLF. */
  readonly crlf?: boolean;
}

function runs(): readonly Run[] {
  const [first = '', second = ''] = documents;
  const hostileWords = everything.replaceAll('\0', '');
  const named = [`gone${hostile.colour}\nforged.md`, '.'];
  return [
    { args: ['check', '--hints'] },
    { args: ['check', '--hints', first] },
    { args: ['check', 'README.md', ...named] },
    { args: ['check', '--format', 'json', ...named] },
    { args: ['check', '--format', 'sarif', ...named] },
    { args: ['check', '--cache', '.'] },
    { args: ['check', '--cache', '.'] },
    { args: ['fixes', ...named] },
    { args: ['fixes', '--format', 'json', ...named] },
    { args: ['fixes', '--format', 'markdown', ...named] },
    { args: ['fixes', '--format', 'csv', ...named], crlf: true },
    { args: ['fixes', '--format', 'ical', ...named], crlf: true },
    { args: ['inspect', ...named] },
    { args: ['inspect', '--format', 'json', ...named] },
    { args: ['summary', ...documents, ...named] },
    { args: ['rules'] },
    { args: ['rules', '--format', 'json'] },
    { args: ['new', '--print', '--severity', hostileWords, '--commander', hostileWords, hostileWords] },
    { args: ['new', '--folder', `made${hostile.colour}\nhere`, hostileWords] },
    { args: ['new', '--date', hostileWords, 'x'] },
    { args: ['import-timeline', 'chat.txt'] },
    { args: ['import-timeline', `gone${hostile.colour}`] },
    { args: ['import-timeline', 'chat.txt', '--zone', hostileWords] },
    { args: ['init'] },
    { args: [hostileWords] },
    { args: ['help', hostileWords] },
    { args: ['check', `--${hostileWords}`] },
    { args: ['check', '--format', hostileWords] },
    { args: ['check', '--config', hostileWords, '.'] },
    { args: ['rules', hostileWords] },
    { args: ['check', `nothing${hostile.turned}*.md`] },
    // Last: it changes the files.
    { args: ['check', '--fix', '.'] },
    { args: ['check', '--fix', second] },
  ];
}

suite('what the command line prints of a hostile repository', { skip: process.platform === 'win32' }, () => {
  before(() => {
    documents = writeHostileRepository(folder).documents;
    writeFileSync(
      join(folder, 'chat.txt'),
      `14:02 ${everything}\n14:03 <a${everything}> b\nBob ${everything}  14:04\nc\n`,
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('every command is tried, in every format', async () => {
    const tried = runs().map(({ args }) => args);
    for (const command of Object.values(commands)) {
      const mine = tried.filter(([name]) => name === command.name);
      assert.ok(mine.length > 0, command.name);
      const format = command.options.find(({ name }) => name === 'format');
      const choices: readonly string[] = format !== undefined && 'choices' in format ? format.choices : [];
      for (const choice of choices) {
        if (choice !== 'text')
          assert.ok(
            mine.some((args) => args.includes(choice)),
            `${command.name} ${choice}`,
          );
      }
    }
  });

  for (const colour of [false, true]) {
    test(
      colour ? 'with colour: only our own sequences are sent' : 'has no control character but line ends',
      async () => {
        let said = 0;
        for (const { args, crlf } of runs()) {
          const { out, error } = await runIn(folder, args, { colour });
          said += out.length;
          for (const text of [out, error]) {
            // biome-ignore lint/suspicious/noControlCharactersInRegex: our own sequences are what is taken out.
            const plain = colour ? text.replaceAll(/\u001b\[(?:[12]|3[1-4]|22|39)m/g, '') : text;
            const lines = (crlf === true ? plain.replaceAll('\r\n', '\n') : plain).replaceAll('\n', '');
            assert.equal(obeyed(lines), null, JSON.stringify(args));
          }
        }
        assert.ok(said > 20_000, `${said} characters were looked at`);
      },
    );
  }

  test('forges no line: each begins with a path that exists', async () => {
    const { out } = await runIn(folder, ['check', '--hints', '.']);
    const lines = out.split('\n').filter((line) => line.includes('[blame/person]'));
    assert.ok(lines.length > 0);
    for (const line of lines) assert.match(line, /^post/);
    assert.doesNotMatch(out, /^postmortems\/x\.md/m);
    assert.doesNotMatch(out, /^a\.md/m);
  });

  test('JSON has the words as they are', async () => {
    const { out } = await runIn(folder, ['inspect', '--format', 'json', documents[0] ?? '']);
    const [file] = JSON.parse(out).files;
    assert.equal(file.path, documents[0]);
    assert.ok(file.title.includes(hostile.colour));
  });

  test('a repaired standard input goes on byte for byte', async () => {
    const text = readFileSync(join(folder, documents[1] ?? ''));
    const { out } = await runIn(folder, ['check', '--fix', '--stdin-filename', 'a.md'], {
      readInput: () => text,
    });
    assert.ok(out.includes(hostile.colour));
  });
});
