import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { URI } from 'vscode-uri';
import { runProgram } from '../server/src/cli/program.ts';
import { Reviewer } from '../server/src/features/reviewer.ts';
import { nodeFiles } from '../server/src/host/node-files.ts';
import { allRules } from '../server/src/rules/registry.ts';
import type { Range } from '../server/src/text/position.ts';
import { Source } from '../server/src/text/source.ts';
import { ConfigStore } from '../server/src/workspace/config-store.ts';
import { Existence } from '../server/src/workspace/existence.ts';
import { FactsIndex } from '../server/src/workspace/facts-index.ts';
import { WorkspaceIndex } from '../server/src/workspace/workspace-index.ts';
import { type PageFile, readRulePage } from './rule-page.ts';

/**
 * One engine: for the same root and configuration, editor and command line tell the same findings of every document.
 * The workspaces are the sample one and, one folder a rule, the bad examples of the pages.
 */
const top = join(import.meta.dirname, '..');
const today = '2026-11-21';
const now = Date.parse(`${today}T12:00:00Z`);
const folder = mkdtempSync(join(tmpdir(), 'missing-link-parity-'));

/** Rules whose example is a document, not a configuration. */
const withDocument = allRules
  .map(({ id }) => id)
  .filter((id) => badExample(id).some(({ path }) => path.endsWith('.md')));

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
  readonly fixable: boolean;
}

suite('editor and command line agree', () => {
  before(() => {
    cpSync(join(top, 'examples'), join(folder, 'examples'), { recursive: true });
    for (const id of withDocument) writeExample(id);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('on the sample workspace', () => agree(join(folder, 'examples')));
  test('text shows what JSON lists from information up, though it asks fewer rules', () => {
    const root = join(folder, 'examples');
    const listed = [...commandLine(root)].flatMap(([path, findings]) =>
      findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, range }) => `${path}:${range.start.line + 1}:${range.start.character + 1} ${rule}`),
    );
    const shown = run(root, 'text')
      .split('\n')
      .flatMap((line) => /^(\S+): .* \[([\w/-]+)\](?: \(fixable\))?$/.exec(line) ?? [])
      .filter((_, index) => index % 3 !== 0);
    const pairs = shown.flatMap((part, index) => (index % 2 === 0 ? [`${part} ${shown[index + 1]}`] : []));
    assert.deepEqual(pairs, listed);
  });

  for (const id of withDocument) {
    test(`on the bad example of ${id}`, () => agree(join(folder, 'rules', id)));
  }
});

function badExample(id: string): readonly PageFile[] {
  const page = join(top, 'docs', 'rules', `${id}.md`);
  return existsSync(page) ? (readRulePage(readFileSync(page, 'utf8')).bad?.files ?? []) : [];
}

function writeExample(id: string): void {
  mkdirSync(join(folder, 'rules', id, '.git'), { recursive: true });
  for (const { path, text } of badExample(id)) {
    const file = join(folder, 'rules', id, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function agree(root: string): Promise<void> {
  const fromCommandLine = commandLine(root);
  assert.ok(fromCommandLine.size > 0, 'there are post-mortems');
  const fromEditor = await editor(root, [...fromCommandLine.keys()]);
  for (const [path, findings] of fromCommandLine) {
    assert.deepEqual(fromEditor.get(path), findings, path);
  }
}

function run(root: string, format: 'text' | 'json'): string {
  const out: string[] = [];
  runProgram(['check', '--format', format, '--today', today, '.'], '0.0.0', {
    cwd: root,
    colour: false,
    now,
    today,
    zone: () => 'UTC',
    cacheFolder: () => root,
    programSign: 'test',
    readInput: () => null,
    out: (text) => out.push(text),
    error: (text) => out.push(text),
  });
  return out.join('');
}

function commandLine(root: string): ReadonlyMap<string, readonly Told[]> {
  const { files } = JSON.parse(run(root, 'json')) as {
    readonly files: readonly { readonly path: string; readonly findings: readonly Told[] }[];
  };
  return new Map(files.map(({ path, findings }) => [path, findings]));
}

async function editor(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, readonly Told[]>> {
  const rootUri = URI.file(root).toString();
  const configs = new ConfigStore(nodeFiles, () => [rootUri]);
  const index = new FactsIndex();
  const workspace = new WorkspaceIndex({
    files: nodeFiles,
    configs,
    facts: index,
    today: () => today,
    now: () => 0,
    pause: async () => {},
    zone: 'UTC',
    unsaved: () => null,
    cache: null,
    home: null,
    progressed: () => {},
    changed: () => {},
  });
  await workspace.build([rootUri]);
  const clock = { today: () => today, now: () => now, zone: 'UTC' };
  const turns = { now: () => 0, pause: async () => {} };
  const reviewer = new Reviewer({ configs, index, existence: new Existence(nodeFiles), clock, turns });
  const told = new Map<string, readonly Told[]>();
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8');
    const source = new Source(text);
    const uri = URI.file(join(root, path)).toString();
    const { findings } = await reviewer.review({
      uri,
      version: 1,

      getText: () => text,
    });
    told.set(
      path,
      findings.map(({ rule, severity, message, span, fixable }) => ({
        rule,
        severity,
        message,
        range: source.rangeOf(span),
        fixable,
      })),
    );
  }
  return told;
}
