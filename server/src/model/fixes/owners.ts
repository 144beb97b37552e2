import { isGivenName } from '../../text/names/given-names.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import type { Owner } from '../document/fix.ts';
import { type Handle, handlesIn } from '../lexicon/handles.ts';
import { isPersonOrTeam, isTeam, withoutTitle } from '../lexicon/names.ts';
import { isNobody } from '../lexicon/no-answer.ts';

const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:[,;:/+&|•·\n、・]|\band\b(?!\s*\/)|\bwith\b|\bplus\b|\bw\/(?=\s)|\b(?:und|et|y|e)\b(?=\s)|<br\s*\/?>)\s*/gi;
const LONGEST = 60;
/** A cell with more in it tells a story and names nobody. */
const LONGEST_VALUE = 300;

/**
 * The owners that a value names which is known to be about owners (a column, `Owner:`).
 * `masked` is the value, `offset` its place in the document; a placeholder names nobody.
 */
export function ownersOf(masked: string, offset: number): readonly Owner[] {
  if (masked.length > LONGEST_VALUE || isNobody(masked)) return [];
  const owners: Owner[] = [];
  for (const part of split(masked)) {
    const handles = handlesIn(part.text);
    if (handles.length > 0) {
      for (const handle of handles) owners.push(handleOwner(handle, offset + part.start));
      continue;
    }
    const owner = namedOwner(part.text, offset + part.start);
    if (owner === null) continue;
    owners.push(owner);
    const inside =
      owner.team || !isPersonOrTeam(owner.name) ? personBehind(part.text, offset + part.start) : null;
    if (inside !== null) owners.push(inside);
  }
  return distinct(owners);
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** `@org/team` and "Production and/or any team" stay whole; "A, B and C" and "A/B" are several. */
function split(text: string): readonly Part[] {
  const pieces: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const next = text[match.index + match[0].length];
    if (match[0].includes('/') && next !== '@' && insideHandle(text, match.index)) continue;
    if (/\band\s*\/\s*or\b/i.test(text.slice(match.index - 5, match.index + 5))) continue;
    pieces.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(start), start });
  const names = withTeams(text, pieces).filter((piece) => piece.text.trim() !== '');
  const long = names.some((piece) => nameOf(piece.text).split(/\s+/).length > 4);
  return long ? [{ text, start: 0 }] : names;
}

/** "Integration & Interfaces" is one team: of two people each looks like a name. */
function withTeams(text: string, pieces: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const joined = last === undefined ? '' : text.slice(last.start, piece.start + piece.text.length);
    const both =
      last !== undefined && /^&\s+$/.test(text.slice(last.start + last.text.length, piece.start).trimStart());
    if (last !== undefined && both && [last, piece].some((each) => isTopic(each.text))) {
      found[found.length - 1] = { text: joined, start: last.start };
    } else found.push(piece);
  }
  return found;
}

/** A capitalised word that calls neither a person nor a team by its shape. */
function isTopic(words: string): boolean {
  const name = words.trim();
  return /^\p{Lu}[\p{L}-]{3,}$/u.test(name) && !isPersonOrTeam(name);
}

function insideHandle(text: string, at: number): boolean {
  return /(?:^|[\s(,])@[\w.-]+$/.test(text.slice(0, at));
}

const BEFORE_NAME = /^[\s*_`~"'([\uFFFC-]+/;
const AFTER_NAME = /[\s*_`~"')\].,;:!\uFFFC]/;

/** What follows a name and is a remark: "bo (#47 area)", "Ana - after the freeze". */
const REMARK = /\s\(|\s[–—-]\s|;|\s(?:for|to|until|after|when|on(?! call| duty)|if|from|since|because)\s/;

/** The words of a name without marks and without the remark that follows it. */
function nameOf(text: string): string {
  const bare = text.replace(BEFORE_NAME, '').replace(/^(?:the|our) (?=\p{Lu})/iu, '');
  const remark = REMARK.exec(bare)?.index ?? bare.length;
  return trimEndOf(bare.slice(0, remark === 0 ? bare.length : remark), AFTER_NAME).replace(/@$/, '');
}

const BEHIND_ONE = /[\s)]/;
/** Who of a team does it: "Finance (Miriam)", "Field Operations – Agus Prasetyo". */
const ONE_OF_THEM = /[ \t](?:\(|[–—-] )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u;

function personBehind(text: string, offset: number): Owner | null {
  const name = ONE_OF_THEM.exec(trimEndOf(text, BEHIND_ONE))?.[1] ?? '';
  const bare = withoutTitle(name);
  if (bare === name && !isGivenName(name.split(' ')[0] ?? '')) return null;
  const start = offset + text.lastIndexOf(name);
  return { name, span: { start, end: start + name.length }, handle: false, team: false };
}

function namedOwner(text: string, offset: number): Owner | null {
  const name = nameOf(text);
  if (name === '' || name.length > LONGEST || isNobody(name) || !/\p{L}/u.test(name)) return null;
  if (/^\d{4}-\d\d/.test(name)) return null;
  const start = offset + text.indexOf(name);
  // The blank that an escaped full stop leaves: "R.  Mbeki".
  const shown = name.replace(/\s+/g, ' ');
  return { name: shown, span: { start, end: start + name.length }, handle: false, team: isTeam(name) };
}

/** The owners without a second naming of the same one. */
export function distinct(owners: readonly Owner[]): readonly Owner[] {
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const key = owner.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The owner that a handle names; `offset` is where its text begins in the document. */
export function handleOwner(handle: Handle, offset: number): Owner {
  return {
    name: handle.name,
    span: { start: offset + handle.start, end: offset + handle.end },
    handle: true,
    team: handle.name.includes('/') || /(?:^|-)(?:team|squad|crew|guild)(?:-|$)/i.test(handle.name),
  };
}
