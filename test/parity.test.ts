import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { URI } from 'vscode-uri';
import { clockOf } from '../server/src/cli/clock.ts';
import { visitDocuments } from '../server/src/cli/documents.ts';
import { documentPlaceOf, Knowledge } from '../server/src/cli/knowledge.ts';
import { wholeFolder } from '../server/src/cli/options.ts';
import { runProgram } from '../server/src/cli/program.ts';
import { SettingsByFolder } from '../server/src/cli/settings.ts';
import type { Terminal } from '../server/src/cli/terminal.ts';
import { Reviewer } from '../server/src/features/reviewer.ts';
import { nodeFiles } from '../server/src/host/node-files.ts';
import { reviewing } from '../server/src/review/review-document.ts';
import { allRules } from '../server/src/rules/registry.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import type { Range } from '../server/src/text/position.ts';
import { atOnce } from '../server/src/text/steps.ts';
import { fileUri } from '../server/src/text/uri-text.ts';
import { ConfigStore } from '../server/src/workspace/config-store.ts';
import { Existence } from '../server/src/workspace/existence.ts';
import { FactsIndex } from '../server/src/workspace/facts-index.ts';
import { WorkspaceIndex } from '../server/src/workspace/workspace-index.ts';
import { type PageFile, readRulePage } from './rule-page.ts';

/**
 * One review: for the same root and configuration, editor and command line tell the same findings of every document,
 * offer the same repairs and scaffolds, and *fix all* gives the text that `--fix` writes. The workspaces are the sample
 * one, one folder a rule with the bad example of its page, and a folder of real documents where MISSING_LINK_CORPUS
 * names one.
 */
const top = join(import.meta.dirname, '..');
const today = '2026-11-21';
const folder = mkdtempSync(join(tmpdir(), 'missing-link-parity-'));
const corpus = process.env.MISSING_LINK_CORPUS;

/** Rules whose example is a document, not a configuration. */
const withDocument = allRules
  .map(({ id }) => id)
  .filter((id) => badExample(id).some(({ path }) => path.endsWith('.md')));

/** What a host makes of one document. */
interface Made {
  readonly findings: readonly Finding[];
  readonly fixed: string;
}

/** A finding as the command line writes it. */
interface Written {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
  readonly fixable: boolean;
  readonly lines?: readonly number[];
}

suite('editor and command line agree', () => {
  before(() => {
    cpSync(join(top, 'examples'), join(folder, 'examples'), { recursive: true });
    for (const id of withDocument) writeExample(id);
    if (corpus !== undefined) cpSync(corpus, join(folder, 'corpus'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  test('on the sample workspace', () => agree(join(folder, 'examples')));
  test('text shows what JSON lists from information up, though it asks fewer rules', async () => {
    const root = join(folder, 'examples');
    const listed = [...(await writtenBy(root))].flatMap(([path, findings]) =>
      findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, range }) => `${path}:${range.start.line + 1}:${range.start.character + 1} ${rule}`),
    );
    const shown = (await run(root, ['--format', 'text']))
      .split('\n')
      .flatMap((line) => /^(\S+): .* \[([\w/-]+)\](?: \(fixable\))?$/.exec(line) ?? [])
      .filter((_, index) => index % 3 !== 0);
    const pairs = shown.flatMap((part, index) => (index % 2 === 0 ? [`${part} ${shown[index + 1]}`] : []));
    assert.deepEqual(pairs.toSorted(), listed.toSorted(), 'the order is the digest’s');
  });

  for (const id of withDocument) {
    test(`on the bad example of ${id}`, () => agree(join(folder, 'rules', id)));
  }
  if (corpus !== undefined) test('on real documents', () => agree(join(folder, 'corpus')));
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
  const written = await writtenBy(root);
  assert.ok(written.size > 0, 'there are post-mortems');
  const ofCommandLine = commandLine(root);
  const ofEditor = await editor(root, [...written.keys()]);
  const copy = `${root}-fixed`;
  cpSync(root, copy, { recursive: true });
  await run(copy, ['--fix', '--format', 'json']);
  for (const [path, findings] of written) {
    const made = ofEditor.get(path);
    assert.deepEqual(made?.findings, ofCommandLine.get(path), path);
    assert.deepEqual(made?.findings.map(asWritten(join(root, path))), findings, path);
    assert.equal(made?.fixed, textOf(join(copy, path)), `${path} after its repairs`);
  }
  rmSync(copy, { recursive: true });
}

function asWritten(file: string): (finding: Finding) => Written {
  const starts = lineStarts(textOf(file));
  const position = (offset: number): Range['start'] => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  const uri = fileUri(file);
  return ({ rule, severity, message, span, fixable, related = [] }) => {
    const own = position(span.start).line;
    const others = related.flatMap((place) => (place.uri === uri ? [position(place.span.start).line] : []));
    const lines = [...new Set(others)].filter((line) => line !== own).sort((a, b) => a - b);
    return {
      rule,
      severity,
      message,
      range: { start: position(span.start), end: position(span.end) },
      fixable,
      ...(lines.length === 0 ? {} : { lines }),
    };
  };
}

/** Without the byte order mark, which no host takes for a part of the text. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
}

function terminalAt(cwd: string, out: (text: string) => void): Terminal {
  return {
    cwd,
    colour: false,
    now: 0,
    today,
    zone: () => 'UTC',
    cacheFolder: () => cwd,
    programSign: 'test',
    readInput: () => null,
    out,
    error: out,
  };
}

async function run(root: string, options: readonly string[]): Promise<string> {
  const out: string[] = [];
  const terminal = terminalAt(root, (text) => out.push(text));
  await runProgram(['check', ...options, '--today', today, '.'], '0.0.0', terminal);
  return out.join('');
}

async function writtenBy(root: string): Promise<ReadonlyMap<string, readonly Written[]>> {
  const { files } = JSON.parse(await run(root, ['--format', 'json'])) as {
    readonly files: readonly { readonly path: string; readonly findings: readonly Written[] }[];
  };
  return new Map(
    files.filter(({ path }) => path.endsWith('.md')).map(({ path, findings }) => [path, findings]),
  );
}

/** The findings with their quick fixes, which the command line's output leaves out. */
function commandLine(root: string): ReadonlyMap<string, readonly Finding[]> {
  const terminal = terminalAt(root, () => {});
  const settings = new SettingsByFolder(root, null);
  const knowledge = new Knowledge(settings, today, root);
  const clock = clockOf(today, terminal);
  const found = new Map<string, readonly Finding[]>();
  visitDocuments(wholeFolder, settings, terminal, (document) => {
    knowledge.take(document);
    const facts = knowledge.whenAsked(documentPlaceOf(document));
    found.set(document.path, atOnce(reviewing(document, { facts, clock })).findings);
  });
  return found;
}

async function editor(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, Made>> {
  const rootUri = URI.file(root).toString();
  const configs = new ConfigStore(nodeFiles, () => [rootUri]);
  const index = new FactsIndex();
  const turns = { now: () => 0, pause: async () => {} };
  const workspace = new WorkspaceIndex({
    files: nodeFiles,
    configs,
    facts: index,
    today: () => today,
    ...turns,
    zone: 'UTC',
    unsaved: () => null,
    cache: null,
    home: null,
    progressed: () => {},
    changed: () => {},
  });
  await workspace.build([rootUri]);
  const clock = clockOf(
    today,
    terminalAt(root, () => {}),
  );
  const existence = new Existence(nodeFiles);
  const reviewer = new Reviewer({ configs, index, existence, clock, turns });
  const made = new Map<string, Made>();
  for (const path of paths) {
    const text = textOf(join(root, path));
    const uri = URI.file(join(root, path)).toString();
    const review = await reviewer.review({ uri, version: 1, getText: () => text });
    const { edits } = await reviewer.fixAll(review);
    made.set(path, { findings: review.findings, fixed: applyEdits(text, edits) });
  }
  return made;
}
