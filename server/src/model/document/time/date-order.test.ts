import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonOrder, dateOrderOf, hasUndecidedDates, orderOfLanguage } from './date-order.ts';

const uri = 'file:///shop/postmortems/queue-full.md';

test('what is known of the team decides', () => {
  assert.equal(dateOrderOf('13/04/2026', uri, 'month-first'), 'month-first');
});

test('a figure above twelve tells the order for the whole file', () => {
  assert.equal(dateOrderOf('began 03/04/2026, ended 13/04/2026', uri, null), 'day-first');
  assert.equal(dateOrderOf('- 05-02-2026 09:00 x\n- 05-26-2026 10:00 y', uri, null), 'month-first');
  assert.equal(dateOrderOf('- [12-05 16:21] x\n- [03-20 16:46] y', uri, null), 'month-first');
});

test('an ambiguous figure alone decides nothing', () => {
  assert.equal(dateOrderOf('on 03/04/2026', uri, null), null);
});

test('the date of the file name decides', () => {
  assert.equal(dateOrderOf('_7/5/2026_', 'file:///pm/2026-07/2026-07-05-phish.md', null), 'month-first');
  assert.equal(dateOrderOf('Date: 04-03-2026', 'file:///pm/2026/03/04-03-2026-script.md', null), 'day-first');
});

test('the same day in words decides', () => {
  assert.equal(dateOrderOf('July 5, 2026\n\n05/07/2026 10:00 x', uri, null), 'day-first');
});

test('a weekday decides', () => {
  assert.equal(dateOrderOf('Tue 03/11/2026', uri, null), 'day-first');
  assert.equal(dateOrderOf('Wed 03/11/2026', uri, null), 'month-first');
});

test('a file that contradicts itself decides nothing', () => {
  assert.equal(dateOrderOf('13/04/2026 and 04/13/2026', uri, null), null);
});

test('versions and addresses are no dates', () => {
  assert.equal(dateOrderOf('1.26.10 and 10.13.20.3 and 1.2.24', uri, null), null);
});

test('figures that could be two days are noticed', () => {
  assert.equal(hasUndecidedDates('on 03/04/2026'), true);
  assert.equal(hasUndecidedDates('on 13/04/2026, 04/04/2026, 03.04.2026 and 2026-03-04'), false);
});

test('the siblings tell by a clear majority', () => {
  assert.equal(commonOrder(['day-first', null, 'day-first']), 'day-first');
  assert.equal(commonOrder(['day-first', 'month-first']), null);
  assert.equal(commonOrder([null]), null);
});

test('languages whose writers all put the day first tell the order', () => {
  assert.equal(orderOfLanguage('fr'), 'day-first');
  assert.equal(orderOfLanguage('en'), null);
  assert.equal(orderOfLanguage(null), null);
});
