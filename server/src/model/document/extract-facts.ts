import { contentHash } from '../../text/content-hash.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import type { FixFacts, LateReview, PostmortemFacts } from './facts.ts';
import { fieldItems, fieldValue } from './fields.ts';
import type { Fix } from './fix.ts';
import { snoozedUntil, statusOf } from './fix-state.ts';
import type { Postmortem } from './postmortem.ts';
import { documentState } from './time/document-state.ts';

/**
 * What the workspace keeps of a post-mortem. Every text is a copy: nothing holds on to the document. When its review
 * is late is told by whoever knows the rule; the command line has no use for it.
 */
export function factsOf(
  postmortem: Postmortem,
  today: IsoDate,
  archiveAfter: number,
  lateReview: LateReview | null = null,
): PostmortemFacts {
  const state = documentState(postmortem, today, archiveAfter);
  const value = (key: string): string | null => {
    const found = fieldValue(postmortem, key).trim();
    return found === '' ? null : copy(found);
  };
  const items = (key: string): readonly string[] => fieldItems(postmortem, key).map(copy);
  const { primary } = postmortem.chain;
  const level = primary?.level?.value ?? null;
  const label = primary?.label?.value ?? null;
  return {
    uri: postmortem.uri,
    id: value('id'),
    title: postmortem.title === null ? null : copy(postmortem.title),
    date: postmortem.date === null ? null : copy(postmortem.date),
    severity: value('severity'),
    status: value('status'),
    level: level === null || level === '' ? null : copy(level),
    label: label === null || label === '' ? null : copy(label),
    class: value('class'),
    recurs: items('recurs'),
    services: items('services'),
    archived: state === 'archived',
    lateReview,
    dateOrder: postmortem.dateOrder,
    sections: [...new Set(postmortem.sections.map(({ kind }) => kind))],
    usesChain:
      postmortem.chain.statements.length > 0 ||
      postmortem.sections.some(({ kind }) => kind === 'chain' || kind === 'structural-fix'),
    fixes: fixFacts(postmortem, state),
  };
}

function fixFacts(postmortem: Postmortem, state: ReturnType<typeof documentState>): readonly FixFacts[] {
  const keys = fixKeys(postmortem);
  return postmortem.fixes.map((fix, index) => ({
    line: fix.line,
    title: copy(fix.title),
    kind: fix.kind,
    status: statusOf(fix, state),
    owners: fix.owners.map(({ name, handle }) => copy(handle ? `@${name}` : name)),
    due: fix.due?.date ?? null,
    checkBy: fix.checkBy?.date ?? null,
    acceptedUntil: fix.acceptedUntil?.date ?? null,
    snoozedUntil: snoozedUntil(fix),
    trackers: fix.trackers.map(({ id }) => copy(id)),
    trackerUrls: fix.trackers.map(({ url }) => (url === null ? null : copy(url))),
    evidence: fix.evidence.map(({ id }) => copy(id)),
    hash: contentHash(postmortem.source.slice(fix.span)),
    key: keys[index] ?? String(index),
  }));
}

/**
 * Names of the fixes of a document that hold while it is edited elsewhere: kind of section, title, and which
 * of several of the same title.
 */
export function fixKeys(postmortem: Postmortem): readonly string[] {
  const seen = new Map<string, number>();
  return postmortem.fixes.map((fix: Fix) => {
    const kind = postmortem.sections[fix.section]?.kind ?? 'other';
    const base = `${kind}/${fix.title.toLowerCase().replace(/\s+/g, ' ').trim()}`;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return `${base}/${before}`;
  });
}

/** A string of its own: a slice would keep the whole document in memory. */
function copy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
