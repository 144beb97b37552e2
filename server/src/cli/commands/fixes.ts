import { URI } from 'vscode-uri';
import { trackerUrl } from '../../features/tracker-url.ts';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import { entriesOf } from '../../report/entry.ts';
import { fixesJson, fixJson } from '../../report/fix-json.ts';
import { type TrackerFormat, trackerWriter } from '../../report/tracker.ts';
import { atOnce } from '../../text/steps.ts';
import { relativePath } from '../../text/uris.ts';
import { clockOf } from '../clock.ts';
import { displayPath } from '../display-path.ts';
import { type Document, visitDocuments } from '../documents.ts';
import type { ExitCode } from '../exit-codes.ts';
import { factsOfDocument } from '../json.ts';
import { Knowledge } from '../knowledge.ts';
import type { FixesOptions } from '../options.ts';
import { configErrors, failureOf, tellErrors } from '../outcome.ts';
import type { SettingsByFolder } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { fixesText } from '../text/fixes-text.ts';
import { asItIs, joinedShown, json, type Shown, shown } from '../text/shown.ts';

/** Lists the fixes of all documents, or writes their follow-up tracker. */
export async function runFixes(
  options: FixesOptions,
  settings: SettingsByFolder,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format } = options;
  const today = clockOf(options.today, terminal).today();
  const knowledge = new Knowledge(settings, today, terminal.cwd);
  const listed: string[] = [];
  const lines: Shown[] = [];
  const followed: PostmortemFacts[] = [];
  let documents = 0;
  const walked = visitDocuments(options, settings, terminal, (read) => {
    const document = knowledge.settle(read);
    documents++;
    if (!document.postmortem.recognised) return;
    if (format === 'text') {
      const text = fixesText(document, today, terminal.colour);
      if (text !== null) lines.push(text);
      return;
    }
    const facts = factsOfDocument(document, today);
    if (format === 'json') listed.push(...jsonOf(facts, document, today));
    else followed.push(facts);
  });
  const errors = [...configErrors(settings, terminal), ...walked.errors];
  if (format === 'json') {
    terminal.out(json(fixesJson(listed, errors)));
  } else {
    if (format === 'text') {
      terminal.out(lines.length === 0 && documents > 0 ? shown`No fixes.\n` : joinedShown(lines, '\n'));
    } else {
      // Exports escape what they take from documents in ways of their own.
      terminal.out(asItIs(await trackerOf(format, followed, settings, terminal.cwd, today)));
    }
    tellErrors(errors, terminal);
  }
  return failureOf(options, documents, walked.looked, errors, terminal);
}

function jsonOf(facts: PostmortemFacts, { path }: Document, today: string): readonly string[] {
  return facts.fixes.map((fix) => JSON.stringify(fixJson(facts, fix, path, today)));
}

async function trackerOf(
  format: TrackerFormat,
  followed: readonly PostmortemFacts[],
  settings: SettingsByFolder,
  cwd: string,
  today: string,
): Promise<string> {
  const fileOf = (uri: string): string => URI.parse(uri).fsPath;
  const places = {
    path: (uri: string) => displayPath(fileOf(uri), cwd),
    rootPath: (uri: string) => relativePath(settings.of(fileOf(uri)).root, uri),
    trackerUrl: (uri: string, id: string) => trackerUrl(id, settings.of(fileOf(uri)).config.trackers),
  };
  const entries = entriesOf(followed, today, places, () => true);
  const write = await trackerWriter(format);
  return atOnce(write(entries, today));
}
