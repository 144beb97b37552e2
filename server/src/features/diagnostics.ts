import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Severity } from '../config/config.ts';
import { checkConfig } from '../engine/check-config.ts';
import type { Finding } from '../rules/rule.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { Source } from '../text/source.ts';
import type { ConfigStore } from '../workspace/config-store.ts';
import type { Review, TextVersion } from './document-model.ts';
import { rulePage } from './rule-page.ts';

const diagnosticSource = 'missing-link';

export interface DiagnosticOptions {
  /** URI of the folder that holds the rules' pages; null for diagnostics without a page. */
  readonly pages: string | null;
  /** The client shows places beside the finding. */
  readonly related: boolean;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose finding is text that serves nothing: editors fade it. */
const unnecessary: ReadonlySet<RuleId> = new Set<RuleId>([
  'structure/placeholder',
  'config/unused-suppression',
]);

/** The findings of a review as the editor shows them. */
export function provideDiagnostics(review: Review, options: DiagnosticOptions): Diagnostic[] {
  const { source, uri } = review.model.postmortem;
  return review.findings.map((finding) => diagnosticOf(finding, source, uri, options));
}

/** One finding as a diagnostic of the document `uri`. */
export function diagnosticOf(
  finding: Finding,
  source: Source,
  uri: string,
  options: DiagnosticOptions,
): Diagnostic {
  const page = rulePage(options.pages, finding.rule);
  const related = options.related ? relatedOf(finding, source, uri) : [];
  return {
    range: source.rangeOf(finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: finding.message,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    ...(unnecessary.has(finding.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

/** Places in other files are told by file alone: their text is not at hand here. */
function relatedOf(
  finding: Finding,
  source: Source,
  uri: string,
): NonNullable<Diagnostic['relatedInformation']> {
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return (finding.related ?? []).map((related) => ({
    location: { uri: related.uri, range: related.uri === uri ? source.rangeOf(related.span) : top },
    message: related.message,
  }));
}

/** The findings of a configuration file that is open in the editor. */
export async function configDiagnostics(
  document: TextVersion,
  configs: ConfigStore,
  options: DiagnosticOptions,
): Promise<Diagnostic[]> {
  const text = document.getText();
  const source = new Source(text);
  const findings = checkConfig(await configs.read(document.uri, text));
  return findings.map((finding) => diagnosticOf(finding, source, document.uri, options));
}
