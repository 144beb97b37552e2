import { documentStatus } from '../features/document-status.ts';
import { openFixes } from '../features/open-fixes.ts';
import {
  type DocumentParams,
  type DocumentStatus,
  type OpenFixesResult,
  Requests,
} from '../protocol/protocol.ts';
import type { Background } from './background.ts';
import { isolated } from './isolate.ts';
import type { Session } from './session.ts';

/** Answers the requests of our own protocol. */
export function answerOwnRequests(session: Session, background: Background): void {
  const { connection, log, calendar } = session;
  const head = (): Pick<OpenFixesResult, 'today' | 'state'> => ({
    today: calendar.today(),
    state: background.index.progress.state,
  });

  connection.onRequest(
    Requests.openFixes,
    isolated(
      log,
      Requests.openFixes,
      { ...head(), state: 'failed', postmortems: 0, fixes: [] },
      async (): Promise<OpenFixesResult> => ({
        ...head(),
        postmortems: session.index.size,
        fixes: openFixes(session.index.all(), {
          today: calendar.today(),
          hashOf: (uri) => background.index.hashOf(uri) ?? '',
          isMine: () => false,
          trackerUrl: () => null,
        }),
      }),
    ),
  );

  connection.onRequest(
    Requests.documentStatus,
    isolated(
      log,
      Requests.documentStatus,
      null,
      async ({ uri }: DocumentParams): Promise<DocumentStatus | null> => {
        const document = session.documents.get(uri);
        return document === null
          ? null
          : documentStatus(await session.reviewer.review(document), calendar.today());
      },
    ),
  );
}
