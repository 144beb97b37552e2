import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentModel } from '../features/document-model.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import { normalUri } from '../text/uris.ts';
import { isConfigUri } from '../workspace/config-store.ts';
import { Slices } from '../workspace/slices.ts';
import { nextTurn } from './breathe.ts';
import type { Session } from './session.ts';

/** So many files are asked of the file system at once. */
const together = 32;

/** Which post-mortems of a root are worth reading; asked of facts first, then of texts. */
export interface Sought {
  readonly facts: (facts: PostmortemFacts) => boolean;
  readonly text: (text: string) => boolean;
}

/**
 * The post-mortems of one root that may hold what is sought, as they are now: open ones as the editor has them, others
 * from their files. Ends early where the request is cancelled; what it gives then counts for nothing.
 */
export async function documentsOfRoot(
  session: Session,
  root: string,
  sought: Sought,
  token: CancellationToken,
): Promise<readonly DocumentModel[]> {
  const slices = new Slices({ now: session.host.now, pause: nextTurn }, () => !token.isCancellationRequested);
  const uris = new Set([
    ...session.index
      .ofRoot(root)
      .filter(sought.facts)
      .map(({ uri }) => uri),
    ...session.documents.all().map(({ uri }) => normalUri(uri)),
  ]);
  const found: DocumentModel[] = [];
  const all = [...uris].filter((uri) => !isConfigUri(uri)).sort();
  for (let from = 0; from < all.length; from += together) {
    const batch = all.slice(from, from + together);
    const texts = await Promise.all(batch.map((uri) => textOf(session, uri)));
    for (const [index, uri] of batch.entries()) {
      if (!(await slices.next())) return [];
      const text = texts[index] ?? null;
      if (text === null || !sought.text(text)) continue;
      const model = await readNow(session, uri, text);
      if (model.inForce.root === root && model.postmortem.recognised) found.push(model);
    }
  }
  return found;
}

async function textOf({ documents, files }: Session, uri: string): Promise<string | null> {
  return documents.get(uri)?.getText() ?? files.readText(uri);
}

/** An open document under the name that its editor gives it. */
async function readNow({ documents, reviewer }: Session, uri: string, text: string): Promise<DocumentModel> {
  const open = documents.get(uri);
  return open === null ? reviewer.settled(await reviewer.readOnce(uri, text)) : reviewer.read(open);
}
