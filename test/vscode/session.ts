import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.ts';
import { linkExtension, startVSCodeServer, type VSCodeServer } from '../../scripts/vscode-server.ts';
import { root } from './build-suite.ts';

/** `node` and `web`: the extension of this checkout in that host; `installed`: the packaged one. */
export type HostKind = 'node' | 'web' | 'installed';

export interface SessionOptions {
  readonly host: HostKind;
  /**
   * Windows are for suites in the extension host. They need VS Code's test driver, under which it shows no
   * notification; without it the extension is linked as if it were installed.
   */
  readonly suites?: boolean;
  /** The package to install, for `installed`. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder that windows open; a copy of it, so that tests may write. */
  readonly workspace?: string;
  /** Folders below it that are opened together instead, as a workspace of several. */
  readonly folders?: readonly string[];
  /** In the web host: a folder of a file system that the extension at `path`, below the checkout, provides. */
  readonly virtual?: { readonly path: string; readonly folder: string };
}

export interface WindowOptions {
  readonly beside?: Page;
  readonly away?: boolean;
  /** The display language, as its pack sets it; VS Code's own words stay English without one. */
  readonly language?: string;
}

/** One server and one browser, from which windows of VS Code are opened. */
export class Session {
  readonly folder: string;
  readonly #host: HostKind;
  readonly #suites: boolean;
  readonly #virtual: SessionOptions['virtual'];
  readonly #folders: readonly string[] | null;
  readonly #server: VSCodeServer;
  readonly #browser: Browser;
  readonly #home: string;

  private constructor(
    options: SessionOptions,
    server: VSCodeServer,
    browser: Browser,
    places: { readonly home: string; readonly folder: string },
  ) {
    this.#host = options.host;
    this.#suites = options.suites ?? false;
    this.#virtual = options.virtual;
    this.#folders = options.folders ?? null;
    this.#server = server;
    this.#browser = browser;
    this.#home = places.home;
    this.folder = places.folder;
  }

  /** Starts the server and the browser; both end with `close`. */
  static async open(options: SessionOptions): Promise<Session> {
    const home = mkdtempSync(join(tmpdir(), 'missing-link-test-'));
    const folder = join(home, 'shop');
    cpSync(options.workspace ?? join(root, 'test', 'vscode', 'workspace'), folder, { recursive: true });
    const { vsix, settings, suites = false } = options;
    const server = await startVSCodeServer({
      testDriver: suites,
      ...(options.host === 'node' && !suites ? { linked: linkExtension } : {}),
      ...(vsix === undefined ? {} : { vsix }),
      ...(settings === undefined ? {} : { settings }),
    });
    const executablePath = await findBrowser();
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    return new Session(options, server, browser, { home, folder });
  }

  /**
   * Opens a window with the folder and the extension, and waits until it knows the extension. One `beside` another
   * belongs to the same person: both have what the browser keeps. One that begins `away` has not the focus.
   */
  async openWindow({ beside, away = false, language }: WindowOptions = {}): Promise<Page> {
    const context = beside?.context() ?? (await this.#context());
    if (this.#host === 'web' && beside === undefined) await this.#serveExtension(context, {});
    const page = await context.newPage();
    if (language !== undefined) {
      await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    }
    if (away) await page.addInitScript('document.hasFocus = () => false');
    await page.goto(this.#address([]));
    await page.locator('.activitybar [aria-label^="Missing Link"]').first().waitFor();
    return page;
  }

  /** Runs a suite in the extension host; rejects with its log where it fails. */
  async runSuite(path: string): Promise<void> {
    const context = await this.#context();
    const log: string[] = [];
    const page = await context.newPage();
    const exit = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      void page.exposeFunction('codeAutomationLog', (_type: string, words: readonly unknown[]) =>
        log.push(words.map(String).join(' ')),
      );
      page.once('close', () => reject(new Error('the window was closed')));
    });
    const suite = `${this.#authority}${root}/${path}`;
    if (this.#host === 'web') await this.#serveExtension(context, { suite: path });
    await page.goto(this.#address([['extensionTestsPath', `vscode-remote://${suite}`]]));
    const code = await exit;
    await context.close();
    if (code === 0) return;
    const results = log.filter((line) => /^(?:not )?ok /.test(line));
    throw new Error(`the suite ended with ${code}\n${(results.length > 0 ? results : log).join('\n')}`);
  }

  /** Writes a file of the folder, as another program would. */
  write(path: string, text: string): void {
    mkdirSync(join(this.folder, path, '..'), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** The text of a file of the folder. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Waits until a file of the folder fulfils the condition, and returns its text. */
  untilFile(path: string, condition: (text: string) => boolean): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const text = existsSync(join(this.folder, path)) ? this.read(path) : '';
        if (!condition(text)) return;
        clearTimeout(limit);
        watcher.close();
        resolve(text);
      };
      const watcher = watch(join(this.folder, path, '..'), look);
      const limit = setTimeout(() => {
        watcher.close();
        reject(new Error(`${path} stays as it is`));
      }, 15_000);
      look();
    });
  }

  /** Writes other user settings; windows that are opened later have them. */
  setUserSettings(settings: Readonly<Record<string, unknown>>): void {
    this.#server.setUserSettings(settings);
  }

  /** Rewrites the caches that our extension keeps for a folder; returns how many there were. */
  spoilCaches(spoil: (bytes: Buffer) => Buffer): number {
    const caches = this.#caches();
    for (const cache of caches) writeFileSync(cache, spoil(readFileSync(cache)));
    return caches.length;
  }

  /** The folders in which our extension keeps caches. */
  cacheFolders(): readonly string[] {
    return [...new Set(this.#caches().map((cache) => dirname(cache)))];
  }

  /** Waits until our extension keeps a cache in which these words are. */
  untilCached(words: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!this.#caches().some((cache) => readFileSync(cache, 'utf8').includes(words))) return;
        clearTimeout(limit);
        watcher.close();
        resolve();
      };
      const watcher = watch(this.#server.userData, { recursive: true }, look);
      const limit = setTimeout(() => {
        watcher.close();
        reject(new Error(`no cache says '${words}'`));
      }, 15_000);
      look();
    });
  }

  #caches(): readonly string[] {
    return globSync(join(this.#server.userData, '**', 'index.cache'));
  }

  /** The processes of our language server, one for each window. */
  languageServers(): readonly number[] {
    const ours = this.#server.processes().filter(({ command }) => /dist[\\/]server\.js/.test(command));
    return ours.map(({ pid }) => pid);
  }

  /** Kills our language server, as a crash would; returns how many processes that were. */
  killLanguageServer(): number {
    const ours = this.languageServers();
    for (const pid of ours) process.kill(pid, 'SIGKILL');
    return ours.length;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  get #authority(): string {
    return `127.0.0.1:${this.#server.port}`;
  }

  async #context(): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(15_000);
    // A page that a test has rewritten counts as one from elsewhere, and may not talk to this machine unasked.
    await context.grantPermissions(['local-network-access', 'clipboard-read', 'clipboard-write']);
    return context;
  }

  #address(payload: readonly (readonly [string, string])[]): string {
    const address = `${this.#server.address}?${this.#opened()}`;
    if (this.#host !== 'node' || !this.#suites) return address;
    const own = ['extensionDevelopmentPath', `vscode-remote://${this.#authority}${root}`] as const;
    return `${address}&payload=${encodeURIComponent(JSON.stringify([own, ...payload]))}`;
  }

  /** What the window opens, as a query. */
  #opened(): string {
    if (this.#folders === null) return `folder=${encodeURIComponent(this.#virtual?.folder ?? this.folder)}`;
    const file = join(this.folder, 'several.code-workspace');
    writeFileSync(file, JSON.stringify({ folders: this.#folders.map((path) => ({ path })) }));
    return `workspace=${encodeURIComponent(file)}`;
  }

  /** Gives the web extension host our extension, from the address of the page itself, as its policy demands. */
  async #serveExtension(context: BrowserContext, { suite }: { readonly suite?: string }): Promise<void> {
    await context.route(`${this.#server.address}devext/**`, (route) => answerWithFile(route));
    await context.route(
      (url) => url.pathname === '/' && url.host === this.#authority,
      async (route) => {
        const response = await route.fetch();
        const at = (path: string): unknown => ({ scheme: 'http', authority: this.#authority, path });
        const options = {
          extensions: [
            at('/devext'),
            ...(this.#virtual === undefined ? [] : [at(`/devext/${this.#virtual.path}`)]),
          ],
          ...(suite === undefined ? {} : { extensionTestsPath: at(`/devext/${suite}`) }),
        };
        await route.fulfill({ response, body: withDevelopmentOptions(await response.text(), options) });
      },
    );
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function answerWithFile(route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname.replace(/^\/devext\/?/, '');
  try {
    const contentType = contentTypes[extname(path)];
    await route.fulfill({ body: readFileSync(join(root, path)), ...(contentType && { contentType }) });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}

const configuration = /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/;

function withDevelopmentOptions(html: string, developmentOptions: object): string {
  return html.replace(configuration, (_all, before: string, data: string, after: string) => {
    const settings = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const text = JSON.stringify({
      ...settings,
      developmentOptions: { ...settings.developmentOptions, ...developmentOptions },
    });
    return before + text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') + after;
  });
}
