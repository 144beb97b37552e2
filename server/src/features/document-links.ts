import type { DocumentLink } from 'vscode-languageserver-types';
import type { TrackerTemplate } from '../config/config.ts';
import type { Fix, Tracker } from '../model/document/fix.ts';
import type { Span } from '../text/position.ts';
import { isWithin, joinUri } from '../text/uris.ts';
import { commitUrl } from './commit-url.ts';
import type { DocumentModel } from './document-model.ts';
import { proseLinks } from './prose-links.ts';
import { trackerUrl } from './tracker-url.ts';

export interface LinkWorld {
  /** Whether the file is known to exist. */
  readonly exists: (uri: string) => boolean;
  /** URI of the post-mortem with this id; null where there is none. */
  readonly postmortem: (id: string) => string | null;
}

/**
 * Where trackers, commits, files and other incidents of a post-mortem lead; what is a link in markdown already is left
 * to the editor. Of several readings of the same words the first counts.
 */
export function provideDocumentLinks(model: DocumentModel, world: LinkWorld): DocumentLink[] {
  const { postmortem, inForce } = model;
  if (!postmortem.recognised) return [];
  const { source, fixes, passages, metadata } = postmortem;
  const { trackers: templates } = inForce.config;
  const links = new Map<number, DocumentLink>();
  const add = (span: Span, target: string | null, words: string): void => {
    if (target === null || span.end <= span.start || links.has(span.start)) return;
    links.set(span.start, { range: source.rangeOf(span), target, tooltip: `Open ${words}` });
  };
  for (const fix of fixes) {
    for (const tracker of [...fix.trackers, ...fix.evidence]) {
      add(tracker.span, templateUrl(tracker, templates), tracker.id);
    }
    for (const { words, span } of proofsOf(fix, model)) add(span, commitUrl(words, templates), words);
    for (const { words, span } of filesOf(fix, model)) add(span, fileUri(words, model, world), words);
  }
  for (const { key, items } of metadata) {
    if (key !== 'recurs') continue;
    for (const { value, span } of items) add(span, world.postmortem(value), value);
  }
  for (const { span, words, target } of proseLinks(passages, templates)) add(span, target, words);
  return [...links.values()];
}

/** The files that the document's links ask about, so that they can be looked up beforehand. */
export function linkedFiles(model: DocumentModel): readonly string[] {
  return model.postmortem.fixes.flatMap((fix) =>
    filesOf(fix, model).flatMap(({ words }) => fileCandidates(words, model)),
  );
}

/** Only ids: an address that is in the text is a link to the editor already. */
function templateUrl({ id, url }: Tracker, templates: readonly TrackerTemplate[]): string | null {
  return url === null ? trackerUrl(id, templates) : null;
}

interface Words {
  readonly words: string;
  readonly span: Span;
}

/** The artefacts of a fix that markdown does not link, and what looks like a path in its evidence. */
function filesOf(fix: Fix, model: DocumentModel): readonly Words[] {
  const { source } = model.postmortem;
  const artefacts = fix.artefacts
    .filter(
      ({ span }) => !/\]\(<?$|\]:[ \t]?<?$/.test(source.text.slice(Math.max(0, span.start - 4), span.start)),
    )
    .map(({ path, span }) => ({ words: path, span }));
  return [...artefacts, ...proofsOf(fix, model).filter(({ words }) => words.includes('/'))];
}

/** The words of a fix's evidence, but for those of links. */
function proofsOf({ fields }: Fix, { postmortem: { source } }: DocumentModel): readonly Words[] {
  return fields
    .filter(({ name, value }) => name === 'evidence' && value !== '')
    .flatMap(({ span }) => {
      const text = source.slice(span);
      if (text.includes('](')) return [];
      return [...text.matchAll(/[^\s,;`*()[\]]+/g)].map((match) => {
        const start = span.start + match.index;
        return { words: match[0], span: { start, end: start + match[0].length } };
      });
    });
}

function fileUri(path: string, model: DocumentModel, world: LinkWorld): string | null {
  return fileCandidates(path, model).find((uri) => world.exists(uri)) ?? null;
}

/** From the root, and from the document's own folder. */
function fileCandidates(path: string, { uri, inForce }: DocumentModel): readonly string[] {
  const bare = path.replace(/[#?].*/s, '').replace(/:\d+(?:[:-]\d+)?$/, '');
  if (bare === '' || /^[a-z][\w+.-]*:/i.test(bare) || bare.includes('\\')) return [];
  const folders = [inForce.root, joinUri(uri, '..')];
  return folders.map((folder) => joinUri(folder, bare)).filter((file) => isWithin(inForce.root, file));
}
