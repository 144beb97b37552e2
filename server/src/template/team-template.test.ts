import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { defaultConfig } from '../config/config.ts';
import { readPostmortem } from '../model/read.ts';
import { readSnippet } from '../text/snippet.ts';
import { Source } from '../text/source.ts';
import { type MadePostmortem, newPostmortem } from './new-postmortem.ts';

const wanted = {
  size: 'full',
  title: 'Checkout: 5xx $1',
  severity: 'SEV1',
  date: '2026-11-20',
  commander: '@maya',
  services: ['checkout'],
} as const;

function made(text: string): MadePostmortem {
  const postmortem = readPostmortem(new Source(text), {
    uri: 'file:///shop/postmortems/template.md',
    vocabulary: defaultConfig.vocabulary,
    path: 'default',
  });
  const world = { today: '2026-11-21', config: defaultConfig, ids: ['PM-7'] };
  return newPostmortem(wanted, { ...world, template: { postmortem, path: 'template.md' } });
}

/** The snippet as it is at first, and the words of its holes in the order in which one comes to them. */
function holesOf(snippet: string): readonly string[] {
  const numbered = [...snippet.matchAll(/\$\{(\d+)/g)].map(([, number]) => Number(number));
  const words = readSnippet(snippet).flatMap((piece) => (piece.kind === 'hole' ? [piece.words] : []));
  return words
    .map((each, at) => ({ each, number: numbered[at] ?? 0 }))
    .sort((a, b) => a.number - b.number)
    .map(({ each }) => each);
}

suite("the team's own template", () => {
  test('keeps its sections and its front matter, and gets what is known', () => {
    const template =
      '---\ntemplate: true\ntitle: Incident title\nincident_id:\nseverity:\ndate: YYYY-MM-DD\nstatus: template\nservices: []\n---\n\n# Incident title\n\n## What broke\n\n## Who noticed\n\n<How did we find out?>\n\n## Next steps\n\n- [ ]\n';
    const { text, snippet } = made(template);
    assert.equal(
      text,
      '---\ntitle: "Checkout: 5xx $1"\nincident_id: PM-8\nseverity: SEV1\ndate: 2026-11-20\nstatus: draft\nservices: checkout\n---\n\n# Checkout: 5xx $1\n\n## What broke\n\n## Who noticed\n\n<How did we find out?>\n\n## Next steps\n\n- [ ]\n',
    );
    assert.deepEqual(holesOf(snippet), ['', '<How did we find out?>', '']);
    assert.match(snippet, /## What broke\n\n\$\{1\}\n\n## Who noticed/);
    assert.match(snippet, /# Checkout: 5xx \\\$1\n/);
    const read = readPostmortem(new Source(text), {
      uri: 'file:///shop/postmortems/2026-11-20-checkout.md',
      vocabulary: defaultConfig.vocabulary,
      path: 'default',
    });
    assert.deepEqual([read.recognised, read.isTemplate], [true, false]);
  });

  test('fills fields under the title, in the shape that they have', () => {
    const bold =
      '# Postmortem: [Incident name]\n\n**Date:** yyyy-mm-dd\n**Severity:**\n**Owner:**\n\n## Impact\n\nWho could not do what?\n';
    const { text, snippet } = made(bold);
    assert.match(
      text,
      /^# Postmortem: Checkout: 5xx \$1\n\n\*\*Date:\*\* 2026-11-20\n\*\*Severity:\*\* SEV1\n/,
    );
    assert.match(snippet, /\*\*Owner:\*\* \$\{1\}\n\n## Impact\n\nWho could not do what\?\n/);
    const table = '# Incident title\n\n| | |\n| --- | --- |\n| Severity | |\n| Date | |\n\n## Impact\n';
    assert.match(made(table).text, /\| Severity \| SEV1 \|\n\| Date \| 2026-11-20 \|/);
  });

  test('a title has its slots filled, and a heading that calls the file a template goes', () => {
    const title = (text: string): string => made(text).text.split('\n', 1)[0] ?? '';
    assert.equal(title('# {{ date }}, {{ name }}\n\n## Impact\n'), '# 2026-11-20, Checkout: 5xx $1');
    assert.equal(title('# [ID] – <what happened>\n\n## Impact\n'), '# PM-8 – Checkout: 5xx $1');
    assert.equal(title('# Template\n\n# <name>\n\n## Impact\n'), '# Checkout: 5xx $1');
    assert.equal(title('# Incident report template\n\n## Impact\n'), '# Checkout: 5xx $1');
  });

  test('empty items, labels, cells and instructions are slots; what is answered below is none', () => {
    const template =
      '# Incident name\n\n## Timeline\n\n- detected:\n- resolved:\n\n| Time | Event |\n| --- | --- |\n|  |  |\n\n## Causes\n\n1.\n\nFactors:\n\n- a\n\n_What made it worse?_\n\n```yaml\nkey:\n```\n\n<!-- note:\n-->\n\n## Lessons\n';
    const { snippet } = made(template);
    assert.deepEqual(holesOf(snippet), ['', '', '', '', '', '_What made it worse?_', '']);
    assert.match(snippet, /\| \$\{3\} \| \$\{4\} \|/);
    assert.match(snippet, /Factors:\n\n- a\n/);
    assert.match(snippet, /```yaml\nkey:\n```/);
    assert.match(snippet, /## Lessons\n\n\$\{7\}\n$/);
  });

  test('keeps its line endings', () => {
    const { text, snippet } = made('# Incident name\r\n\r\n## Impact\r\n\r\n## Causes\r\n');
    assert.equal(text, '# Checkout: 5xx $1\r\n\r\n## Impact\r\n\r\n## Causes\r\n');
    assert.match(snippet, /## Impact\r\n\r\n\$\{1\}\r\n\r\n## Causes\r\n\r\n\$\{2\}\r\n/);
  });
});

suite('our template as a snippet', () => {
  const world = { today: '2026-11-21', config: defaultConfig, ids: [] };

  test('begins in the first section, and asks for metadata last', () => {
    const { snippet, text } = newPostmortem({ ...wanted, commander: '' }, world);
    assert.match(snippet, /## Summary\n\n\$\{1\}\n\n## Impact\n\n\$\{2\}\n\n## Timeline/);
    assert.match(snippet, /- 2026-11-20 \$\{3:HH:MM\} trigger: \$\{4\}\n- \$\{5:HH:MM\} detected: \$\{6\}\n/);
    const numbers = [...snippet.matchAll(/\$\{(\d+)/g)].map(([, number]) => Number(number));
    assert.deepEqual(
      [...numbers].sort((a, b) => a - b),
      numbers.map((_, at) => at + 1),
    );
    assert.match(snippet, new RegExp(`\nlabel: \\$\\{${numbers.length}\\}\n`));
    assert.match(snippet, /# Checkout: 5xx \\\$1\n/);
    assert.doesNotMatch(text, /missing-link-hole|\$\{/);
  });
});
