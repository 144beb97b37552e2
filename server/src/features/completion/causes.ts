import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Cause, Postmortem } from '../../model/document/postmortem.ts';
import type { CompletionSite } from './completion-site.ts';
import { inSameIncident } from './line-start.ts';
import type { Proposal } from './proposal.ts';

/** What a cause is said to be, each with what it says. */
const kinds: readonly (readonly [Cause['kind'], string, string])[] = [
  ['trigger', 'Trigger', 'What set it off.'],
  ['amplifier', 'Amplifier', 'What made it larger, or made it last.'],
  ['recovery-friction', 'Recovery friction', 'What slowed those who ended it.'],
];
/** Deeper than this nobody asks. */
const MOST_WHYS = 7;

/** The kinds of causes that the document does not name yet, and the next why. */
export function causeProposals(
  postmortem: Postmortem,
  { section, after, typed }: CompletionSite & { readonly kind: 'cause-line' },
): readonly Proposal[] {
  const { sections } = postmortem;
  const causes = inSameIncident(postmortem, postmortem.causes, typed.start);
  const present = new Set(causes.map(({ kind }) => kind));
  const lead = after === 'nothing' ? '- ' : '';
  const wanted = kinds.filter(([kind]) => !present.has(kind)).map(([, label, doc]) => ({ label, doc }));
  const whys = causes.filter(({ kind, text }) => kind === 'why' && /^why/i.test(text)).length;
  const next = {
    label: `Why ${whys + 1}`,
    doc: 'Down to a level, not to a person.',
  };
  const inWhys = sections[section]?.kind === 'whys' || whys > 0;
  const all = whys >= MOST_WHYS ? wanted : inWhys ? [next, ...wanted] : [...wanted, next];
  return all.map(({ label, doc }) => ({
    label: `${label}:`,
    text: `${lead}${label}: `,
    documentation: doc,
    filter: label,
    kind: CompletionItemKind.Field,
  }));
}
