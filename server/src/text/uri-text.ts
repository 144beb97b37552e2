import { URI, Utils } from 'vscode-uri';

/**
 * The one door between text and URIs. What comes from a document or a client may be anything: half a pair of
 * surrogates, broken escapes, no URI at all. The functions that do the work throw then; these never do.
 */

/** The URI that a text writes; null where it is not one. */
export function parsedUri(text: string): URI | null {
  try {
    return URI.parse(text);
  } catch {
    return null;
  }
}

/** The URI as text; half a pair of surrogates, which no encoding has, becomes U+FFFD. */
export function uriText(uri: URI): string {
  try {
    return uri.toString();
  } catch {
    const { authority, path, query, fragment } = uri;
    return uri
      .with({
        authority: authority.toWellFormed(),
        path: path.toWellFormed(),
        query: query.toWellFormed(),
        fragment: fragment.toWellFormed(),
      })
      .toString();
  }
}

/** URI of a path of the machine. */
export function fileUri(path: string): string {
  return uriText(URI.file(path.replace(/^\/{3,}/, '/')));
}

/** The URI with a way added, `..` and `.` in it resolved; null where the URI has no path that it could be added to. */
export function joinedUri(folder: URI, ...way: readonly string[]): URI | null {
  try {
    return Utils.joinPath(folder, ...way);
  } catch {
    return null;
  }
}

/** A text as part of a URI, every character that means something there escaped. */
export function encodedPart(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A part of a URI without its escapes; as it is where they are broken. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address that a text writes; null where it is not one. */
export function parsedUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
