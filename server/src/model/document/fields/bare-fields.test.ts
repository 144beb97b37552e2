import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { readPostmortem } from '../../read.ts';
import { defaultVocabulary } from '../vocabulary.ts';

/** The fields of a document's head, each checked to be where it says. */
function fieldsOf(head: string): readonly string[] {
  const text = `# Checkout down\n\n${head}\n\n## Summary\n\nIt failed.\n`;
  const read = readPostmortem(new Source(text), {
    uri: 'file:///incidents/a.md',
    vocabulary: defaultVocabulary,
    path: 'default',
  });
  return read.metadata.map(({ key, value, span, labelSpan, label, shape }) => {
    assert.equal(text.slice(span.start, span.end), value);
    if (shape !== 'prose') assert.equal(text.slice(labelSpan.start, labelSpan.end), label);
    return `${key} = ${value}`;
  });
}

const SHAPES: Readonly<Record<string, string>> = {
  pieces: 'Severity high · Started 2026-03-04 10:02 · Status closed',
  pipes: 'Outage start 2026-03-04 10:02 | Severity high | State: closed',
  leaders: 'Severity ........ high\\\nOutage began .... 2026-03-04 10:02\\\nStatus .......... closed',
  'leaders with blanks': 'Severity . . . high\\\nBegan . . . . . 2026-03-04 10:02\\\nStatus . . . .  closed',
  'leaders with a colon': 'Severity . . : high\\\nBegan  . . . : 2026-03-04 10:02\\\nStatus . . . : closed',
  tabs: 'Severity\thigh\nStarted\t2026-03-04 10:02\nStatus\tclosed',
  dashes: '- Severity — high\n- Started – 2026-03-04 10:02\n- Status - closed',
  arrows: '- Severity → high\n- Started → 2026-03-04 10:02\n- Status → closed',
  'bold words': '**Severity** high **Started** 2026-03-04 10:02 **Status** closed',
  'bold lines': '> **Severity** high\n> **Started** 2026-03-04 10:02\n> **Status** closed',
  'lines with a blank': 'Severity high\nStarted 2026-03-04 10:02\nStatus closed',
  sentences: '*By the team. Severity: high. Outage start: 2026-03-04 10:02. Status: closed.*',
  'columns in code': '```\nSeverity   high\nStarted    2026-03-04 10:02\nStatus     closed\n```',
};

for (const [name, head] of Object.entries(SHAPES)) {
  test(`fields without a colon: ${name}`, () => {
    const found = fieldsOf(head).map((field) => field.replace(/^outage-.*/, ''));
    assert.deepEqual(
      [...found].sort(),
      ['severity = high', 'started = 2026-03-04 10:02', 'status = closed'],
      head,
    );
  });
}

test('words whose value is not what they ask for are no field', () => {
  for (const head of [
    'Severity was discussed | Status quo | Started again',
    'Status meetings are held · Resolved 3 tickets · Date unknown',
    'Started late\nResolved slowly\nDetected by luck',
    'Severity high',
    'The status of the queue - it was full - was not seen.',
    'We restarted it. Then: nothing. Status: we do not know what it was.',
  ])
    assert.deepEqual(fieldsOf(head), [], head);
});

test('a severity as one word with its figure is a piece by itself', () => {
  assert.deepEqual(fieldsOf('Started 2026-03-04 10:02 | Sev 2 | Lead'), [
    'started = 2026-03-04 10:02',
    'severity = Sev 2',
  ]);
});
