import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultConfig } from '../config/config.ts';
import { readPostmortem } from '../model/read.ts';
import { blameRole } from '../rules/blame/role.ts';
import type { QuickFix, Rule } from '../rules/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { Source } from '../text/source.ts';
import { check, checking } from './check.ts';
import { findingsOf, postmortemOf, told, wordRule, worldOf } from './engine.fixture.ts';
import { failureText, type RuleFailure } from './rule-failure.ts';

const apple = wordRule('fruit/apple', 'apple');
const pear = wordRule('fruit/pear', 'pear');

suite('check', () => {
  test('gives findings in the order of the text, at one place in the order of the rules', () => {
    const body = '# T\n\npear\n\napple pear\n';
    const appl = wordRule('fruit/appl', 'appl');
    assert.deepEqual(told(postmortemOf(body), [appl, apple, pear]), [
      'fruit/pear warning 8',
      'fruit/appl warning 10',
      'fruit/apple warning 10',
      'fruit/pear warning 10',
    ]);
  });

  test('says nothing of what is no post-mortem', () => {
    const source = new Source('# Notes\n\napple\n');
    const options = { uri: 'file:///shop/README.md', vocabulary: defaultConfig.vocabulary } as const;
    assert.deepEqual(told(readPostmortem(source, { ...options, path: 'default' }), [apple]), []);
  });

  test('is milder with drafts and archived documents where the rule is', () => {
    const rule = wordRule('fruit/apple', 'apple', {
      severity: { draft: 'hint', current: 'error', archived: 'off' },
    });
    assert.deepEqual(told(postmortemOf('apple', ['status: draft']), [rule]), ['fruit/apple hint 6']);
    assert.deepEqual(told(postmortemOf('apple', ['status: review']), [rule]), ['fruit/apple error 6']);
    assert.deepEqual(told(postmortemOf('apple', ['status: closed']), [rule]), []);
  });

  test('is one step milder with what a rule is less sure of, and leaves it out of archived documents', () => {
    const rule = (severity: 'error' | 'warning' | 'hint') =>
      wordRule('fruit/apple', 'apple', {
        severity: { draft: severity, current: severity, archived: severity },
        *check() {
          yield { message: 'Here.', span: { start: 0, end: 1 }, unsure: true };
        },
      });
    assert.deepEqual(told(postmortemOf('apple'), [rule('error')]), ['fruit/apple warning 1']);
    assert.deepEqual(told(postmortemOf('apple'), [rule('warning')]), ['fruit/apple information 1']);
    assert.deepEqual(told(postmortemOf('apple'), [rule('hint')]), ['fruit/apple hint 1']);
    assert.deepEqual(told(postmortemOf('apple', ['status: closed']), [rule('error')]), []);
  });

  test('reads the prose a passage at a step, and only where a rule of wording is asked', () => {
    const text = '# T\n\n## What happened\n\nOne paragraph.\n\nAnother paragraph.\n';
    const steps = (rules: readonly Rule[]): readonly number[] => [
      ...checking(postmortemOf(text), worldOf(), rules),
    ];
    const paragraphs = postmortemOf(text).passages.length;
    assert.ok(paragraphs >= 2);
    assert.deepEqual(steps([blameRole]), [...new Array<number>(paragraphs).fill(0), 1]);
    assert.deepEqual(steps([apple]), [1]);
  });

  test('says in archived documents only what the rules of wording are sure of', () => {
    const text =
      '# T\n\n## What happened\n\nNobody in the core group could be bothered to look at the chart.\n';
    assert.deepEqual(told(postmortemOf(text), [blameRole]).length, 1);
    assert.deepEqual(told(postmortemOf(text, ['status: closed']), [blameRole]), []);
  });

  test('does not ask rules that could only say less than is wanted', () => {
    let asked = 0;
    const counting = wordRule('fruit/apple', 'apple', {
      severity: { draft: 'hint', current: 'warning', archived: 'hint' },
      *check() {
        asked++;
        yield { message: 'Here.', span: { start: 0, end: 1 } };
      },
    });
    const closed = postmortemOf('apple', ['status: closed']);
    assert.deepEqual(told(closed, [counting], {}, {}, 'information'), []);
    assert.equal(asked, 0);
    assert.equal(told(closed, [counting], {}, {}, 'hint').length, 1);
    assert.equal(told(postmortemOf('apple'), [counting], {}, {}, 'information').length, 1);
  });

  test('with conflict markers tells only these', () => {
    const conflict = wordRule('structure/conflict', '<<<<<<<');
    const body = '# T\n\napple\n\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n';
    assert.deepEqual(told(postmortemOf(body), [apple, conflict]), ['structure/conflict warning 10']);
  });

  test('a report may lower the severity of its rule, never raise it', () => {
    const at = (atMost: 'hint' | 'error') =>
      wordRule('fruit/apple', 'apple', {
        *check() {
          yield { message: 'Here.', span: { start: 0, end: 1 }, atMost };
        },
      });
    assert.deepEqual(told(postmortemOf(''), [at('hint')]), ['fruit/apple hint 1']);
    assert.deepEqual(told(postmortemOf(''), [at('error')]), ['fruit/apple warning 1']);
  });

  test('rules of the chain wait until the chain is in use', () => {
    const rule = wordRule('chain/apple', 'apple', { chainOnly: true });
    const plain = postmortemOf('apple');
    const chained = postmortemOf('## Missing chain level\n\napple\n');
    assert.deepEqual(told(plain, [rule]), []);
    assert.equal(told(chained, [rule]).length, 1);
    assert.equal(told(plain, [rule], { preset: 'chain' }).length, 1);
    assert.equal(told(chained, [rule], { preset: 'sre' }).length, 1);
    assert.deepEqual(told(plain, [rule], { preset: 'minimal' }), []);
  });
});

suite('configured severities', () => {
  const rules = (entries: Readonly<Record<string, 'off' | 'hint' | 'error' | 'warning'>>) => ({
    rules: new Map(Object.entries(entries)),
  });

  test('stand for current documents', () => {
    const config = rules({ 'fruit/apple': 'error' });
    assert.deepEqual(told(postmortemOf('apple'), [apple], config), ['fruit/apple error 6']);
    assert.deepEqual(told(postmortemOf('apple'), [apple], rules({ 'fruit/apple': 'off' })), []);
  });

  test('never make a document that is spared stricter', () => {
    const closed = postmortemOf('apple', ['status: closed']);
    assert.deepEqual(told(closed, [apple], rules({ 'fruit/apple': 'error' })), ['fruit/apple hint 6']);
    assert.deepEqual(told(closed, [apple], rules({ 'fruit/apple': 'off' })), []);
  });

  test('of a group hold for its rules, those of a rule go before', () => {
    const config = rules({ fruit: 'hint', 'fruit/pear': 'error' });
    assert.deepEqual(told(postmortemOf('apple pear'), [apple, pear], config), [
      'fruit/apple hint 6',
      'fruit/pear error 6',
    ]);
    assert.deepEqual(told(postmortemOf('apple'), [apple], rules({ 'fruit/*': 'off' })), []);
  });

  test('the preset minimal leaves out what is below a warning and not asked for', () => {
    const quiet = wordRule('fruit/pear', 'pear', {
      severity: { draft: 'hint', current: 'information', archived: 'hint' },
    });
    const text = postmortemOf('apple pear');
    assert.deepEqual(told(text, [apple, quiet], { preset: 'minimal' }), ['fruit/apple warning 6']);
    const asked = { preset: 'minimal', ...rules({ 'fruit/pear': 'hint' }) } as const;
    assert.deepEqual(told(text, [quiet], asked), ['fruit/pear hint 6']);
  });
});

suite('one finding per clause', () => {
  const clause = (id: string, word: string, severity: 'hint' | 'warning' | 'error') =>
    wordRule(id, word, {
      clause: true,
      severity: { draft: severity, current: severity, archived: severity },
    });

  test('the strongest speaks, of equals the first in the order of the rules', () => {
    const text = postmortemOf('apple pear\n\npear plum\n');
    const rules = [
      clause('a/apple', 'apple', 'hint'),
      clause('a/pear', 'pear', 'warning'),
      clause('a/plum', 'plum', 'warning'),
    ];
    assert.deepEqual(told(text, rules), ['a/pear warning 6', 'a/pear warning 8']);
  });

  test('where the strongest is silenced, the next one speaks', () => {
    const text = postmortemOf('apple pear <!-- missing-link-disable-line a/apple -->\n');
    const rules = [clause('a/apple', 'apple', 'error'), clause('a/pear', 'pear', 'hint')];
    assert.deepEqual(
      told(text, rules).filter((one) => one.startsWith('a/')),
      ['a/pear hint 6'],
    );
  });

  test('findings without a clause always speak', () => {
    assert.equal(told(postmortemOf('apple pear\n'), [apple, pear]).length, 2);
  });

  test('loses the findings of a rule that throws, and says so', () => {
    const throwing = wordRule('fruit/plum', 'plum', {
      *check() {
        yield { message: 'Half a thought.', span: { start: 0, end: 1 } };
        throw new TypeError('no plum\nwith a second line');
      },
    });
    const failures: RuleFailure[] = [];
    const postmortem = postmortemOf('<!-- missing-link-disable fruit/plum -->\n\napple\n\npear\n');
    const findings = check(postmortem, worldOf(), [apple, throwing, pear], 'hint', (failure) =>
      failures.push(failure),
    );
    assert.deepEqual(
      findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('fruit/')),
      ['fruit/apple', 'fruit/pear'],
    );
    // Nobody can say that silencing it is needless.
    assert.ok(!findings.some(({ rule }) => rule === 'config/unused-suppression'));
    assert.deepEqual(failures.map(failureText), [
      "The rule 'fruit/plum' failed and has no findings here: TypeError: no plum",
    ]);
  });

  test('throws what a rule throws where nobody hears of failures', () => {
    const throwing = wordRule('fruit/plum', 'plum', {
      check: () => {
        throw new TypeError('no plum');
      },
    });
    assert.throws(() => told(postmortemOf('apple'), [throwing]), TypeError);
  });
});

suite('quick fixes that may be offered', () => {
  const fixesOf = (...edits: readonly TextEdit[]): readonly QuickFix[] => {
    const fix: QuickFix = { kind: 'repair', title: 'Mend it', edits };
    const rule = wordRule('fruit/apple', 'apple', {
      *check() {
        yield { message: 'Here.', span: { start: 0, end: 1 }, fixes: [fix] };
      },
    });
    const [finding] = findingsOf(postmortemOf('apple'), [rule]);
    assert.equal(finding?.fixable, finding?.fixes?.length === 1);
    return finding?.fixes ?? [];
  };
  const edit = (start: number, end: number, newText: string): TextEdit => ({
    span: { start, end },
    newText,
  });

  test('make each edit once, in the order of the text', () => {
    const [fix] = fixesOf(edit(9, 9, 'b'), edit(4, 5, 'a'), edit(9, 9, 'b'));
    assert.deepEqual(fix?.edits, [edit(4, 5, 'a'), edit(9, 9, 'b')]);
  });

  test('are gone where two edits overlap', () => {
    assert.deepEqual(fixesOf(edit(4, 9, 'a'), edit(6, 8, 'b')), []);
  });

  test('are gone where they change nothing', () => {
    assert.deepEqual(fixesOf(edit(0, 3, '---')), []);
    assert.deepEqual(fixesOf(), []);
  });
});
