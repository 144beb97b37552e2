import { clockOf } from '../clock.ts';
import { visitDocuments } from '../documents.ts';
import type { ExitCode } from '../exit-codes.ts';
import { inspectJson, whyJson } from '../json.ts';
import { Knowledge } from '../knowledge.ts';
import type { InspectOptions } from '../options.ts';
import { configErrors, failureOf, tellErrors } from '../outcome.ts';
import type { SettingsByFolder } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { inspectText } from '../text/inspect-text.ts';
import { asItIs, joinedShown, json, type Shown } from '../text/shown.ts';
import { whyText } from '../text/why-text.ts';

/** Shows how documents are read: why they count as post-mortems, and what is in them. */
export function runInspect(
  options: InspectOptions,
  settings: SettingsByFolder,
  terminal: Terminal,
): ExitCode {
  const today = clockOf(options.today, terminal).today();
  const knowledge = new Knowledge(settings, today, terminal.cwd);
  const files: Shown[] = [];
  const walked = visitDocuments(options, settings, terminal, (read) => {
    const document = knowledge.settle(read);
    files.push(
      options.format === 'json'
        ? asItIs(
            JSON.stringify({ ...inspectJson(document, today), ...(options.why ? whyJson(document) : {}) }),
          )
        : joinedShown(
            [
              inspectText(document, today, terminal.colour),
              ...(options.why ? [whyText(document, terminal.colour)] : []),
            ],
            '',
          ),
    );
  });
  const errors = [...configErrors(settings, terminal), ...walked.errors];
  if (options.format === 'json') {
    const told = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
    terminal.out(json(`{"version":1,"files":[${files.join(',')}]${told}}\n`));
  } else {
    terminal.out(joinedShown(files, '\n'));
    tellErrors(errors, terminal);
  }
  return failureOf(options, files.length, walked.looked, errors, terminal);
}
