import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { suite, test } from 'node:test';

/** What the files of a room may import; a room may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  text: [],
  protocol: [],
  prose: ['text'],
  model: ['text'],
  edits: ['model', 'text', 'protocol'],
  config: ['model', 'text'],
  rules: ['config', 'edits', 'model', 'prose', 'text'],
  engine: ['rules', 'config', 'edits', 'model', 'prose', 'text'],
  template: ['config', 'edits', 'model', 'text', 'protocol'],
  review: ['engine', 'rules', 'config', 'model', 'text', 'protocol'],
  workspace: ['review', 'rules', 'config', 'model', 'text', 'protocol'],
  report: ['model', 'text', 'protocol'],
  'import-timeline': ['model', 'text', 'protocol'],
  features: [
    'import-timeline',
    'review',
    'engine',
    'report',
    'workspace',
    'template',
    'rules',
    'config',
    'edits',
    'model',
    'prose',
    'text',
    'protocol',
  ],
  host: ['workspace', 'protocol', 'text'],
  lsp: [
    'features',
    'import-timeline',
    'review',
    'engine',
    'report',
    'workspace',
    'template',
    'rules',
    'config',
    'edits',
    'model',
    'prose',
    'text',
    'protocol',
    'host',
  ],
  cli: [
    'features',
    'import-timeline',
    'review',
    'engine',
    'report',
    'workspace',
    'template',
    'rules',
    'config',
    'edits',
    'model',
    'prose',
    'text',
    'protocol',
    'host',
  ],
  'main.node.ts': ['lsp', 'host', 'text'],
  'main.browser.ts': ['lsp', 'host'],
};
/** The same inside `model/`: words first, then what a document is, then the readers of its parts, which are side by side. */
const innerArrows: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  document: ['lexicon'],
  sections: ['document', 'lexicon'],
  timeline: ['document', 'lexicon'],
  fixes: ['document', 'lexicon'],
  'read.ts': ['sections', 'timeline', 'fixes', 'document', 'lexicon'],
};
/** Rooms that may touch the world: files, clock, console, connection. */
const glue = new Set(['lsp', 'cli', 'host', 'main.node.ts', 'main.browser.ts']);
/** Packages that a room below the glue may use besides; LSP's types are plain data. */
const purePackages: Readonly<Record<string, RegExp>> = {
  features: /^vscode-languageserver-(?:types|textdocument)$/,
  report: /^(?:ical-generator|csv-stringify\/sync)$/,
};
const usualPackages = /^(?:markdown-it|yaml|picomatch|fastest-levenshtein|vscode-uri)(?:\/|$)/;

const top = join(import.meta.dirname, '..');
const server = sourceFiles('server/src');
const client = sourceFiles('client/src');

interface SourceFile {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(top, folder, path), 'utf8');
      return { path: `${folder}/${path}`, room: path.split('/')[0] ?? path, text, imports: importsOf(text) };
    });
}

/** Module names of static and dynamic imports and of re-exports. */
export function importsOf(text: string): readonly string[] {
  const found = withoutComments(text).matchAll(
    /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Types leave no trace in what runs. */
function withoutTypeImports(text: string): string {
  return text.replace(/^import type [^;]*;/gm, '');
}

function isTest(file: SourceFile): boolean {
  return /\.(?:test|fixture)\.ts$/.test(file.path);
}

function roomOf(file: SourceFile, specifier: string): string | null {
  const path = posix.join(posix.dirname(file.path), specifier);
  return path.startsWith('server/src/') ? (path.split('/')[2] ?? null) : null;
}

/** The room inside `model/` of a path from the top; null outside. */
function innerRoomOf(path: string): string | null {
  return path.startsWith('server/src/model/') ? (path.split('/')[3] ?? null) : null;
}

suite('the house', () => {
  test('the reader of imports sees every form', () => {
    const text = `import type { A } from './a.ts';\nimport {\n  b,\n} from "./b.ts";\nexport * from './c.ts';
const d = await import('./d.ts'); import './e.ts'; // import './no.ts'\n/* from './neither.ts' */`;
    assert.deepEqual(importsOf(text), ['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
  });

  test('every file of the server stands in a room', () => {
    const homeless = server.filter((file) => !(file.room in arrows)).map((file) => file.path);
    assert.deepEqual(homeless, []);
  });

  test('the readers of sections, timelines and fixes do not know one another', () => {
    const back = server
      .filter((file) => !isTest(file) && file.room === 'model')
      .flatMap((file) =>
        file.imports.flatMap((specifier) => {
          const room = innerRoomOf(posix.join(posix.dirname(file.path), specifier));
          const own = innerRoomOf(file.path) ?? '';
          if (!specifier.startsWith('.') || room === null || room === own) return [];
          return (innerArrows[own] ?? []).includes(room) ? [] : [`${file.path} imports ${specifier}`];
        }),
      );
    assert.deepEqual(back, []);
  });

  test('which field answers for a key is decided in one place', () => {
    const elsewhere = server
      .filter((file) => !isTest(file) && !file.path.endsWith('model/document/fields.ts'))
      .filter((file) => /\bmetadata\s*\.\s*find\(/.test(file.text))
      .map((file) => file.path);
    assert.deepEqual(elsewhere, []);
  });

  test('imports point inward', () => {
    const back = server
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        file.imports
          .filter((specifier) => specifier.startsWith('.'))
          .filter((specifier) => {
            const room = roomOf(file, specifier);
            return room !== file.room && !(arrows[file.room] ?? []).includes(room ?? '');
          })
          .map((specifier) => `${file.path} imports ${specifier}`),
      );
    assert.deepEqual(back, []);
  });

  test('tests beside the code import nothing from the glue that their room may not', () => {
    const back = server.filter(isTest).flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.') && !glue.has(file.room))
        .filter((specifier) => glue.has(roomOf(file, specifier) ?? ''))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    assert.deepEqual(back, []);
  });

  test('documents and configurations are read and checked in one place for all hosts', () => {
    const doors = new Set(['engine/check.ts', 'config/read-config.ts', 'model/read.ts']);
    const rooms = new Set(['review', 'workspace']);
    const elsewhere = server
      .filter((file) => !rooms.has(file.room) && !isTest(file))
      .filter((file) =>
        importsOf(withoutTypeImports(file.text)).some((specifier) =>
          doors.has(posix.join(posix.dirname(file.path), specifier).replace('server/src/', '')),
        ),
      )
      .map(({ path }) => path);
    assert.deepEqual(elsewhere, []);
  });

  test('below the glue only pure packages', () => {
    const impure = server
      .filter((file) => !glue.has(file.room) && !isTest(file))
      .flatMap((file) =>
        importsOf(withoutTypeImports(file.text))
          .filter((specifier) => !specifier.startsWith('.'))
          .filter(
            (specifier) =>
              !usualPackages.test(specifier) && purePackages[file.room]?.test(specifier) !== true,
          )
          .map((specifier) => `${file.path} imports ${specifier}`),
      );
    assert.deepEqual(impure, []);
  });

  test('below the glue no clock, console, process, locale or local zone', () => {
    const worldly =
      /\bconsole\.\w|\bprocess\.\w|\bDate\.now\b|\bnew Date\(\)|\bperformance\.\w|\bMath\.random\b|\.localeCompare\(|\.toLocale\w*\(|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(|\bsetTimeout\(|\bfetch\(/;
    const found = server
      .filter((file) => !glue.has(file.room) && !isTest(file))
      .flatMap((file) =>
        withoutComments(file.text)
          .split('\n')
          .filter((line) => worldly.test(line))
          .map((line) => `${file.path}: ${line.trim()}`),
      );
    assert.deepEqual(found, []);
  });

  test('below the glue text becomes a URI, and a URI text, through one door that never throws', () => {
    const doors = ['server/src/text/uri-text.ts', 'server/src/protocol/markdown-text.ts'];
    const throwing = /\b(?:URI\.(?:parse|file|from)|Utils\.joinPath|(?:en|de)codeURI\w*|new URL)\(/;
    const found = server
      .filter((file) => !glue.has(file.room) && !isTest(file) && !doors.includes(file.path))
      .flatMap((file) =>
        withoutComments(file.text)
          .split('\n')
          .filter((line) => throwing.test(line))
          .map((line) => `${file.path}: ${line.trim()}`),
      );
    assert.deepEqual(found, []);
  });

  test('files are written whole and read where they are regular, through the doors of the host', () => {
    const doors = /^server\/src\/host\//;
    const own: Readonly<Record<string, readonly string[]>> = {
      // Standard input.
      'server/src/cli/main.ts': ['readFileSync'],
    };
    const found = server
      .filter((file) => !isTest(file) && !doors.test(file.path))
      .flatMap((file) =>
        [...file.text.matchAll(/import \{([^}]*)\} from 'node:fs(?:\/promises)?'/g)]
          .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
          .filter((name) => name !== '' && name !== 'existsSync' && !own[file.path]?.includes(name))
          .map((name) => `${file.path}: ${name}`),
      );
    assert.deepEqual(found, []);
  });

  test('the protocol imports nothing, and the client shares nothing else with the server', () => {
    const shared = client.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.') && roomOf(file, specifier) !== null)
        .filter((specifier) => roomOf(file, specifier) !== 'protocol')
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    assert.deepEqual(shared, []);
    const protocol = server.filter((file) => file.room === 'protocol' && !isTest(file));
    assert.deepEqual(
      protocol.flatMap((file) => file.imports.filter((specifier) => !specifier.startsWith('./'))),
      [],
    );
  });

  test('no barrels: a file that only passes on is not written', () => {
    const barrels = server.filter((file) => /^export \* from/m.test(file.text)).map((file) => file.path);
    assert.deepEqual(barrels, []);
  });
});
