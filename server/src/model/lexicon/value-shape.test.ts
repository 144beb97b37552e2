import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Needs } from './label-grammar.ts';
import { fits } from './value-shape.ts';

const SHAPES: Readonly<Record<Needs, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  level: {
    yes: [
      'SEV-2',
      'Severity 1',
      'Cat. 2',
      '3/5',
      '🟠 Major',
      '**High**',
      'Critical (patient data)',
      'P1 — all users',
      'Stufe 2',
      'élevée',
      '重大',
      'High severity',
    ],
    no: ['operation', 'high water in the cellar', '2 services', 'P2P traffic', 'Major Tom', 'level-headed'],
  },
  state: {
    yes: [
      'Draft',
      '🟢 done',
      'Awaiting DPO sign-off',
      'In review',
      'Reviewed 11/17/2026',
      'abgeschlossen',
      'clos',
    ],
    no: ['nobody could pay', 'see the wiki', 'drafty', 'Opening hours'],
  },
  moment: { yes: ['2026-03-01 10:12', '~14:20', '`10:02` UTC'], no: ['by hand', '12 users', 'Version 3'] },
  day: { yes: ['3 March 2026', '2026-03-01'], no: ['10:12', 'Tuesday'] },
  stretch: {
    yes: ['08:47 → 10:58 (2 h 11 min)', '2026-03-01 10:02 – 11:40 UTC', '2 h 11 min', 'about 40 minutes'],
    no: ['10:02', '2026-03-01', 'all day'],
  },
  names: { yes: ['Ana Lopez, Bo', '@ana', '田中'], no: ['2026-03-01', 'nobody yet', 'by hand'] },
  code: { yes: ['INC-77', '#12', 'RFO-20230719-004'], no: ['none', 'the third of 2026', '7'] },
};

test('the shape of a value', () => {
  for (const [needs, { yes, no }] of Object.entries(SHAPES) as [Needs, (typeof SHAPES)[Needs]][]) {
    for (const value of yes) assert.equal(fits(value, needs), true, `${needs}: ${value}`);
    for (const value of no) assert.equal(fits(value, needs), false, `${needs}: ${value}`);
  }
});
