import { isUtf8 } from 'node:buffer';
import { statSync } from 'node:fs';
import { largestFile } from '../protocol/document-names.ts';
import { NotRegular, readRegular, TooLarge } from './regular-file.ts';
import { systemReason } from './system-reason.ts';

export type DiskText =
  | { readonly kind: 'text'; readonly text: string; readonly bom: boolean }
  | { readonly kind: 'unreadable'; readonly message: string };

/**
 * Reads a UTF-8 file at once (faster than promises on a warm cache); a byte order mark is taken off and told. What is
 * no regular file is never opened.
 */
export function readTextFile(path: string): DiskText {
  try {
    const bytes = readRegular(path, largestFile);
    if (!isUtf8(bytes)) return unreadable(isUtf16(bytes) ? 'encoded as UTF-16, not UTF-8' : 'not UTF-8 text');
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { kind: 'text', text: bytes.toString('utf8', bom ? 3 : 0), bom };
  } catch (error) {
    return unreadable(reason(error));
  }
}

/** What is at the path. */
export function kindOfPath(path: string): 'file' | 'folder' | 'other' | 'missing' {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'missing';
  }
}

function unreadable(message: string): DiskText {
  return { kind: 'unreadable', message };
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function reason(error: unknown): string {
  if (error instanceof TooLarge) return `larger than ${largestFile / 1024 / 1024} MB`;
  if (error instanceof NotRegular) return 'not a regular file';
  return systemReason(error, 'cannot be read');
}
