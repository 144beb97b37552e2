import { type Disposable, languages, type TextDocument, type Uri } from 'vscode';

/**
 * Issue numbers are no colours: the editor draws a swatch beside `#482` wherever no extension speaks for a
 * document's colours. For documents that are known as post-mortems we do, and say that there are none.
 */
export class NoColours implements Disposable {
  readonly #providers = new Map<string, Disposable>();

  /** The document is a post-mortem, or no longer one. */
  set(document: TextDocument, recognised: boolean): void {
    const key = document.uri.toString();
    const provider = this.#providers.get(key);
    if (!recognised) {
      provider?.dispose();
      this.#providers.delete(key);
    } else if (provider === undefined) {
      this.#providers.set(key, silence(document.uri));
    }
  }

  dispose(): void {
    for (const provider of this.#providers.values()) provider.dispose();
    this.#providers.clear();
  }
}

function silence({ scheme, path }: Uri): Disposable {
  const pattern = path.replaceAll(/[[\]{}*?]/g, '[$&]');
  return languages.registerColorProvider(
    { scheme, pattern },
    { provideDocumentColors: () => [], provideColorPresentations: () => [] },
  );
}
