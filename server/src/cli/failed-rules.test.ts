import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { repository, runIn } from './program.fixture.ts';

/** Rules that ask for the zone fail. */
const broken = {
  zone: (): string => {
    throw new RangeError('no zone\nhere');
  },
};
const files = {
  'postmortems/a.md':
    '---\ntype: postmortem\nstatus: review\nlevel: operatoin\nseverity: P1\nreview: 2026-11-10\n---\n\n# Mails were late\n\n## Timeline\n\n- 2026-11-03 09:12 detected: the queue is full\n- 09:40 resolved: the queue is empty\n',
};
const told =
  "missing-link: postmortems/a.md: The rule 'meta/late' failed and has no findings here: RangeError: no zone\n";

suite('a rule that throws', () => {
  test('costs its own findings only, is told on standard error, and is no pass', async (t) => {
    const folder = repository(t, files);
    const { code, out, error } = await runIn(folder, ['check', '.'], broken);
    assert.match(out, /\[chain\/level-unknown\]/);
    assert.equal(error, told);
    assert.equal(code, 2);
    const json = await runIn(folder, ['check', '--format', 'json', '.'], broken);
    assert.deepEqual(JSON.parse(json.out).errors, [
      { path: 'postmortems/a.md', message: told.slice('missing-link: postmortems/a.md: '.length).trim() },
    ]);
  });

  test('is told once, though a repair asks it again', async (t) => {
    const { out, error } = await runIn(repository(t, files), ['check', '--fix', '.'], broken);
    assert.equal(error, told);
    assert.match(out, / 1 repaired\./);
  });

  test('is not kept as a conclusion', async (t) => {
    const folder = repository(t, files);
    const args = ['check', '--cache', '.'];
    assert.equal((await runIn(folder, args, broken)).error, told);
    assert.equal((await runIn(folder, args, broken)).error, told);
    assert.equal((await runIn(folder, args)).error, '');
  });

  test('gives no summary: it may be the one that keeps words out of it', async (t) => {
    const { code, out, error } = await runIn(repository(t, files), ['summary', 'postmortems/a.md'], broken);
    assert.deepEqual([code, out, error], [2, '', told]);
  });
});
