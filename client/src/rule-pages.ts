import {
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  Uri,
  workspace,
} from 'vscode';

/**
 * The scheme of the rules' pages. The manifest has the editor open it with its preview of markdown, which it cannot say of
 * the files themselves: they are where the extension happens to be installed. A command as the address would do it in
 * Problems, but hovers and the widget of F8 do not run commands.
 */
export const pageScheme = 'missing-link-page';

/** The page of a rule (`fix/owner`) as an address that opens as a preview wherever it is clicked. */
export function pageUri(rule: string): Uri {
  return Uri.from({ scheme: pageScheme, path: `/docs/rules/${rule}.md` });
}

/** Gives the editor the pages that came with the extension, to be read only. */
export function serveRulePages(extension: Uri): Disposable {
  return workspace.registerFileSystemProvider(pageScheme, new RulePages(extension), { isReadonly: true });
}

class RulePages implements FileSystemProvider {
  readonly #extension: Uri;
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(extension: Uri) {
    this.#extension = extension;
  }

  watch(): Disposable {
    return { dispose: () => {} };
  }

  stat(page: Uri): ReturnType<FileSystemProvider['stat']> {
    return workspace.fs.stat(this.#fileOf(page));
  }

  readFile(page: Uri): ReturnType<FileSystemProvider['readFile']> {
    return workspace.fs.readFile(this.#fileOf(page));
  }

  readDirectory(): [] {
    return [];
  }

  createDirectory(folder: Uri): never {
    throw FileSystemError.NoPermissions(folder);
  }

  writeFile(page: Uri): never {
    throw FileSystemError.NoPermissions(page);
  }

  delete(page: Uri): never {
    throw FileSystemError.NoPermissions(page);
  }

  rename(page: Uri): never {
    throw FileSystemError.NoPermissions(page);
  }

  #fileOf(page: Uri): Uri {
    if (!/^\/docs\/rules\/(?:[\w-]+\/)?[\w-]+\.md$/.test(page.path)) throw FileSystemError.FileNotFound(page);
    return Uri.joinPath(this.#extension, page.path);
  }
}
