import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from './parse.ts';
import { Source } from './source.ts';
import { isAllStruck, struckMark, withoutStruck } from './struck.ts';

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

test('a text is struck as a whole where no word of it stands', () => {
  const all = (text: string): boolean => {
    const source = new Source(text);
    const [block] = parseText(source).blocks;
    return block?.kind === 'paragraph' && isAllStruck(block.inline, source);
  };
  assert.equal(all('~~a b~~.'), true);
  assert.equal(all('**~~a~~** <s>b</s>'), true);
  assert.equal(all('~~a~~ b'), false);
  assert.equal(all('a'), false);
});

test('the mark that opens struck text has one that closes it', () => {
  assert.deepEqual(struckMark('~~a~~'), { open: '~~', close: '~~' });
  assert.deepEqual(struckMark('<del class="x">a'), { open: '<del class="x">', close: '</del>' });
  assert.equal(struckMark('<span>a'), null);
});
