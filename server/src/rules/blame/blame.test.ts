import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apply, tell } from '../rule.fixture.ts';
import { blameAnimated } from './animated.ts';
import { blameCharacter } from './character.ts';
import { blameCounterfactual } from './counterfactual.ts';
import { blameHindsight } from './hindsight.ts';
import { blameHumanError } from './human-error.ts';
import { blamePerson } from './person.ts';
import { blameRole } from './role.ts';
import { blameSelf } from './self.ts';

function document(body: string, heading = 'What happened'): string {
  return `---\ntype: postmortem\nstatus: review\nresponders: [Jonas]\nservices: [hermes]\n---\n\n# Slow search\n\n## ${heading}\n\n${body}\n\n## Action items\n\n- [ ] Page at 80 % (owner: @aylin)\n`;
}

suite('blame/person', () => {
  test('quotes the words and asks one question', () => {
    const [told, another] = tell(blamePerson, document('Jonas forgot to drain the node.'));
    assert.equal(told?.words, 'Jonas forgot');
    assert.equal(
      told?.message,
      "'Jonas forgot' puts a person at fault. What in the system made the step easy to miss?",
    );
    assert.equal(told?.atMost, undefined);
    assert.equal(another, undefined);
  });

  test('a reason in the sentence makes it a hint', () => {
    const [told] = tell(
      blamePerson,
      document('Jonas overlooked the alert because forty others stood beside it.'),
    );
    assert.equal(told?.atMost, 'hint');
  });

  test('owners and configured people are known, services are not people', () => {
    const text = document('Zebulon broke the build. Aylin broke the other. Hermes broke the link.');
    assert.deepEqual(
      tell(blamePerson, text).map(({ words }) => words),
      ['Aylin broke'],
    );
    const people = [{ name: 'Zebulon Pike', handles: ['zpike'], emails: [], team: null }];
    assert.equal(tell(blamePerson, text, { config: { people } }).length, 2);
  });

  test('a configured system is nobody', () => {
    const text = document('Ravi ignored the message.');
    assert.equal(tell(blamePerson, text).length, 1);
    assert.equal(tell(blamePerson, text, { config: { systems: ['Ravi'] } }).length, 0);
  });

  test('is silent in other languages', () => {
    const german =
      'Jonas forgot war das erste Wort im Chat. Danach wurde der Dienst neu gestartet und die Anfragen liefen wieder durch, aber die Datenbank blieb noch eine Stunde lang langsam und niemand wusste zuerst warum.';
    assert.deepEqual(tell(blamePerson, document(german)), []);
  });
});

suite('blame/role', () => {
  test('what only the second reader finds is said with care, and asked about behind the sentence', () => {
    const text = document('Nobody in the core group could be bothered to look at the chart.');
    const [told] = tell(blameRole, text);
    assert.match(told?.message ?? '', /reads as blame/);
    assert.equal(told?.unsure, true);
    assert.deepEqual(
      told?.fixes?.map(({ title }) => title),
      ["Ask after it: 'What was known at the time, and what got in the way?'"],
    );
  });

  test('finds the role behind an apposition', () => {
    const [told] = tell(
      blameRole,
      document('The on-call engineer, busy elsewhere, failed to notice the alert.'),
    );
    assert.equal(told?.words, 'The on-call engineer, busy elsewhere, failed to');
  });

  test('a vendor is a hint at most', () => {
    const [told] = tell(blameRole, document('The vendor forgot to renew the contract.'));
    assert.equal(told?.atMost, 'hint');
  });
});

suite('blame/self', () => {
  test('candour is a hint', () => {
    const [told] = tell(blameSelf, document('We forgot the second region.'));
    assert.equal(told?.atMost, 'hint');
  });

  test('an account is nothing', () => {
    assert.deepEqual(tell(blameSelf, document('I ran the command because the graph was flat.')), []);
  });
});

suite('blame/character', () => {
  test('offers to delete the word', () => {
    const text = document('A careless copy put the wrong host there.');
    const [told] = tell(blameCharacter, text);
    assert.equal(told?.fixes?.[0]?.title, "Delete 'careless'");
    assert.match(apply(text, told?.fixes?.[0]), /\nA copy put the wrong host there\./);
  });
});

suite('blame/animated', () => {
  test('finds feeling and shouting', () => {
    assert.deepEqual(
      tell(blameAnimated, document('This is ridiculous. It was down again!!')).map(({ words }) => words),
      ['ridiculous', '!!'],
    );
  });
});

suite('blame/human-error', () => {
  test('finds it in the place of the cause', () => {
    const text = document('Root cause: human error.', 'Root cause');
    assert.equal(tell(blameHumanError, text)[0]?.words, 'human error');
  });

  test('what guards against it is no cause', () => {
    assert.deepEqual(tell(blameHumanError, document('The prompt reduces the risk of human error.')), []);
  });
});

suite('blame/hindsight', () => {
  test('full strength in the account, a hint for a marker', () => {
    assert.equal(tell(blameHindsight, document('We should have tested it.'))[0]?.atMost, undefined);
    assert.equal(tell(blameHindsight, document('In hindsight, the limit was low.'))[0]?.atMost, 'hint');
  });

  test('is silent under lessons', () => {
    assert.deepEqual(tell(blameHindsight, document('We should have tested it.', 'Lessons learned')), []);
  });
});

suite('blame/counterfactual', () => {
  test('speaks in the timeline, not under the causes', () => {
    const entry = '- 2026-11-03 10:00 UTC: a canary would have caught it';
    assert.equal(tell(blameCounterfactual, document(entry, 'Timeline')).length, 1);
    assert.equal(
      tell(blameCounterfactual, document('A canary would have caught it.', 'Root cause')).length,
      0,
    );
  });
});
