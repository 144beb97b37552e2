import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultConfig } from '../../config/config.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import { readPostmortem } from '../../model/read.ts';
import { applyEdits } from '../../text/edit.ts';
import { Source } from '../../text/source.ts';
import { continueSection, insertAfter, insertInOrder } from './section-scaffold.ts';

function read(text: string): ReturnType<typeof readPostmortem> {
  const options = {
    uri: 'file:///shop/a.md',
    vocabulary: defaultConfig.vocabulary,
    path: 'included',
  } as const;
  return readPostmortem(new Source(text), options);
}

/** The text with a section 'Level' behind the first section of the kind; null for the end of the document. */
function added(text: string, kind: SectionKind | null): string {
  const postmortem = read(text);
  const place = postmortem.sections.find((section) => section.kind === kind) ?? null;
  return applyEdits(text, [insertAfter(postmortem, place, [{ heading: 'Level', lines: ['- a'] }])]);
}

suite('a new section', () => {
  const cases: readonly (readonly [string, SectionKind | null, string, RegExp])[] = [
    [
      'has the level of its neighbour',
      'root-cause',
      '# T\n\n## Impact\n\na\n\n## Root cause\n\nb\n\n## Lessons\n\nc\n',
      /b\n\n## Level\n\n- a\n\n## Lessons/,
    ],
    [
      'also where the title stands two levels above',
      null,
      '# Search was down\n\n### Impact\n\na\n\n### Lessons learned\n\nb\n',
      /b\n\n### Level\n\n- a\n$/,
    ],
    ['never that of the title', null, '# Search was down\n\n## Impact\n\na\n', /a\n\n## Level\n\n- a\n$/],
    [
      'nor of a heading that says the title once more',
      null,
      '---\ntitle: Down\n---\n\n# Down\n\n## Impact\n\na\n',
      /a\n\n## Level\n/,
    ],
    [
      'is on the first level where its neighbours are',
      null,
      '---\ntitle: Down\n---\n\n# Impact\n\na\n\n# Root cause\n\nb\n',
      /b\n\n# Level\n/,
    ],
    [
      'stands beside a section below another one',
      'root-cause',
      '# T\n\n## Analysis\n\n### Root cause\n\nb\n\n## Lessons learned\n\nc\n',
      /b\n\n### Level\n\n- a\n\n## Lessons/,
    ],
    [
      'comes behind what is below its neighbour',
      'root-cause',
      '# T\n\n## Root cause\n\nb\n\n### More\n\nc\n\n## Lessons learned\n\nd\n',
      /c\n\n## Level\n\n- a\n\n## Lessons/,
    ],
    [
      'is underlined where its neighbours are',
      'impact',
      'Down\n====\n\nImpact\n------\n\na\n',
      /a\n\nLevel\n-----\n\n- a\n$/,
    ],
    [
      'has closing marks where its neighbours have',
      'impact',
      '# Down #\n\n## Impact ##\n\na\n',
      /a\n\n## Level ##\n/,
    ],
    [
      'is bold where they are',
      'impact',
      '# Down\n\n**Impact**\n\na\n\n**Root cause**\n\nb\n',
      /a\n\n\*\*Level\*\*\n\n- a\n\n\*\*Root cause/,
    ],
    [
      'with the colon that they have',
      'impact',
      '# Down\n\n**Impact:**\n\na\n\n**Root cause:**\n\nb\n',
      /a\n\n\*\*Level:\*\*\n\n- a\n/,
    ],
    [
      'is a line with a colon where they are',
      'root-cause',
      'Summary:\nDown.\n\nRoot cause:\nThe pool was small.\n',
      /small\.\n\nLevel:\n\n- a\n$/,
    ],
    [
      'takes the next number, behind the numbered ones',
      'impact',
      '# Down\n\n## 1. Impact\n\na\n\n## 2. Root cause\n\nb\n',
      /b\n\n## 3\. Level\n\n- a\n$/,
    ],
    [
      'in figures of Rome',
      'impact',
      '# Down\n\n## I. Impact\n\na\n\n## II. Root cause\n\nb\n',
      /b\n\n## III\. Level\n/,
    ],
    [
      'in numbers of parts',
      'root-cause',
      '# Down\n\n## 1. What\n\n### 1.1 Impact\n\na\n\n### 1.2 Root cause\n\nb\n\n## 2. Lessons learned\n\nc\n',
      /b\n\n### 1\.3 Level\n\n- a\n\n## 2/,
    ],
    [
      'is on the level below the title where there is no section',
      null,
      '# Search was down\n\nIt was.\n',
      /was\.\n\n## Level\n/,
    ],
    [
      'in the form of the title',
      null,
      'Search was down\n===============\n\nIt was.\n',
      /was\.\n\nLevel\n-----\n/,
    ],
    [
      'stands alone where the neighbour is an item of a list',
      'root-cause',
      '# T\n\n## Analysis\n\n- Root cause: the pool was small\n- Trigger: a deploy\n',
      /deploy\n\n## Level\n/,
    ],
    [
      'belongs to the last of several incidents',
      null,
      '# A\n\n## First\n\n### Timeline\n\n- 10:00 a\n\n### Impact\n\nb\n\n## Second\n\n### Timeline\n\n- 10:00 c\n\n### Impact\n\nd\n',
      /d\n\n### Level\n/,
    ],
    [
      'keeps the line endings',
      'impact',
      '# T\r\n\r\n## Impact\r\n\r\na\r\n',
      /a\r\n\r\n## Level\r\n\r\n- a\r\n$/,
    ],
  ];
  for (const [name, kind, text, expected] of cases) {
    test(name, () => assert.match(added(text, kind), expected));
  }

  test('goes before the first one where it belongs there', () => {
    const text = '# T\n\n### Lessons learned\n\nb\n';
    const edit = insertInOrder(read(text), 'impact', [{ heading: 'Impact', lines: ['a'] }]);
    assert.equal(applyEdits(text, [edit]), '# T\n\n### Impact\n\na\n\n### Lessons learned\n\nb\n');
  });
});

suite('lines at the end of a section', () => {
  function continued(body: string): string {
    const text = `# T\n\n## Root cause\n\n${body}\n\n## Lessons learned\n\nc\n`;
    const postmortem = read(text);
    const place = postmortem.sections.find(({ kind }) => kind === 'root-cause');
    assert.ok(place !== undefined);
    const after = applyEdits(text, [continueSection(postmortem, place, ['- x', '- y'])]);
    return after.slice(after.indexOf('Root cause') + 12, after.indexOf('\n\n## Lessons'));
  }

  test('join its list, with its marks and numbers', () => {
    assert.equal(continued('- a\n- b'), '- a\n- b\n- x\n- y');
    assert.equal(continued('* a'), '* a\n* x\n* y');
    assert.equal(continued('1. a\n2. b'), '1. a\n2. b\n3. x\n4. y');
  });

  test('stand apart from everything else', () => {
    assert.equal(continued('a'), 'a\n\n- x\n- y');
  });
});
