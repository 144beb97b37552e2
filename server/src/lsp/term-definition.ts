import { definesTerms, extendedFiles, termPlace } from '../features/navigation/config-places.ts';
import type { ConfigInForce } from '../review/config-in-force.ts';
import type { Span } from '../text/position.ts';
import { folderOf, isWithin, joinUri } from '../text/uris.ts';
import type { Session } from './session.ts';

/** So many files that build on one another are looked at. */
const mostFiles = 32;

/** Where a configuration names something. */
export interface ConfigPlace {
  readonly uri: string;
  readonly text: string;
  readonly span: Span;
}

/** Where a level or label of the configuration in force is defined; null for built-in ones. */
export async function termDefinition(
  session: Session,
  { file, root }: Pick<ConfigInForce, 'file' | 'root'>,
  kind: 'level' | 'label',
  name: string,
): Promise<ConfigPlace | null> {
  if (file === null) return null;
  const waiting: { readonly uri: string; readonly text: string }[] = [file];
  const seen = new Set<string>();
  for (let next = waiting.shift(); next !== undefined && seen.size < mostFiles; next = waiting.shift()) {
    if (seen.has(next.uri)) continue;
    seen.add(next.uri);
    const { uri, text } = next;
    const span = termPlace(text, kind, name);
    if (span !== null) return { uri, text, span };
    // A list replaces those of the files that this one builds on.
    if (definesTerms(text, kind)) return null;
    const below = await Promise.all(
      extendedFiles(text).map((path) => extended(session, root, joinUri(folderOf(uri), path))),
    );
    waiting.unshift(...below.filter((one) => one !== null));
  }
  return null;
}

/** Whether a level or label is one and the same for two documents: defined at one place, or built in for both. */
export async function sharesTerm(
  session: Session,
  a: ConfigInForce,
  b: ConfigInForce,
  { kind, name }: { readonly kind: 'level' | 'label'; readonly name: string },
): Promise<boolean> {
  if (a.file?.uri === b.file?.uri) return true;
  const [one, other] = await Promise.all([a, b].map((each) => termDefinition(session, each, kind, name)));
  return one?.uri === other?.uri;
}

async function extended(
  { documents, files }: Session,
  root: string,
  uri: string,
): Promise<{ readonly uri: string; readonly text: string } | null> {
  if (!isWithin(root, uri)) return null;
  const text = documents.textOf(uri) ?? (await files.readText(uri));
  return text === null ? null : { uri, text };
}
