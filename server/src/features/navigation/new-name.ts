import type { Config } from '../../config/config.ts';
import { termNamed } from '../../rules/shared/chain/terms.ts';
import type { Mention } from './mentions.ts';
import { termSign, termsOf } from './subject.ts';

/** What is written instead of a name, or why it is not. */
export type NewName =
  | { readonly kind: 'name'; readonly words: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What needs quotes nowhere; whether the reader takes the words for a name is seen when they are read back. */
const PLAIN = /^@?[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_/-]{0,80}$/u;

/** The new name of what a mention names, in the form that the mention has: a handle stays a handle. */
export function newNameFor({ subject, words: old }: Mention, typed: string, config: Config): NewName {
  const words = typed.trim();
  if (!PLAIN.test(words)) {
    return refused('A name has at most 80 letters, digits, blanks, dots, dashes and slashes.');
  }
  const isHandle = old.startsWith('@');
  if (!isHandle && words.startsWith('@')) return refused('Write the name without @, as it is here.');
  if ((isHandle || subject.kind === 'incident') && words.includes(' ')) {
    return refused('An id or a handle is one word.');
  }
  if (isHandle) return { kind: 'name', words: words.startsWith('@') ? words : `@${words}` };
  if (subject.kind === 'level' || subject.kind === 'label') {
    const known = termNamed(words, termsOf(subject.kind, config));
    if (known !== null && termSign(known.name) !== termSign(subject.name)) {
      return refused(`'${words}' already names the ${subject.kind} '${known.name}'.`);
    }
  }
  return { kind: 'name', words };
}

function refused(reason: string): NewName {
  return { kind: 'refused', reason };
}
