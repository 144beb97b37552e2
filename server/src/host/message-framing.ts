/** Longer headers are not: a message has one or two short lines there. */
const longestHeader = 4_096;
/** No text of the runtime is longer, so that no message of more bytes could be read. */
const largestBody = 512 * 1024 * 1024;

const cr = 13;
const lf = 10;

/**
 * Follows the frames of the base protocol (`Content-Length: 58`, an empty line, 58 bytes of JSON) in what a client
 * sends. The library that reads messages waits for ever where they are broken, and so does the client for an answer.
 */
export class MessageFraming {
  #header = '';
  /** Bytes of the body that are still to come; null while a header is read. */
  #body: number | null = null;
  #atStart = false;

  /** Takes the next bytes; gives what is wrong with them, or null. After a fault nothing more can be followed. */
  take(bytes: Uint8Array): string | null {
    for (let at = 0; at < bytes.length; ) {
      if (this.#body === null) {
        const fault = this.#takeHeader(bytes[at] ?? 0);
        if (fault !== null) return fault;
        at++;
        continue;
      }
      if (this.#atStart && !isJsonStart(bytes[at] ?? 0)) return 'a message that is not a JSON object';
      this.#atStart = false;
      const taken = Math.min(this.#body, bytes.length - at);
      at += taken;
      this.#body = this.#body === taken ? null : this.#body - taken;
    }
    return null;
  }

  #takeHeader(byte: number): string | null {
    if (byte === lf && !this.#header.endsWith('\r')) return 'a header whose lines do not end in CRLF';
    if (byte !== cr && byte !== lf && (byte < 32 || byte > 126)) return 'a header that is not text';
    this.#header += String.fromCharCode(byte);
    if (this.#header.length > longestHeader) return `a header of more than ${longestHeader} bytes`;
    if (!this.#header.endsWith('\r\n\r\n')) return this.#header === '\r\n' ? 'an empty header' : null;
    const length = lengthIn(this.#header);
    if (typeof length === 'string') return length;
    this.#header = '';
    this.#body = length === 0 ? null : length;
    this.#atStart = true;
    return null;
  }
}

/** The length that a header gives, or what is wrong with it. */
function lengthIn(header: string): number | string {
  let length: string | null = null;
  for (const line of header.trimEnd().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) return `a header line without a colon: '${line.slice(0, 80)}'`;
    if (line.slice(0, colon).trim().toLowerCase() === 'content-length') length = line.slice(colon + 1).trim();
  }
  if (length === null) return 'a header without Content-Length';
  const value = Number(length);
  return /^\d+$/.test(length) && value <= largestBody
    ? value
    : `a Content-Length of '${length.slice(0, 80)}'`;
}

/** `{`, or `[` of a batch, or blanks before one. */
function isJsonStart(byte: number): boolean {
  return byte === 0x7b || byte === 0x5b || byte === 0x20 || byte === 0x09 || byte === cr || byte === lf;
}
