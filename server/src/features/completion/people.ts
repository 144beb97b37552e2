import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Config } from '../../config/config.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Proposal } from './proposal.ts';

export interface PeopleSources {
  readonly postmortem: Postmortem;
  readonly config: Config;
  /** Handles and addresses of CODEOWNERS. */
  readonly codeOwners: readonly string[];
  /** Owners of fixes in other post-mortems, as written there. */
  readonly otherOwners: Iterable<string>;
}

/** Who can own a fix or have a role: people of this document first, then the team's, then CODEOWNERS', then others'. */
export function peopleProposals(sources: PeopleSources): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  const add = (label: string, detail: string): void => {
    const key = label.replace(/^@/, '').toLowerCase();
    if (key === '' || label.length > 80 || found.has(key)) return;
    found.set(key, {
      label,
      detail,
      kind: CompletionItemKind.Reference,
      filter: `${label} ${label.replace(/^@/, '')}`,
    });
  };
  const { postmortem, config } = sources;
  for (const { name, handle, role } of postmortem.people)
    add(written(name, handle), role ?? 'in this post-mortem');
  for (const { owners } of postmortem.fixes) {
    for (const { name, handle } of owners) add(written(name, handle), 'owns a fix here');
  }
  for (const { name, handles, team } of config.people) {
    const handle = handles[0];
    add(handle === undefined ? name : written(handle, true), [name, team].filter(Boolean).join(', '));
  }
  for (const team of config.teams) add(team, 'team');
  for (const owner of sources.codeOwners) add(owner, owner.includes('/') ? 'team, CODEOWNERS' : 'CODEOWNERS');
  for (const owner of sources.otherOwners) add(owner, 'owns a fix elsewhere');
  return [...found.values()];
}

function written(name: string, handle: boolean): string {
  return handle && !name.startsWith('@') ? `@${name}` : name;
}
