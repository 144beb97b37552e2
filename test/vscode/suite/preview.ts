import MarkdownIt from 'markdown-it';
import { commands, extensions, Position, type TextDocument } from 'vscode';
import type { PreviewPlugin } from '../../../client/src/preview/preview-plugin.ts';
import { openFile, untilFindings } from './documents.ts';
import { ok, test } from './harness.ts';

/** Questions to the server, one after the other, until which the answer for a preview must have come. */
const questions = 12;

test('what activation returns draws marks with an engine of the host', async () => {
  const document = await openFile('postmortems/2026-10-12-slow-invoices.md');
  await untilFindings(document, (rules) => rules.length > 0);
  const extension = extensions.getExtension<PreviewPlugin>('missing-link.missing-link');
  const plugin = await extension?.activate();
  ok(plugin !== undefined, 'activation returns no plugin');
  const md = plugin?.extendMarkdownIt(new MarkdownIt({ html: true }));
  const draw = (): string => md?.render(document.getText(), { currentDocument: document.uri }) ?? '';
  for (let left = questions; left > 0 && !draw().includes('missing-link-badges'); left--) await ask(document);
  const html = draw();
  ok(/<h1>[^<]*<\/h1>\n<p class="missing-link-badges">.*<bdi>P1<\/bdi>/.test(html), html.slice(0, 400));
  ok(/">T\+52:40<\/span> 08:40 mitigated/.test(html), 'no elapsed time');
  ok(/12 days overdue<\/span>/.test(html), 'no overdue fix');
});

async function ask({ uri }: TextDocument): Promise<void> {
  await commands.executeCommand('vscode.executeHoverProvider', uri, new Position(4, 3));
}
