import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from '../model/document/file-name.ts';
import { isMarkdownName, markdownEndings } from './document-names.ts';

test('markdown is known by the end of its name, whatever the capitals', () => {
  for (const name of ['a.md', 'A.MD', 'queue.html.md.erb', 'q.Rmd', 'p.mdown']) {
    assert.equal(isMarkdownName(name), true, name);
  }
  for (const name of ['md', 'a.mdb', 'a.html.erb', 'amd', 'a.md.txt']) {
    assert.equal(isMarkdownName(name), false, name);
  }
});

test('no ending is left on the name by which a document is called', () => {
  for (const ending of [...markdownEndings, 'html.md.erb']) {
    assert.equal(fileName(`file:///shop/incidents/queue.${ending}`).name, 'queue', ending);
  }
});
