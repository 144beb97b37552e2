import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { atOnce } from '../text/steps.ts';
import { entries } from './report.fixture.ts';
import { trackerCsv } from './tracker-csv.ts';

suite('the follow-up tracker as CSV', () => {
  test('is one header and one line a fix, ended as RFC 4180 says', () => {
    const all = entries([
      {
        title: 'Say "no", at once',
        kind: 'structural',
        owners: ['@li', 'Payments'],
        due: '2026-11-18',
        trackers: ['#1'],
        trackerUrls: [null],
        checkBy: '2026-12-18',
      },
    ]);
    assert.equal(
      atOnce(trackerCsv(all)),
      'Fix,Kind,Incident,Incident title,Owner,Due,Days overdue,Status,Group,Severity,Services,Level,Label,Trackers,Tracker address,Evidence,Check by,Look again,Incident date,File,Line\r\n' +
        '"Say ""no"", at once",structural,INC-1,Slow checkout,"li, Payments",2026-11-18,3,open,overdue,P1,"checkout, payments",operation,configuration,#1,https://tracker.test/1,,2026-12-18,,2026-11-03,postmortems/a.md,11\r\n',
    );
  });

  test('without fixes it is the header alone', () => {
    assert.equal(atOnce(trackerCsv([])).split('\r\n').length, 2);
  });

  test('nothing is taken for a formula, and no text breaks a row', () => {
    for (const start of ['=', '+', '-', '@', '\t=', '\r=']) {
      const text = atOnce(trackerCsv(entries([{ title: `${start}HYPERLINK("x")` }], { id: `${start}1` })));
      assert.equal(text.split('\r\n').length, 3);
      const [, row = ''] = text.split('\r\n');
      assert.match(row, /^"'[=+@-]HYPERLINK/);
      assert.match(row, /,'[=+@-]1,/);
    }
    const [, row = ''] = atOnce(trackerCsv(entries([{ title: 'a\nb\r\nc' }]))).split('\r\n');
    assert.match(row, /^a b c,/);
  });
});
