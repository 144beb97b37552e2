import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { momentText } from '../../lexicon/time/moment-text.ts';
import { readPostmortem } from '../../read.ts';
import { defaultVocabulary } from '../vocabulary.ts';
import { dayBefore } from './published.ts';

/** The incident's day in a document. */
function dayOf(lines: readonly string[], uri = 'file:///shop/incidents/queue.md'): string | null {
  const source = new Source(`${lines.join('\n')}\n`);
  return readPostmortem(source, { uri, vocabulary: defaultVocabulary, path: 'included' }).date;
}

suite('the incident of a text that bears its own date', () => {
  const article = ['---', 'date: 2026-03-20', '---', '# What happened to the queue', ''];
  const place = 'file:///site/_posts/2026-03-20-queue.md';

  test('happened when the article says', () => {
    assert.equal(dayOf([...article, 'Last Saturday the queue was full.'], place), '2026-03-14');
    assert.equal(dayOf([...article, 'On 3 March the queue was full.'], place), '2026-03-03');
  });

  test('happened on its day, where it says no other or one far away', () => {
    assert.equal(dayOf([...article, 'The queue was full.'], place), '2026-03-20');
    assert.equal(dayOf([...article, 'The queue has run since 3 March 2019.'], place), '2026-03-20');
  });

  test('happened before the meeting that it minutes', () => {
    const lines = [
      '# Meeting notes 2026-03-20: queue full',
      '',
      'The outage of 13 March 2026 was discussed.',
    ];
    assert.equal(dayOf(lines), '2026-03-13');
  });

  test('is no meeting for words like one', () => {
    for (const title of ['Search: down for ten minutes', 'Meeting rooms are empty']) {
      const lines = [`# ${title}`, 'Date: 2026-03-20', '', 'The outage of 13 March 2026 was discussed.'];
      assert.equal(dayOf(lines), '2026-03-20', title);
    }
  });
});

suite('days counted back from 2026-03-20, a Friday', () => {
  const days: Readonly<Record<string, string | null>> = {
    'it broke last Saturday': '2026-03-14',
    'it broke on Friday': '2026-03-20',
    'it broke last Friday': '2026-03-13',
    'it broke yesterday': '2026-03-19',
    'earlier today it broke': '2026-03-20',
    'am letzten Montag': '2026-03-16',
    'it broke': null,
    'sundays are calm': null,
  };
  for (const [words, day] of Object.entries(days)) {
    test(words, () => assert.equal(dayBefore(words, '2026-03-20'), day));
  }
});

suite('the times of fields', () => {
  /** What a field tells. */
  function momentOf(key: string, lines: readonly string[]): string {
    const source = new Source(`${['# Post-mortem: queue full', ...lines].join('\n')}\n`);
    const uri = 'file:///shop/incidents/queue.md';
    const { metadata } = readPostmortem(source, { uri, vocabulary: defaultVocabulary, path: 'included' });
    const moment = metadata.find((field) => field.key === key)?.moment;
    return moment == null ? '' : (momentText(moment) ?? '');
  }

  test('a time alone lies on the day of the stage before it, in its zone', () => {
    const lines = ['- **Started:** 13 March 2026, 08:12 GMT', '- **Resolved:** 09:47'];
    assert.equal(momentOf('resolved', lines), '2026-03-13T09:47Z');
  });

  test("a time alone that lies before an earlier stage is the next day's", () => {
    const lines = ['- **Started:** 2026-03-13 23:12', '- **Resolved:** 00:47'];
    assert.equal(momentOf('resolved', lines), '2026-03-14T00:47');
  });

  test('a zone that the document states holds for them', () => {
    const lines = ['- **Started:** 2026-03-13 23:12', '', 'All times are UTC.'];
    assert.equal(momentOf('started', lines), '2026-03-13T23:12Z');
  });
});
