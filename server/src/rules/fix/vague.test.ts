import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tell } from '../rule.fixture.ts';
import { fixVague } from './vague.ts';

function actions(...items: readonly string[]): string {
  return `---\ntype: postmortem\nstatus: review\n---\n\n# Slow search\n\n## Action items\n\n${items.map((item) => `- [ ] ${item}`).join('\n')}\n`;
}

function words(...items: readonly string[]): readonly string[] {
  return tell(fixVague, actions(...items)).map((told) => told.words);
}

suite('fix/vague', () => {
  test('feelings, generic improvements, people', () => {
    assert.deepEqual(
      words('Be more careful with DNS', 'Improve our documentation', 'Remind the team to lock screens'),
      ['Be more careful', 'Improve our documentation', 'Remind the team'],
    );
  });

  test('a number, an issue, a means or an acronym says which', () => {
    assert.deepEqual(
      words(
        'Improve alerting: page at 85 % of the disk',
        'Improve monitoring (INFRA-88)',
        'Improve documentation by generating it from the schema',
        'Better CPU monitoring on every host',
      ),
      [],
    );
  });

  test('what an action is about is not asked for its end state', () => {
    const nested =
      'Ana writes the page on alarms (due 2026-12-01)\n  - Better documentation\n  - Be more careful';
    assert.deepEqual(words(nested), []);
    assert.deepEqual(words('Better documentation\n  - Owner: Ana'), ['Better documentation']);
    assert.deepEqual(words('Add better error logging in batches to surface silent failures'), []);
  });

  test('a feeling with a deed that names something is more than one', () => {
    assert.deepEqual(words('Be mindful of the day of releases, and avoid Thursdays'), []);
    assert.deepEqual(words('Be more careful and more thorough'), ['Be more careful']);
  });

  test('what is done, kept in a tracker, or only the topic of a document is no vague action', () => {
    const done = actions('Improve our documentation').replace('[ ]', '[x]');
    assert.deepEqual(tell(fixVague, done), []);
    assert.deepEqual(words('Improve our documentation (https://git.example/shop/issues/5)'), []);
    assert.deepEqual(words('Publish a blog post about limits and improving the release process'), []);
    assert.deepEqual(words('Write an ADR on how we improve communication'), []);
  });

  test('words to readers, legends, and the sentence before a list are no actions', () => {
    const section = (text: string): readonly string[] =>
      tell(
        fixVague,
        `---\ntype: postmortem\nstatus: review\n---\n\n# Slow search\n\n## Action items\n\n${text}\n`,
      ).map((told) => told.words);
    assert.deepEqual(
      words('Open the code of the relay. Please reach out with ideas for improving our reliability.'),
      [],
    );
    assert.deepEqual(section('Possible action: IMPROVE, REMOVE, ADD\n\n- [ ] Page at 85 % of the disk'), []);
    assert.deepEqual(
      section('We do this to improve our incident response. Those are:\n\n- [ ] Page at 85 % of the disk'),
      [],
    );
  });

  test('what does away with care is no feeling', () => {
    assert.deepEqual(words('Automate the rotation so that nobody has to remember to do it'), []);
  });

  test('the structural fix is asked as well', () => {
    const text = `---\ntype: postmortem\nstatus: review\n---\n\n# Slow search\n\n## Structural fix\n\n- [ ] Train the on-call team on failovers\n`;
    const [told] = tell(fixVague, text);
    assert.match(told?.message ?? '', /depends on people remembering/);
  });

  test('a table cell is an action too', () => {
    const text = `---\ntype: postmortem\nstatus: review\n---\n\n# Slow search\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Improve monitoring | Aylin |\n`;
    assert.deepEqual(
      tell(fixVague, text).map((told) => told.words),
      ['Improve monitoring'],
    );
  });
});
