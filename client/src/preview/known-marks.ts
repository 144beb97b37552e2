import { commands, type Disposable, type TextDocument, workspace } from 'vscode';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';
import { clientSettings } from '../settings.ts';
import type { ShownMarks } from './marked-tokens.ts';
import { shiftedMarks } from './shifted-marks.ts';

const setting = 'missingLink.preview.enabled';
const none: ShownMarks = { badges: null, lines: [] };

/** What is known of a document that a preview showed. */
interface Known {
  marks: ShownMarks;
  /** The version that the marks are of; null where nothing was answered yet. */
  version: number | null;
  /** What was drawn last, to see whether an answer changes it. */
  drawn: string;
  asking: boolean;
}

/**
 * The marks that previews draw. A preview is drawn at once with what is known, and again where the answer of the server
 * is another one; it never waits. Marks follow the lines that they are of through changes.
 */
export class KnownMarks implements Disposable {
  readonly #server: Server;
  readonly #known = new Map<string, Known>();
  readonly #subscriptions: readonly Disposable[];

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = [
      server.onDidChangeFacts(() => {
        for (const uri of this.#known.keys()) void this.#ask(uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const known = this.#known.get(document.uri.toString());
        if (known === undefined) return;
        for (const { range, text } of contentChanges) {
          const breaks = text.split(/\r\n|\r|\n/).length - 1;
          known.marks = shiftedMarks(known.marks, { first: range.start.line, last: range.end.line, breaks });
        }
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(setting)) return;
        this.#known.clear();
        void redraw();
      }),
    ];
  }

  dispose(): void {
    for (const part of this.#subscriptions) part.dispose();
  }

  /** What to draw now in the document at `uri`; null where that is switched off. */
  of(uri: string): ShownMarks | null {
    const document = clientSettings().preview ? documentAt(uri) : undefined;
    if (document === undefined) return null;
    const known = this.#known.get(uri) ?? { marks: none, version: null, drawn: '', asking: false };
    this.#known.set(uri, known);
    known.drawn = JSON.stringify(known.marks);
    if (known.version !== document.version) void this.#ask(uri);
    return known.marks;
  }

  async #ask(uri: string): Promise<void> {
    const known = this.#known.get(uri);
    const document = documentAt(uri);
    if (known === undefined || document === undefined || known.asking) return;
    known.asking = true;
    const { version } = document;
    try {
      const answer = await this.#server.ask(Requests.previewMarks, { uri });
      // Of an older text: its lines are no longer those of the document.
      if (document.version === (answer?.version ?? version)) {
        known.marks = answer === null ? none : { badges: answer.badges, lines: answer.lines };
        known.version = document.version;
      }
    } catch {
      // Without a server there is nothing to draw; when it runs, facts change and it is asked again.
    }
    known.asking = false;
    if (document.isClosed) return;
    if (document.version !== version) await this.#ask(uri);
    else if (JSON.stringify(known.marks) !== known.drawn) await redraw();
  }
}

function documentAt(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** Has all previews drawn again. */
async function redraw(): Promise<void> {
  try {
    await commands.executeCommand('markdown.preview.refresh');
  } catch {
    // The editor's support for markdown is switched off: there is no preview.
  }
}
