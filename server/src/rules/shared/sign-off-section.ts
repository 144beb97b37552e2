import type { Postmortem } from '../../model/document/postmortem.ts';
import { isNobody } from '../../model/lexicon/no-answer.ts';
import type { Block, ListItem, TableBlock } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';

/** A line on which a role signs. */
export interface Signature {
  readonly role: string;
  readonly signed: boolean;
  readonly span: Span;
}

const HEADING =
  /^(?:sign[- ]?offs?|signatures?|signed(?:[- ]off)?(?: by)?|approvals?|approved by|reviewed and signed)\b.{0,20}$/i;
const LONGEST_ROLE = 40;
const ROLE = /^(?:role|function|position|who|name of role)$/i;
const NAME = /^(?:name|signature|signed(?: by)?|approved(?: by)?|approval|sign[- ]?off|by)$/i;

/** The lines of a section "Sign-off": `- Tech lead: ____`, boxes, rows of role and name. */
export function signaturesOf({ sections }: Postmortem): readonly Signature[] {
  return sections
    .filter(({ heading }) => HEADING.test(heading))
    .flatMap(({ blocks }) => blocks.flatMap((block) => signaturesIn(block)));
}

function signaturesIn(block: Block): readonly Signature[] {
  if (block.kind === 'table') return rowsOf(block);
  return block.kind === 'list' ? block.items.flatMap((item) => ofItem(item) ?? []) : [];
}

function ofItem({ task, blocks }: ListItem): Signature | null {
  const [first] = blocks;
  if (first?.kind !== 'paragraph') return null;
  const { plain, span } = first.inline;
  const sign = plain.search(/[:\u2013\u2014]/);
  const role = (sign < 0 ? plain : plain.slice(0, sign)).trim();
  const name = sign < 0 ? '' : plain.slice(sign + 1);
  if (role === '' || role.length > LONGEST_ROLE || (sign < 0 && task === null)) return null;
  return { role, signed: task === null ? isName(name) : task.done, span };
}

function rowsOf({ header, rows }: TableBlock): readonly Signature[] {
  const names = header.cells.map(({ inline }) => inline.plain.trim());
  const role = Math.max(
    0,
    names.findIndex((name) => ROLE.test(name)),
  );
  const name = names.findIndex((each, at) => at !== role && NAME.test(each));
  if (name < 0) return [];
  return rows.flatMap(({ cells, span }) => {
    const who = cells[role]?.inline.plain.trim() ?? '';
    return who === ''
      ? []
      : [{ role: who, signed: isName(cells[name]?.inline.plain ?? ''), span: cells[role]?.span ?? span }];
  });
}

/** Blanks to sign on are no name. */
function isName(words: string): boolean {
  const bare = words.replaceAll(/[_.\s\u2026-]+/g, ' ').trim();
  return bare !== '' && !isNobody(bare) && !/^(?:signature|date|pending|open)\b/i.test(bare);
}
