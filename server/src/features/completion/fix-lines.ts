import { CompletionItemKind } from 'vscode-languageserver-types';
import { hole } from '../../model/lexicon/holes.ts';
import type { LineStart } from './completion-site.ts';
import type { Proposal } from './proposal.ts';

/** An open fix with slots for the fields that every fix has, at the start of an item. */
export function fixLineProposals(after: LineStart): readonly Proposal[] {
  const box = after === 'nothing' ? '- [ ] ' : '[ ] ';
  return [
    {
      label: `${box}\u2026`,
      snippet: `${box}${hole(1, 'change')}\n  - Owner: ${hole(2)}\n  - Due: ${hole(3)}`,
      text: `${box}\n  - Owner: \n  - Due: `,
      detail: 'a fix with its owner and date',
      filter: box,
      kind: CompletionItemKind.Struct,
    },
  ];
}
