import type { Preset } from './config.ts';
import type { RawConfig } from './description.ts';

/**
 * What a preset says, as if it was in a file below the team's own. `minimal` says it by its name:
 * the engine leaves out what is below a warning.
 */
export const presetLayers: Readonly<Record<Preset, Partial<RawConfig>>> = {
  auto: { preset: 'auto' },
  chain: { preset: 'chain' },
  minimal: { preset: 'minimal' },
  sre: {
    preset: 'sre',
    sections: required([
      'summary',
      'impact',
      'root-cause',
      'trigger',
      'resolution',
      'detection',
      'actions',
      'went-well',
      'went-wrong',
      'lucky',
      'timeline',
    ]),
  },
  pagerduty: {
    preset: 'pagerduty',
    severities: [
      { names: ['SEV-1', 'SEV1'], deadline: { unit: 'hours', amount: 72 }, signOff: null },
      { names: ['SEV-2', 'SEV2'], deadline: { unit: 'business-days', amount: 5 }, signOff: null },
      { names: ['SEV-3', 'SEV3'], deadline: 'optional', signOff: null },
      { names: ['SEV-4', 'SEV4'], deadline: 'none', signOff: null },
      { names: ['SEV-5', 'SEV5'], deadline: 'none', signOff: null },
    ],
    sections: required(['summary', 'contributing', 'resolution', 'impact', 'people', 'timeline', 'actions']),
  },
};

function required(kinds: readonly string[]): NonNullable<RawConfig['sections']> {
  return new Map(kinds.map((kind) => [kind, { names: [], required: true }]));
}
