import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import type { CompiledRegex } from './compiled-regexes.ts';
import { runawayText } from './regex-attacks.ts';
import { type RegexLiteral, regexLiterals } from './regex-literals.ts';

/**
 * Every regular expression of server and client takes time in proportion to its text, literals and compiled ones.
 * Two checkers that know nothing of each other look for a text that costs more: one proves by the expression's
 * structure, for texts of one repeated character, the other counts the steps of repeated words. There is no list of
 * exceptions: what cannot be linear is a scan (`text/trim-end.ts`).
 */
const top = join(import.meta.dirname, '..');

interface CodeFile {
  /** Below `src/`. */
  readonly path: string;
  readonly code: string;
}

function codeOf(folder: string): readonly CodeFile[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(path))
    .map((path) => ({ path, code: readFileSync(join(top, folder, path), 'utf8') }));
}

const server = codeOf('server/src');
const client = codeOf('client/src');

/** What makes the expression take more than linear time; null where nothing does. */
function faultOf({ source, flags }: RegexLiteral): string | null {
  const [report] = analyse({ source, flags }).reports;
  if (report !== undefined) return `${report.type} of ${JSON.stringify(report.character.pick)}`;
  return runawayText({ source, flags });
}

function assertLinear(regex: RegexLiteral, place: string): void {
  assert.equal(faultOf(regex), null, `${place}: /${regex.source}/${regex.flags}`);
}

function compiled(): readonly CompiledRegex[] {
  const program = join(import.meta.dirname, 'compiled-regexes.ts');
  return JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' }));
}

suite('regular expressions', () => {
  test('each checker finds those that run away', () => {
    const ofOneCharacter = [
      /^(?:a+)+$/,
      /\s+$/,
      /[ \t]*\|/,
      /(?:\\|[ \t]{2,}|<br>)\s*$/i,
      /^\W*(?:\w+\W*:\W*)?$/,
    ];
    const ofWords = [
      /<!--[\s\S]*?-->/,
      /^(?:ab)*(?:ab)*$/,
      /until (.+)$/,
      /((?:missing )*level):/,
      /(?:^|\s)#.*$/,
    ];
    for (const regex of ofOneCharacter) assert.ok(analyse(regex).reports.length > 0, String(regex));
    for (const regex of [...ofOneCharacter, ...ofWords])
      assert.notEqual(runawayText(regex), null, String(regex));
  });

  test('neither finds anything in those that do not', () => {
    const good = [
      /^[a-z]+\d/,
      /(?<!\s)\s+$/,
      /(?:(?<!\s)\s+)?\|/,
      /\s+$/y,
      /<!--[^>]{0,200}-->/,
      /\([^()]*\)/,
    ];
    for (const regex of good) assert.equal(faultOf(regex), null, String(regex));
  });

  test('the reader of code finds them, and nothing in strings and templates', () => {
    const code = "const a = /x\\/[/]+/gi; // /no/\nconst b = 'a/b' + `/no/${f(/y/)}`; const c = d / e / f;";
    assert.deepEqual(regexLiterals(code), [
      { source: 'x\\/[/]+', flags: 'gi' },
      { source: 'y', flags: '' },
    ]);
  });

  test('all literals are linear', () => {
    const known = new Set<string>();
    for (const { path, code } of [...server, ...client]) {
      for (const literal of regexLiterals(code)) {
        const key = `${literal.source}/${literal.flags}`;
        if (!known.has(key)) assertLinear(literal, path);
        known.add(key);
      }
    }
    assert.ok(known.size > 500, 'they were found');
  });

  test('all that are compiled are linear, and compiled once, when their module is loaded', () => {
    const found = compiled();
    for (const regex of found) {
      assertLinear(regex, regex.site);
      assert.equal(regex.by, null, `${regex.site}: a function that compiles can do so for any text`);
    }
    const inOrder = (counts: ReadonlyMap<string, number>): object => Object.fromEntries([...counts].sort());
    assert.deepEqual(
      inOrder(sitesByFile(found)),
      inOrder(compilingUses(server)),
      'each use was seen at work',
    );
    assert.equal(compilingUses(client).size, 0, 'the client cannot be loaded here to see what it compiles');
  });

  test('no text is taken for a pattern on the way', () => {
    for (const { path, code } of [...server, ...client]) {
      assert.doesNotMatch(
        code,
        /\.(?:match|matchAll|search)\(\s*['"`]/,
        `${path}: the text is compiled each time`,
      );
    }
  });
});

/** How often the code of each file uses `RegExp` as a value; types and comments are gone from what is looked at. */
function compilingUses(files: readonly CodeFile[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { path, code } of files) {
    if (!code.includes('RegExp')) continue;
    const plain = transformSync(code, { loader: 'ts', minifyWhitespace: true, legalComments: 'none' }).code;
    const count = plain.match(/\bRegExp\b/g)?.length ?? 0;
    if (count > 0) uses.set(path, count);
  }
  return uses;
}

function sitesByFile(found: readonly CompiledRegex[]): ReadonlyMap<string, number> {
  const sites = new Map<string, number>();
  for (const site of new Set(found.map((regex) => regex.site))) {
    const path = site.slice(0, site.lastIndexOf(':'));
    sites.set(path, (sites.get(path) ?? 0) + 1);
  }
  return sites;
}
