import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apply, tell } from '../rule.fixture.ts';
import { chainLabel } from './label.ts';
import { chainLabelUnknown } from './label-unknown.ts';
import { chainLevelUnknown } from './level-unknown.ts';
import { chainPerson } from './person.ts';
import { chainSeveral } from './several.ts';

function withFields(level: string, more = ''): string {
  return `---\ntype: postmortem\nlevel: ${level}\n${more}---\n\n# Down\n`;
}

suite('chain/level-unknown', () => {
  test('offers the level that was meant, and repairs to it', () => {
    const text = withFields('opertions');
    const [told] = tell(chainLevelUnknown, text);
    assert.match(told?.message ?? '', /mean 'operation'/);
    assert.deepEqual(tell(chainLevelUnknown, apply(text, told?.fixes?.[0])), []);
  });

  test('tells a label in the place of a level apart', () => {
    assert.match(tell(chainLevelUnknown, withFields('configuration'))[0]?.message ?? '', /is a label/);
  });

  test('accepts names in any case, aliases, and the levels of the configuration', () => {
    assert.deepEqual(tell(chainLevelUnknown, withFields('Operations')), []);
    const vocabulary = {
      levels: [{ name: 'people', aliases: [], gloss: '' }],
      labels: [],
      severities: [],
      sections: new Map(),
      dateOrder: null,
    };
    assert.deepEqual(tell(chainLevelUnknown, withFields('people'), { config: { vocabulary } }), []);
    assert.equal(tell(chainLevelUnknown, withFields('scope'), { config: { vocabulary } }).length, 1);
  });

  test('lets a level be chosen instead of a name, before a sentence, never in place of one', () => {
    const name = withFields('network');
    assert.match(apply(name, tell(chainLevelUnknown, name)[0]?.fixes?.[0]), /^level: strategy$/m);
    const line = '# Down\n\n## Missing chain level\n\nThe gate.\n';
    const written = apply(line, tell(chainLevelUnknown, line)[0]?.fixes?.[0]);
    assert.match(written, /^strategy – The gate\.$/m);
    assert.deepEqual(tell(chainLevelUnknown, written), []);
    assert.deepEqual(tell(chainLevelUnknown, withFields('nobody looked at the gate'))[0]?.fixes, []);
  });

  test('is milder with a line of prose', () => {
    const [told] = tell(chainLevelUnknown, '# Down\n\n## Missing chain level\n\nThe gate.\n');
    assert.equal(told?.atMost, 'warning');
  });
});

suite('chain/person', () => {
  test('finds handles, roles and people of the document in the place of a level', () => {
    for (const who of ['"@maya"', 'the on-call engineer', 'reviewer', 'human error']) {
      assert.equal(tell(chainPerson, withFields(who)).length, 1, who);
      assert.deepEqual(tell(chainLevelUnknown, withFields(who)), [], who);
    }
    assert.equal(tell(chainPerson, withFields('Maya', 'commander: Maya\n')).length, 1);
  });

  test('finds a person in a section that names no level', () => {
    const [told] = tell(
      chainPerson,
      '# Down\n\n## Missing chain level\n\nIt was @maya who had the window open.\n',
    );
    assert.equal(told?.words, '@maya');
  });

  test('software that is called like a role is no person', () => {
    for (const words of ['The secrets manager had no alarm.', 'A Kubernetes operator restarted it.']) {
      assert.deepEqual(tell(chainPerson, `# Down\n\n## Missing chain level\n\n${words}\n`), [], words);
    }
  });

  test('leaves a section alone that names a level and thanks a person', () => {
    assert.deepEqual(
      tell(chainPerson, '# Down\n\n## Missing chain level\n\nOperation, as @maya saw first.\n'),
      [],
    );
  });
});

suite('chain/label', () => {
  test('waits until it is clear which level is meant', () => {
    assert.deepEqual(tell(chainLabel, withFields('', 'label:\n')), []);
    assert.deepEqual(tell(chainLabel, withFields('the pipeline', 'label:\n')), []);
    assert.equal(tell(chainLabel, withFields('opertion', 'label:\n')).length, 1);
    assert.equal(tell(chainLabel, withFields('operation', 'label:\n')).length, 1);
  });

  const inSection = (words: string): string => `# Down\n\n## Missing chain level\n\n${words}\n`;
  const places: readonly (readonly [string, string, RegExp])[] = [
    ['an empty slot', withFields('operation', 'label:\n'), /^label: scenario-gap$/m],
    ['a placeholder', withFields('operation', 'label: TBD\n'), /^label: scenario-gap$/m],
    ['front matter without a slot', withFields('operation'), /^level: operation\nlabel: scenario-gap$/m],
    [
      'a bullet',
      inSection('- **Level**: operation'),
      /^- \*\*Level\*\*: operation\n- \*\*Label\*\*: scenario-gap$/m,
    ],
    ['a sentence', inSection('Operation: no alert.'), /^Operation \(scenario-gap\): no alert\.$/m],
    [
      'an empty bullet',
      inSection('- Level: operation\n- Label:'),
      /^- Level: operation\n- Label: scenario-gap$/m,
    ],
    [
      'a cell',
      inSection('| Level | Label |\n| --- | --- |\n| operation | |'),
      /^\| operation \| scenario-gap\s*\|$/m,
    ],
    [
      'a heading',
      '# Down\n\n## Missing chain level: operation\n\nNo alert.\n',
      /^## Missing chain level: operation \(scenario-gap\)$/m,
    ],
    [
      'a sentence, with an empty slot elsewhere',
      `---\ntype: postmortem\nlevel:\nlabel:\n---\n\n${inSection('Operation: no alert.')}`,
      /^Operation \(scenario-gap\): no alert\.$/m,
    ],
  ];
  for (const [where, text, written] of places) {
    test(`its quick fix writes the label where it is read: ${where}`, () => {
      const after = apply(text, tell(chainLabel, text)[0]?.fixes?.[0]);
      assert.match(after, written);
      assert.deepEqual(tell(chainLabel, after), []);
      assert.deepEqual(tell(chainLevelUnknown, after), []);
    });
  }

  test('a table without a column for it has no place for a label', () => {
    const [told] = tell(chainLabel, inSection('| Level | Why |\n| --- | --- |\n| operation | no alert |'));
    assert.deepEqual(told?.fixes, []);
  });

  test("'unknown' asks for somebody who finds out", () => {
    const text = withFields('scope', 'label: unknown\n');
    assert.match(tell(chainLabel, text)[0]?.message ?? '', /temporary/);
    const followed = `${text}\n## Follow-ups\n\n- [ ] Find out which kind of gap it was (@li, due 2026-12-01)\n`;
    assert.deepEqual(tell(chainLabel, followed), []);
  });
});

suite('chain/label-unknown', () => {
  test('repairs a slip and only hints at a label of the own', () => {
    const text = withFields('scope', 'label: senario-gap\n');
    assert.deepEqual(tell(chainLabelUnknown, apply(text, tell(chainLabelUnknown, text)[0]?.fixes?.[0])), []);
    assert.equal(tell(chainLabelUnknown, withFields('scope', 'label: moon-phase\n'))[0]?.atMost, 'hint');
    assert.match(
      tell(chainLabelUnknown, withFields('scope', 'label: scope\n'))[0]?.message ?? '',
      /is a level/,
    );
  });
});

suite('chain/several', () => {
  test('several levels in one field, however they are joined', () => {
    for (const level of [
      'operation, execution',
      'operation / execution',
      'scope and ops',
      '[scope, execution]',
      'execution; operation',
    ]) {
      const text = withFields(level);
      assert.deepEqual(tell(chainLevelUnknown, text), [], level);
      const [told] = tell(chainSeveral, text);
      assert.match(told?.message ?? '', /^Several levels/, level);
      assert.deepEqual(tell(chainSeveral, apply(text, told?.fixes?.[0])), [], level);
    }
    for (const level of ['ops', 'dev', 'operation (primary), execution']) {
      assert.deepEqual(tell(chainSeveral, withFields(level)), [], level);
      assert.deepEqual(tell(chainLevelUnknown, withFields(level)), [], level);
    }
  });

  test('one primary and any number of contributing levels are normal', () => {
    const body = '# Down\n\n## Missing chain level\n\n- Primary: scope\n- Contributing: operation\n';
    assert.deepEqual(tell(chainSeveral, body), []);
    assert.equal(
      tell(chainSeveral, body.replace('Primary', 'Level').replace('Contributing', 'Level')).length,
      1,
    );
  });

  test('each level can be made the primary one, in the shape that the section has', () => {
    for (const body of [
      '- Level: operation\n- **Level**: scope',
      '- operation (configuration)\n- **scope**',
    ]) {
      const text = `# Down\n\n## Missing chain level\n\n${body}\n`;
      const [told] = tell(chainSeveral, text);
      assert.equal(told?.fixes?.length, 2, body);
      for (const fix of told.fixes) {
        const chosen = apply(text, fix);
        assert.deepEqual(tell(chainSeveral, chosen), [], chosen);
        assert.match(chosen, /Contributing/);
      }
    }
  });

  test('the same level twice is one level', () => {
    assert.deepEqual(
      tell(chainSeveral, '# Down\n\n## Missing chain level\n\n- Level: operation\n- Level: Operations\n'),
      [],
    );
  });

  test('a section that disagrees with the front matter is told, and either side can win', () => {
    const text = `${withFields('operation')}\n## Missing chain level\n\nScope: nobody wrote the scenario.\n`;
    const [told] = tell(chainSeveral, text);
    assert.equal(told?.words, 'Scope');
    for (const fix of told.fixes ?? []) assert.deepEqual(tell(chainSeveral, apply(text, fix)), []);
    assert.equal(told.fixes?.length, 2);
  });
});
