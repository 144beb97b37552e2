import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { build, type Plugin } from 'esbuild';

interface SignBundle {
  readonly signBundle: Plugin;
  readonly unsigned: string;
}

const { signBundle, unsigned } = (await import(
  new URL('sign-bundle.mjs', import.meta.url).href
)) as SignBundle;

const program = "import { answer } from './library.js';\nconsole.log(MISSING_LINK_SIGN, answer);\n";
const library = 'export const answer = 42;\n';

/** The bundle of two files in a folder of its own. */
async function bundled(t: TestContext, files = { program, library }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-sign-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'program.js'), files.program);
  writeFileSync(join(folder, 'library.js'), files.library);
  await build({
    absWorkingDir: folder,
    entryPoints: ['program.js'],
    outfile: 'dist/out.js',
    bundle: true,
    sourcemap: 'linked',
    define: { MISSING_LINK_SIGN: JSON.stringify(unsigned) },
    plugins: [signBundle],
  });
  assert.ok(readFileSync(join(folder, 'dist/out.js.map'), 'utf8').includes('program.js'));
  return readFileSync(join(folder, 'dist/out.js'), 'utf8');
}

const signOf = (bundle: string): string => /console\.log\("(\w+)", answer\)/.exec(bundle)?.[1] ?? '';

suite('the sign of a bundle', () => {
  test('is its own sum: the same sources give the same bundle, wherever they are', async (t) => {
    const first = await bundled(t);
    assert.match(signOf(first), /^[0-9a-f]{16}$/);
    assert.ok(!first.includes(unsigned));
    assert.equal(await bundled(t), first);
  });

  test('is another one where anything in the bundle is, a library too', async (t) => {
    const signs = [
      await bundled(t),
      await bundled(t, { program: program.replace('console', "console.log('');\nconsole"), library }),
      await bundled(t, { program, library: library.replace('42', '43') }),
    ].map(signOf);
    assert.equal(new Set(signs).size, 3);
  });
});
