import { leftOutWords } from '../../protocol/words.ts';
import { withheldSpans } from '../../report/own-words.ts';
import { summaryOf } from '../../report/summary.ts';
import { reviewing } from '../../review/review-document.ts';
import { atOnce } from '../../text/steps.ts';
import { clockOf } from '../clock.ts';
import { type Document, visitDocuments } from '../documents.ts';
import type { ExitCode } from '../exit-codes.ts';
import { FailedRules } from '../failed-rules.ts';
import { documentPlaceOf, Knowledge } from '../knowledge.ts';
import { type DocumentOptions, UsageError } from '../options.ts';
import { configErrors, failureOf, tellErrors } from '../outcome.ts';
import type { SettingsByFolder } from '../settings.ts';
import type { PathError } from '../targets.ts';
import type { Terminal } from '../terminal.ts';
import { asItIs, name, shown, shownWords } from '../text/shown.ts';

/** Writes the stakeholder summary of each post-mortem; a file that is named and is not one is an error. */
export function runSummary(
  options: DocumentOptions,
  settings: SettingsByFolder,
  terminal: Terminal,
): ExitCode {
  if (options.paths.length === 0 && options.stdinFilename === null) {
    throw new UsageError("'summary' needs the path of a post-mortem");
  }
  const knowledge = new Knowledge(settings, clockOf(options.today, terminal).today(), terminal.cwd);
  const failed = new FailedRules();
  const texts: string[] = [];
  const others: PathError[] = [];
  const walked = visitDocuments(options, settings, terminal, (read) => {
    const document = knowledge.settle(read);
    if (document.postmortem.recognised) {
      const text = summaryText(document, options, knowledge, terminal, failed);
      // A rule that failed may be the one that keeps a name out of it.
      if (failed.isClean(document.path)) texts.push(text);
    } else {
      others.push({ path: document.path, message: 'not read as a post-mortem' });
    }
  });
  const errors = [...configErrors(settings, terminal), ...walked.errors, ...others, ...failed.errors()];
  // Markdown, which escapes what it takes from the document.
  terminal.out(asItIs(texts.join('\n---\n\n')));
  tellErrors(errors, terminal);
  return failureOf(options, texts.length, walked.looked, errors, terminal);
}

function summaryText(
  document: Document,
  options: DocumentOptions,
  knowledge: Knowledge,
  terminal: Terminal,
  failed: FailedRules,
): string {
  const { postmortem, inForce, path } = document;
  const clock = clockOf(options.today, terminal);
  const facts = knowledge.whenAsked(documentPlaceOf(document));
  const { findings } = atOnce(reviewing(document, { facts, clock, failed: failed.in(path) }));
  const { text, leftOut } = summaryOf({
    postmortem,
    vocabulary: inForce.config.vocabulary,
    today: clock.today(),
    archiveAfter: inForce.config.archiveAfter,
    path,
    withheld: withheldSpans(findings),
  });
  if (leftOut > 0) terminal.error(shown`missing-link: ${name(path)}: ${shownWords(leftOutWords(leftOut))}\n`);
  return text;
}
