import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Proposal } from './proposal.ts';

/** What a document's `status` may say. */
export const documentStatuses: readonly Proposal[] = [
  word('draft', 'Being written; missing parts are hints only.'),
  word('review', 'Ready to be read by others.'),
  word('published', 'Reviewed and shared.'),
  word('closed', 'Its fixes are done; kept for reference.'),
];

/** What the status of a fix may say. */
export const fixStatuses: readonly Proposal[] = [
  word('open', 'Nobody has started.'),
  word('in progress', 'Somebody is working on it.'),
  word('done', 'Finished, with evidence.'),
  word('verified', 'Done, and its check has held.'),
  word('dropped', 'Will not be done, with the reason.'),
];

export const documentTypes: readonly Proposal[] = [
  word('postmortem', 'This document is a post-mortem, in any folder.'),
];

export const debriefAnswers: readonly Proposal[] = [
  word('planned', 'A review will be held.'),
  word('held', 'A review was held.'),
  word('skipped', 'No review, and why: `skipped: …`.'),
];

function word(label: string, documentation: string): Proposal {
  return { label, kind: CompletionItemKind.EnumMember, documentation };
}
