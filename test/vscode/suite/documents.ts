import { type Diagnostic, languages, type TextDocument, Uri, window, workspace } from 'vscode';

/** Below the limit of a test, so that a failure says what was found instead. */
const limitMilliseconds = 9_000;

/** Opens a file of the workspace in an editor. */
export async function openFile(path: string): Promise<TextDocument> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  if (root === undefined) throw new Error('No folder is open.');
  const document = await workspace.openTextDocument(Uri.joinPath(root, path));
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Our findings in the document now. */
export function findingsOf(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((finding) => finding.source === 'missing-link');
}

/** The id of the rule that a finding is of. */
export function ruleOf(finding: Diagnostic): string {
  const code = finding.code;
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the findings of the document fulfil the condition, and returns them. */
export function untilFindings(
  document: TextDocument,
  condition: (rules: readonly string[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const now = findingsOf(document);
  if (condition(now.map(ruleOf))) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`findings stay at: ${findingsOf(document).map(ruleOf).join(', ') || 'none'}`));
    }, limitMilliseconds);
    const subscription = languages.onDidChangeDiagnostics(() => {
      const findings = findingsOf(document);
      if (!condition(findings.map(ruleOf))) return;
      clearTimeout(limit);
      subscription.dispose();
      resolve(findings);
    });
  });
}
