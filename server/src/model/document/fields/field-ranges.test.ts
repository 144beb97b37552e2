import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { momentText } from '../../lexicon/time/moment-text.ts';
import { readPostmortem } from '../../read.ts';
import { defaultVocabulary } from '../vocabulary.ts';

/** The incident's times, each with the words of its place. */
function times(text: string, uri = 'file:///incidents/a.md'): Readonly<Record<string, string | null>> {
  const { metadata } = readPostmortem(new Source(text), {
    uri,
    vocabulary: defaultVocabulary,
    path: 'default',
  });
  return Object.fromEntries(
    metadata.flatMap(({ key, moment, value, span }) => {
      assert.equal(text.slice(span.start, span.end).includes(value), true, value);
      return moment === null ? [] : [[key, momentText(moment)]];
    }),
  );
}

test('two times in one value are the start and the end, each at its own place', () => {
  for (const value of ['08:47 → 10:58 (2 h 11 min)', '08:47–10:58', 'from 08:47 to 10:58'])
    assert.deepEqual(
      times(`# Outage\n\n- Date: 2026-03-04\n- Impact window: ${value}\n`),
      { date: '2026-03-04', started: '2026-03-04T08:47', resolved: '2026-03-04T10:58' },
      value,
    );
});

test('a range next to a written start or end adds only what is not said', () => {
  assert.deepEqual(times('# Outage\n\n- Date: 2026-03-04\n- Started: 08:45\n- Duration: 08:47 – 10:58\n'), {
    date: '2026-03-04',
    started: '2026-03-04T08:45',
    resolved: '2026-03-04T10:58',
  });
});

test('a time of day alone is of the day of the time before it, or of the next one after midnight', () => {
  assert.deepEqual(times('# Outage\n\n- Started: 2026-03-04 22:10\n- Detected: 22:15\n- Resolved: 01:20\n'), {
    started: '2026-03-04T22:10',
    detected: '2026-03-04T22:15',
    resolved: '2026-03-05T01:20',
  });
});

test('one zone that is named is that of the times beside it', () => {
  assert.deepEqual(times('# Outage\n\n- Started: 2026-03-04 10:00 UTC\n- Resolved: 2026-03-04 11:00\n'), {
    started: '2026-03-04T10:00Z',
    resolved: '2026-03-04T11:00Z',
  });
  assert.deepEqual(times('# Outage\n\nAll times in UTC.\n\n- Started: 2026-03-04 10:00\n'), {
    started: '2026-03-04T10:00Z',
  });
});
