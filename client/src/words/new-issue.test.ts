import assert from 'node:assert/strict';
import test from 'node:test';
import { newIssueUrl } from './new-issue.ts';

test('each kind of tracker gets its own address', () => {
  assert.equal(
    newIssueUrl('https://github.com/acme/shop/issues/482', 'Cap retries & alert', 'See #7'),
    'https://github.com/acme/shop/issues/new?title=Cap%20retries%20%26%20alert&body=See%20%237',
  );
  assert.equal(
    newIssueUrl('https://gitlab.example/a/b/c/-/issues/3', 'T', 'B'),
    'https://gitlab.example/a/b/c/-/issues/new?issue[title]=T&issue[description]=B',
  );
  assert.equal(
    newIssueUrl('https://jira.example/browse/INFRA-12', 'T', 'B'),
    'https://jira.example/secure/CreateIssueDetails!init.jspa?summary=T&description=B',
  );
});

test('what is no issue of a known tracker gives none', () => {
  assert.equal(newIssueUrl('https://example.com/482', 'T', 'B'), null);
  assert.equal(newIssueUrl('javascript:alert(1)', 'T', 'B'), null);
  assert.equal(newIssueUrl('#482', 'T', 'B'), null);
});
