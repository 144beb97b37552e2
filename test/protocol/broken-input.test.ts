import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { suite, test } from 'node:test';
import { usual } from './server-script.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const framed = (body: object): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};
const initialize = framed({
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
});

/** A server that is sent this, its input left open; what it said and how it ended. */
function sent(...pieces: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [usual, '--stdio'], { stdio: 'pipe' });
    let out = '';
    let error = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    server.stderr.setEncoding('utf8').on('data', (text) => {
      error += text;
    });
    server.once('close', (code) => resolve({ code, out, error }));
    for (const piece of pieces) server.stdin.write(piece);
  });
}

suite('broken input ends the server with a message', () => {
  for (const [name, text, words] of [
    ['a negative length', 'Content-Length: -5\r\n\r\n{}', "a Content-Length of '-5'"],
    ['no length', 'Content-Type: x\r\n\r\n{}', 'a header without Content-Length'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}', "a Content-Length of 'many'"],
    ['lines typed by a person', 'hello\n', 'a header whose lines do not end in CRLF'],
    ['bytes', '\u0000\u0001\u0002', 'a header that is not text'],
  ] as const) {
    test(name, async () => {
      const { code, error } = await sent(text);
      assert.equal(
        error,
        `missing-link: standard input does not speak the language server protocol: ${words}\n`,
      );
      assert.equal(code, 1);
    });
  }

  test('also behind messages that were right', async () => {
    const { code, error } = await sent(
      initialize,
      framed({ method: 'initialized', params: {} }),
      'Content-Length: 2x\r\n\r\n',
    );
    assert.match(error, /a Content-Length of '2x'\n$/);
    assert.equal(code, 1);
  });
});
