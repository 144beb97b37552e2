import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../text/source.ts';
import { readPostmortem } from '../read.ts';
import { factsOf, fixKeys } from './extract-facts.ts';
import type { Postmortem } from './postmortem.ts';
import { defaultVocabulary } from './vocabulary.ts';

const today = '2026-11-21';

function read(text: string): Postmortem {
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'included' });
}

suite('what is kept', () => {
  test('the facts of a document on the template', () => {
    const text = [
      '---',
      'type: postmortem',
      'id: INC-7',
      'severity: P1',
      'status: review',
      'services: [checkout, cart]',
      'level: operation',
      'label: configuration',
      'recurs: INC-3',
      '---',
      '',
      '# Queue stalled',
      '',
      '## Structural fix',
      '',
      '- [ ] Alert on the age',
      '  - Owner: @ana',
      '  - Due: 2026-12-01',
      '',
    ].join('\n');
    const facts = factsOf(read(text), today, 90);
    const { fixes, ...rest } = facts;
    assert.deepEqual(
      [
        rest.id,
        rest.severity,
        rest.level,
        rest.label,
        rest.services,
        rest.recurs,
        rest.date,
        rest.archived,
        rest.usesChain,
      ],
      [
        'INC-7',
        'P1',
        'operation',
        'configuration',
        ['checkout', 'cart'],
        ['INC-3'],
        '2026-11-03',
        false,
        true,
      ],
    );
    assert.deepEqual(
      [fixes[0]?.title, fixes[0]?.owners, fixes[0]?.due, fixes[0]?.status, fixes[0]?.line],
      ['Alert on the age', ['@ana'], '2026-12-01', 'open', 15],
    );
  });

  test('keys name a fix while others come and go', () => {
    const items = (list: string): readonly string[] => fixKeys(read(`# x\n\n## Action items\n\n${list}\n`));
    const before = items('- Alert on the age\n- Plot the depth\n- Plot the depth');
    const after = items('- Drain it by hand\n- Alert on the age\n- Plot the depth (@ana)\n- Plot the depth');
    assert.equal(new Set(before).size, 3);
    for (const key of before) assert.ok(after.includes(key), key);
  });
});
