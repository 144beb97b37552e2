import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { isWholeValue } from './whole-value.ts';

/** Whether the date between `«` and `»` is the whole value of the text. */
function isWhole(marked: string): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return isWholeValue(new Source(marked.replace(/[«»]/g, '')), { start, end });
}

suite('a date is the whole value', () => {
  const whole = [
    '- Due: «Friday»',
    '- Due: «Friday»\n- Owner: @ana',
    '  - Due: «Friday»\n  **Owner**: @ana',
    '- Alert on lag, due «Friday» (@ana)',
    '| Alert on lag | «Dec 4» | open |',
    '- Alert on lag (due «Friday»)',
    '- Due: «Friday»\n\nIf the freeze is over we look again.',
    '**Due:** «4 December»\n---\n',
  ];
  for (const text of whole) test(JSON.stringify(text), () => assert.ok(isWhole(text)));
});

suite('a date is a part of what is said', () => {
  const parts = [
    '- Due: «Dec 4» or 5',
    '- Due: ~«Dec 4»',
    '- Due: the «Dec 4» release',
    '- Due: «Friday»\n  or when the freeze is over',
    '- Due: «Friday»\n*if* the freeze is over',
    '- Due: «Friday»\n\u00a0\n  or when the freeze is over',
    '- Due: not before «Friday»',
  ];
  for (const text of parts) test(JSON.stringify(text), () => assert.ok(!isWhole(text)));
});
