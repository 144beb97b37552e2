import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

/** What VS Code asks of both entries of an extension. */
const entries: ReadonlySet<string> = new Set(['activate', 'deactivate']);

/** Exported names of one program by the files that export them: a name that is found means one thing. */
function exportedIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const top = join(import.meta.dirname, '..', folder);
  const found = new Map<string, string[]>();
  for (const path of readdirSync(top, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts')) continue;
    for (const name of exportedNames(readFileSync(join(top, path), 'utf8'))) {
      found.set(name, [...(found.get(name) ?? []), path]);
    }
  }
  return found;
}

function exportedNames(text: string): ReadonlySet<string> {
  const found = text.matchAll(
    /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
  );
  return new Set([...found].map(([, name = '']) => name));
}

suite('an exported name', () => {
  for (const folder of ['server/src', 'client/src']) {
    test(`means one thing in ${folder}`, () => {
      const twice = [...exportedIn(folder)]
        .filter(([name, paths]) => paths.length > 1 && !entries.has(name))
        .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
      assert.deepEqual(twice, []);
    });
  }

  test('is found in every form', () => {
    const text =
      'export const a = 1;\nexport async function b() {}\nexport function* c() {}\nexport class D {}\nexport type E = 1;\nconst f = 2;\n';
    assert.deepEqual([...exportedNames(text)], ['a', 'b', 'c', 'D', 'E']);
  });
});
