import { relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { readTextFile } from '../host/node-read.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import { displayPath } from './display-path.ts';
import type { ReadOptions } from './options.ts';
import type { FolderSettings, Settings } from './settings.ts';
import { findTargets, type PathError } from './targets.ts';
import type { Terminal } from './terminal.ts';

/** A document that was read. */
export interface Document {
  readonly file: string;
  /** As printed. */
  readonly path: string;
  readonly named: boolean;
  readonly postmortem: Postmortem;
  readonly settings: FolderSettings;
  /** The file begins with a byte order mark, which is no part of the text. */
  readonly bom: boolean;
}

/** What a walk over documents found beside them. */
export interface Walked {
  readonly looked: number;
  readonly errors: readonly PathError[];
}

/**
 * Reads the documents one after the other and hands each to `visit`; nothing is kept, so that ten thousand
 * take no more memory than one.
 */
export function visitDocuments(
  options: ReadOptions,
  settings: Settings,
  terminal: Terminal,
  visit: (document: Document) => void,
): Walked {
  if (options.stdinFilename !== null) {
    const file = resolve(terminal.cwd, options.stdinFilename);
    const bytes = terminal.readInput();
    visit(documentOf(file, decode(bytes), true, settings, terminal));
    return { looked: 1, errors: [] };
  }
  const targets = findTargets(options.paths.length === 0 ? ['.'] : options.paths, terminal.cwd);
  const errors = [...targets.errors];
  for (const { file, named } of targets.files) {
    const read = readTextFile(file);
    if (read.kind === 'unreadable') {
      errors.push({ path: displayPath(file, terminal.cwd), message: read.message });
      continue;
    }
    const document = documentOf(file, read, named, settings, terminal);
    if (named || document.postmortem.recognised) visit(document);
  }
  return { looked: targets.files.length, errors };
}

function documentOf(
  file: string,
  read: { readonly text: string; readonly bom: boolean },
  named: boolean,
  settings: Settings,
  terminal: Terminal,
): Document {
  const inForce = settings.of(file);
  const path = relative(inForce.root, file).split(sep).join('/');
  const postmortem = readPostmortem(new Source(read.text), {
    uri: URI.file(file).toString(),
    vocabulary: inForce.config.vocabulary,
    path: inForce.globs(path),
  });
  return { file, path: displayPath(file, terminal.cwd), named, postmortem, settings: inForce, bom: read.bom };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly bom: boolean } {
  const text = Buffer.from(bytes).toString('utf8');
  const bom = text.charCodeAt(0) === 0xfeff;
  return { text: bom ? text.slice(1) : text, bom };
}
