import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../source.ts';
import { parseText } from './parse.ts';
import { struckMark, withoutStruck } from './struck.ts';

function standing(text: string): string {
  const source = new Source(text);
  return withoutStruck(source, parseText(source).blocks).text;
}

test('struck text is blank wherever it stands, and no place moves', () => {
  assert.equal(standing('# A ~~b~~ c'), '# A       c');
  assert.equal(standing('- a <del>b</del> c'), '- a              c');
  assert.equal(standing('> - ~~a\n>   b~~ c'), '> -    \n        c');
  assert.equal(standing('| a |\n|---|\n| ~~b~~ c |'), '| a |\n|---|\n|       c |');
  assert.equal(standing('~~a ~~b~~ c'), '~~a       c');
});

test('code and text without strokes stay', () => {
  for (const text of ['`~~a~~`', '```\n~~a~~\n```', 'a ~ b', '<s>a', '~~ a ~~'])
    assert.equal(standing(text), text);
});

test('the mark that opens struck text has one that closes it', () => {
  assert.deepEqual(struckMark('~~a~~'), { open: '~~', close: '~~' });
  assert.deepEqual(struckMark('<del class="x">a'), { open: '<del class="x">', close: '</del>' });
  assert.equal(struckMark('<span>a'), null);
});
