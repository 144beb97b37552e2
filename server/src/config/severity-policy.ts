import type { Config, SeverityPolicy } from './config.ts';

/** What the team asks of a severity as written (`P1`, `sev-1 (major)`); null where nothing is configured for it. */
export function policyOf(config: Config, severity: string): SeverityPolicy | null {
  const written = normal(severity);
  return (
    config.policies.find(({ names }) => names.some((name) => isOrStartsWith(written, normal(name)))) ?? null
  );
}

function isOrStartsWith(written: string, name: string): boolean {
  return name !== '' && written.startsWith(name) && !/^[a-z0-9]/.test(written.slice(name.length));
}

/** `SEV-1` and `sev 1` are one. */
function normal(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/^([a-z]+)[\s_-]+(?=[\da-z])/, '$1');
}
