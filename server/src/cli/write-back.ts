import { writeFileSync } from 'node:fs';
import type { Document } from './documents.ts';

/** Writes a text back as the document was encoded; false where the file cannot be written. */
export function writeBack({ file, bom }: Document, text: string): boolean {
  try {
    writeFileSync(file, (bom ? '\ufeff' : '') + text);
    return true;
  } catch {
    return false;
  }
}
