import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { type DiskText, readTextFile } from '../host/node-read.ts';
import type { ConfigInForce } from '../review/config-in-force.ts';
import { type ReadDocument, readDocument } from '../review/read-document.ts';
import { fileUri } from '../text/uri-text.ts';
import { displayPath } from './display-path.ts';
import type { DocumentOptions } from './options.ts';
import type { SettingsByFolder } from './settings.ts';
import { findTargets, type PathError } from './targets.ts';
import type { Terminal } from './terminal.ts';

/** A file that was found. */
interface FoundFile {
  /** Absolute path. */
  readonly file: string;
  /** As printed. */
  readonly path: string;
  readonly named: boolean;
  /** The file begins with a byte order mark, which is no part of the text. */
  readonly bom: boolean;
}

/** A file that was loaded and not yet read as a post-mortem. */
export interface TextFile extends FoundFile {
  readonly text: string;
  readonly inForce: ConfigInForce;
}

/** A document that was read. */
export interface Document extends FoundFile, ReadDocument {}

/** What a walk over documents found beside them. */
export interface Walked {
  readonly looked: number;
  readonly errors: readonly PathError[];
}

/**
 * Reads the documents one after the other and hands each to `visit`: post-mortems, and what was named on the
 * command line. Nothing is kept, so that ten thousand take no more memory than one.
 */
export function visitDocuments(
  options: Omit<DocumentOptions, 'format'>,
  settings: SettingsByFolder,
  terminal: Terminal,
  visit: (document: Document) => void,
): Walked {
  return visitTexts(options, settings, terminal, (text) => {
    const document = documentOf(text);
    if (text.named || document.postmortem.recognised) visit(document);
  });
}

/** Loads the files one after the other and hands the text of each to `visit`, whatever it is. */
export function visitTexts(
  options: Omit<DocumentOptions, 'format'>,
  settings: SettingsByFolder,
  terminal: Terminal,
  visit: (text: TextFile) => void,
): Walked {
  if (options.stdinFilename !== null) {
    const file = resolve(terminal.cwd, options.stdinFilename);
    const read = readInput(terminal);
    if (read.kind === 'text') visit(textFileOf(file, read, true, settings, terminal.cwd));
    const errors =
      read.kind === 'text' ? [] : [{ path: displayPath(file, terminal.cwd), message: read.message }];
    return { looked: 1, errors };
  }
  const targets = findTargets(options.paths.length === 0 ? ['.'] : options.paths, terminal.cwd);
  const errors = [...targets.errors];
  for (const { file, named } of targets.files) {
    const read = loadText(file, named, settings, terminal.cwd);
    if ('message' in read) errors.push(read);
    else visit(read);
  }
  return { looked: targets.files.length, errors };
}

/** Loads one file; an error where it is no text. */
export function loadText(
  file: string,
  named: boolean,
  settings: SettingsByFolder,
  cwd: string,
): TextFile | PathError {
  const read = readTextFile(file);
  if (read.kind === 'text') return textFileOf(file, read, named, settings, cwd);
  return { path: displayPath(file, cwd), message: read.message };
}

/** Reads what was loaded. */
export function documentOf({ text, inForce, ...found }: TextFile): Document {
  return { ...found, ...readDocument(fileUri(found.file), text, inForce) };
}

function textFileOf(
  file: string,
  { text, bom }: { readonly text: string; readonly bom: boolean },
  named: boolean,
  settings: SettingsByFolder,
  cwd: string,
): TextFile {
  return { file, path: displayPath(file, cwd), named, text, inForce: settings.of(file), bom };
}

/** All of standard input as text. */
export function readInput(terminal: Terminal): DiskText {
  const bytes = terminal.readInput();
  if (bytes === null) return { kind: 'unreadable', message: 'standard input cannot be read' };
  if (!isUtf8(bytes)) return { kind: 'unreadable', message: 'standard input is not UTF-8 text' };
  const text = Buffer.from(bytes).toString('utf8');
  const bom = text.charCodeAt(0) === 0xfeff;
  return { kind: 'text', text: bom ? text.slice(1) : text, bom };
}
