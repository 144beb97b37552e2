import type { Config } from '../../../config/config.ts';
import { fieldItems } from '../../../model/document/fields.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Roster } from '../../../prose/roster.ts';

/** Who and what a document and its team know by name. */
export function rosterOf(postmortem: Postmortem, config: Config): Roster {
  const people = new Set<string>();
  const teams = new Set(config.teams);
  for (const person of postmortem.people) people.add(person.handle ? person.name.toLowerCase() : person.name);
  for (const person of config.people) {
    people.add(person.name);
    for (const handle of person.handles) people.add(handle.replace(/^@/, '').toLowerCase());
    if (person.team !== null) teams.add(person.team);
  }
  for (const fix of postmortem.fixes) {
    for (const owner of fix.owners) {
      if (owner.team) teams.add(owner.name);
      else people.add(owner.handle ? owner.name.toLowerCase() : owner.name);
    }
  }
  const systems = [...config.systems, ...fieldItems(postmortem, 'services')];
  return { people: [...people], teams: [...teams], systems, roles: config.roles, phrases: config.phrases };
}
