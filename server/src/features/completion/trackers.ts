import { CompletionItemKind } from 'vscode-languageserver-types';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';
import type { Proposal } from './proposal.ts';

/** More of them nobody reads through. */
const MOST = 200;

/** Issues and tickets that fixes name: of this document first, then of the newest post-mortems. */
export function trackerProposals(
  { fixes }: Postmortem,
  others: readonly PostmortemFacts[],
  typed: Span,
): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  const add = (id: string, title: string): void => {
    if (found.size >= MOST || found.has(id)) return;
    const filter = `${id} ${title}`;
    found.set(id, { label: id, detail: title, filter, kind: CompletionItemKind.Reference });
  };
  for (const { trackers, title } of fixes) {
    for (const { id, span } of trackers) if (span.end < typed.start || span.start > typed.end) add(id, title);
  }
  for (const { fixes: known } of others.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))) {
    for (const { trackers, title } of known) for (const id of trackers) add(id, title);
  }
  return [...found.values()];
}

/** What shows most often that a fix is done: its own issue. */
export function evidenceOfFix(fix: Fix | null): readonly Proposal[] {
  return (fix?.trackers ?? []).map(({ id }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
  }));
}
