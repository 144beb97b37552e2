import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readConfig } from '../config/read-config.ts';
import { offeredDeadlines } from './offered-deadlines.ts';

suite('deadlines for a SEV scale', () => {
  test('are offered in the words of the documents, and can be read', () => {
    const offered = offeredDeadlines(['SEV-2', 'SEV-1']) ?? '';
    assert.match(
      offered,
      /^# {3}SEV-1: 24h\n# {3}SEV-2: 48h\n# {3}SEV-3: 5 business days\n# {3}SEV-4: optional\n/m,
    );
    const text = offered.split('\n').slice(1).join('\n').replaceAll(/^# /gm, '');
    assert.deepEqual(readConfig(text, 'file:///shop/.missing-link.yaml').problems, []);
  });

  test('begin at zero where the scale does, and end with its last', () => {
    const offered = offeredDeadlines(['sev0', 'sev5']) ?? '';
    assert.match(offered, /sev0: 24h/);
    assert.match(offered, /sev5: none/);
  });

  test('are not offered for other scales', () => {
    assert.equal(offeredDeadlines(['P1', 'Major', '']), null);
  });
});
