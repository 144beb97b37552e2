import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Postmortem } from '../model/document/postmortem.ts';
import { defaultVocabulary } from '../model/document/vocabulary.ts';
import { readPostmortem } from '../model/read.ts';
import type { TextEdit } from '../text/edit.ts';
import { Source } from '../text/source.ts';
import { writeChain } from './write-chain.ts';
import { writeMetadata } from './write-metadata.ts';

function read(text: string): Postmortem {
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' });
}

function apply(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  }
  return result;
}

const body = '# Queue stalled\n\n## Summary\n\nOrders waited.\n';
const shapes: Readonly<Record<string, string>> = {
  'front matter': `---\nid: INC-7\nstatus: review\nseverity:\n---\n\n${body}`,
  'quoted front matter': `---\nid: INC-7\nstatus: "in: review"\n---\n\n${body}`,
  toml: `+++\nid = "INC-7"\nstatus = "review"\n+++\n\n${body}`,
  'bold lines': body.replace('\n\n', '\n\n**Id:** INC-7  \n**Status:** review  \n**Severity:**\n\n'),
  bullets: body.replace('\n\n', '\n\n- **Id**: INC-7\n- **Status**: review\n\n'),
  'a table': body.replace(
    '\n\n',
    '\n\n| Field | Value |\n|---|---|\n| **Id** | INC-7 |\n| **Status** | review |\n\n',
  ),
  'plain lines': body.replace('\n\n', '\n\nId: INC-7\nStatus: review\n\n'),
  none: body,
  'none under a title with a line of marks': body.replace('# Queue stalled', 'Queue stalled\n============='),
  'none and no title': body.replace('# Queue stalled\n\n', ''),
};

const metadataValue = (postmortem: Postmortem, key: string): string | undefined =>
  postmortem.metadata.find((field) => field.key === key)?.value;

suite('writing metadata', () => {
  const values: Readonly<Record<string, readonly string[]>> = {
    severity: ['P1', 'SEV-2', 'near-miss'],
    status: ['closed', 'in review', 'draft'],
    id: ['INC-2026-014', '014', '#12'],
    commander: ['@maya', 'Maya Rust'],
  };
  for (const [shape, text] of Object.entries(shapes)) {
    test(shape, () => {
      const choice = fc.constantFrom(
        ...Object.entries(values).flatMap(([key, all]) => all.map((value) => [key, value] as const)),
      );
      fc.assert(
        fc.property(choice, fc.boolean(), ([key, value], crlf) => {
          const source = crlf ? text.replaceAll('\n', '\r\n') : text;
          const before = read(source);
          const result = apply(source, writeMetadata(before, key, value));
          const after = read(result);
          assert.equal(metadataValue(after, key), value, result);
          for (const other of before.metadata) {
            if (other.key !== key) assert.equal(metadataValue(after, other.key), other.value, result);
          }
          if (crlf) assert.doesNotMatch(result, /(?<!\r)\n/);
          assert.deepEqual(writeMetadata(after, key, value), []);
          assert.equal(after.sections.length, before.sections.length, result);
        }),
        { numRuns: 40 },
      );
    });
  }

  test('what YAML would take for something else is quoted', () => {
    const text = '---\ntype: postmortem\n---\n\n# x\n';
    assert.match(apply(text, writeMetadata(read(text), 'commander', '@maya')), /\ncommander: "@maya"\n---/);
    assert.match(
      apply(text, writeMetadata(read(text), 'title', 'Outage: down')),
      /\ntitle: "Outage: down"\n---/,
    );
    assert.match(apply(text, writeMetadata(read(text), 'severity', 'P1')), /\nseverity: P1\n---/);
  });
});

suite('writing the level', () => {
  const chain = (inside: string): string => `# Queue stalled\n\n## Missing chain level\n\n${inside}\n`;
  const labels = ({ chain: { statements } }: Postmortem): readonly string[] =>
    statements.flatMap(({ label }) => label?.value || []);
  const texts: Readonly<Record<string, string>> = {
    'in front matter': `---\nlevel: scope\nlabel: data\n---\n\n${body}`,
    'in an empty slot': `---\nlevel:\nlabel:\n---\n\n${body}`,
    'beside other front matter': `---\nid: INC-7\n---\n\n${body}`,
    'in the section': chain('- Level: scope\n- Label: data'),
    'in a sentence of the section': chain('Scope: nobody wrote the scenario.'),
    'in a section without one': chain('Nobody looked at the limit.'),
    'where nothing is': body,
    'in a section whose heading has a line of marks': chain('Nobody looked.').replace(
      '## Missing chain level',
      'Missing chain level\n---',
    ),
    'in the section, with front matter about other things': `---\nid: INC-7\n---\n\n${chain('- Level: scope')}`,
    'in a sentence, with front matter about other things': `---\nid: INC-7\n---\n\n${chain('Scope: nobody asked.')}`,
    'beside a label in front matter': `---\nlabel: data\n---\n\n${chain('Nobody looked.')}`,
    'beside a label in the section': chain('- Label: data'),
  };
  for (const [shape, text] of Object.entries(texts)) {
    test(shape, () => {
      const before = read(text);
      const after = read(apply(text, writeChain(before, 'level', 'operation')));
      assert.equal(after.chain.primary?.level?.value.toLowerCase(), 'operation');
      assert.deepEqual(labels(after), labels(before));
      const both = read(apply(after.source.text, writeChain(after, 'label', 'configuration')));
      assert.equal(both.chain.primary?.label?.value, 'configuration', both.source.text);
      assert.equal(both.chain.primary?.level?.value.toLowerCase(), 'operation');
    });
  }
});
