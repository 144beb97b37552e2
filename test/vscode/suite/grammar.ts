import { commands } from 'vscode';
import { openFile } from './documents.ts';
import { ok, test } from './harness.ts';

interface Token {
  readonly c: string;
  readonly t: string;
}

test('labels of fields and keys are coloured as such, other words are not', async () => {
  const document = await openFile('postmortems/2026-11-03-search-outage.md');
  const tokens = await commands.executeCommand<Token[]>('_workbench.captureSyntaxTokens', document.uri);
  const labelled = tokens.filter((token) => token.t.includes('.missing-link')).map((token) => token.c.trim());
  for (const label of ['Owner', 'Due', 'Check by', 'detected', 'severity', 'level']) {
    ok(labelled.includes(label), `${label} is not among ${[...new Set(labelled)].join(', ')}`);
  }
  ok(!labelled.some((label) => label.includes('runbook')), 'a word of a sentence is coloured as a label');
});
