import type { CancellationToken } from 'vscode-languageserver';
import { fixPage } from '../features/views/fix-page.ts';
import { Requests, type RequestTypes } from '../protocol/protocol.ts';
import type { Background } from './background.ts';
import { daysNow, editNow, listsNow, previewNow, statusNow, unreadableAnswer } from './document-requests.ts';
import { isolated } from './isolate.ts';
import { newPostmortemNow, severitiesNow, templatesNow } from './new-postmortem-requests.ts';
import { exportNow, reviewCalendarNow, summaryNow } from './report-requests.ts';
import type { Session } from './session.ts';
import { importTimelineNow, readTimelineNow } from './timeline-requests.ts';
import { chainNow, knownNamesNow, openFixesNow, postmortemsNow, usualParams } from './view-requests.ts';

/** Answers the requests of our own protocol. */
export function answerOwnRequests(session: Session, background: Background): void {
  const answer = <M extends keyof RequestTypes>(
    method: M,
    otherwise: () => RequestTypes[M]['result'],
    handle: (params: RequestTypes[M]['params']) => Promise<RequestTypes[M]['result']>,
  ): void => {
    session.connection.onRequest(
      method,
      // A request without parameters, as other editors send it, comes with the token alone.
      async (
        ...sent: [RequestTypes[M]['params'], CancellationToken] | [CancellationToken]
      ): Promise<unknown> =>
        sent.length === 1
          ? isolated(session.log, method, otherwise(), handle)(null, sent[0])
          : isolated(session.log, method, otherwise(), handle)(sent[0], sent[1]),
    );
  };
  const failed = (): { readonly today: string; readonly state: 'failed' } => ({
    today: session.calendar.today(),
    state: 'failed',
  });
  answer(
    Requests.openFixes,
    () => ({ ...failed(), postmortems: 0, ...fixPage([], usualParams) }),
    (params) => openFixesNow(session, background, params),
  );
  answer(
    Requests.knownNames,
    () => ({ owners: [], issues: [] }),
    (params) => knownNamesNow(session, params?.uri ?? null),
  );
  answer(
    Requests.days,
    () => ({ meant: [], others: [], note: null }),
    (params) => daysNow(session, params),
  );
  answer(
    Requests.postmortems,
    () => ({ ...failed(), groups: [] }),
    (params) => postmortemsNow(session, background, params),
  );
  answer(
    Requests.chain,
    () => ({ ...failed(), levels: [], labels: [], cells: [] }),
    () => chainNow(session, background),
  );
  answer(
    Requests.editFix,
    () => unreadableAnswer,
    (params) => editNow(session, background, params),
  );
  answer(
    Requests.documentStatus,
    () => null,
    ({ uri }) => statusNow(session, uri),
  );
  answer(
    Requests.lists,
    () => null,
    ({ uri }) => listsNow(session, uri),
  );
  answer(
    Requests.previewMarks,
    () => null,
    ({ uri }) => previewNow(session, uri),
  );
  answer(
    Requests.severities,
    () => [],
    (params) => severitiesNow(session, params),
  );
  answer(
    Requests.templates,
    () => [],
    (params) => templatesNow(session, params),
  );
  answer(
    Requests.newPostmortem,
    () => ({ text: '', snippet: '', fileName: '', folder: null, review: null }),
    async (params) => {
      // The next id and the folder are known then.
      await background.whenRead();
      return newPostmortemNow(session, params);
    },
  );
  answer(
    Requests.readTimeline,
    () => ({ kind: 'refused', reason: 'The text could not be read.' }),
    (params) => readTimelineNow(session, params),
  );
  answer(
    Requests.importTimeline,
    () => ({ kind: 'refused', reason: 'The text could not be read.' }),
    (params) => importTimelineNow(session, params),
  );
  answer(
    Requests.exportFixes,
    () => ({ text: null, fileName: '' }),
    (params) => exportNow(session, params),
  );
  answer(
    Requests.summary,
    () => ({ kind: 'refused', reason: 'The document could not be read.' }),
    ({ uri }) => summaryNow(session, uri),
  );
  answer(
    Requests.reviewCalendar,
    () => ({ kind: 'refused', reason: 'The document could not be read.' }),
    ({ uri }) => reviewCalendarNow(session, uri),
  );
  answer(
    Requests.reindex,
    () => background.status(),
    async () => {
      forgetWorld(session);
      await background.build();
      return background.status();
    },
  );
  answer(
    Requests.lookAgain,
    () => background.status(),
    async () => {
      forgetWorld(session);
      await background.lookAgain();
      return background.status();
    },
  );
}

/** What is known of configurations, owners and other files is looked up again. */
function forgetWorld({ configs, existence, codeOwners }: Session): void {
  configs.forget();
  existence.forgetAll();
  codeOwners.forget();
}
