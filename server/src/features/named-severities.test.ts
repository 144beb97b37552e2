import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { severityChoices } from './named-severities.ts';

test('without a configuration the usual scale is offered', () => {
  assert.deepEqual(severityChoices(defaultConfig, []), [
    { severity: 'P0', size: 'full' },
    { severity: 'P1', size: 'full' },
    { severity: 'P2', size: 'short' },
    { severity: 'P3', size: 'short' },
    { severity: 'near-miss', size: 'short' },
  ]);
});

test('in the names that the documents of the team use', () => {
  const offered = severityChoices(defaultConfig, ['SEV2', 'sev1', 'P3']);
  assert.deepEqual(
    offered.map(({ severity, size }) => `${severity} ${size}`),
    ['SEV0 full', 'SEV1 full', 'SEV2 short', 'SEV3 short', 'near-miss short'],
  );
});

test("the team's own scale", () => {
  const text = 'severities:\n  critical: 24h\n  high: 48h\n  low: none\n';
  const { config } = readConfig(text, 'file:///shop/.missing-link.yaml');
  assert.deepEqual(
    severityChoices(config, []).map(({ severity, size }) => `${severity} ${size}`),
    ['critical full', 'high full', 'low short', 'near-miss short'],
  );
});
