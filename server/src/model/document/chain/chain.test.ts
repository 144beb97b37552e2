import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { readPostmortem } from '../../read.ts';
import type { Chain } from '../postmortem.ts';
import { defaultVocabulary } from '../vocabulary.ts';

function read(body: string): Chain {
  return readPostmortem(new Source(`# 2026-11-03 Checkout timeouts\n\n${body}\n`), {
    uri: 'file:///shop/postmortems/a.md',
    vocabulary: defaultVocabulary,
    path: 'included',
  }).chain;
}

function primary(body: string): string {
  const statement = read(body).primary;
  return `${statement?.level?.value ?? '-'} ${statement?.label?.value ?? '-'}`;
}

suite('the missing level', () => {
  test('is read in every shape of its section', () => {
    for (const body of [
      'operation, configuration',
      '**operation** — configuration. No step looks at it.',
      '- operation (configuration)',
      '- Level: operation\n- Label: configuration',
      '- **Level**: operation (configuration)\n- Why: nothing compares the figures.',
      '| Level | Label |\n| --- | --- |\n| operation | configuration |',
      '| Chain level | Kind | Role |\n| --- | --- | --- |\n| scope | scenario-gap | contributing |\n| operation | configuration | primary |',
      '| Field | Value |\n| --- | --- |\n| Level | operation |\n| Label | configuration |\n| Why | no step looks at it |',
      '| **Chain level** | operation |\n| --- | --- |\n| **Label** | configuration |',
      '- Primary: operation (configuration)\n- Contributing: scope',
    ]) {
      assert.equal(primary(`## Missing chain level\n\n${body}`), 'operation configuration', body);
    }
  });

  test('is read in prose, and not where the prose denies it', () => {
    assert.equal(primary('## Missing chain level\n\nThe gap was at the operation level.'), 'operation -');
    assert.equal(primary('## Missing chain level\n\nIt was not scope. It was operation.'), 'operation -');
    assert.equal(primary('## Which level was missing?\n\nThe operation level: no gate.'), 'operation -');
  });

  test('may stand in the heading or in a bold label', () => {
    assert.equal(primary('## Missing chain level: operation\n\nNo gate.'), 'operation -');
    assert.equal(primary('**Missing chain level:** operation (configuration)'), 'operation configuration');
  });

  test('of a list of boxes is the ticked one', () => {
    const boxes = '- [ ] strategy\n- [ ] scope\n- [x] operation';
    assert.equal(primary(`## Missing chain level\n\n${boxes}`), 'operation -');
    assert.equal(read(`## Missing chain level\n\n${boxes.replace('x', ' ')}`).primary, null);
  });

  test('an empty cell beside its name is a slot', () => {
    const [slot, ...more] = read(
      '## Missing chain level\n\n| | |\n| --- | --- |\n| Level | operation |\n| Label | |',
    ).statements;
    assert.deepEqual([slot?.level?.value, slot?.label?.value, more.length], ['operation', '', 0]);
  });

  test('two without a primary give none', () => {
    assert.equal(read('## Missing chain level\n\n- operation\n- scope').primary, null);
  });

  test('every value stands where its span says', () => {
    const body = '| Level | Label |\n| --- | --- |\n| operation | configuration |';
    const text = `# 2026-11-03 Checkout timeouts\n\n## Missing chain level\n\n${body}\n`;
    const statement = read(`## Missing chain level\n\n${body}`).primary;
    assert.equal(text.slice(statement?.level?.span.start, statement?.level?.span.end), 'operation');
    assert.equal(text.slice(statement?.label?.span.start, statement?.label?.span.end), 'configuration');
  });
});
