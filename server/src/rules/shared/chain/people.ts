import type { TeamPerson } from '../../../config/config.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Span } from '../../../text/position.ts';
import { chainSectionOf, namesLevel } from './statements.ts';

/** Someone named where a level belongs. */
export interface NamedPerson {
  readonly words: string;
  readonly span: Span;
}

const handle = /(?<![\w@/.])@[A-Za-z][\w-]*(?![\w/])/;
/** Roles of people; operators and managers only with an article or a trade, since software has both. */
const role =
  /\b(?:(?:on-?call|duty|release|site reliability|software|platform|backend|front-?end|junior|senior|new)\s+){0,6}(?:engineers?|developers?|reviewers?|administrators?|admins?|responders?|contractors?|interns?|on-?calls?|human error|user error|operator error)\b|\b(?:engineering|product|incident|release|duty|on-?call)\s+managers?\b|(?:^|\bthe |\ban |\bour )operators?\b/i;

/** Whether the value of a level is a person or a role: `@maya`, a name of the roster, `the on-call engineer`. */
export function isPerson(value: string, postmortem: Postmortem, known: readonly TeamPerson[]): boolean {
  if (handle.test(value)) return true;
  const bare = value.trim().toLowerCase();
  if (namesOf(postmortem, known).has(bare)) return true;
  const found = role.exec(value);
  return found !== null && value.replace(/^(?:the|a|an|our)\s+/i, '').length <= found[0].length + 12;
}

/** The person that a section about the missing level names where it names no level; null where it does not. */
export function personInSection(postmortem: Postmortem, known: readonly TeamPerson[]): NamedPerson | null {
  const section = chainSectionOf(postmortem);
  if (section === null || section.empty || namesLevel(postmortem)) return null;
  for (const passage of postmortem.passages) {
    if (passage.span.start < section.body.start || passage.span.end > section.body.end) continue;
    const found = firstPerson(passage.text, namesOf(postmortem, known));
    if (found === null) continue;
    const start = passage.span.start + found.at;
    return { words: found.words, span: { start, end: start + found.words.length } };
  }
  return null;
}

function firstPerson(
  text: string,
  names: ReadonlySet<string>,
): { readonly words: string; readonly at: number } | null {
  const marked = handle.exec(text) ?? role.exec(text);
  if (marked !== null) return { words: marked[0], at: marked.index };
  for (const word of text.matchAll(/\p{Lu}[\p{L}'-]+/gu)) {
    if (names.has(word[0].toLowerCase())) return { words: word[0], at: word.index };
  }
  return null;
}

/** Kept, since it is asked for every level of a document. */
const named = new WeakMap<
  Postmortem,
  { readonly known: readonly TeamPerson[]; readonly names: ReadonlySet<string> }
>();

function namesOf(postmortem: Postmortem, known: readonly TeamPerson[]): ReadonlySet<string> {
  const before = named.get(postmortem);
  if (before?.known === known) return before.names;
  const all = [
    ...postmortem.people.map(({ name }) => name),
    ...known.flatMap(({ name, handles }) => [name, ...handles]),
  ];
  const names = new Set(all.map((name) => name.replace(/^@/, '').toLowerCase()));
  named.set(postmortem, { known, names });
  return names;
}
