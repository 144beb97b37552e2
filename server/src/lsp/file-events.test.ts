import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { FileEvent } from 'vscode-languageserver';
import { atOnce } from '../text/steps.ts';
import { type FileEvents, sortedEvents } from './file-events.ts';

const [created, changed, deleted] = [1, 2, 3] as const;

function sorted(...events: readonly (readonly [string, FileEvent['type']])[]): FileEvents {
  return atOnce(sortedEvents(events.map(([path, type]) => ({ uri: `file:///repo/${path}`, type }))));
}

const uris = (...paths: readonly string[]): readonly string[] => paths.map((path) => `file:///repo/${path}`);

suite('what happened to files', () => {
  test('is what appeared, documents that were changed, and what is gone', () => {
    const events = sorted(['a.md', changed], ['b.ts', changed], ['new', created], ['c.md', deleted]);
    assert.deepEqual(events.written, uris('a.md', 'new'));
    assert.deepEqual(events.gone, uris('c.md'));
    assert.deepEqual([...events.moved], uris('new', 'c.md'));
    assert.deepEqual([events.owners, events.decisive], [false, false]);
  });

  test('is the last thing of each file, however its URI is spelled', () => {
    const events = sorted(['a.md', deleted], ['b%2Dc.md', created], ['a.md', created], ['b-c.md', deleted]);
    assert.deepEqual([events.written, events.gone], [uris('a.md'), uris('b-c.md')]);
  });

  test('decides anew which files are read where a configuration, an ignore file or a repository is touched', () => {
    for (const name of ['.missing-link.yaml', '.gitignore', '.ignore']) {
      for (const type of [created, changed, deleted]) assert.equal(sorted([name, type]).decisive, true, name);
    }
    assert.deepEqual(
      [created, changed, deleted].map((type) => sorted(['docs/.git', type]).decisive),
      [true, false, true],
    );
    assert.equal(sorted(['docs/CODEOWNERS', changed]).owners, true);
  });
});
