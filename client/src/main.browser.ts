import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateExtension } from './extension.ts';
import type { PreviewPlugin } from './preview/preview-plugin.ts';

/** Entry in the web extension host: the server is a worker. */
export function activate(context: ExtensionContext): PreviewPlugin {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  let worker: Worker | undefined;
  // The host gives workers of its own class, which the client does not know by `instanceof`.
  const start = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({
      reader: new WorkerReader(worker),
      writer: new BrowserMessageWriter(worker),
    });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateExtension(context, (id, name, options) => new QuietClient(id, name, start, options));
}

/** Leaves it to views and status to say that the server does not run, and to the log to say why. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Takes a worker for ended whose script could not be loaded: all that a browser tells is an error before any message. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    const fail = (): void => this.fireClose();
    worker.addEventListener('error', fail, { once: true });
    worker.addEventListener('message', () => worker.removeEventListener('error', fail), { once: true });
  }
}
