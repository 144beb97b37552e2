import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apply, tell } from '../rule.fixture.ts';
import { chainLevel } from './level.ts';

const house = `# 2026-11-03 Checkout timeouts

## Impact

312 checkouts were cut off.

## Root cause

The schema allows 300 ms.

## Lessons learned

- Measure first.
`;

suite('chain/level', () => {
  test("'none' is an answer that needs a reason", () => {
    const text = (level: string): string => `---\ntype: postmortem\nlevel: ${level}\n---\n\n# Down\n`;
    assert.match(tell(chainLevel, text('none'))[0]?.message ?? '', /^'none' needs a reason/);
    assert.deepEqual(tell(chainLevel, text('none, the fallback of the provider held')), []);
    const section = '# Down\n\n## Missing chain level\n\nNone: the fallback held as it was built to.\n';
    assert.deepEqual(tell(chainLevel, section), []);
  });

  test("asks a document of another house once, as information on the cause's heading", () => {
    const [asked, ...more] = tell(chainLevel, house);
    assert.equal(asked?.words, 'Root cause');
    assert.equal(asked.atMost, 'information');
    assert.deepEqual(more, []);
  });

  test('asks in full where the workspace writes levels', () => {
    const [asked] = tell(chainLevel, house, { facts: { usesChain: () => true } });
    assert.equal(asked?.words, 'Root cause');
    assert.equal(asked.atMost, undefined);
  });

  test('does not ask where another preset is in force', () => {
    assert.deepEqual(tell(chainLevel, house, { config: { preset: 'sre' } }), []);
  });

  test('asks at the title, else at the first heading, where no section is about the cause', () => {
    const impact = '## Impact\n\nNone, because nobody was awake.\n';
    assert.equal(tell(chainLevel, `# Search was down\n\n${impact}`)[0]?.words, 'Search was down');
    assert.equal(tell(chainLevel, impact)[0]?.words, 'Impact');
  });

  test('waits where no cause is written yet', () => {
    assert.deepEqual(tell(chainLevel, '# Search was down\n\n## Impact\n\nNone.\n'), []);
  });

  test('its quick fix writes a level that is read, behind the cause, and the slot of the fix', () => {
    const [asked] = tell(chainLevel, house);
    const written = apply(house, asked?.fixes?.[0]);
    assert.deepEqual(tell(chainLevel, written), []);
    assert.ok(written.indexOf('## Missing chain level') > written.indexOf('300 ms'));
    assert.ok(written.indexOf('## Structural fix') < written.indexOf('## Lessons learned'));
  });

  test('the quick fix keeps the line endings and the kind of heading', () => {
    const windows = house.replaceAll('\n', '\r\n');
    const written = apply(windows, tell(chainLevel, windows)[0]?.fixes?.[0]);
    assert.doesNotMatch(written, /[^\r]\n/);
    const bold = '**Summary**\n\nDown.\n\n**Root cause**\n\nThe schema allows it.\n';
    assert.match(apply(bold, tell(chainLevel, bold)[0]?.fixes?.[0]), /\*\*Missing chain level\*\*/);
  });

  test('a slot that holds nothing or a placeholder is filled in place', () => {
    for (const slot of ['level:', 'level: ', 'level: TBD']) {
      const text = `---\ntype: postmortem\n${slot}\nlabel: data\n---\n\n# Down\n`;
      const [asked] = tell(chainLevel, text);
      assert.equal(asked?.words, 'level', slot);
      assert.match(apply(text, asked.fixes?.[0]), /^level: strategy$/m);
    }
  });

  test('the level goes beside a label that is named alone, not into a section that asks for both', () => {
    const field = '---\ntype: postmortem\nlabel: data\n---\n\n# Down\n\n## Root cause\n\nA lock.\n';
    assert.equal(
      apply(field, tell(chainLevel, field)[0]?.fixes?.[0]),
      field.replace('label: data\n', 'label: data\nlevel: strategy\n'),
    );
    const bullet = '# Down\n\n## Missing chain level\n\n- Label: data\n';
    assert.equal(apply(bullet, tell(chainLevel, bullet)[0]?.fixes?.[0]), `${bullet}- Level: strategy\n`);
    const sentence = '# Down\n\n## Missing chain level\n\nConfiguration.\n';
    assert.match(apply(sentence, tell(chainLevel, sentence)[0]?.fixes?.[0]), /^- Level: strategy$/m);
  });

  test('a level that is a severity in a heading is no slot', () => {
    const [asked] = tell(chainLevel, '# Down\n\n## Level: Internal\n\n## Root cause\n\nA lock.\n', {
      facts: { usesChain: () => true },
    });
    assert.equal(asked?.words, 'Root cause');
  });

  test('a level in the section answers an empty slot', () => {
    assert.deepEqual(
      tell(
        chainLevel,
        '---\ntype: postmortem\nlevel:\n---\n\n# Down\n\n## Missing chain level\n\nOperation.\n',
      ),
      [],
    );
  });
});
