import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { repairEdits } from '../server/src/engine/repair.ts';
import { compareSeverity } from '../server/src/engine/severity.ts';
import { allRules } from '../server/src/rules/registry.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { checkAs } from './example-world.ts';
import { configPath, documentPath, type PageFile, readRulePage } from './rule-page.ts';

/**
 * A repair is complete: made alone it removes its finding and adds none of information or worse; all of them together
 * end in a text in which nothing is left to repair, and a second run changes nothing. Shown over the examples of the
 * rule pages, the sample workspace, and a folder of real documents where MISSING_LINK_CORPUS names one.
 */
const top = join(import.meta.dirname, '..');

suite('repairs converge', () => {
  for (const rule of allRules) {
    const page = join(top, 'docs', 'rules', `${rule.id}.md`);
    if (existsSync(page)) test(`on the page of ${rule.id}`, () => pageConverges(page));
  }
  test('on the sample workspace', () => folderConverges(join(top, 'examples')));
  const corpus = process.env.MISSING_LINK_CORPUS;
  if (corpus !== undefined) test('on real documents', () => folderConverges(corpus));
});

function pageConverges(path: string): void {
  const page = readRulePage(readFileSync(path, 'utf8'));
  for (const example of [page.bad, page.good, page.fixed]) {
    const document = example?.files.find((file) => file.path === documentPath);
    if (example === null || document === undefined) continue;
    const others = example.files.filter((file) => file !== document);
    for (const text of variants(document.text)) converges(document.path, text, others);
  }
}

/** The same text with other line endings: repairs keep them. */
function variants(text: string): readonly string[] {
  return [text, text.replaceAll('\n', '\r\n')];
}

function folderConverges(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:md|markdown|mdx)$/.test(path));
  const config = join(folder, configPath);
  const others = existsSync(config) ? [{ path: configPath, text: readFileSync(config, 'utf8') }] : [];
  assert.ok(paths.length > 0, 'the folder has documents');
  for (const path of paths) converges(path, readFileSync(join(folder, path), 'utf8'), others);
}

function converges(path: string, text: string, others: readonly PageFile[]): void {
  const check = (now: string): readonly Finding[] => checkAs(path, now, others).findings;
  const before = check(text);
  for (const finding of before.filter(({ fixable }) => fixable)) {
    const edits = repairEdits([finding]);
    const name = `${path}: the repair of ${finding.rule} (${finding.message})`;
    assertInside(text, edits, name);
    const after = check(applyEdits(text, edits));
    assert.ok(count(after, finding) < count(before, finding), `${name} leaves the finding`);
    const added = after.filter((one) => isSeen(one) && count(after, one) > count(before, one));
    assert.deepEqual(added.map(told), [], `${name} adds findings`);
  }

  let now = text;
  for (let round = 0; round < 6; round++) {
    const edits = repairEdits(check(now));
    if (edits.length === 0) break;
    now = applyEdits(now, edits);
  }
  const left = check(now).filter(({ fixable }) => fixable);
  assert.deepEqual(left.map(told), [], `${path}: something is left to repair after six rounds`);
  assert.equal(newlines(now), newlines(text), `${path}: line endings change`);
}

function assertInside(
  text: string,
  edits: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  name: string,
): void {
  for (const { span } of edits) {
    assert.ok(
      span.start >= 0 && span.start <= span.end && span.end <= text.length,
      `${name} leaves the text`,
    );
  }
}

function isSeen(finding: Finding): boolean {
  return compareSeverity(finding.severity, 'information') >= 0;
}

function count(findings: readonly Finding[], like: Finding): number {
  return findings.filter((finding) => told(finding) === told(like)).length;
}

function told(finding: Finding): string {
  return `${finding.rule}: ${finding.message}`;
}

/** Which line endings a text has. */
function newlines(text: string): string {
  const windows = /\r\n/.test(text) ? 'CRLF' : '';
  const unix = /(?<!\r)\n/.test(text) ? 'LF' : '';
  return `${windows} ${unix}`;
}
