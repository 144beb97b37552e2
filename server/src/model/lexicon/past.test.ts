import assert from 'node:assert/strict';
import test from 'node:test';
import { tellsThePast } from './past.ts';

test('what was done is no more to do', () => {
  for (const title of [
    'Added an alert on the lag of the queue',
    'The limit has been raised',
    'We have revoked the token',
    'stuck orders were replayed and settled, users got paid',
    'fix was appllied to avoid the same issue',
    'Script updated to handle pages of the registry',
    'Postmortem documented',
  ]) {
    assert.equal(tellsThePast(title), true, title);
  }
});

test('how it was is nothing to do', () => {
  for (const title of [
    'The importer didn’t have a test for an empty file.',
    'export_totals did not check its input',
    'The new ledger only had a test for one currency',
    'The second cache had never been restarted under load',
    'Dashboards were not read at night',
  ]) {
    assert.equal(tellsThePast(title), true, title);
  }
});

test('what is asked for stays to do, whatever it says of the past', () => {
  for (const title of [
    'Find out why the importer did not stop',
    'Root cause: learn why it did not stop',
    'Alert that was not sent: send it',
    'A test for what was not covered',
    'Someone to look why alerts were not sent',
    'The importer does not have a test',
    'The importer did not have a test: add one',
    'The importer was not tested, and should be',
    'Alerts when the job did not run',
    'Add a limit that has been tested',
    'Find out why orders were replayed',
    'The test was planned for March',
    'Orders were replayed by hand: write a job',
    'Get the script updated',
    'Backups tested weekly',
    'Report on the tests shared with the team',
  ]) {
    assert.equal(tellsThePast(title), false, title);
  }
});
