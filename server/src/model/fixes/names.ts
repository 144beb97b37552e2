import { isTeam } from './owners.ts';
import { ACRONYMS, CREWS, NOT_NAMES, TOPICS, VERBS } from './words.ts';

const WORD = /^\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?$/u;
const INITIALS = /^\p{Lu}{2,3}$/u;
const ABSTRACT = /(?:ing|tion|sion|ment|ments|ity|ance|ence|ness|ship|able|ible|ful|less|ware|ology)$/;

/** Whether one capitalised word can be a person's name, as far as its shape and common words tell. */
export function looksLikeName(word: string): boolean {
  if (INITIALS.test(word)) return !ACRONYMS.has(word.toLowerCase());
  if (!WORD.test(word)) return false;
  const lower = word.toLowerCase();
  return !VERBS.has(lower) && !TOPICS.has(lower) && !NOT_NAMES.has(lower) && !ABSTRACT.test(lower);
}

/** Whether words are the name of a person ("Ana", "Ana Souza", "AS") or of a team ("Payments team"). */
export function isPersonOrTeam(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length === 0 || parts.length > 4) return false;
  if (isTeam(words)) return parts.length <= 4 && !VERBS.has(parts[0]?.toLowerCase() ?? '');
  if (parts.length > 3) return false;
  return parts.every(looksLikeName);
}

/** Whether a line of its own names only people or teams: "Ana", "AS/Li", "Ana & Li", "Team". */
export function isNameGroup(words: string): boolean {
  const bare = words.replace(/[\s:]+$/, '').trim();
  if (bare === '' || bare.length > 60) return false;
  if (CREWS.has(bare.toLowerCase())) return true;
  return bare
    .split(/\s*(?:[,/&+]|\band\b)\s*/)
    .every((part) => /^@[\w-]+(?:\/[\w-]+)?$/.test(part) || isPersonOrTeam(part));
}
