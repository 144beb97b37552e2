/** The address of a mailbox, as a part of an expression. */
export const EMAIL = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}@-])`;

const ALL = new RegExp(`^<?(?:mailto:)?${EMAIL}>?$`, 'u');

/** Whether words are the address of a mailbox and nothing else. */
export function isEmail(words: string): boolean {
  return words.includes('@') && words.length <= 200 && ALL.test(words);
}
