import { visitDocuments } from '../documents.ts';
import type { ExitCode } from '../exit-codes.ts';
import { fixJson } from '../json.ts';
import { Knowledge } from '../knowledge.ts';
import type { ReadOptions } from '../options.ts';
import { configErrors, failureOf, tellErrors } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { fixesText } from '../text/fixes-text.ts';
import { todayOf } from '../world.ts';

/** Lists the fixes of all documents. */
export function runFixes(options: ReadOptions, settings: Settings, terminal: Terminal): ExitCode {
  const today = todayOf(options.today, terminal);
  const knowledge = new Knowledge(settings, today, terminal.cwd);
  const shown: string[] = [];
  let documents = 0;
  const walked = visitDocuments(options, settings, terminal, (read) => {
    const document = knowledge.settle(read);
    documents++;
    if (!document.postmortem.recognised) return;
    if (options.format === 'json') {
      for (const fix of document.postmortem.fixes) shown.push(JSON.stringify(fixJson(fix, document, today)));
      return;
    }
    const text = fixesText(document, today, terminal.colour);
    if (text !== '') shown.push(text);
  });
  const errors = [...configErrors(settings, terminal), ...walked.errors];
  if (options.format === 'json') {
    const told = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
    terminal.out(`{"version":1,"fixes":[${shown.join(',')}]${told}}\n`);
  } else {
    terminal.out(shown.length === 0 && documents > 0 ? 'No fixes.\n' : shown.join('\n'));
    tellErrors(errors, terminal);
  }
  return failureOf(options, documents, walked.looked, errors, terminal);
}
