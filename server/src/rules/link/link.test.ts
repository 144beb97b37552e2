import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tell } from '../rule.fixture.ts';
import { linkArtefact } from './artefact.ts';
import { linkEvidence } from './evidence.ts';
import { linkReference } from './reference.ts';

const nothing = { facts: { exists: () => 'no' as const } };

function words(text: string): readonly string[] {
  return tell(linkReference, text, nothing).map((told) => told.words);
}

suite('link/reference', () => {
  test('follows links and images in prose, lists, tables, quotes and by reference', () => {
    assert.deepEqual(
      words(
        '# Down\n\nSee [a](a.md).\n\n- ![b](img/b.png)\n\n| x |\n| - |\n| [c](../c.ts#L3) |\n\n> [d][dd]\n\n[dd]: d.yaml\n',
      ),
      ['a.md', 'img/b.png', '../c.ts#L3', '[d][dd]'],
    );
  });

  test('asks for a picture that is missing, and does not warn of it', () => {
    const [told] = tell(linkReference, '# Down\n\n![the load](img/load.png)\n', nothing);
    assert.match(told?.message ?? '', /^The image 'img\/load\.png' is not in the workspace\. /);
    assert.equal(told?.atMost, 'information');
  });

  test('leaves addresses, anchors, routes and code alone', () => {
    assert.deepEqual(
      words(
        '# Down\n\n[a](https://x.example/a.md) [b](#b) [c](/docs/c.md) [d](guide/) [e](page.html) `[f](f.md)`\n\n```\n[g](g.md)\n```\n',
      ),
      [],
    );
  });

  test('says nothing of what nobody knows', () => {
    assert.deepEqual(tell(linkReference, '# Down\n\n[a](a.md)\n'), []);
  });
});

suite('link/artefact and link/evidence', () => {
  const fix = (box: string, field: string): string =>
    `# Down\n\n## Structural fix\n\n- [${box}] Compare counts after each rebuild\n  - Owner: @li\n  - ${field}\n`;

  test('an open fix may name the file that it will create', () => {
    assert.deepEqual(tell(linkArtefact, fix(' ', 'Artefact: docs/gate.md'), nothing), []);
    assert.equal(tell(linkArtefact, fix('x', 'Artefact: docs/gate.md'), nothing)[0]?.words, 'docs/gate.md');
  });

  test('a file that a done fix merely mentions is not asked for', () => {
    const text = fix('x', 'Due: 2026-11-04').replace('counts', 'counts in `src/count.ts`');
    assert.deepEqual(tell(linkArtefact, text, nothing), []);
  });

  test('artefacts of other repositories are not looked up', () => {
    assert.deepEqual(tell(linkArtefact, fix('x', 'Artefact: shop/infra:docs/gate.md'), nothing), []);
  });

  test('evidence may be an address or a file that is there', () => {
    assert.deepEqual(tell(linkEvidence, fix('x', 'Evidence: https://x.example/commit/4be19d0'), nothing), []);
    assert.equal(tell(linkEvidence, fix('x', 'Evidence: docs/gate.md'), nothing).length, 1);
    const there = { facts: { exists: () => 'yes' as const } };
    assert.deepEqual(tell(linkEvidence, fix('x', 'Evidence: docs/gate.md'), there), []);
  });
});
