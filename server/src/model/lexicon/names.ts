import { trimEndOf } from '../../text/trim-end.ts';
import { ACRONYMS, CREWS, NOT_NAMES, TOPICS, VERBS } from './words.ts';

const WORD = /^(?:Mc|Mac|De|Di|La|Le|Van|O['’])?\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?$/u;
const INITIALS = /^\p{Lu}{2,3}$/u;
const ABSTRACT = /(?:ing|tion|sion|ment|ments|ity|ance|ence|ness|ship|able|ible|ful|less|ware|ology)$/;

/** Titles before a person's name, as a part of an expression. */
export const TITLES =
  'Dr|Md|Prof|Mr|Mrs|Ms|Mx|Sgt|Lt|Capt|Cpl|Maj|Col|Gen|Insp|Supt|Rev|Fr|Sr|Sra|Sres|Dra|Dott|Ing|Herr|Frau|Hr|Fru|Monsieur|Madame|Mme|Mlle|M|Pak|Bu|Ibu|Bapak|Bang|Sister|Brother';

const TITLE = new RegExp(String.raw`^(?:${TITLES})\.?\s+(?=\p{Lu})`, 'u');

/** A name without the title before it: "Dr. Whitlock". */
export function withoutTitle(name: string): string {
  return name.replace(TITLE, '');
}

/** Names that look like a verb or an abstract noun. */
export const EXCEPTIONS = new Set(
  'mark grant florence constance clarence terrence laurence lawrence clemence prudence felicity trinity sterling'.split(
    ' ',
  ),
);

/** Whether one capitalised word can be a person's name, as far as its shape and common words tell. */
export function looksLikeName(word: string): boolean {
  if (INITIALS.test(word)) return !ACRONYMS.has(word.toLowerCase());
  if (!WORD.test(word)) return false;
  const lower = word.toLowerCase();
  if (EXCEPTIONS.has(lower)) return true;
  return !VERBS.has(lower) && !TOPICS.has(lower) && !NOT_NAMES.has(lower) && !ABSTRACT.test(lower);
}

/** Topics by which teams are called, too. */
const TEAM_TOPICS: ReadonlySet<string> = new Set(
  `platform security infrastructure infra backend frontend network networking mobile support identity operations
  engineering product design legal finance marketing billing search storage compliance data payments reliability
  tooling growth web api database observability architecture people hr it procurement purchasing logistics sales
  accounting facilities comms communications
  inkoop beheer verkoop einkauf vertrieb betrieb entwicklung recht compras ventas facturación sistemas redes
  explotación comercial achats ventes exploitation réseau réseaux acquisti vendite plataforma infraestrutura dados
  suporte faturamento observabilidade`.split(/\s+/),
);

/** Whether a small word is a topic by which teams are called: "procurement". */
export function isTeamTopic(word: string): boolean {
  return TEAM_TOPICS.has(word);
}

/** Whether a capitalised word is neither a deed nor a topic, so that a team may be called so. */
export function mayNameTeam(word: string): boolean {
  const lower = word.toLowerCase();
  if (TEAM_TOPICS.has(lower)) return /^\p{Lu}/u.test(word);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || ACRONYMS.has(lower)) return false;
  return !VERBS.has(lower) && !TOPICS.has(lower) && !NOT_NAMES.has(lower) && !lower.endsWith('ing');
}

/** Whether words are the name of a person ("Ana", "Ana Souza", "AS") or of a team ("Payments team"). */
export function isPersonOrTeam(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length === 0 || parts.length > 4) return false;
  if (isTeam(words)) return parts.length <= 4 && !VERBS.has(parts[0]?.toLowerCase() ?? '');
  if (parts.length > 3) return false;
  const [first, ...others] = parts;
  if (first === undefined || !looksLikeName(first)) return false;
  return others.every((part) => looksLikeName(part) || /^\p{Lu}\.?$/u.test(part));
}

/** Whether a line of its own names only people or teams: "Ana", "AS/Li", "Ana & Li", "Team". */
export function isNameGroup(words: string): boolean {
  if (words.length > 80) return false;
  const bare = trimEndOf(words, /[\s:]/).trim();
  if (bare === '') return false;
  if (CREWS.has(bare.toLowerCase())) return true;
  return bare
    .split(/(?:(?<!\s)\s+)?(?:[,/&+]|\band\b)\s*/)
    .every((part) => /^@[\w-]+(?:\/[\w-]+)?$/.test(part) || isPersonOrTeam(part));
}

/** Whether words call a group of people: "Payments team", "SRE", "Developers". */
export function isTeam(words: string): boolean {
  return words.split(/\s+/).some((word) => CREWS.has(word.toLowerCase().replace(/[^a-z-]/g, '')));
}
