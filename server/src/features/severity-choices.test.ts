import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { severityChoices } from './severity-choices.ts';

test('without a configuration the usual scale is offered, with what each severity asks for', () => {
  const signed = 'signed by tech-lead, on-call, product-owner';
  assert.deepEqual(
    severityChoices(defaultConfig, [], null).map(({ severity, asks, template, usual }) =>
      [severity, asks, template, usual ? 'usual' : ''].join(' | '),
    ),
    [
      `P0 | review within 24 hours · ${signed}, leadership | full template | `,
      `P1 | review within 48 hours · ${signed} | full template | usual`,
      'P2 | review optional | short template | ',
      'P3 | no review | short template | ',
      'near-miss |  | short template | ',
    ],
  );
});

test('a severity beyond the scale is offered where the team writes it', () => {
  const names = severityChoices(defaultConfig, ['P4'], null).map(({ severity }) => severity);
  assert.deepEqual(names, ['P0', 'P1', 'P2', 'P3', 'P4', 'near-miss']);
});

test('in the names that the documents of the team use', () => {
  const offered = severityChoices(defaultConfig, ['SEV2', 'sev1', 'P3'], 'docs/template.md');
  assert.deepEqual(
    offered.map(({ severity, size }) => `${severity} ${size}`),
    ['SEV0 full', 'SEV1 full', 'SEV2 short', 'SEV3 short', 'near-miss short'],
  );
});

test("the team's own scale", () => {
  const text = 'severities:\n  critical: 24h\n  high: 48h\n  low: none\n';
  const { config } = readConfig(text, 'file:///shop/.missing-link.yaml');
  assert.deepEqual(
    severityChoices(config, [], null).map(({ severity, size }) => `${severity} ${size}`),
    ['critical full', 'high full', 'low short', 'near-miss short'],
  );
});
