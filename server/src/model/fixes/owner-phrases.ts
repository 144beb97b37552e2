import { handlesIn } from '../lexicon/handles.ts';
import { EXCEPTIONS, isTeam, looksLikeName } from '../lexicon/names.ts';
import { NOT_NAMES, TOPICS, VERBS } from '../lexicon/words.ts';
import type { FixContext } from './context.ts';
import type { Scan } from './scan.ts';

/** Takes the one whom the words of an item name as its doer; a mention in the middle of a sentence is none. */
export function takeOwnerPhrase(scan: Scan, context: FixContext): void {
  takeLeadingHandles(scan);
  if (scan.fields.some((field) => field.name === 'owner')) return;
  takeTrailingHandles(scan);
  if (scan.fields.some((field) => field.name === 'owner')) return;
  takeLeadingName(scan, context);
  if (scan.fields.some((field) => field.name === 'owner')) return;
  takeTrailingName(scan, context);
}

const LEAD = /^[\s\uFFFC]*(?:[([]\s*)?((?:@[\w./-]+(?:\s*[,&/+]\s*|\s+and\s+)?)+)/;

function takeLeadingHandles(scan: Scan): void {
  const match = LEAD.exec(scan.rest);
  if (match === null || handlesIn(match[1] ?? '').length === 0) return;
  const start = match[0].indexOf('@');
  const words = (match[1] ?? '')
    .trim()
    .replace(/(?:,|&|\/|\+|\band)\s*$/, '')
    .trim();
  const after = scan.rest.slice(start + words.length);
  const next = /^[)\]]?\s*([^\s]*)/.exec(after)?.[1] ?? '';
  const verbal = /^(?:to|will|should|is|are|can|has|shall|would|and)$/i.test(next);
  const marked =
    /^[:–—→,-]/.test(next) || next === '' || /^\p{Lu}/u.test(next) || VERBS.has(next.toLowerCase());
  if (!verbal && !marked) return;
  scan.add('owner', start, start + words.length, 'handle');
  scan.take(0, start + words.length);
  takeJoint(scan, start + words.length);
}

/** "to", "will", a colon or a dash between a doer and the deed. */
function takeJoint(scan: Scan, at: number): void {
  const joint =
    /^[)\]]?\s*(?:(?:to|will|should|shall)\s+|[:–—→,-]+\s*)/i.exec(scan.rest.slice(at))?.[0] ?? '';
  if (joint !== '') scan.take(at, at + joint.length);
}

const TRAIL =
  /((?:^|[\s(,;:[–—>→-])@[\w./-]+(?:(?![\w./-])|(?=\/@))(?:(?:\s*[,&/+]\s*|\s+(?:and\s+)?)@[\w./-]+(?:(?![\w./-])|(?=\/@))){0,5})[\s.)\];,\uFFFC]*(?:\[\p{Ll}[\p{Ll}\s/-]{0,30}\]\s*)?$/u;
const NOT_DOING =
  /\b(?:with|ask|from|by|to|for|of|via|ping|contact|see|thanks?|cc|notify|tell|and|in|on|at|like|using|use|upgrade|update|install|pin|unpin|remove|bump|mention|tag|page|than|per|the|a|an|or|inform|invite|about)\s*$/i;

function takeTrailingHandles(scan: Scan): void {
  const match = TRAIL.exec(scan.rest);
  if (match === null) return;
  const group = match[1] ?? '';
  if (handlesIn(group).length === 0) return;
  const start = match.index + group.indexOf('@');
  const before = scan.rest.slice(0, start);
  const set = /[–—:>→([,;-]\s*$/.test(before);
  if (!set && (NOT_DOING.test(before) || group.includes('/'))) return;
  const end = match.index + group.trimEnd().length;
  scan.add('owner', start, end, 'handle');
  scan.take(start, scan.rest.length);
}

const NAME_TO =
  /^\s*((?:\p{Lu}[\p{L}'’-]*|\p{Lu}{2,3}|SRE|QA)(?:\s+(?:\p{Lu}[\p{L}'’-]*|and|&|\/|team|squad|engineers|developers)){0,4})\s+(to|will)\s+(\p{Ll}[\p{L}-]*)/u;
const NAME_COLON = /^\s*([\p{Lu}][^:\n]{0,40}?)\s*:\s+(?=\S)/u;

function takeLeadingName(scan: Scan, context: FixContext): void {
  const match = NAME_TO.exec(scan.rest);
  if (match !== null) {
    const name = match[1] ?? '';
    const sure = isKnown(name, context) || isTeamName(name);
    const plausible = match[2] === 'to' && isNameRun(name) && isDeed(match[3] ?? '');
    if (sure || plausible) {
      const start = match[0].indexOf(name);
      scan.add('owner', start, start + name.length, 'name-to');
      scan.take(0, start + name.length);
      takeJoint(scan, start + name.length);
      return;
    }
  }
  const colon = NAME_COLON.exec(scan.rest);
  const name = colon?.[1]?.trim() ?? '';
  if (colon === null || !(isKnown(name, context) || isTeamName(name))) return;
  const start = colon[0].indexOf(name);
  scan.add('owner', start, start + name.length, 'name-to');
  scan.take(0, colon[0].length);
}

function isDeed(word: string): boolean {
  return !/^(?:the|a|an|our|all|this|that|these|those|it|its|their|any|each|every|be|have|more|other|production|prod|staging|avoid)$/.test(
    word,
  );
}

function isKnown(words: string, context: FixContext): boolean {
  return words
    .toLowerCase()
    .split(/(?:(?<!\s)\s+)?(?:,|&|\/|\band\b)\s*/)
    .every((part) => context.known.has(part));
}

/** "Platform team", "Developers", "SRE": a crew's word at the end, and no verb or topic alone before it. */
function isTeamName(words: string): boolean {
  const parts = words.split(/\s+/);
  const first = (parts[0] ?? '').toLowerCase();
  if (!isTeam(parts.at(-1) ?? '') || VERBS.has(first) || NOT_NAMES.has(first)) return false;
  return parts.length <= 4;
}

function isNameRun(words: string): boolean {
  const parts = words.split(/\s*(?:,|&|\/|\band\b|\s)\s*/).filter((part) => part !== '');
  const first = (parts[0] ?? '').toLowerCase();
  const initials = /^\p{Lu}{2,3}$/u.test(parts[0] ?? '') || EXCEPTIONS.has(first);
  if (!initials && (VERBS.has(first) || NOT_NAMES.has(first) || TOPICS.has(first))) return false;
  return parts.length <= 4 && parts.every(looksLikeName);
}

const LAST_BRACKET =
  /\[\s*((?:\p{Lu}[\p{L}'’-]+)(?:(?:\s+|\s*[,&/]\s*)\p{Lu}[\p{L}'’-]+){0,3})\s*\]\s*(?:[.;]\s*)?$/u;
const LAST_DASH =
  /\s[–—-]+\s*(\p{Lu}[\p{L}'’-]*(?:(?:\s+|\s*[,&/]\s*)(?:\p{Lu}[\p{L}'’-]*|team|squad)){0,3})\s*(?:[.;]\s*)?$/u;

const ASSIGNED =
  /[,;.(–—-]\s*(?:[Oo]wner|[Aa]ssignee|[Aa]ssigned to|[Oo]wned by|[Ii]n charge is)\s+(\p{Lu}[\p{L}'’-]*(?:(?:\s+|\s*[,&/]\s*)(?:\p{Lu}[\p{L}'’-]*|team|squad)){0,3})[\s.;,)]*$/u;

/** `…, assigned to Ana`: words that say it without a colon. */
function takeAssigned(scan: Scan): boolean {
  const match = ASSIGNED.exec(scan.rest);
  const name = match?.[1] ?? '';
  if (match === null) return false;
  const start = match.index + match[0].lastIndexOf(name);
  scan.add('owner', start, start + name.length, 'name-to');
  scan.take(match.index, match.index + match[0].length);
  return true;
}

/** `… [Ana]`, and `… — Ana` where the document knows her. */
function takeTrailingName(scan: Scan, context: FixContext): void {
  if (takeAssigned(scan)) return;
  const bracket = LAST_BRACKET.exec(scan.rest);
  if (bracket !== null && isNameRun(bracket[1] ?? '')) {
    const start = bracket.index + bracket[0].indexOf(bracket[1] ?? '');
    scan.add('owner', start, start + (bracket[1] ?? '').length, 'parenthesis');
    scan.take(bracket.index, bracket.index + bracket[0].length);
    return;
  }
  const dash = LAST_DASH.exec(scan.rest);
  const name = dash?.[1] ?? '';
  if (dash === null || !(isKnown(name, context) || (isTeamName(name) && /\b(?:team|squad)$/i.test(name))))
    return;
  const start = dash.index + dash[0].lastIndexOf(name);
  scan.add('owner', start, start + name.length, 'name-to');
  scan.take(dash.index, dash.index + dash[0].length);
}
