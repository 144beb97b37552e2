import type { Diagnostic } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { pageUri } from './rule-pages.ts';

/** The rule whose page an address leads to: the pages are `<group>/<rule>.md` in one folder. */
const rulePage = /\/docs\/rules\/([\w-]+\/[\w-]+)\.md$/;

/**
 * Has the codes in Problems and in hovers open a rule's page as a preview. The server names the page as a file, which is
 * right for every editor; here a click on a file would show its markdown.
 */
export const ruleLinks: Middleware = {
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report?.kind === 'full') report.items.forEach(link);
    return report;
  },
  provideWorkspaceDiagnostics: (resultIds, token, reporter, next) =>
    next(resultIds, token, (part) => {
      for (const report of part?.items ?? []) if (report.kind === 'full') report.items.forEach(link);
      reporter(part);
    }),
};

function link(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'object') return;
  const rule = rulePage.exec(code.target.path)?.[1];
  if (rule === undefined) return;
  diagnostic.code = { value: code.value, target: pageUri(rule) };
}
