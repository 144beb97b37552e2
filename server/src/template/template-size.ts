import type { Config } from '../config/config.ts';
import { policyOf } from '../config/severity-policy.ts';
import type { TemplateSize } from './templates.ts';

/** The template that an incident of this severity gets: the two gravest of the team's scale the full one. */
export function templateSizeOf(severity: string, config: Config): Exclude<TemplateSize, 'retro'> {
  const policy = policyOf(config, severity);
  const grave = policy === null ? /[01]$/.test(severity) : config.policies.indexOf(policy) <= 1;
  return grave ? 'full' : 'short';
}
