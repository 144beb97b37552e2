import type { Diagnostic } from 'vscode-languageserver-types';
import { checkConfig } from '../engine/check-config.ts';
import { Source } from '../text/source.ts';
import type { ConfigStore } from '../workspace/config-store.ts';
import { type DiagnosticOptions, diagnosticOf } from './diagnostics.ts';
import type { TextVersion } from './document-model.ts';

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
