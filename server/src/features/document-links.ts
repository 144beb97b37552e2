import type { DocumentLink } from 'vscode-languageserver-types';
import type { TrackerTemplate } from '../config/config.ts';
import type { Tracker } from '../model/document/fix.ts';
import type { Span } from '../text/position.ts';
import { isWithin, joinUri } from '../text/uris.ts';
import type { DocumentModel } from './document-model.ts';
import { trackerUrl } from './tracker-url.ts';

export interface LinkWorld {
  /** Whether the file is known to exist. */
  readonly exists: (uri: string) => boolean;
  /** URI of the post-mortem with this id; null where there is none. */
  readonly postmortem: (id: string) => string | null;
}

/** Where trackers, artefacts and other incidents of a post-mortem lead; what is a link in markdown already is left to the editor. */
export function provideDocumentLinks(model: DocumentModel, world: LinkWorld): DocumentLink[] {
  const { postmortem, inForce } = model;
  if (!postmortem.recognised) return [];
  const links: DocumentLink[] = [];
  const add = (span: Span, target: string | null, tooltip: string): void => {
    if (target === null || span.end <= span.start) return;
    links.push({ range: postmortem.source.rangeOf(span), target, tooltip });
  };
  for (const { trackers, evidence, artefacts } of postmortem.fixes) {
    for (const tracker of [...trackers, ...evidence]) {
      add(tracker.span, templateUrl(tracker, inForce.config.trackers), `Open ${tracker.id}`);
    }
    for (const { path, span } of artefacts) add(span, artefactUri(path, model, world), `Open ${path}`);
  }
  for (const { key, items } of postmortem.metadata) {
    if (key !== 'recurs') continue;
    for (const { value, span } of items) add(span, world.postmortem(value), `Open ${value}`);
  }
  return links;
}

/** The files that the document's links ask about, so that they can be looked up beforehand. */
export function linkedFiles(model: DocumentModel): readonly string[] {
  return model.postmortem.fixes.flatMap(({ artefacts }) =>
    artefacts.flatMap(({ path }) => artefactCandidates(path, model)),
  );
}

/** Only ids: an address that is in the text is a link to the editor already. */
function templateUrl({ id, url }: Tracker, templates: readonly TrackerTemplate[]): string | null {
  return url === null ? trackerUrl(id, templates) : null;
}

function artefactUri(path: string, model: DocumentModel, world: LinkWorld): string | null {
  return artefactCandidates(path, model).find((uri) => world.exists(uri)) ?? null;
}

/** From the root, and from the document's own folder. */
function artefactCandidates(path: string, { uri, inForce }: DocumentModel): readonly string[] {
  const bare = path.replace(/[#?].*/s, '').replace(/:\d+(?:[:-]\d+)?$/, '');
  if (bare === '' || /^[a-z][\w+.-]*:/i.test(bare) || bare.includes('\\')) return [];
  const folders = [inForce.root, joinUri(uri, '..')];
  return folders.map((folder) => joinUri(folder, bare)).filter((file) => isWithin(inForce.root, file));
}
