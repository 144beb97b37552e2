import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { momentText } from '../model/lexicon/time/moment-text.ts';
import { type ImportWorld, isCertain } from './imported.ts';
import { readTimelineText } from './read-timeline-text.ts';

const world: ImportWorld = { near: '2026-11-03', dateOrder: null };

/** `time|author|words` of each entry; a `?` before what is not certain. */
function told(text: string): readonly string[] {
  return readTimelineText(text, world).entries.map(
    ({ moment, author, text: words }) =>
      `${isCertain(moment) ? '' : '?'}${momentText(moment) ?? ''}|${author ?? ''}|${words}`,
  );
}

suite('a pasted chat', () => {
  const chats: Readonly<Record<string, readonly [text: string, told: readonly string[]]>> = {
    'Slack in English': [
      "Monday, November 2nd\nAnn Lee\n  9:41 AM\nCheckout is slow\nand 502s\n9:42\nstill\n(edited)\n:eyes: 2\n3 replies\nBob O'Neil 2:05 PM\nrolling back\n2:07\ndone\n",
      [
        '2026-11-02T09:41|Ann Lee|Checkout is slow and 502s',
        '2026-11-02T09:42|Ann Lee|still',
        "2026-11-02T14:05|Bob O'Neil|rolling back",
        "2026-11-02T14:07|Bob O'Neil|done",
      ],
    ],
    'Slack in German': [
      'Dienstag, 3. November\nAnna Müller  09:41 Uhr\nDer Checkout hängt\nJörg von Berg  14:02 Uhr\nRollback\n',
      ['2026-11-03T09:41|Anna Müller|Der Checkout hängt', '2026-11-03T14:02|Jörg von Berg|Rollback'],
    ],
    'Slack in French': [
      'mardi 3 novembre\nÉlodie Petit  9 h 41\nLe paiement ne répond plus\n',
      ['2026-11-03T09:41|Élodie Petit|Le paiement ne répond plus'],
    ],
    'Slack in Japanese': [
      '田中太郎  午前9:41\n決済がタイムアウト\n田中太郎  午後2:05\n復旧\n',
      ['T09:41|田中太郎|決済がタイムアウト', 'T14:05|田中太郎|復旧'],
    ],
    'Teams in English, whose "yesterday" is no day': [
      '[11/13 2:02 PM] Ann Lee\ncheckout fails\n[Yesterday 2:07 PM] Bob Ray\nhm\n',
      ['2026-11-13T14:02|Ann Lee|checkout fails', 'T14:07|Bob Ray|hm'],
    ],
    'Teams in German': [
      '[Gestern 14:02] Anna Müller\nCheckout kaputt\n[03.11.2026 14:05] Jörg Berg\nRollback läuft\n',
      ['T14:02|Anna Müller|Checkout kaputt', '2026-11-03T14:05|Jörg Berg|Rollback läuft'],
    ],
    'Teams in Portuguese': [
      '[14:02] João da Silva\no pagamento falhou\n',
      ['T14:02|João da Silva|o pagamento falhou'],
    ],
    'Teams with the name above the time': [
      'Ann Lee\n11/13/2026 2:02 PM\ncheckout fails\n\nBob Ray\n11/13/2026 2:05 PM\nback\n',
      ['2026-11-13T14:02|Ann Lee|checkout fails', '2026-11-13T14:05|Bob Ray|back'],
    ],
    'a chat on a terminal': ['14:02 <ann> it fails\n', ['T14:02|ann|it fails']],
    'half of the day left open': [
      'Ann Lee  2:05 PM\na\n5:00\nb\n',
      ['T14:05|Ann Lee|a', '?|Ann Lee|05:00? b'],
    ],
  };
  for (const [name, [text, expected]] of Object.entries(chats)) {
    test(name, () => {
      assert.deepEqual(told(text), expected);
      assert.deepEqual(told(text.replaceAll('\n', '\r\n')), expected, 'with CRLF');
    });
  }
});

suite('pasted lines', () => {
  test('begin with times; a day holds for those below it, and what could be two days is uncertain', () => {
    const text = 'Notes\n2026-11-03\n14:02 UTC alert\n14:05 - page\n~14:10 back\n03/04/2026 14:20 odd\n';
    assert.deepEqual(told(text), [
      '2026-11-03T14:02Z||alert',
      '2026-11-03T14:05||page',
      '?2026-11-03T14:10||back',
      '?T14:20||odd',
    ]);
  });

  test('a status page has its times below the words', () => {
    const text =
      'Resolved\nAll is well.\nPosted 4 days ago. Nov 03, 2026 - 14:22 UTC\n\nIdentified - Known.\nNov 3, 13:50 UTC\n';
    assert.deepEqual(told(text), [
      '2026-11-03T14:22Z||Resolved: All is well.',
      '2026-11-03T13:50Z||Identified - Known.',
    ]);
  });

  test('prose with times in it is no timeline', () => {
    assert.deepEqual(told('We met at 14:00 and talked.\n\nThen we went home.\n'), []);
    assert.deepEqual(told(''), []);
  });

  test('nothing that steers a screen is kept, and long messages are cut', () => {
    const [entry] = readTimelineText(`14:02 a\u202eb\u0007c ${'word '.repeat(200)}\n`, world).entries;
    assert.match(entry?.text ?? '', /^a b c word/);
    assert.ok((entry?.text.length ?? 999) <= 301);
  });
});

suite('what programs write', () => {
  test('git log, whole and one a line', () => {
    assert.deepEqual(
      told(
        'commit 1a2b3c4d5e6f7a8b\nAuthor: Ann Lee <a@b.c>\nDate:   2026-11-03 14:02:11 +0100\n\n    Raise it\n\n    More\n\ncommit 2a2b3c4d5e6f7a8b\nMerge: 12 34\nAuthor: Bob <b@b.c>\nDate:   Tue Nov 3 15:02:11 2026 -0500\n\n    Revert\n',
      ),
      [
        '2026-11-03T14:02+01:00|Ann Lee|commit 1a2b3c4d5e: Raise it',
        '2026-11-03T15:02-05:00|Bob|commit 2a2b3c4d5e: Revert',
      ],
    );
    assert.deepEqual(
      told('1a2b3c4 2026-11-03 14:02:11 +0100 Raise\n2a2b3c4 2026-11-03T14:05:00-05:00 Revert\n'),
      ['2026-11-03T14:02+01:00||commit 1a2b3c4: Raise', '2026-11-03T14:05-05:00||commit 2a2b3c4: Revert'],
    );
  });

  test('CSV with quotes, a zone in its header, and line breaks in a cell', () => {
    const text =
      'Time (UTC);Who;Message\r\n2026-11-03 14:02;Ann;"Alert; ""big"" one"\r\n2026-11-03 14:05;Bob;"two\r\nlines"\r\n';
    assert.deepEqual(told(text), [
      '2026-11-03T14:02Z|Ann|Alert; "big" one',
      '2026-11-03T14:05Z|Bob|two lines',
    ]);
    assert.deepEqual(told('date,time,event\n2026-11-03,14:02,alert\n2026-11-03,14:05,"a, b"\n'), [
      '2026-11-03T14:02||alert',
      '2026-11-03T14:05||a, b',
    ]);
    assert.deepEqual(told('2026-11-03 14:02,alert\n2026-11-03 14:05,over\n'), [
      '2026-11-03T14:02||alert',
      '2026-11-03T14:05||over',
    ]);
  });

  test('JSON with unknown keys, seconds since 1970 and an entry without a time', () => {
    const list = [
      { type: 'message', ts: '1793714520.000200', user: 'U1', text: 'hi', blocks: [{ a: 1 }] },
      { createdDateTime: '2026-11-03T14:02:00Z', from: { displayName: 'Ann' }, body: { content: 'yo' } },
      { text: 'no time' },
      { ts: '1793714520' },
    ];
    const expected = ['2026-11-03T14:02Z|U1|hi', '2026-11-03T14:02Z|Ann|yo', '?||no time'];
    assert.deepEqual(told(JSON.stringify(list)), expected);
    assert.deepEqual(told(JSON.stringify({ ok: true, messages: list })), expected);
    assert.deepEqual(told(list.map((each) => JSON.stringify(each)).join('\r\n')), expected);
    assert.deepEqual(told('[{"time": "14:02", "text": '), []);
  });
});

suite('a megabyte', () => {
  const rows: Readonly<Record<string, string>> = {
    'one line': 'a',
    'a log': '14:02 alert fires again\n',
    'lines without times': 'words without a time here\n',
    'half of a time on every line': 'Ann 1:00 1:00 1:00, (1:00 [1:00  x\n',
    'open quotes': '14:02,"',
    'open brackets': '[1,',
    'line breaks': '\n',
    commits: '1a2b3c4 x\n',
  };
  for (const [name, row] of Object.entries(rows)) {
    test(`of ${name} is read in time in proportion to its length`, () => {
      const text = row.repeat(Math.ceil((1024 * 1024) / row.length));
      const before = performance.now();
      const { entries } = readTimelineText(text, world);
      assert.ok(entries.length <= 1000);
      // A quadratic reader would take minutes.
      assert.ok(performance.now() - before < 5000);
    });
  }
});
