import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trackerUrl } from './tracker-url.ts';

const templates = [
  { key: '#', url: 'https://code.test/issues/{id}' },
  { key: 'INFRA-', url: 'https://tracker.test/browse/{id}' },
  { key: 'INFRA-X', url: 'https://other.test/{id}' },
  { key: 'EVIL-', url: 'javascript:alert({id})' },
];

test('ids lead where the longest matching key says', () => {
  assert.equal(trackerUrl('#482', templates), 'https://code.test/issues/482');
  assert.equal(trackerUrl('INFRA-3', templates), 'https://tracker.test/browse/INFRA-3');
  assert.equal(trackerUrl('INFRA-X9', templates), 'https://other.test/INFRA-X9');
});

test('an address is itself', () => {
  assert.equal(trackerUrl('https://code.test/pull/9', []), 'https://code.test/pull/9');
});

test('nothing leads to another scheme, and strange ids lead nowhere', () => {
  for (const id of [
    'EVIL-1',
    'javascript:alert(1)',
    'file:///etc/hosts',
    '#4/../../x',
    'INFRA-3?a=b',
    'X-1',
    '',
  ]) {
    assert.equal(trackerUrl(id, templates), null, id);
  }
});
