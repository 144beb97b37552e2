import { CompletionItemKind } from 'vscode-languageserver-types';
import type { DayPurpose } from '../../protocol/offered-day.ts';
import { type DaysWorld, offerDays } from '../days/offer-days.ts';
import type { Proposal } from './proposal.ts';

/**
 * Days to write, each with its weekday: what `typed` words mean comes first. Words that give no day show the next
 * working days, and each says that the words were not understood.
 */
export function dayProposals(typed: string, purpose: DayPurpose, world: DaysWorld): readonly Proposal[] {
  const { meant, others, note } = offerDays(typed, purpose, world);
  return [...meant, ...others].map((day) => {
    const answers = meant.includes(day) || meant.length === 0;
    return {
      label: day.title,
      text: day.day,
      kind: CompletionItemKind.Value,
      detail: day.distance,
      ...(note === null || !answers ? {} : { documentation: note }),
      // What is typed matches itself, so that editors show what it means.
      filter: answers ? `${typed.trim()} ${day.title}`.trim() : day.title,
    };
  });
}
