import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { MessageFraming } from './message-framing.ts';

const message = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const two = `${message('{"id":1,"t":"ä\r\n\r\n"}')}Content-Type: application/json\r\n${message('[{}]')}`;

function faultOf(text: string, pieces = text.length): string | null {
  const framing = new MessageFraming();
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += pieces) {
    const fault = framing.take(bytes.subarray(at, at + pieces));
    if (fault !== null) return fault;
  }
  return null;
}

suite('frames of messages', () => {
  test('are followed however they are cut', () => {
    const whole = Buffer.from(two + two).toString('latin1');
    for (const pieces of [1, 2, 3, 7, 50, whole.length]) assert.equal(faultOf(whole, pieces), null);
  });

  for (const [text, fault] of [
    ['Content-Length: -5\r\n\r\n{}', "a Content-Length of '-5'"],
    ['Content-Length: 5x\r\n\r\n{}', "a Content-Length of '5x'"],
    ['Content-Length: 99999999999\r\n\r\n{}', "a Content-Length of '99999999999'"],
    ['Content-Length:\r\n\r\n{}', "a Content-Length of ''"],
    ['Content-Type: a\r\n\r\n{}', 'a header without Content-Length'],
    ['GET / HTTP/1.1\r\nHost: a\r\n\r\n', "a header line without a colon: 'GET / HTTP/1.1'"],
    ['hello\n', 'a header whose lines do not end in CRLF'],
    ['\r\n', 'an empty header'],
    ['Content-Length: 2\n\n{}', 'a header whose lines do not end in CRLF'],
    ['\u001f\u008b\u0008', 'a header that is not text'],
    ['x'.repeat(5_000), 'a header of more than 4096 bytes'],
    ['Content-Length: 5\r\n\r\nhello', 'a message that is not a JSON object'],
    [`${message('{}')}{}`.padEnd(40, ' \r\n\r\n'), "a header line without a colon: '{}'"],
  ] as const) {
    test(`end with ${fault}`, () => {
      for (const pieces of [1, 4, text.length]) assert.equal(faultOf(text, pieces), fault);
    });
  }
});
