import { CompletionItemKind } from 'vscode-languageserver-types';
import { fieldValue } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { isHole } from '../../model/lexicon/holes.ts';
import { clockText } from '../../model/lexicon/time/moment-text.ts';
import type { Proposal } from './proposal.ts';

/** Longer words of an entry are not shown beside its time. */
const LONGEST = 60;

/** The title that the heading or the field gives; nothing where neither does. */
export function titleProposals(postmortem: Postmortem): readonly Proposal[] {
  const written = fieldValue(postmortem, 'title');
  const label = (written === '' ? postmortem.title : written)?.trim() ?? '';
  if (label === '' || isHole(label)) return [];
  return [{ label, kind: CompletionItemKind.Text }];
}

/** The times of the timeline with their days, each beside the words of its entry. */
export function momentProposals({ timelines }: Postmortem): readonly Proposal[] {
  return timelines.flatMap(({ entries }) =>
    entries.flatMap(({ time, text }) => {
      if (time.date === null || time.minutes === null || time.approximate || time.ambiguous) return [];
      const zone = time.zone === null ? '' : ` ${time.zone.name}`;
      const label = `${time.date} ${clockText(time.minutes)}${zone}`;
      return [{ label, detail: text.slice(0, LONGEST), kind: CompletionItemKind.Value }];
    }),
  );
}
