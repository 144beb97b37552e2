import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { FixFieldName } from '../../model/lexicon/meanings.ts';
import type { FieldWriting } from './completion-site.ts';
import type { Proposal } from './proposal.ts';

/** Front-matter keys, each with what it says. */
const keys: readonly (readonly [string, string])[] = [
  ['type', '`postmortem`: this document is one, in any folder.'],
  ['id', 'The incident’s id, unique in the workspace.'],
  ['title', 'What happened, in a few words.'],
  ['severity', 'On the team’s scale.'],
  ['status', '`draft`, `review`, `published` or `closed`.'],
  ['date', 'The incident’s day; the timeline need not repeat it.'],
  ['services', 'What was affected: `[checkout, payments]`.'],
  ['review', 'When the review is or was held.'],
  ['commander', 'Who led the response.'],
  ['responders', 'Who took part.'],
  ['authors', 'Who wrote this.'],
  ['level', 'The chain level that was missing.'],
  ['label', 'What kind of gap it was.'],
  ['class', 'Names the class of incidents this one belongs to.'],
  ['recurs', 'The id of an earlier incident of the same class.'],
  ['signed', 'Who signed, by role.'],
  ['debrief', 'Whether a review is held; `skipped` with a reason is an answer.'],
  ['started', 'When it began, if the timeline does not say.'],
  ['detected', 'When it was noticed, if the timeline does not say.'],
  ['mitigated', 'When the impact ended, if the timeline does not say.'],
  ['resolved', 'When it was over, if the timeline does not say.'],
];

export function frontMatterKeyProposals(postmortem: Postmortem): readonly Proposal[] {
  const assign = postmortem.frontMatter?.format === 'toml' ? ' = ' : ': ';
  const present = new Set(
    postmortem.metadata.filter(({ shape }) => shape === 'front-matter').map(({ key }) => key.split('.')[0]),
  );
  return keys
    .filter(([key]) => !present.has(key))
    .map(([key, documentation]) => ({
      label: key,
      text: key === 'signed' ? 'signed:' : `${key}${assign}`,
      documentation,
      kind: CompletionItemKind.Property,
      goesOn: true,
    }));
}

/** Fields of a fix, each with what it says. */
const fields: readonly (readonly [FixFieldName, string, string])[] = [
  ['owner', 'Owner', 'One person or one team.'],
  ['due', 'Due', 'When it will be done.'],
  ['artefact', 'Artefact', 'The file that it changes: checklist, runbook, test, template, CI step or ADR.'],
  ['tracker', 'Tracker', 'Its issue or ticket.'],
  ['check', 'Check', 'How we will know that it worked.'],
  ['checkBy', 'Check by', 'When to check that it worked.'],
  ['status', 'Status', 'open, in progress, done, verified.'],
  ['evidence', 'Evidence', 'What shows that it was done: a commit, a pull request, a file.'],
];

/** Fields that the fix does not have yet, as the place wants them; all of them for an item that is no fix yet. */
export function fieldLabelProposals(fix: Fix | null, written: FieldWriting): readonly Proposal[] {
  const present = new Set(fix?.fields.map(({ name }) => name));
  return fields
    .filter(([name]) => !present.has(name))
    .map(([, label, documentation]) => ({
      ...textOf(label, written, fix?.nest?.marker ?? '-'),
      documentation,
      kind: CompletionItemKind.Field,
      goesOn: true,
    }));
}

function textOf(label: string, written: FieldWriting, marker: string): Pick<Proposal, 'label' | 'text'> {
  switch (written) {
    case 'nested':
      return { label, text: `${label}: ` };
    case 'line':
      return { label, text: `${marker} ${label}: ` };
    case 'brackets':
      return { label: label.toLowerCase(), text: `${label.toLowerCase()}: ` };
    case 'inline-field':
      return { label: label.toLowerCase(), text: `${label.toLowerCase()}:: ` };
  }
}
