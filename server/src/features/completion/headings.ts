import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import type { Proposal } from './proposal.ts';

/** Headings of a post-mortem in the order in which they are read, each with the question it answers. */
const headings: readonly (readonly [SectionKind, string, string])[] = [
  [
    'summary',
    'Summary',
    'What happened, who was affected, for how long: five lines for someone who was not there.',
  ],
  ['impact', 'Impact', 'Who could not do what, how many, for how long; "none" is an answer.'],
  ['timeline', 'Timeline', 'What happened when, with a time zone.'],
  ['detection', 'Detection and containment', 'When did the system know, when did a person?'],
  [
    'root-cause',
    'Why it was possible',
    'Trigger, amplifiers, recovery friction; down to a level, not a person.',
  ],
  ['contributing', 'Contributing factors', 'What made it possible, worse, or slow to end.'],
  [
    'responders-saw',
    'What responders saw',
    'What was visible and believed at each stage, and why it made sense.',
  ],
  ['resolution', 'Resolution', 'What ended it.'],
  ['chain', 'Missing chain level', 'Which level of the chain should have caught it?'],
  [
    'structural-fix',
    'Structural fix',
    'The one change that closes the level: owned, dated, tracked, checkable.',
  ],
  ['immediate-fixes', 'Immediate fixes', 'What was done in or right after the incident.'],
  ['actions', 'Follow-ups', 'Also worth doing.'],
  ['parked', 'Parked for the retro', 'Good ideas that nobody owns yet.'],
  ['went-well', 'What went well', 'What to keep.'],
  ['went-wrong', 'What went wrong', 'What hindered.'],
  ['lucky', 'Where we got lucky', 'What we cannot count on next time.'],
  ['lessons', 'Lessons learned', 'What is known now that was not before.'],
  ['future', 'Future considerations', 'What may become a risk.'],
  ['ongoing', 'Ongoing problems', 'What is not over yet.'],
];

/** Sections that the document does not have yet; those the house asks for come first. */
export function headingProposals(
  postmortem: Postmortem,
  house: readonly SectionKind[] | null,
): readonly Proposal[] {
  const present = new Set(postmortem.sections.map(({ kind }) => kind));
  const wanted = headings.filter(([kind]) => !present.has(kind));
  const asked = wanted.filter(([kind]) => house?.includes(kind) === true);
  const others = wanted.filter(([kind]) => house?.includes(kind) !== true);
  return [...asked, ...others].map(([, label, documentation]) => ({
    label,
    documentation,
    kind: CompletionItemKind.Struct,
  }));
}
