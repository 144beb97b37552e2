import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import { apply, tell } from '../rule.fixture.ts';
import { structureConflict } from './conflict.ts';
import { structureDuplicateId } from './duplicate-id.ts';
import { structureEmpty } from './empty.ts';
import { structurePlaceholder } from './placeholder.ts';
import { structureSection } from './section.ts';
import { structureUnread } from './unread.ts';
import { structureUnreadable } from './unreadable.ts';

const house =
  '# Down\n\nSearch was down for an hour because the index was empty after a rebuild.\n\n## Impact\n\nNone.\n';

function sections(...kinds: readonly SectionKind[]): {
  readonly facts: { houseSections(): readonly SectionKind[] };
} {
  return { facts: { houseSections: () => kinds } };
}

suite('structure/section', () => {
  test('asks a document that has a form of its own for nothing', () => {
    const many = sections('impact', 'detection', 'lessons', 'resolution', 'went-well', 'went-wrong');
    assert.deepEqual(tell(structureSection, house, many), []);
  });

  test('asks a document of another house for nothing where nothing tells', () => {
    assert.deepEqual(tell(structureSection, house), []);
  });

  test("asks for the sections that the team's other post-mortems have, in one finding", () => {
    const told = tell(structureSection, house, sections('impact', 'detection', 'lessons'));
    assert.equal(told.length, 1);
    assert.equal(told[0]?.words, 'Down');
    assert.match(told[0].message, /'Detection and containment' and 'Lessons learned' are missing/);
    assert.equal(told[0].fixes?.length, 2);
  });

  test('a lead paragraph is a summary, any fix answers for a list of actions', () => {
    assert.deepEqual(tell(structureSection, house, sections('summary')), []);
    assert.deepEqual(tell(structureSection, '# Down\n\n**Impact:** 300 orders.\n', sections('impact')), []);
    const items = `${house}\n## Next steps\n\n- [ ] Compare counts after a rebuild\n`;
    assert.deepEqual(tell(structureSection, items, sections('actions', 'immediate-fixes')), []);
  });

  test('leaves timeline, cause, level and fix to their own rules', () => {
    assert.deepEqual(
      tell(structureSection, house, sections('timeline', 'root-cause', 'chain', 'structural-fix', 'other')),
      [],
    );
  });

  test('each quick fix answers for one section, in its place', () => {
    const around = sections('summary', 'impact', 'detection', 'lessons');
    const text = '# Down\n\n## Impact\n\nNone.\n\n## Lessons learned\n\n- Count.\n';
    const [told] = tell(structureSection, text, around);
    const [first, second] = told?.fixes ?? [];
    assert.ok(apply(text, first).indexOf('## Summary') < apply(text, first).indexOf('## Impact'));
    const detected = apply(text, second);
    assert.match(tell(structureSection, detected, around)[0]?.message ?? '', /^'Summary' is missing/);
    assert.ok(detected.indexOf('## Detection') > detected.indexOf('## Impact'));
    assert.ok(detected.indexOf('## Detection') < detected.indexOf('## Lessons'));
  });

  test('our template asks more of a severe incident', () => {
    const small =
      '---\ntype: postmortem\nseverity: P3\nlevel: scope\n---\n\n# Down\n\n## Summary\n\nDown.\n\n## Impact\n\nNone.\n';
    assert.deepEqual(tell(structureSection, small), []);
    assert.match(tell(structureSection, small.replace('P3', 'P0'))[0]?.message ?? '', /What responders saw/);
  });

  test('the configuration has the last word', () => {
    const [told] = tell(structureSection, house, { config: { requiredSections: ['lucky'] } });
    assert.match(told?.message ?? '', /'Where we got lucky' is missing. The configuration/);
  });
});

suite('structure/empty', () => {
  test('many are one finding', () => {
    const text = '# Down\n\n## Impact\n\n## Detection\n\n## Lessons learned\n';
    const [told, more] = tell(structureEmpty, text);
    assert.match(told?.message ?? '', /^3 sections are empty/);
    assert.equal(told?.related?.length, 3);
    assert.equal(more, undefined);
  });

  test('comments and sub-headings: only the first is empty', () => {
    const text =
      '# Down\n\n## Impact\n\n<!-- Who? -->\n\n## Lessons learned\n\n### What went well\n\nThe alert.\n';
    const told = tell(structureEmpty, text);
    assert.deepEqual(
      told.map(({ words }) => words),
      ['Impact'],
    );
    const [asked, none, remove] = told[0]?.fixes ?? [];
    assert.match(
      apply(text, asked),
      /-->\n\n- Affected: 312 customers\n- What they could not do: \n- For how long: 40 minutes\n\n## Lessons/,
    );
    assert.match(apply(text, none), /## Impact\n\n<!-- Who\? -->\n\nNone\.\n\n## Lessons/);
    assert.doesNotMatch(apply(text, remove), /Impact/);
  });

  const titles = (text: string): readonly (readonly string[])[] =>
    tell(structureEmpty, text).map(({ fixes = [] }) => fixes.map(({ title }) => title));

  test("a draft keeps its template's sections, a finished document only what is asked for", () => {
    const text = (status: string): string =>
      `---\ntype: postmortem\nstatus: ${status}\nseverity: P1\nlevel:\n---\n\n# Down\n\n## Impact\n\n## Future considerations\n`;
    assert.deepEqual(titles(text('draft')), [
      ["Write the questions of an impact under 'Impact'", "Write 'None.' under 'Impact'"],
      ["Write 'None.' under 'Future considerations'"],
    ]);
    assert.deepEqual(titles(text('review')), [
      ["Write the questions of an impact under 'Impact'", "Write 'None.' under 'Impact'"],
      ["Write 'None.' under 'Future considerations'", "Remove the heading 'Future considerations'"],
    ]);
  });

  test("nothing to say is no answer to what happened, so 'None.' is not offered there", () => {
    assert.deepEqual(titles('# Down\n\n## Summary\n\n## Went well\n\nThe alert.\n'), [
      ["Remove the heading 'Summary'"],
    ]);
  });

  test('all that may go, goes at once', () => {
    const text = '# Down\n\n## Impact\n\n## Detection\n\nA page.\n\n## Lessons learned\n\n## Metrics\n';
    const [told] = tell(structureEmpty, text);
    const all = told?.fixes?.find(({ title }) => title === 'Remove 3 empty headings');
    assert.equal(apply(text, all), '# Down\n\n## Detection\n\nA page.\n\n');
    const left = apply(text, told?.fixes?.[1]);
    assert.match(left, /## Impact\n\nNone\.\n\n## Detection/);
    assert.deepEqual(
      tell(structureEmpty, left).map(({ words }) => words),
      ['Lessons learned', 'Metrics'],
    );
  });

  test('titles and headings that are fields with a value promise nothing', () => {
    assert.deepEqual(tell(structureEmpty, '# Down\n\n# Date: 8 December 2025\n\n# Impact\n\nNone.\n'), []);
  });

  test('leaves empty answers to the rules that ask the question', () => {
    const text = '# Down\n\n## Timeline\n\n## Root cause\n\n## Missing chain level\n\n## Structural fix\n';
    assert.deepEqual(tell(structureEmpty, text), []);
  });
});

suite('structure/placeholder', () => {
  test('a question of the template above its answer is its heading', () => {
    const asked = '# Down\n\n## Cause\n\n*List the sequence of events that led to the incident*\n';
    assert.equal(tell(structurePlaceholder, `${asked}\n## Impact\n\nNone.\n`).length, 1);
    assert.deepEqual(tell(structurePlaceholder, `${asked}\nThe vacuum took all of the CPU.\n`), []);
  });

  test('many are one finding, and the bold point of an item is none', () => {
    const many =
      '# Down\n\n## Impact\n\nTBD\n\n## Detection\n\nTBD\n\n## Causes\n\nTBD\n\n## Lessons\n\nTBD\n';
    assert.deepEqual(
      tell(structurePlaceholder, many).map(({ message }) => /^4 places/.test(message)),
      [true],
    );
    assert.deepEqual(
      tell(structurePlaceholder, '# Down\n\n## Prevention\n\n1. **Add monitoring of it**\n'),
      [],
    );
  });

  test('finds them in prose, in blocks of HTML and in metadata', () => {
    const text =
      '---\ntype: postmortem\ncommander: TBD\n---\n\n# Down\n\n## Impact\n\n<describe the impact>\n\n## Summary\n\nTODO write two sentences\n';
    assert.deepEqual(
      tell(structurePlaceholder, text)
        .map(({ words }) => words)
        .sort(),
      ['<describe the impact>', 'TBD', 'TODO'],
    );
  });

  test('leaves slots of fixes and unknown times to their rules, comments and code alone', () => {
    const text =
      '# Down\n\n## Timeline\n\n- HH:MM detected: by support\n\n## Action items\n\n- [ ] Compare counts\n  - Owner: TBD\n\n<!-- TODO: ask -->\n\n```\nTBD\n```\n';
    assert.deepEqual(tell(structurePlaceholder, text), []);
  });
});

suite('structure/unreadable', () => {
  test('quotes what YAML refuses, once', () => {
    const text = '---\ntype: postmortem\ntitle: Outage: checkout down\n---\n\n# Down\n';
    const [told] = tell(structureUnreadable, text);
    assert.equal(told?.words, 'Outage: checkout down');
    assert.equal(told.atMost, 'warning');
    const quoted = apply(text, told.fixes?.[0]);
    assert.match(quoted, /^title: "Outage: checkout down"$/m);
    assert.deepEqual(tell(structureUnreadable, quoted), []);
  });

  test('a block that nothing closes is an error', () => {
    const told = tell(
      structureUnreadable,
      '---\ntype: postmortem\nseverity: P1\n\n# Down\n\nSearch was down.\n',
    );
    assert.equal(told.length, 1);
    assert.equal(told[0]?.atMost, undefined);
  });

  test('NUL bytes are told once, however many', () => {
    const told = tell(structureUnreadable, `# Down\n\n${'\0'.repeat(40)}\n\na\0b\n`);
    assert.equal(told.length, 1);
  });

  test('leaves sound front matter alone', () => {
    assert.deepEqual(
      tell(structureUnreadable, '---\ntype: postmortem\nresponders: ["@li", "@sam"]\n---\n\n# Down\n'),
      [],
    );
  });
});

suite('structure/conflict and structure/duplicate-id', () => {
  test('markers are told once, a setext heading is none', () => {
    const merged =
      '# Down\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> other\n';
    assert.equal(tell(structureConflict, merged).length, 1);
    assert.deepEqual(tell(structureConflict, 'Down\n=======\n\nText.\n'), []);
  });

  test('its own id is no duplicate', () => {
    const own = {
      uri: 'file:///shop/postmortems/2026-11-03-example.md',
      id: 'INC-7',
      title: 'Down',
      date: null,
      severity: null,
      status: null,
      level: null,
      label: null,
      class: null,
      recurs: [],
      services: [],
      archived: false,
      lateReview: null,
      sections: [],
      usesChain: false,
      dateOrder: null,
      fixes: [],
    };
    const text = '---\ntype: postmortem\nid: INC-7\n---\n\n# Down\n';
    assert.deepEqual(tell(structureDuplicateId, text, { facts: { byId: () => [own] } }), []);
    const other = { ...own, uri: 'file:///shop/postmortems/b.md', title: null };
    const [told] = tell(structureDuplicateId, text, { facts: { byId: () => [own, other] } });
    assert.match(told?.message ?? '', /id of 'b.md'/);
    assert.equal(told?.related?.[0]?.uri, other.uri);
  });
});

suite('structure/unread', () => {
  const lead = '# Down\n\n## Impact\n\nNone.\n\n';

  function messages(text: string): readonly string[] {
    return tell(structureUnread, `${lead}${text}`).map(({ message }) => message);
  }

  test('says that nothing in a section of actions is read', () => {
    const [told] = tell(
      structureUnread,
      `${lead}## Action items\n\nWe will add an alert and should limit the retries.\n`,
    );
    assert.equal(told?.words, 'Action items');
    assert.equal(
      told.message,
      "No action found in 'Action items'. Write each one as a list item or a table row.",
    );
  });

  test('is silent where the section says that there is nothing, or where the actions are kept', () => {
    for (const words of [
      'None.',
      'N/A',
      '- None',
      'No actions needed.',
      'No follow-up is planned for this one.',
      'All of it will be tracked on the [board](https://example.org/board).',
      'We will keep them in Jira.',
      'The team met on Friday.',
      '',
    ]) {
      assert.deepEqual(messages(`## Action items\n\n${words}\n`), [], words);
    }
  });

  test('is silent where the items are read, in groups too', () => {
    const items = '- [ ] Add an alert\n- [ ] Limit the retries\n';
    assert.deepEqual(messages(`## Action items\n\n${items}\n### Later\n\n${items}`), []);
  });

  test('says how much of a timeline is read', () => {
    const lines = '- 09:31 detected: an alert\n- then Ana looked\n- Ben called\n- soon after it was over\n';
    assert.deepEqual(messages(`## Timeline\n\n${lines}`), [
      "3 of 4 entries in 'Timeline' have no readable time. Begin each one with its time, such as 09:31.",
    ]);
  });

  test('is silent about details below an entry, and about a timeline that is read', () => {
    const below = '### 09:31 Detected\n\n- a\n- b\n- c\n\n### 09:40 Fixed\n\n- d\n- e\n';
    assert.deepEqual(messages(`## Timeline\n\n${below}`), []);
    assert.deepEqual(messages('## Timeline\n\n- 09:31 a\n- 09:40 b\n- later c\n'), []);
  });
});

suite('a language that is half known', () => {
  const text =
    'Kuyruk, posta sunucusunun ayarları değiştirildikten sonra sipariş kabul etmeyi bıraktı; bu yüzden müşteriler onayları ancak ertesi sabah aldı. Ekip önceki yapılandırmayı geri yükledi ve iletileri elle yeniden gönderdi. İzleme hiçbir şey fark etmedi, çünkü uyarı eşiği geçen yılki taşıma sırasında fazla yüksek ayarlanmıştı. Şimdi eşik düşürüldü.';

  test('is not asked for sections', () => {
    const document = `# Arıza\n\n## Özet\n\n${text}\n\n## Neden\n\nEşik değişti.\n`;
    assert.deepEqual(tell(structureSection, document, sections('impact', 'lessons')), []);
  });
});
