import { replaceFile } from '../host/replace-file.ts';
import type { WriteResult } from '../host/write-result.ts';

/** A file whose text is to be another one. */
export interface Rewritten {
  readonly file: string;
  /** The file begins with a byte order mark, which is no part of the texts. */
  readonly bom: boolean;
  /** As it was read. */
  readonly before: string;
  readonly after: string;
}

/** Writes the text back as it was encoded, whole or not at all; refused where the file says something else by now. */
export function writeBack({ file, bom, before, after }: Rewritten): WriteResult {
  const encoded = (text: string): Buffer => Buffer.from(bom ? `\ufeff${text}` : text);
  return replaceFile(file, encoded(before), encoded(after));
}
