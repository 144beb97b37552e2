import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Config } from '../../config/config.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';
import type { Proposal } from './proposal.ts';

export interface PeopleSources {
  readonly postmortem: Postmortem;
  readonly config: Config;
  /** Handles and addresses of CODEOWNERS. */
  readonly codeOwners: readonly string[];
  /** Owners of fixes in other post-mortems, as written there, once for each fix. */
  readonly otherOwners: Iterable<string>;
  /** What is being typed: half a name there is no person yet. */
  readonly typed: Span;
}

/**
 * Who can own a fix or have a role: people of this document first, then the team's, CODEOWNERS' and others', of these
 * the ones who own most fixes before those who own fewer.
 */
export function peopleProposals(sources: PeopleSources): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  const owned = new Map<string, number>();
  const add = (label: string, detail: string): void => {
    const key = keyOf(label);
    if (key === '' || label.length > 80 || found.has(key)) return;
    found.set(key, {
      label,
      detail,
      kind: CompletionItemKind.Reference,
      filter: `${label} ${label.replace(/^@/, '')}`,
    });
  };
  const { postmortem, config } = sources;
  const half = halfName(postmortem, sources.typed);
  for (const { name, handle, role } of postmortem.people) {
    if (name !== half) add(written(name, handle), role ?? 'in this post-mortem');
  }
  for (const { owners } of postmortem.fixes) {
    for (const { name, handle } of owners) {
      if (name !== half) add(written(name, handle), 'owns a fix here');
    }
  }
  const here = [...found.values()];
  for (const { name, handles, team } of config.people) {
    const handle = handles[0];
    add(handle === undefined ? name : written(handle, true), [name, team].filter(Boolean).join(', '));
  }
  for (const team of config.teams) add(team, 'team');
  for (const owner of sources.codeOwners) add(owner, owner.includes('/') ? 'team, CODEOWNERS' : 'CODEOWNERS');
  for (const [owner, count] of tally(sources.otherOwners)) {
    add(owner, 'owns a fix elsewhere');
    owned.set(keyOf(owner), (owned.get(keyOf(owner)) ?? 0) + count);
  }
  const often = ({ label }: Proposal): number => owned.get(keyOf(label)) ?? 0;
  const others = [...found.values()].slice(here.length);
  return [...here, ...others.sort((a, b) => often(b) - often(a))];
}

/** How often each name is among them, in the order in which they come. */
function tally(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What is being typed, without `@`, where it is nowhere else in the document; null where it is, and for nothing. */
function halfName({ source }: Postmortem, typed: Span): string | null {
  const name = source.slice(typed).trim().replace(/^@/, '');
  if (name === '') return null;
  const { text } = source;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isTyped = at >= typed.start && at < typed.end;
    if (!isTyped && !/[\w/.-]/.test(text[at + name.length] ?? '')) return null;
  }
  return name;
}

function keyOf(name: string): string {
  return name.replace(/^@/, '').toLowerCase();
}

function written(name: string, handle: boolean): string {
  return handle && !name.startsWith('@') ? `@${name}` : name;
}
