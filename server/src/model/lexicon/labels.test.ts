import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelsIn } from './labels.ts';

const known = new Set(['status', 'severity', 'owner', 'date', 'gravité', '重大度']);

function read(text: string): string {
  return labelsIn(text, (words, bold) =>
    bold || known.has(words.toLowerCase()) ? words.toLowerCase() : null,
  )
    .map(({ meaning, labelSpan, valueSpan, bracket }) => {
      assert.equal(text.slice(labelSpan.start, labelSpan.end).toLowerCase(), meaning);
      return `${bracket === null ? '' : '('}${meaning}=${text.slice(valueSpan.start, valueSpan.end)}`;
    })
    .join('; ');
}

test('a label and what follows it', () => {
  assert.equal(read('Severity: P2'), 'severity=P2');
  assert.equal(read('**Severity:** P2'), 'severity=P2');
  assert.equal(read('**Severity**: **P2**'), 'severity=**P2**');
  assert.equal(read('__Severity__ – P2'), 'severity=P2');
  assert.equal(read('*Severity:* P2'), 'severity=P2');
  assert.equal(read('**Gravité :** Majeure'), 'gravité=Majeure');
  assert.equal(read('重大度：中'), '重大度=中');
  assert.equal(read('Severity:'), 'severity=');
  assert.equal(read('**Severity:**'), 'severity=');
  assert.equal(read('- Severity: P2'), 'severity=P2');
  assert.equal(read('**Response lead:** Ana'), 'response lead=Ana');
});

test('several on a line', () => {
  for (const mark of [' · ', ' | ', ' / ', '  ', '; ', ', ', ' — ', '\t', ' • ']) {
    assert.equal(
      read(`Severity: SEV2${mark}Status: draft${mark}Owner: Ana`),
      'severity=SEV2; status=draft; owner=Ana',
      mark,
    );
    assert.equal(read(`**Severity:** SEV2${mark}**Status**: draft`), 'severity=SEV2; status=draft', mark);
  }
  assert.equal(
    read('Severity: SEV2 (status: draft, owner: Ana)'),
    'severity=SEV2; (status=draft; (owner=Ana',
  );
  assert.equal(read('Alert on lag [owner: Ana]'), '(owner=Ana');
});

test('words with a colon that are no label', () => {
  assert.equal(read('The status: it is bad'), '');
  assert.equal(read('Severity: https://example.org/status:1'), 'severity=https://example.org/status:1');
  assert.equal(
    read('Severity: P1, because of the status: it was bad'),
    'severity=P1, because of the status: it was bad',
  );
  assert.equal(read('Date: 2026-11-03 10:12:44'), 'date=2026-11-03 10:12:44');
  assert.equal(read('Cause: a thing'), '');
  assert.equal(read('**Severity** of it'), '');
  assert.equal(read('pre-date: x'), '');
});
