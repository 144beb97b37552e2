import assert from 'node:assert/strict';
import test from 'node:test';
import MarkdownIt from 'markdown-it';
import { asMarkdown, linkTarget } from './tooltip-text.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

const texts = [
  'Add a contract test',
  '**bold** _em_ `code` ~~gone~~ # no heading',
  '<img src=x onerror=alert(1)> & &lt; &#36;',
  '$(flame) costs $5',
  'see https://evil.example/x and www.evil.example, mail a@b.example',
  '[text](command:evil) ![](x)',
  '- no list 1. none | a | b |',
  'back\\slash \\* star',
  '[ref]: http://x.example',
];

test('what a document says is shown as it is, whatever it says', () => {
  for (const text of texts) {
    const html = markdown.renderInline(asMarkdown(text));
    const shown = html
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    assert.equal(shown, text);
    assert.doesNotMatch(asMarkdown(text), /\$\(/, 'an icon');
  }
});

test('words are parted by blanks at which a line can break', () => {
  assert.equal(asMarkdown('one  two\nthree'), 'one two three');
});

test('an address stays one target', () => {
  assert.equal(linkTarget('https://x.example/a(b) c'), 'https://x.example/a%28b%29%20c');
});
