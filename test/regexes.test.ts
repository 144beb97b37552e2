import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { analyse } from 'scslre';
import { type RegexLiteral, regexLiterals } from './regex-literals.ts';

const root = join(import.meta.dirname, '..', 'server', 'src');
/** Rooms that see whole paragraphs of untrusted text: nothing worse than linear there. */
const linear = ['text', 'prose', 'rules/wording', 'rules/blame', 'rules/cause'];

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.fixture.ts'))
    .map((name) => join(root, folder, name));
}

function faults(
  { source, flags }: RegexLiteral,
  isFault: (report: { exponential: boolean }) => boolean,
): number {
  return analyse({ source, flags }).reports.filter(isFault).length;
}

suite('regular expressions', () => {
  test('the checker finds one that runs away', () => {
    assert.ok(faults({ source: '^(?:a+)+$', flags: '' }, ({ exponential }) => exponential) > 0);
    assert.ok(faults({ source: '\\s+$', flags: '' }, () => true) > 0);
    assert.equal(
      faults({ source: '^[a-z]+\\d', flags: '' }, () => true),
      0,
    );
  });

  test('the reader of code finds them, and nothing in strings and templates', () => {
    const code = "const a = /x\\/[/]+/gi; // /no/\nconst b = 'a/b' + `/no/${f(/y/)}`; const c = d / e / f;";
    assert.deepEqual(regexLiterals(code), [
      { source: 'x\\/[/]+', flags: 'gi' },
      { source: 'y', flags: '' },
    ]);
  });

  test('none in the server takes exponential time', () => {
    for (const path of sources('.')) {
      for (const literal of regexLiterals(readFileSync(path, 'utf8'))) {
        assert.equal(
          faults(literal, ({ exponential }) => exponential),
          0,
          `${path}: /${literal.source}/`,
        );
      }
    }
  });

  for (const folder of linear) {
    test(`all of ${folder} are linear`, () => {
      for (const path of sources(folder)) {
        for (const literal of regexLiterals(readFileSync(path, 'utf8'))) {
          assert.equal(
            faults(literal, () => true),
            0,
            `${path}: /${literal.source}/`,
          );
        }
      }
    });
  }
});
