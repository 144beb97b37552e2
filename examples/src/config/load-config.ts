import { readFile } from 'node:fs/promises';
import { faultsOf, type ShopConfig } from './schema.ts';

/**
 * Reads the configuration of an environment. A service with a faulty configuration does not start:
 * the deployment stops at the first instance and the old ones keep serving (ADR 0009).
 */
export async function loadConfig(environment: string): Promise<ShopConfig> {
  const path = `config/${environment}.json`;
  const config: ShopConfig = JSON.parse(await readFile(path, 'utf8'));
  const faults = faultsOf(config);
  if (faults.length > 0) {
    const told = faults.map((fault) => `${fault.path}: ${fault.message}`).join('; ');
    throw new Error(`${path} cannot be used: ${told}`);
  }
  return config;
}
