import { leftOutWords } from '../../protocol/words.ts';
import { withheldSpans } from '../../report/own-words.ts';
import { summaryOf } from '../../report/summary.ts';
import { reviewing } from '../../review/review-document.ts';
import { atOnce } from '../../text/steps.ts';
import { clockOf } from '../clock.ts';
import { type Document, visitDocuments } from '../documents.ts';
import type { ExitCode } from '../exit-codes.ts';
import { Knowledge, placeOf } from '../knowledge.ts';
import { type ReadOptions, UsageError } from '../options.ts';
import { configErrors, failureOf, tellErrors } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import type { PathError } from '../targets.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the stakeholder summary of each post-mortem; a file that is named and is none is an error. */
export function runSummary(options: ReadOptions, settings: Settings, terminal: Terminal): ExitCode {
  if (options.paths.length === 0 && options.stdinFilename === null) {
    throw new UsageError("'summary' needs the path of a post-mortem");
  }
  const knowledge = new Knowledge(settings, clockOf(options.today, terminal).today(), terminal.cwd);
  const texts: string[] = [];
  const others: PathError[] = [];
  const walked = visitDocuments(options, settings, terminal, (read) => {
    const document = knowledge.settle(read);
    if (document.postmortem.recognised) {
      texts.push(summaryText(document, options, knowledge, terminal));
    } else {
      others.push({ path: document.path, message: 'not read as a post-mortem' });
    }
  });
  const errors = [...configErrors(settings, terminal), ...walked.errors, ...others];
  terminal.out(texts.join('\n---\n\n'));
  tellErrors(errors, terminal);
  return failureOf(options, texts.length, walked.looked, errors, terminal);
}

function summaryText(
  document: Document,
  options: ReadOptions,
  knowledge: Knowledge,
  terminal: Terminal,
): string {
  const { postmortem, inForce, path } = document;
  const clock = clockOf(options.today, terminal);
  const { findings } = atOnce(reviewing(document, knowledge.whenAsked(placeOf(document)), clock));
  const { text, leftOut } = summaryOf({
    postmortem,
    vocabulary: inForce.config.vocabulary,
    today: clock.today(),
    archiveAfter: inForce.config.archiveAfter,
    path,
    withheld: withheldSpans(findings),
  });
  if (leftOut > 0) terminal.error(`missing-link: ${path}: ${leftOutWords(leftOut)}\n`);
  return text;
}
