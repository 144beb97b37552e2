import type { Fix } from '../../../model/document/fix.ts';
import { filePath } from '../../../rules/shared/link/file-path.ts';
import { isMissing } from '../../../rules/shared/link/resolve.ts';
import { clipped } from '../../../text/clipped.ts';
import { overlaps } from '../../../text/position.ts';
import { baseNameOf, folderOf, isWithin, joinUri, normalUri, schemeOf } from '../../../text/uris.ts';
import type { DocumentModel } from '../../document-model.ts';
import { type Offer, type OfferPlace, type OfferWorld, rewrite } from '../offer.ts';

/** Makes the markdown file that the fix at the cursor names as its artefact, where it is nowhere yet. */
export function createArtefact({ model, line }: OfferPlace, world: OfferWorld): readonly Offer[] {
  if (line === null || !world.newFiles || !world.documentChanges) return [];
  return artefactsAt(model, line).flatMap((path): readonly Offer[] => {
    const uri = fileFor(model, path);
    if (uri === null || !isMissing(path, 'any-ancestor', model.uri, world)) return [];
    if (world.exists(uri) !== 'no') return [];
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: `# ${titleFor(uri)}\n` }];
    const documentChanges = [
      { kind: 'create', uri, options: { overwrite: false } } as const,
      { textDocument: { uri, version: null }, edits },
    ];
    return [rewrite(`Create ${clipped(path, 60)}`, () => ({ kind: 'edit', edit: { documentChanges } }))];
  });
}

/** The paths of markdown files in the artefact fields of the fix on a line. */
function artefactsAt({ postmortem }: DocumentModel, line: number): readonly string[] {
  const { source, fixes } = postmortem;
  const fix = fixes.find(
    ({ span }) => source.lineAt(span.start) <= line && line <= source.lineAt(span.end - 1),
  );
  if (fix === undefined) return [];
  const paths = statedIn(fix).flatMap((words) => filePath(words) ?? []);
  return [...new Set(paths)].filter((path) => /\.(?:md|markdown|mdx|qmd)$/i.test(path));
}

function statedIn({ artefacts, fields }: Fix): readonly string[] {
  const named = fields.filter(({ name }) => name === 'artefact');
  return artefacts
    .filter(({ span }) => named.some((field) => overlaps(field.span, span)))
    .map(({ path }) => path);
}

/** From the document's folder where the path says so, else from the root; null for what would be outside of it. */
function fileFor({ uri, inForce }: DocumentModel, path: string): string | null {
  if (schemeOf(uri) === 'untitled') return null;
  const root = normalUri(inForce.root);
  const folder = /^\.{1,2}\//.test(path) ? folderOf(normalUri(uri)) : root;
  const file = joinUri(folder, path);
  return isWithin(root, file) && file !== root ? file : null;
}

/** `docs/release-gate.md` is about the "Release gate". */
function titleFor(uri: string): string {
  const words = baseNameOf(uri)
    .replace(/\.\w{1,10}$/, '')
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
