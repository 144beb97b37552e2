import { defaultConfig } from '../config/config.ts';
import { policyOf } from '../config/severity-policy.ts';
import { trackerUrl } from '../features/tracker-url.ts';
import { fixFilter } from '../features/views/fix-filter.ts';
import { fixId } from '../features/views/open-fixes.ts';
import type { FixFacts, PostmortemFacts } from '../model/document/facts.ts';
import { fieldValue, timeField } from '../model/document/fields.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { visibleJson } from '../protocol/visible-text.ts';
import type {
  ExportFixesParams,
  ExportFixesResult,
  ExportFormat,
  ReviewCalendarResult,
  SummaryResult,
} from '../protocol/written-texts.ts';
import { comparePaths, entriesOf, type Places } from '../report/entry.ts';
import { fixesJson, fixJson } from '../report/fix-json.ts';
import { withheldSpans } from '../report/own-words.ts';
import { reviewCalendar } from '../report/review-calendar.ts';
import { summaryOf } from '../report/summary.ts';
import { trackerWriter } from '../report/tracker.ts';
import type { Steps } from '../text/steps.ts';
import { baseNameOf, isWithin, relativePath, schemeOf } from '../text/uris.ts';
import { Slices } from '../workspace/slices.ts';
import { nextTurn } from './breathe.ts';
import type { Session } from './session.ts';
import { allOpenFixes } from './view-requests.ts';

const extensions: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  csv: 'csv',
  ical: 'ics',
  json: 'json',
};

/** The follow-up tracker, as the command line writes it from the workspace's folder. */
export async function exportNow(
  session: Session,
  { format, filter }: ExportFixesParams,
): Promise<ExportFixesResult> {
  const { index, calendar, host } = session;
  const today = calendar.today();
  const places = placesOf(session);
  const fileName = `open-fixes-${today}.${extensions[format]}`;
  const chosen =
    filter === null
      ? null
      : new Set(
          allOpenFixes(session)
            .filter(fixFilter(filter))
            .map(({ id }) => id),
        );
  const wanted = (facts: PostmortemFacts, fix: { readonly key: string }): boolean =>
    chosen === null || chosen.has(fixId(facts.uri, fix.key));
  const write = await trackerWriter(format === 'json' ? 'markdown' : format);
  // What is known is taken at once, so that the report is of one moment; it is written in slices.
  const steps =
    format === 'json'
      ? json(placed(index.all(), places), wanted, today)
      : write(entriesOf(index.all(), today, places, wanted), today);
  const text = await new Slices({ now: host.now, pause: nextTurn }).through(steps);
  return { text: format === 'json' && text !== null ? visibleJson(text) : text, fileName };
}

interface Placed {
  readonly facts: PostmortemFacts;
  readonly path: string;
}

function placed(all: Iterable<PostmortemFacts>, places: Places): readonly Placed[] {
  return [...all]
    .map((facts) => ({ facts, path: places.path(facts.uri) }))
    .sort((a, b) => comparePaths(a.path, b.path));
}

function* json(
  all: readonly Placed[],
  wanted: (facts: PostmortemFacts, fix: FixFacts) => boolean,
  today: IsoDate,
): Steps<string> {
  const fixes: string[] = [];
  for (const { facts, path } of all) {
    for (const fix of facts.fixes) {
      if (wanted(facts, fix)) fixes.push(JSON.stringify(fixJson(facts, fix, path, today)));
    }
    yield fixes.length;
  }
  return fixesJson(fixes, []);
}

/** The stakeholder summary of one post-mortem, as its editor holds it or as its file says. */
export async function summaryNow(session: Session, uri: string): Promise<SummaryResult> {
  const { documents, files, reviewer, calendar } = session;
  const open = documents.get(uri);
  const text = open === null ? await files.readText(uri) : null;
  if (open === null && text === null) return { kind: 'refused', reason: 'The file is no longer there.' };
  const { model, findings, complete } =
    open === null ? await reviewer.reviewOnce(uri, text ?? '') : await reviewer.review(open);
  const { postmortem, inForce } = model;
  if (!postmortem.recognised) {
    return { kind: 'refused', reason: 'This document is not a post-mortem.' };
  }
  if (!complete) {
    // It may be the one that keeps a name out of it.
    return { kind: 'refused', reason: 'A rule failed here, so it is unclear which sentences to leave out.' };
  }
  const summary = summaryOf({
    postmortem,
    vocabulary: inForce.config.vocabulary,
    today: calendar.today(),
    archiveAfter: inForce.config.archiveAfter,
    path: schemeOf(uri) === 'untitled' ? null : placesOf(session).path(uri),
    withheld: withheldSpans(findings),
  });
  return { kind: 'summary', ...summary };
}

/** The review of one open post-mortem as a calendar. */
export async function reviewCalendarNow(session: Session, uri: string): Promise<ReviewCalendarResult> {
  const { documents, reviewer, calendar } = session;
  const open = documents.get(uri);
  if (open === null) return { kind: 'refused', reason: 'Open the post-mortem first.' };
  const { postmortem, inForce } = await reviewer.read(open);
  if (!postmortem.recognised) return { kind: 'refused', reason: 'This document is not a post-mortem.' };
  const review = timeField(postmortem, 'review', ({ moment }) => moment.date !== null)?.moment;
  if (review?.date == null) {
    return { kind: 'refused', reason: "The field 'review' has no date. Write the day of the review first." };
  }
  const policy = policyOf(inForce.config, fieldValue(postmortem, 'severity'));
  const text = reviewCalendar({
    postmortem,
    review: { ...review, date: review.date },
    signOff: policy?.signOff ?? [],
    path: placesOf(session).path(uri),
    today: calendar.today(),
  });
  return { kind: 'calendar', text, fileName: `review-${review.date}.ics` };
}

function placesOf({ folders, configs }: Session): Places {
  return {
    path: (uri) => {
      const folder = folders.find((each) => isWithin(each, uri));
      if (folder === undefined) return baseNameOf(uri);
      const path = relativePath(folder, uri);
      return folders.length === 1 ? path : `${baseNameOf(folder)}/${path}`;
    },
    rootPath: (uri) => relativePath(configs.peek(uri)?.root ?? folders[0] ?? '', uri),
    trackerUrl: (uri, id) => trackerUrl(id, (configs.peek(uri)?.config ?? defaultConfig).trackers),
  };
}
