import { type Document, documentOf, loadText } from './documents.ts';
import { type DocumentPlace, documentPlaceOf } from './knowledge.ts';
import type { CheckOptions } from './options.ts';
import type { SettingsByFolder } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** A document that was let go, and how to have it again. */
export interface Released {
  readonly place: DocumentPlace;
  readonly again: () => Document | null;
}

/** The place of a document, and the way back to it. */
export function release(
  document: Document,
  options: CheckOptions,
  settings: SettingsByFolder,
  terminal: Terminal,
): Released {
  const place = documentPlaceOf(document);
  // Standard input is read once; files are read again when they are wanted again.
  if (options.stdinFilename !== null) return { place, again: () => document };
  return { place, again: reader(document.file, document.named, settings, terminal) };
}

/** Apart from `release`: a function made beside one that holds the document would hold it too. */
export function reader(
  file: string,
  named: boolean,
  settings: SettingsByFolder,
  terminal: Terminal,
): () => Document | null {
  return () => {
    const text = loadText(file, named, settings, terminal.cwd);
    return 'message' in text ? null : documentOf(text);
  };
}
