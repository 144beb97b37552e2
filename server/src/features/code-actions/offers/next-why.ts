import type { Postmortem } from '../../../model/document/postmortem.ts';
import { hole } from '../../../model/lexicon/holes.ts';
import type { SectionKind } from '../../../model/lexicon/meanings.ts';
import { addItems } from '../../../rules/shared/list-scaffold.ts';
import type { ListBlock } from '../../../text/markdown/blocks.ts';
import { literal } from '../../../text/snippet.ts';
import { type Offer, type OfferPlace, rewrite, scaffolded } from '../offer.ts';

const kinds: ReadonlySet<SectionKind> = new Set(['whys', 'root-cause', 'contributing']);

/** One more why behind the last one that has an answer, named and numbered as that one is. */
export function nextWhy({ model, line }: OfferPlace): readonly Offer[] {
  const { postmortem } = model;
  const list = line === null ? null : whysAt(postmortem, line);
  const words = list === null ? null : askAfter(lastItem(postmortem, list));
  if (list === null || words === null) return [];
  return [
    rewrite('Ask the next why', () => {
      const edit = addItems(postmortem.source, list, [{ words: `${literal(words)} ${hole(1)}` }]);
      const fix = { kind: 'scaffold', title: '', edits: edit === null ? [] : [edit] } as const;
      return scaffolded(edit === null ? null : fix, 'This list is part of a quote. Write it by hand.');
    }),
  ];
}

/** The list of whys on a line, or below the heading that is there. */
function whysAt({ sections }: Postmortem, line: number): ListBlock | null {
  for (const section of sections) {
    if (!kinds.has(section.kind)) continue;
    for (const block of section.blocks) {
      if (block.kind !== 'list') continue;
      const last = block.items.at(-1)?.line ?? block.line;
      if (section.line === line || (block.line <= line && line <= last)) return block;
    }
  }
  return null;
}

function lastItem({ source }: Postmortem, list: ListBlock): string {
  const last = list.items.at(-1);
  return last === undefined ? '' : source.slice({ start: last.contentStart, end: last.span.end });
}

const NUMBERED = /^([*_]{0,2}why #?)(\d{1,2})([.:)?]?[*_]{0,2}[.:)?]?)(?=\s|$)/i;
const ASKED = /^[*_]{0,2}why\b[^?\n]{0,300}\?[*_]{0,2}(?=\s|$)/i;

/** "Why?" behind a question with its answer, "Why 4:" behind "Why 3: …"; null where the last one has none. */
function askAfter(last: string): string | null {
  const numbered = NUMBERED.exec(last);
  if (numbered !== null) {
    const [head, before = '', number = '', after = ''] = numbered;
    return last.slice(head.length).trim() === '' ? null : before + String(Number(number) + 1) + after;
  }
  const asked = ASKED.exec(last);
  return asked === null || last.slice(asked[0].length).trim() === '' ? null : 'Why?';
}
