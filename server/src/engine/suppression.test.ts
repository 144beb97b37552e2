import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rules as registered } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { applyEdits } from '../text/edit.ts';
import { findingsOf, postmortemOf, told, wordRule } from './engine.fixture.ts';

const [one, two] = registered.map(({ id }) => id);
/** Stand-ins under real ids, so that the names in comments are known. */
const apple = wordRule(one ?? '', 'apple');
const pear = wordRule(two ?? '', 'pear');

/** The lines (from one, of the body) on which the rule still speaks, and what is said of the comments. */
function spoken(body: string, rules: readonly Rule[] = [apple, pear]): readonly string[] {
  return told(postmortemOf(body), rules).map((finding) => {
    const [id, , line] = finding.split(' ');
    const name = id === apple.id ? 'apple' : id === pear.id ? 'pear' : id;
    return `${name} ${Number(line) - 5}`;
  });
}

suite('silencing comments', () => {
  test('a region ends at enable, else with the document', () => {
    const region = `apple\n\n<!-- missing-link-disable ${one} -->\n\napple\n\n<!-- missing-link-enable ${one} -->\n\napple\n`;
    assert.deepEqual(spoken(region), ['apple 1', 'apple 9']);
    assert.deepEqual(spoken(`<!-- missing-link-disable -->\n\napple\n\npear\n`), []);
  });

  test('enable without names ends every region, with a name only its own', () => {
    const start = `<!-- missing-link-disable ${one} ${two} -->\n\napple pear\n\n`;
    assert.deepEqual(spoken(`${start}<!-- missing-link-enable -->\n\napple pear\n`), ['apple 7', 'pear 7']);
    assert.deepEqual(spoken(`${start}<!-- missing-link-enable ${two} -->\n\napple pear\n`), ['pear 7']);
  });

  test('a line, the next line, the file', () => {
    assert.deepEqual(spoken(`apple <!-- missing-link-disable-line ${one} -->\napple\n`), ['apple 2']);
    assert.deepEqual(spoken(`<!-- missing-link-disable-next-line ${one} -->\napple\n\napple\n`), ['apple 4']);
    assert.deepEqual(spoken(`apple\n\n<!-- missing-link-disable-file ${one} -->\n\napple pear\n`), [
      'pear 5',
    ]);
  });

  test('a reason stands behind dashes or a colon', () => {
    for (const words of [
      `${one} -- agreed with Sam`,
      `${one} --agreed: a ${two} is meant`,
      `${one}: agreed with Sam`,
      `${one} : agreed`,
      `${one} \u2014 agreed`,
      `${one}, ${two} -- both agreed`,
    ]) {
      assert.deepEqual(spoken(`apple <!-- missing-link-disable-line ${words} -->\n`, [apple]), [], words);
    }
  });

  test('a reason without a mark is told once', () => {
    const body = `apple <!-- missing-link-disable-line ${one} because we agreed -->\n`;
    const unknown = findingsOf(postmortemOf(body), [apple]);
    assert.deepEqual(
      unknown.map(({ message }) => message),
      ["'because' is not a rule, so it silences nothing. Put a reason after '--'."],
    );
  });

  test('the next line is the next that holds words', () => {
    const comment = `<!-- missing-link-disable-next-line ${one} -->`;
    assert.deepEqual(spoken(`${comment}\n\napple\n\napple\n`), ['apple 5']);
    assert.deepEqual(spoken(`${comment}\n<!-- prettier-ignore -->\n\napple\n\napple\n`), ['apple 6']);
    assert.deepEqual(
      spoken(`${comment}\n<!-- missing-link-disable-next-line ${two} -->\napple pear\n\napple\n`),
      ['apple 5'],
    );
  });

  test('capitals do not matter, and a comment may have several lines', () => {
    const shouted = `<!-- Missing-Link-Disable-Next-Line ${(one ?? '').toUpperCase()} -->`;
    assert.deepEqual(spoken(`${shouted}\napple\n`), []);
    const long = `<!--\n  missing-link-disable-next-line\n  ${one},\n  ${two}\n  -- agreed\n  with Sam\n-->`;
    assert.deepEqual(spoken(`${long}\n\napple pear\n`), []);
  });

  test('a group names all its rules', () => {
    const group = (one ?? '').split('/')[0];
    assert.deepEqual(spoken(`apple <!-- missing-link-disable-line ${group} -->\n`), []);
    assert.deepEqual(spoken(`apple <!-- missing-link-disable-line ${group}/* -->\n`), []);
  });

  test('a name that is no rule is told, with the one that was meant', () => {
    const slip = (one ?? '').slice(0, -1);
    const text = postmortemOf(`apple <!-- missing-link-disable-line ${slip} -->\n`);
    const finding = findingsOf(text, [apple]).find(({ rule }) => rule === 'config/unknown-suppression');
    const repaired = applyEdits(text.source.text, finding?.fixes?.[0]?.edits ?? []);
    assert.ok(repaired.endsWith(`apple <!-- missing-link-disable-line ${one} -->\n`));
  });

  test('a comment that silences nothing is told, and can go with its line', () => {
    const text = postmortemOf(`plum\n\n<!-- missing-link-disable-next-line ${one} -->\nplum\n`);
    const finding = findingsOf(text, [apple]).find(({ rule }) => rule === 'config/unused-suppression');
    assert.equal(finding?.severity, 'hint');
    assert.equal(finding?.fixable, false);
    const removed = applyEdits(text.source.text, finding?.fixes?.[0]?.edits ?? []);
    assert.ok(removed.endsWith('plum\n\nplum\n'));
  });

  test('of several names only those without use are told', () => {
    const body = `apple <!-- missing-link-disable-line ${one} ${two} -->\n`;
    const unused = findingsOf(postmortemOf(body), [apple, pear]);
    assert.deepEqual(
      unused.map(({ message }) => message),
      [`'${two}' silences nothing here. Remove it.`],
    );
  });

  test('of a rule that is off nobody says that silencing it is needless', () => {
    const body = `<!-- missing-link-disable-file ${one} -->\n\nplum\n`;
    assert.equal(told(postmortemOf(body), [apple]).length, 1);
    assert.deepEqual(told(postmortemOf(body), [apple], { rules: new Map([[one ?? '', 'off']]) }), []);
  });
});
