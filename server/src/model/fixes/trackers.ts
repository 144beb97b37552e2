import type { Inline } from '../../text/markdown/blocks.ts';
import { struckSpans } from '../../text/markdown/struck.ts';
import { contains, type Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { SpanIndex } from '../../text/span-index.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import type { Tracker } from '../document/fix.ts';
import { ticketAddresses } from './rows/ticket-addresses.ts';
import { itemViews } from './struck-item.ts';

/** Everything an item links to: `trackers` hold its issue, `links` are whatever else it points at. */
export interface References {
  readonly trackers: readonly Tracker[];
  readonly links: readonly Tracker[];
}

/** Whether an address leads to an issue, a ticket or a pull request. */
export function isTicketAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && ticketAddresses.some(({ pattern }) => pattern.test(address));
}

const BARE_ADDRESS = /https?:\/\/[^\s<>"'`|\]]+/g;
const SHORT =
  /(?<![\w/.#&-])(?:(?:[A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*)?#\d{1,7}(?![\w-])|(?<![\w-])GH-\d{1,7}(?!\w)|(?<![\w/.#&!-])(?:(?:[A-Za-z0-9][\w.-]*\/)?[A-Za-z][\w.-]*)?!\d{1,7}(?![\w-])/g;
const KEY = /(?<![\w/.-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\w-]|\.\d)/g;
/** Records of service desks: `CHG0031245`. */
const RECORD = /(?<![\w/.-])(?:CHG|PRB|RITM|TASK|SCTASK|REQ|CTASK|PTASK|STRY)\d{5,9}(?![\w-])/g;
/** `issue 12`, `PR 98`: the kind of ticket comes before its number. */
const NUMBERED =
  /(?<![\w/.-])(?:[Ii]ssue|[Tt]icket|[Bb]ug|PR|MR|[Pp]ull request|[Mm]erge request|[Ss]tory)[ \t]\d{1,7}(?![\w-]|[.:]\d)/g;
const NO_KEY =
  /^(?:UTF|ISO|SHA|CVE|CWE|RFC|AES|RSA|HTTP|TLS|SSL|ADR|SEV|INC|PM|COVID|GPT|X|H|MD|IPV|EC|USB|PEP|EIP|BIP|CIS|SOC|NIST|UTC|GMT|ASCII|BASE|KB|MB|GB|RFD|RCA|ES|PHP|QA|TOP|STEP|PHASE|AI|ACTION|ITEM|P|T)-/;

const NAME_ONLY = /^(?:[\w./-]*[#!]\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7})$/;

/** The references in an inline text, in document order. */
export function referencesIn(source: Source, inline: Inline, within: Span = inline.span): References {
  const trackers: Tracker[] = [];
  const links: Tracker[] = [];
  const taken: Span[] = [];
  const { views, struck } = itemViews(source, within, inline);
  const gone = new SpanIndex(struck === null ? struckSpans(inline) : []);
  for (const piece of inline.pieces) {
    if (!contains(within, piece.span)) continue;
    if (piece.kind !== 'link' && piece.kind !== 'autolink') continue;
    if (gone.holds(piece.span.start)) {
      taken.push(piece.span);
      continue;
    }
    const address = piece.target;
    if (address === null || !/^https?:\/\//i.test(address)) {
      if (piece.kind === 'link' && address !== null && !address.startsWith('#')) {
        links.push({ id: address, url: null, span: piece.span });
        taken.push(piece.span);
      }
      continue;
    }
    const ticket = isTicketAddress(address) || isTicketName(source.slice(piece.content));
    (ticket ? trackers : links).push({ id: address, url: address, span: piece.span });
    taken.push(piece.span);
  }
  const text = source.slice(within);
  const inPieces = new SpanIndex(taken);
  for (const match of text.includes('://') ? text.matchAll(BARE_ADDRESS) : []) {
    const address = trimAddress(match[0]);
    const span = at(within, match.index, address);
    if (inPieces.holds(span.start)) continue;
    (isTicketAddress(address) ? trackers : links).push({ id: address, url: address, span });
    taken.push(span);
  }
  const inAddresses = new SpanIndex(taken);
  const masked = /[#!\w-][ #]?\d/.test(text) ? views.masked : '';
  for (const pattern of [SHORT, KEY, RECORD, NUMBERED]) {
    for (const match of masked.matchAll(pattern)) {
      if (pattern === KEY && NO_KEY.test(match[0])) continue;
      const span = at(within, match.index, match[0]);
      if (inAddresses.holds(span.start)) continue;
      trackers.push({ id: match[0], url: null, span });
    }
  }
  const order = (a: Tracker, b: Tracker): number => a.span.start - b.span.start;
  return { trackers: trackers.sort(order), links: links.sort(order) };
}

/** Whether the words of a link are the name of a ticket: `[OPS-12](https://tracker.example.org/t/12)`. */
function isTicketName(words: string): boolean {
  const bare = words.trim();
  return NAME_ONLY.test(bare) && !NO_KEY.test(bare);
}

function at(within: Span, index: number, words: string): Span {
  return { start: within.start + index, end: within.start + index + words.length };
}

function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?*_'.includes(address[end - 1] ?? '')) end--;
  const bare = address.slice(0, end);
  return bare.endsWith(')') && !bare.includes('(') ? trimEndOf(bare, /\)/) : bare;
}
