import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import MarkdownIt, { type MarkdownIt as Engine } from 'markdown-it';
import { markedTokens } from '../client/src/preview/marked-tokens.ts';
import { previewPlugin } from '../client/src/preview/preview-plugin.ts';
import { previewMarks } from '../server/src/features/preview/preview-marks.ts';
import type { PreviewMarks } from '../server/src/protocol/preview-marks.ts';
import { exampleToday, modelAs } from './example-world.ts';

const path = 'postmortems/2026-11-03-example.md';
const uri = `file:///shop/${path}`;

/** As the built-in preview has it: HTML of documents is let through, and what shows front matter is not ours. */
const editorEngine = (): Engine => new MarkdownIt({ html: true });

function marksOf(text: string, config: string | null = null): PreviewMarks {
  return previewMarks(modelAs(path, text, config), exampleToday);
}

/** The preview's HTML of a text with what the server says of it. */
function preview(text: string, marks: PreviewMarks | null = marksOf(text), md = editorEngine()): string {
  const env = { currentDocument: { toString: () => uri } };
  return previewPlugin(() => marks)
    .extendMarkdownIt(md)
    .render(text, env);
}

/** HTML as a table of tests can hold it. */
function short(html: string): string {
  return html
    .replaceAll(/<span class="missing-link-badge([^"]*)">/g, '[$1')
    .replaceAll(/<span class="missing-link-elapsed" title="([^"]*)">(.*?)<\/span> /g, '{$2, $1}')
    .replaceAll(/<span class="missing-link-name">(.*?)<\/span>|<\/?bdi>/g, '$1')
    .replaceAll(/<\/span>/g, ']')
    .replaceAll('missing-link-', '');
}

const head = '# Checkout timed out\n\n- Severity: P1\n- Status: review\n\n';

suite('the whole document', () => {
  test('has its badges below the title, each with its name', () => {
    const text = `---
type: postmortem
severity: P2
status: review
level: operation
label: configuration
---

# Checkout timed out

## Summary
`;
    const body = text.slice(text.indexOf('# Checkout'));
    const marks = marksOf(text);
    assert.deepEqual(marks, {
      version: 1,
      badges: {
        severity: 'P2',
        severityRank: 2,
        status: 'review',
        level: 'operation',
        label: 'configuration',
        overdue: 0,
        line: 8,
      },
      lines: [],
    });
    assert.equal(
      preview(body, { ...marks, badges: marks.badges === null ? null : { ...marks.badges, line: 0 } }),
      `<h1>Checkout timed out</h1>
<p class="missing-link-badges"><span class="missing-link-badge"><span class="missing-link-name">Severity</span> <bdi>P2</bdi></span> <span class="missing-link-badge"><span class="missing-link-name">Status</span> <bdi>review</bdi></span> <span class="missing-link-badge"><span class="missing-link-name">Chain level</span> <bdi>operation · configuration</bdi></span></p>
<h2>Summary</h2>
`,
    );
  });

  test('has them below the heading of a title in two lines, too', () => {
    const text = 'Checkout timed out\n==================\n\n**Severity:** P1\n\n## Timeline\n\n## Impact\n';
    assert.match(
      short(preview(text)),
      /^<h1>Checkout timed out<\/h1>\n<p class="badges">\[ graveSeverity P1\]<\/p>\n<p>/,
    );
  });

  test('has them at the top where no heading is the title', () => {
    const marks = marksOf(`${head}## Timeline\n`);
    const { badges } = marks;
    assert.ok(badges !== null);
    const nowhere = { ...marks, badges: { ...badges, line: -1 } };
    assert.match(short(preview('Text first.\n\n## Timeline\n', nowhere)), /^<p class="badges">.*\n<p>Text/);
    const untitled = marksOf('---\ntype: postmortem\ntitle: A\nseverity: P1\n---\n\nText.\n');
    assert.equal(untitled.badges?.line, -1);
    assert.match(short(preview('# Title\n\nText.\n', nowhere)), /^<h1>Title<\/h1>\n<p class="badges">/);
  });

  test('follows front matter that the editor shows', () => {
    const text = `${head}## Timeline\n`;
    const md = editorEngine();
    md.renderer.rules.front_matter = () => '<table></table>\n';
    md.core.ruler.push('front', (state) => {
      state.tokens.unshift(new state.Token('front_matter', '', 0));
    });
    const { badges } = marksOf(text);
    assert.ok(badges !== null);
    const html = preview('Text.\n', { version: 1, lines: [], badges: { ...badges, line: -1 } }, md);
    assert.match(html, /^<table><\/table>\n<p class="missing-link-badges">/);
  });

  test('says levels by the words of the team, and how many fixes are overdue', () => {
    const text = `---\ntype: postmortem\nlevel: op\n---\n\n# A\n\n## Action items\n\n- [ ] a, due 2026-11-01\n- [ ] b, due 2026-11-02\n`;
    const config = 'levels:\n  - plan\n  - { name: run, aliases: [op], gloss: How it runs. }\n';
    assert.match(
      short(preview(text, marksOf(text, config))),
      /\[Chain level run\] \[ overdue2 overdue fixes\]/,
    );
  });
});

suite('fixes', () => {
  const items = (fixes: string): string => `${head}## Action items\n\n${fixes}`;
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'in a list',
      '- [ ] Alert on the age\n  - Due: 2026-11-09\n',
      /<li>\[ \] Alert on the age \[ overdue12 days overdue\]\n<ul>/,
    ],
    [
      'with its field in the next line',
      '- [ ] Alert on the age\n  Due: 2026-11-20\n',
      /<li>\[ \] Alert on the age \[ overdue1 day overdue\]\nDue: 2026-11-20<\/li>/,
    ],
    [
      'in a row, behind its title',
      '| # | Action | Owner | Due |\n| --- | --- | --- | --- |\n| 1 | Alert on `a\\|b` | @maya | 2026-11-09 |\n',
      /<td>1<\/td>\n<td>Alert on <code>a\|b<\/code> \[ overdue12 days overdue\]<\/td>/,
    ],
    [
      'of two rows',
      '| Action | Owner | Due |\n| --- | --- | --- |\n| a | @maya | 2026-11-09 |\n| a | @maya | 2027-11-10 |\n',
      /<td>a \[ overdue12 days overdue\]<\/td>[^[]*<td>a<\/td>/,
    ],
    [
      'as a heading',
      '### Alert on the age\n\n- Owner: @maya\n- Due: 2026-11-09\n',
      /<h3>Alert on the age \[ overdue12 days overdue\]<\/h3>/,
    ],
  ];
  for (const [name, fixes, html] of cases) {
    test(`that are overdue say so ${name}`, () => assert.match(short(preview(items(fixes))), html));
  }

  const silent: readonly (readonly [string, string])[] = [
    ['due today', '- [ ] Alert on the age, due 2026-11-21\n'],
    ['done', '- [x] Alert on the age, due 2026-11-01\n'],
    ['without a day', '- [ ] Alert on the age\n'],
    ['snoozed', '- [ ] Alert on the age\n  - Due: 2026-11-01\n  - Snoozed: 2026-12-20, the freeze\n'],
  ];
  for (const [name, fixes] of silent) {
    test(`say nothing when ${name}`, () => assert.doesNotMatch(preview(items(fixes)), /overdue/));
  }
});

suite('timelines', () => {
  const told = (lines: string): string =>
    short(preview(`${head}Date: 2026-11-03\n\n## Timeline\n\nAll times UTC.\n\n${lines}`)).split(
      'UTC.</p>\n',
    )[1] ?? '';

  test('say how far into the incident an entry is', () => {
    assert.equal(
      told(
        '- 09:02 the rollout begins\n- 09:12 started: timeouts\n- 09:24 detected: the alert\n- 2026-11-04 10:12 resolved: all is well\n- 2026-11-20 09:12 reviewed\n',
      ),
      `<ul>
<li>{T-00:10, Since the incident started}09:02 the rollout begins</li>
<li>{T+00:00, Since the incident started}09:12 started: timeouts</li>
<li>{T+00:12, Since the incident started}09:24 detected: the alert</li>
<li>{T+25:00, Since the incident started}2026-11-04 10:12 resolved: all is well</li>
<li>{T+17d 00:00, Since the incident started}2026-11-20 09:12 reviewed</li>
</ul>
`,
    );
  });

  test('count from the trigger where nothing says when it started', () => {
    assert.match(
      told('- 09:12 trigger: the rollout\n- 09:14 detected: the alert\n'),
      /\{T\+00:02, Since the trigger\}09:14/,
    );
  });

  test('in a table have it in the cell of the time', () => {
    assert.match(
      told(
        '| Time | Event |\n| --- | --- |\n| 09:12 | started: timeouts at 09:12 |\n| 09:24 | detected: the alert |\n',
      ),
      /<td>\{T\+00:12, [^}]*\}09:24<\/td>\n<td>detected/,
    );
  });

  test('in lines of one paragraph have it at each line', () => {
    assert.equal(
      told('09:12 started: timeouts\n**09:24** detected: the `alert`\n09:30 mitigated: undone\n'),
      `<p>{T+00:00, Since the incident started}09:12 started: timeouts
{T+00:12, Since the incident started}<strong>09:24</strong> detected: the <code>alert</code>
{T+00:18, Since the incident started}09:30 mitigated: undone</p>
`,
    );
  });

  test('that count by themselves are left alone; those without a mark count from the first entry', () => {
    assert.doesNotMatch(told('- T+0 started: timeouts\n- T+12 detected: the alert\n'), /\{T/);
    assert.match(told('- 09:12 a message\n- 09:24 another\n'), /\{T\+00:12, Since the first entry\}/);
  });
});

suite('what is hostile or not ours', () => {
  test('HTML, commands and marks of direction in values are text', () => {
    const evil = `<img src=x onerror="alert(1)"> [run](command:evil) & \u202etxt`;
    const marks: PreviewMarks = {
      version: 1,
      badges: {
        severity: evil,
        severityRank: null,
        status: '\'"',
        level: null,
        label: evil,
        overdue: 0,
        line: 0,
      },
      lines: [],
    };
    const html = preview('# Title\n', marks);
    assert.doesNotMatch(html, /<img|<a |"alert|=x "/);
    assert.match(
      html,
      /<bdi>&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; \[run\]\(command:evil\) &amp; /,
    );
    assert.match(html, /<bdi>&#39;&quot;<\/bdi>/);
  });

  test('a document that says them is drawn with escapes', () => {
    const text = `---\ntype: postmortem\nseverity: "<script>alert(1)</script>"\nstatus: "<a href='command:evil'>x</a>"\n---\n\n# A\n\n## Timeline\n`;
    const badges = preview(text)
      .split('\n')
      .filter((line) => line.includes('missing-link-badges'));
    assert.equal(badges.length, 1);
    assert.doesNotMatch(badges[0] ?? '', /<script|<a\b/);
    assert.match(badges[0] ?? '', /&lt;script&gt;/);
  });

  test('long values are cut', () => {
    const marks = marksOf(`---\ntype: postmortem\nseverity: ${'P'.repeat(500)}\n---\n\n# A\n`);
    assert.equal(marks.badges?.severity?.length, 60);
  });

  const none = { version: 1, badges: null, lines: [] };
  test('other documents, templates and empty ones have no marks', () => {
    const notes = previewMarks(modelAs('notes.md', '# Notes\n\n- [ ] Milk, due 2026-11-01\n'), exampleToday);
    assert.deepEqual(notes, none);
    const template = modelAs(
      'postmortems/template.md',
      `${head}## Action items\n\n- [ ] a, due 2026-11-01\n`,
    );
    assert.ok(template.postmortem.isTemplate);
    assert.deepEqual(previewMarks(template, exampleToday), none);
    assert.equal(preview('', none), '');
  });

  test('a file of several incidents has no badges of one of them', () => {
    const incident = (day: string): string =>
      `# Incident ${day}\n\nSeverity: P1\n\n## Timeline\n\n- ${day} 09:12 UTC detected: a\n\n## Action items\n\n- [ ] Fix it, due 2026-11-01\n\n`;
    const text = incident('2026-10-03') + incident('2026-10-07');
    const model = modelAs(path, text);
    assert.equal(model.postmortem.incidents.length, 2);
    assert.equal(previewMarks(model, exampleToday).badges, null);
  });
});

suite('the engine of the editor', () => {
  const text = `${head}## Action items\n\n- [ ] Alert, due 2026-11-01\n`;

  test('keeps its tokens, and the words of headings, as they are', () => {
    const md = editorEngine();
    const tokens = md.parse('# A\n\n### Fix it\n', {});
    const before = JSON.stringify(tokens);
    const marked = markedTokens(tokens, {
      badges: null,
      lines: [{ kind: 'overdue', days: 3, line: 2, words: 'Fix it' }],
    });
    assert.equal(JSON.stringify(tokens), before);
    const words = marked.flatMap(({ children }) => (children ?? []).map(({ content }) => content));
    assert.deepEqual(words, ['A', 'Fix it', '']);
  });

  test('draws text of no document, and a document without marks, as ever', () => {
    const plain = editorEngine().render(text);
    const md = previewPlugin(() => marksOf(text)).extendMarkdownIt(editorEngine());
    assert.equal(md.render(text), plain);
    assert.equal(md.render(text, { currentDocument: undefined }), plain);
    assert.equal(preview(text, null), plain);
  });

  test('draws the document without marks where these fail', () => {
    const plugin = previewPlugin(() => {
      throw new Error('no');
    });
    const md = plugin.extendMarkdownIt(editorEngine());
    assert.equal(md.render(text, { currentDocument: uri }), editorEngine().render(text));
  });

  test('draws marks of lines that are gone nowhere', () => {
    const marks = { ...marksOf(text), badges: null };
    assert.equal(marks.lines.length, 1);
    assert.equal(preview('# A\n', marks), '<h1>A</h1>\n');
  });
});

test('docs/preview.md shows what the preview of its example says', () => {
  const page = readFileSync('docs/preview.md', 'utf8');
  const [, example = ''] = /^```markdown\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const text = preview(example)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\n+/g, '\n')
    .trim();
  assert.equal(text, shown.trim());
});

test('the styles name each class of the marks, and have the colours of the theme alone', () => {
  const styles = readFileSync('media/preview.css', 'utf8');
  const text = `${head}## Timeline\n\n- 09:12 UTC started: a\n- 09:24 UTC detected: b\n\n## Action items\n\n- [ ] Alert, due 2026-11-01\n`;
  const used = [...preview(text).matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  const styled = [...styles.matchAll(/\.(missing-link-[\w-]+)/g)].map(([, name]) => name);
  const unnamed = ['missing-link-name'];
  assert.deepEqual([...new Set([...styled, ...unnamed])].sort(), [...new Set(used)].sort());
  assert.doesNotMatch(styles, /#[\da-f]{3}|rgba?\(|hsla?\(|url\(|@import/i);
});
