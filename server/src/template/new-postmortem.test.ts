import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultConfig } from '../config/config.ts';
import { readPostmortem } from '../model/read.ts';
import { templateKinds } from '../rules/shared/required.ts';
import { Source } from '../text/source.ts';
import { fileNameFor } from './file-name.ts';
import { newPostmortem } from './new-postmortem.ts';
import { nextId } from './next-id.ts';

const world = { today: '2026-11-21', config: defaultConfig, ids: ['INC-2026-014'] };
const wanted = {
  size: 'full',
  title: 'Checkout timeouts: a rollout',
  severity: 'P1',
  date: '2026-11-20',
  commander: '@maya',
  services: ['checkout', 'payments'],
} as const;

suite('a new post-mortem', () => {
  for (const size of ['short', 'full'] as const) {
    test(`the ${size} one is read back with everything that was known`, () => {
      const { text } = newPostmortem({ ...wanted, size }, world);
      const postmortem = readPostmortem(new Source(text), {
        uri: 'untitled:new.md',
        vocabulary: defaultConfig.vocabulary,
        path: 'default',
      });
      const value = (key: string) => postmortem.metadata.find((field) => field.key === key)?.value;
      assert.equal(postmortem.because, 'front-matter');
      assert.equal(postmortem.title, 'Checkout timeouts: a rollout');
      assert.equal(value('id'), 'INC-2026-015');
      assert.equal(value('severity'), 'P1');
      assert.equal(value('status'), 'draft');
      assert.equal(value('review'), '2026-11-23');
      assert.deepEqual(postmortem.problems, []);
      assert.deepEqual(postmortem.fixes, [], 'an empty item is no fix yet');
    });
  }

  test('has the sections that are never offered to be removed from it', () => {
    for (const [size, severity] of [
      ['short', 'P2'],
      ['full', 'P1'],
    ] as const) {
      const postmortem = readPostmortem(
        new Source(newPostmortem({ ...wanted, size, severity }, world).text),
        { uri: 'untitled:new.md', vocabulary: defaultConfig.vocabulary, path: 'default' },
      );
      const kinds = postmortem.sections.slice(1).map(({ kind }) => kind);
      assert.deepEqual([...templateKinds(postmortem, defaultConfig.vocabulary)].sort(), kinds.sort());
    }
  });

  test('a title that YAML would misread is quoted', () => {
    const { text } = newPostmortem({ ...wanted, title: '#482: "yes"' }, world);
    assert.match(text, /^title: "#482: \\"yes\\""$/m);
  });

  test('a severity that asks for no review has no day for one', () => {
    assert.match(newPostmortem({ ...wanted, severity: 'P3' }, world).text, /^review:$/m);
  });
});

suite('the name of the file', () => {
  test('has the day and the words of the title', () => {
    assert.equal(fileNameFor('2026-11-03', 'Checkout: 5xx, again!'), '2026-11-03-checkout-5xx-again.md');
  });
  test('keeps letters of other scripts and drops accents', () => {
    assert.equal(fileNameFor('2026-11-03', 'Café ausgefallen 障害'), '2026-11-03-cafe-ausgefallen-障害.md');
  });
  test('has a word where the title has none, and is never long', () => {
    assert.equal(fileNameFor('2026-11-03', '???'), '2026-11-03-incident.md');
    assert.ok(fileNameFor('2026-11-03', 'timeouts '.repeat(40)).length < 80);
    assert.ok(fileNameFor('2026-11-03', 'x'.repeat(400)).length < 80);
  });
});

suite('the next id', () => {
  test('continues the form that the team uses most', () => {
    assert.equal(nextId(['PM-7', 'PM-12', 'INC-2026-003'], 2026), 'PM-13');
  });
  test('counts within the year', () => {
    assert.equal(nextId(['INC-2025-044', 'INC-2026-003'], 2026), 'INC-2026-004');
    assert.equal(nextId(['INC-2025-044'], 2026), 'INC-2026-001');
  });
  test('begins where there is none', () => {
    assert.equal(nextId([], 2026), 'INC-2026-001');
    assert.equal(nextId(['checkout', ''], 2026), 'INC-2026-001');
  });
});
