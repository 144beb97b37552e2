import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ConfigStore } from '../workspace/config-store.ts';
import { Existence } from '../workspace/existence.ts';
import { FactsIndex } from '../workspace/facts-index.ts';
import { MemoryFiles } from '../workspace/memory-files.ts';
import type { TextVersion } from './document-model.ts';
import { Reviewer } from './reviewer.ts';

const folder = 'file:///repo';
const config = `${folder}/.missing-link.yaml`;
const text = '---\ntype: postmortem\nid: INC-1\nlevel: operaton\n---\n\n# Slow checkout\n';
const document = (version: number): TextVersion => ({
  uri: `${folder}/a.md`,
  version,
  getText: () => text,
});

function parts(today = '2026-11-21') {
  const files = new MemoryFiles();
  const configs = new ConfigStore(files, () => [folder]);
  const index = new FactsIndex();
  const day = { today };
  const reviewer = new Reviewer({
    configs,
    index,
    existence: new Existence(files),
    clock: { today: () => day.today, now: () => 0, zone: 'UTC' },
    turns: { now: () => 0, pause: async () => {} },
  });
  return { files, configs, reviewer, day };
}

suite('a reviewed document', () => {
  test('is looked at once for each version', async () => {
    const { reviewer } = parts();
    const first = await reviewer.review(document(1));
    assert.equal(await reviewer.review(document(1)), first);
    assert.notEqual(await reviewer.review(document(2)), first);
  });

  test('is not current after its configuration changed, also where somebody has read it since', async () => {
    const { files, configs, reviewer } = parts();
    await reviewer.review(document(1));
    assert.ok(reviewer.isCurrent(document(1).uri));
    files.texts.set(config, 'rules:\n  chain/level-unknown: off\n');
    configs.forget();
    await reviewer.read(document(1));
    assert.ok(!reviewer.isCurrent(document(1).uri));
    const { findings } = await reviewer.review(document(1));
    assert.ok(findings.every(({ rule }) => rule !== 'chain/level-unknown'));
    assert.ok(reviewer.isCurrent(document(1).uri));
  });

  test('is not current on another day', async () => {
    const { reviewer, day } = parts();
    await reviewer.review(document(1));
    day.today = '2026-11-22';
    assert.ok(!reviewer.isCurrent(document(1).uri));
  });

  test('that was closed is nobody’s concern', async () => {
    const { reviewer, configs } = parts();
    await reviewer.review(document(1));
    reviewer.forget(document(1).uri);
    configs.forget();
    assert.ok(reviewer.isCurrent(document(1).uri));
    assert.equal(reviewer.lastReview(document(1).uri), null);
  });

  test('has the findings of the other rules where one throws, and tells which', async () => {
    class BrokenIndex extends FactsIndex {
      override factsFor(...place: Parameters<FactsIndex['factsFor']>): ReturnType<FactsIndex['factsFor']> {
        const byId = (): never => {
          throw new RangeError('no index');
        };
        return { ...super.factsFor(...place), byId };
      }
    }
    const files = new MemoryFiles();
    const told: string[] = [];
    const reviewer = new Reviewer({
      configs: new ConfigStore(files, () => [folder]),
      index: new BrokenIndex(),
      existence: new Existence(files),
      clock: { today: () => '2026-11-21', now: () => 0, zone: 'UTC' },
      turns: { now: () => 0, pause: async () => {} },
      failed: (uri, { rule, error }) => told.push(`${uri} ${rule} ${error}`),
    });
    const { findings, complete } = await reviewer.review(document(1));
    assert.equal(complete, false);
    assert.ok(findings.some(({ rule }) => rule === 'chain/level-unknown'));
    assert.deepEqual(told, ['file:///repo/a.md structure/duplicate-id RangeError: no index']);
  });
});
