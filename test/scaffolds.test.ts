import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { defaultConfig } from '../server/src/config/config.ts';
import { plainEdits } from '../server/src/features/code-actions/plain-edits.ts';
import type { Postmortem } from '../server/src/model/document/postmortem.ts';
import { allRules } from '../server/src/rules/registry.ts';
import type { Finding, QuickFix } from '../server/src/rules/rule.ts';
import { newPostmortem } from '../server/src/template/new-postmortem.ts';
import { snippets } from '../server/src/template/snippets.ts';
import type { TextEdit } from '../server/src/text/edit.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { contains } from '../server/src/text/position.ts';
import { readSnippet } from '../server/src/text/snippet.ts';
import { corpusDocuments, withoutCorpus } from './corpus-documents.ts';
import { checkAs, exampleToday } from './example-world.ts';
import { configPath, documentPath, type PageFile, readRulePage } from './rule-page.ts';

/**
 * A scaffold that was taken and left as it is answers nothing: with the words in its holes, and as empty slots for
 * clients without snippets. And no quick fix writes one place twice. Shown over the examples of the rule pages, the
 * sample workspace, our templates, and these in pieces.
 */
const top = join(import.meta.dirname, '..');
const seed = 20261128;

interface Sample {
  readonly path: string;
  readonly text: string;
  readonly others: readonly PageFile[];
}

const samples: readonly Sample[] = [...fromPages(), ...fromExamples(), ...fromTemplates()];

suite('a scaffold that is left as it stands', () => {
  for (const sample of samples) test(sample.path, () => leftAsItStands(sample));

  test('in real documents', { skip: withoutCorpus }, () => {
    for (const { path, text } of corpusDocuments()) {
      leftAsItStands({ path: `postmortems/${path.replaceAll(/[^\w.-]/g, '-')}`, text, others: [] });
    }
  });

  test('in documents that lines were taken from, doubled and put elsewhere', () => {
    fc.assert(
      fc.property(spoilt(), (sample) => leftAsItStands(sample)),
      { numRuns: 400, seed },
    );
  });
});

suite('a snippet that is left as it stands', () => {
  for (const { prefix, body } of Object.values(snippets())) {
    test(prefix, () => {
      const whole = /^pm-(?:full|short|retro)$/.test(prefix);
      const head = whole ? '' : '---\ntype: postmortem\nlevel:\n---\n\n# Search was down\n\n';
      const heading = /^pm-(?:fix|accepted)$/.test(prefix) ? '## Structural fix\n\n' : '';
      const snippet = head + heading + body.join('\n');
      const { text, holes } = withWords(snippet);
      const { findings } = checkAs('postmortems/2026-11-03-new.md', text);
      for (const hole of holes) {
        if (hole.words === '' || isInTitle(text, hole.start)) continue;
        assert.ok(
          findings.some((finding) => covers(finding, hole, text)),
          `'${hole.words}' counts as an answer`,
        );
      }
    });
  }
});

interface LeftHole {
  readonly words: string;
  readonly start: number;
}

/** A snippet with the words that are in its holes, and where they are. */
function withWords(snippet: string): { readonly text: string; readonly holes: readonly LeftHole[] } {
  const holes: LeftHole[] = [];
  let text = '';
  for (const piece of readSnippet(snippet)) {
    if (piece.kind === 'hole') holes.push({ words: piece.words, start: text.length });
    text += piece.kind === 'hole' ? piece.words : piece.text;
  }
  return { text, holes };
}

/** A finding on the words or that leads to them, on their label in the same line, or on the heading for all items below it. */
function covers(
  { span, message, rule, related = [] }: Finding,
  { words, start }: LeftHole,
  text: string,
): boolean {
  if ((words === '@name' || words === 'YYYY-MM-DD') && /^(?:None of these|\d+ of) \d+ fixes/.test(message))
    return true;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  // Many empty sections, or many holes, are one finding that leads to each.
  const places = rule.startsWith('structure/') ? [span, ...related.map((each) => each.span)] : [span];
  return places.some((place) => place.start < start + words.length && lineStart < place.end);
}

function leftAsItStands({ path, text, others }: Sample): void {
  const before = checkAs(path, text, others);
  for (const finding of before.findings) {
    for (const fix of finding.fixes ?? []) {
      const name = `${path}: ${finding.rule}, '${fix.title}'`;
      assertOneSet(fix.edits, text, name);
      if (fix.kind === 'repair' || !fix.edits.some(({ newText }) => hasHole(newText))) continue;
      if (isAboutParagraph(before.postmortem, finding)) continue;
      wordsAreNoAnswer(text, fix, name, before.findings, (left) => checkAs(path, left, others).findings);
      const plain = plainEdits(fix, before.postmortem.source);
      if (plain === null) continue;
      assertOneSet(plain, text, name);
      slotsAreEmpty(
        before.postmortem,
        fix,
        plain,
        name,
        checkAs(path, applyEdits(text, plain), others).postmortem,
      );
    }
  }
}

/** How fields are written to an action that is a paragraph, and read there, is shown where edits are. */
function isAboutParagraph({ fixes }: Postmortem, { span }: Finding): boolean {
  return fixes.some((fix) => fix.shape === 'paragraph' && contains(fix.span, span));
}

function hasHole(snippet: string): boolean {
  return readSnippet(snippet).some(({ kind }) => kind === 'hole');
}

/** Edits lie in the text, in its order, and none touches the words of another. */
function assertOneSet(edits: readonly TextEdit[], text: string, name: string): void {
  let end = 0;
  const seen = new Set<string>();
  for (const { span, newText } of edits) {
    assert.ok(
      span.start >= end && span.end >= span.start && span.end <= text.length,
      `${name}: edits overlap`,
    );
    const key = `${span.start} ${span.end} ${newText}`;
    assert.ok(!seen.has(key), `${name}: an edit stands twice`);
    seen.add(key);
    end = span.end;
  }
}

/** Either the rule still asks, or each of the words has a finding. */
function wordsAreNoAnswer(
  text: string,
  fix: QuickFix,
  name: string,
  before: readonly Finding[],
  check: (left: string) => readonly Finding[],
): void {
  let left = '';
  let at = 0;
  const holes: LeftHole[] = [];
  const written: LeftHole[] = [];
  for (const { span, newText } of fix.edits) {
    left += text.slice(at, span.start);
    const filled = withWords(newText);
    written.push({ words: filled.text, start: left.length });
    holes.push(...filled.holes.map((hole) => ({ ...hole, start: hole.start + left.length })));
    left += filled.text;
    at = span.end;
  }
  left += text.slice(at);
  const after = check(left);
  const rule = name.split(/[:,]/)[1]?.trim() ?? '';
  const count = (findings: readonly Finding[]): number => findings.filter((one) => one.rule === rule).length;
  if (count(after) >= count(before)) return;
  const worded = holes.filter(({ words }) => words !== '');
  for (const hole of worded) {
    assert.ok(
      after.some((finding) => covers(finding, hole, left)),
      `${name}: '${hole.words}' counts as an answer\n${left}`,
    );
  }
  const asked = after.some((finding) => written.some((part) => covers(finding, part, left)));
  assert.ok(worded.length > 0 || asked, `${name}: empty slots count as an answer\n${left}`);
}

/** What is in the text now says no more than before, but for what the title of the quick fix says. */
function slotsAreEmpty(
  before: Postmortem,
  { title }: QuickFix,
  edits: readonly TextEdit[],
  name: string,
  after: Postmortem,
): void {
  for (const { newText } of edits) {
    assert.doesNotMatch(
      newText,
      /\(\s*[,;)]|[,;(:]\s*\)|\S {2,}\S|[^\S\r\n]+(?:[\r\n]|$)/,
      `${name}: ${newText}`,
    );
  }
  const old = answersOf(before);
  const written = answersOf(after).filter((answer) => edits.some(({ newText }) => newText.includes(answer)));
  for (const answer of written) {
    const said = old.includes(answer) || answer.split(' ').some((word) => title.includes(word));
    assert.ok(said, `${name}: '${answer}' is written as an answer\n${after.source.text}`);
  }
}

function answersOf({ fixes, metadata, causes, chain, timelines }: Postmortem): readonly string[] {
  return [
    ...fixes.flatMap((fix) => [fix.title, fix.check, ...fix.fields.map(({ value }) => value)]),
    ...metadata.map(({ value }) => value),
    ...causes.map(({ text }) => text),
    ...chain.statements.flatMap(({ level, label }) => [level?.value ?? '', label?.value ?? '']),
    ...timelines.flatMap(({ entries }) => entries.map(({ text }) => text.replace(/^\W*\w+:\W*$/, ''))),
  ].filter((answer) => answer !== '');
}

/** The title is seen by everybody, and the field of the front matter has its finding. */
function isInTitle(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at) + 1, at) === '# ';
}

function* fromPages(): Iterable<Sample> {
  for (const { id } of allRules) {
    const page = join(top, 'docs', 'rules', `${id}.md`);
    if (!existsSync(page)) continue;
    const { bad, good } = readRulePage(readFileSync(page, 'utf8'));
    for (const example of [bad, good]) {
      const document = example?.files.find((file) => file.path === documentPath);
      if (example === null || document === undefined) continue;
      const others = example.files.filter((file) => file !== document);
      yield { path: documentPath, text: document.text, others };
    }
  }
}

function* fromExamples(): Iterable<Sample> {
  const folder = join(top, 'examples');
  const others = [{ path: configPath, text: readFileSync(join(folder, configPath), 'utf8') }];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/');
    if (path.endsWith('.md')) yield { path, text: readFileSync(join(folder, path), 'utf8'), others };
  }
}

function* fromTemplates(): Iterable<Sample> {
  const world = { today: exampleToday, config: defaultConfig, ids: [] };
  for (const [size, severity] of [
    ['full', 'P1'],
    ['short', 'P2'],
  ] as const) {
    const wanted = { title: 'Search was down', date: exampleToday, commander: '', services: [] };
    const { text } = newPostmortem({ ...wanted, size, severity }, world);
    yield { path: `postmortems/new-${size}.md`, text, others: [] };
    yield {
      path: `postmortems/new-${size}.md`,
      text: text.replace('status: draft', 'status: review'),
      others: [],
    };
  }
}

/** The front matter, and what follows it. */
function parted(text: string): readonly [head: string, body: string] {
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  return [head, text.slice(head.length)];
}

/** A sample with some of its lines gone, doubled, or from another one. */
function spoilt(): fc.Arbitrary<Sample> {
  const change = fc.tuple(fc.nat(2), fc.nat(400), fc.nat(400));
  return fc
    .tuple(
      fc.nat(samples.length - 1),
      fc.nat(samples.length - 1),
      fc.array(change, { minLength: 1, maxLength: 12 }),
    )
    .map(([index, other, changes]) => {
      const sample = samples[index] ?? { path: '', text: '', others: [] };
      const [head, body] = parted(sample.text);
      const lines = body.split('\n');
      const foreign = parted(samples[other]?.text ?? '')[1].split('\n');
      for (const [kind, from, to] of changes) {
        const at = from % (lines.length + 1);
        if (kind === 0) lines.splice(at, 1 + (to % 3));
        else if (kind === 1) lines.splice(at, 0, lines[to % (lines.length + 1)] ?? '');
        else lines.splice(at, 0, ...foreign.slice(to % foreign.length, (to % foreign.length) + 4));
      }
      return { ...sample, text: head + lines.join('\n') };
    });
}
