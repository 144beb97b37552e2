import type { Config } from '../../config/config.ts';
import { remembered } from './remembered.ts';

/**
 * Says of owners whether one of them is the user, whose handles, names or e-mail addresses are in `me`; the team's
 * people in the configuration tie these together.
 */
export function mineTest(me: readonly string[], { people }: Config): (owners: readonly string[]) => boolean {
  const names = new Set(me.map(normal).filter((name) => name !== ''));
  for (const { name, handles, emails } of people) {
    const all = [name, ...handles, ...emails].map(normal);
    if (all.some((known) => names.has(known))) for (const known of all) names.add(known);
  }
  if (names.size === 0) return () => false;
  const isMine = remembered((owner: string) => names.has(normal(owner)));
  return (owners) => owners.some(isMine);
}

function normal(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase();
}
