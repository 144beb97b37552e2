import type { Config } from '../../config/config.ts';
import { termNamed } from '../../rules/shared/chain/terms.ts';
import type { Mention } from './mentions.ts';
import { termSign, termsOf } from './subject.ts';

/** What is written instead of a name, or why it is not. */
export type NewName =
  | { readonly kind: 'name'; readonly words: string }
  | { readonly kind: 'refused'; readonly reason: string };

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
const HANDLE = /^@[\p{L}\p{N}][\w-]*(?:\.[A-Za-z][\w-]*)*(?:\/[\p{L}\p{N}][\w.-]*)?$/u;
const NAME = /^\p{L}[\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*)*$/u;
const TERM = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ _-][\p{L}\p{M}\p{N}]+)*$/u;
/** Words that YAML takes for something else than text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|null)$/i;

/** The new name of what a mention names, in the form that the mention has: a handle stays a handle. */
export function newNameFor(mention: Mention, typed: string, config: Config): NewName {
  const words = typed.trim();
  if (words === '') return refused('A name cannot be empty.');
  if (words.length > 80) return refused('A name has at most 80 characters.');
  const { subject } = mention;
  switch (subject.kind) {
    case 'incident':
      return ID.test(words)
        ? { kind: 'name', words }
        : refused('An incident id has letters, digits, dots, dashes and slashes only.');
    case 'owner':
      return mention.words.startsWith('@') ? newHandle(words) : newPerson(words);
    default:
      return newTerm(subject.kind, subject.name, words, config);
  }
}

function newHandle(words: string): NewName {
  const handle = words.startsWith('@') ? words : `@${words}`;
  if (HANDLE.test(handle)) return { kind: 'name', words: handle };
  return refused('A handle is one word of letters, digits and dashes: @name or @team/name.');
}

function newPerson(words: string): NewName {
  if (words.startsWith('@')) return refused('This place has a name. Write the new one without @.');
  if (NAME.test(words) && !NO_TEXT.test(words)) return { kind: 'name', words };
  return refused('A name has letters, dots, dashes and single blanks only.');
}

function newTerm(kind: 'level' | 'label', old: string, words: string, config: Config): NewName {
  if (!TERM.test(words) || NO_TEXT.test(words)) {
    return refused(`A ${kind} has words of letters and digits, with a dash or a blank between them.`);
  }
  const known = termNamed(words, termsOf(kind, config));
  if (known !== null && termSign(known.name) !== termSign(old)) {
    return refused(`'${words}' already names the ${kind} '${known.name}'.`);
  }
  return { kind: 'name', words };
}

function refused(reason: string): NewName {
  return { kind: 'refused', reason };
}
