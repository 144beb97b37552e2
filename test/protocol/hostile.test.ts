import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Requests } from '../../server/src/protocol/protocol.ts';
import { everything, hostile, obeyed, writeHostileRepository } from '../hostile-repository.ts';
import { everyRow, rowsOf } from './rows.ts';
import { fullCapabilities, TestClient } from './test-client.ts';

/** Properties that hold data: keys, addresses, and texts that are written into documents. */
const data = new Set([
  'arguments',
  'changes',
  'command',
  'config',
  'data',
  'documentChanges',
  'edits',
  'filterText',
  'folder',
  'hash',
  'href',
  'insertText',
  'sortText',
  'target',
  'textEdit',
  'uri',
  'url',
]);

/** Where an answer holds a character that a screen would obey or not show; null for nowhere. */
function obeyedIn(value: unknown, path = ''): string | null {
  if (typeof value === 'string') {
    const found = obeyed(value.replaceAll('\n', ''));
    return found === null ? null : `${path}: ${found}`;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    // The id of a row or a group names it for the server; that of an incident or a tracker is read.
    const names = key === 'id' && ('hash' in value || 'folded' in value);
    const found = data.has(key) || names ? null : obeyedIn(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

suite('what an editor is told of a hostile workspace', { skip: process.platform === 'win32' }, () => {
  test('steers and hides nothing, in every answer', async (t) => {
    const client = await TestClient.start(t, {
      capabilities: { ...fullCapabilities, window: { workDoneProgress: true } },
      options: { me: [`jonas${hostile.colour}`] },
    });
    await client.ready();
    const { documents } = writeHostileRepository(client.folder);
    writeFileSync(
      join(client.folder, 'postmortems', `template-${hostile.colour}.md`),
      '# Incident name\n\n## Timeline\n\n## Impact\n\n## Root cause\n',
    );
    await client.ask('missingLink/reindex', null);
    const seen = new Map<string, number>();
    const look = (method: string, answer: unknown): void => {
      assert.equal(obeyedIn(answer), null, method);
      seen.set(method, (seen.get(method) ?? 0) + JSON.stringify(answer ?? '').length);
    };
    const ask = async (method: string, params: unknown): Promise<unknown> => {
      const answer = await client.connection.sendRequest(method, params);
      look(method, answer);
      return answer;
    };

    for (const path of documents.slice(0, 3)) {
      const text = readFileSync(join(client.folder, path), 'utf8');
      const uri = await client.open(path, text);
      const textDocument = { uri };
      const found = await client.pull(uri);
      look('textDocument/diagnostic', found);
      const lines = text.split(/\r\n|\r|\n/);
      const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
      await ask('textDocument/codeAction', { textDocument, range: whole, context: { diagnostics: found } });
      await ask('textDocument/documentLink', { textDocument });
      await ask('textDocument/semanticTokens/full', { textDocument });
      await ask('textDocument/inlayHint', { textDocument, range: whole });
      const lenses = await ask('textDocument/codeLens', { textDocument });
      assert.ok(Array.isArray(lenses));
      for (const lens of lenses) await ask('codeLens/resolve', lens);
      await ask(Requests.documentStatus, { uri });
      await ask(Requests.summary, { uri });
      await ask(Requests.lists, { uri });
      await ask(Requests.previewMarks, { uri });
      const review = await client.ask('missingLink/reviewCalendar', { uri });
      look(
        Requests.reviewCalendar,
        review.kind === 'calendar' ? review.text.replaceAll('\r\n', '\n') : review,
      );
      const pasted = `14:02 ${everything}\n14:03 <a${everything}> b\nBob ${everything}  14:04\nc\n`;
      await ask(Requests.readTimeline, { uri, text: pasted });
      await ask(Requests.importTimeline, { uri, text: pasted, zone: everything, chosen: [0, 1, 2] });
      for (const [line, words] of lines.entries()) {
        for (const character of [Math.floor(words.length / 2), words.length]) {
          await ask('textDocument/completion', { textDocument, position: { line, character } });
          await ask('textDocument/hover', { textDocument, position: { line, character } });
        }
      }
    }
    const config = await client.open('.missing-link.yaml', client.read('.missing-link.yaml'), 'yaml');
    look('diagnostics of the configuration', await client.pull(config));

    await ask(Requests.openFixes, null);
    for (const groupBy of ['due', 'owner', 'level', 'severity', 'incident'] as const) {
      await ask(Requests.openFixes, { ...everyRow, arrangement: { ...everyRow.arrangement, groupBy } });
    }
    await ask(Requests.knownNames, null);
    await ask(Requests.postmortems, null);
    await ask(Requests.chain, null);
    await ask(Requests.severities, { folder: null });
    await ask(Requests.templates, { folder: null });
    await ask(Requests.days, { words: everything, purpose: 'due', uri: null });
    const rows = rowsOf(await client.ask('missingLink/openFixes', everyRow));
    for (const { uri, id, hash } of rows.slice(0, 6)) {
      for (const change of [
        { kind: 'assign', owner: `Zed ${everything}` },
        { kind: 'due', due: everything, reason: null },
        { kind: 'drop', reason: everything },
        { kind: 'done', evidence: everything },
      ]) {
        await ask(Requests.editFix, { uri, id, hash, change });
      }
    }
    await ask(Requests.editFix, {
      uri: client.uri('gone.md'),
      id: everything,
      hash: '',
      change: { kind: 'reopen' },
    });
    await ask(Requests.newPostmortem, {
      title: everything,
      severity: everything,
      folder: null,
      commander: everything,
    });
    for (const format of ['markdown', 'csv', 'ical', 'json']) {
      const answer = await client.ask('missingLink/exportFixes', { format: format as 'csv', filter: null });
      look(Requests.exportFixes, answer.text?.replaceAll('\r\n', '\n'));
    }
    await ask(Requests.lookAgain, null);

    const untried = Object.values(Requests).filter(
      (method) => method !== Requests.reindex && !seen.has(method),
    );
    assert.deepEqual(untried, []);
    for (const [method, length] of seen) assert.ok(length > 20, `${method} said little`);
    assert.ok(rows.length >= 6);
    assert.deepEqual(client.errors, []);
  });

  test('nor in what is pushed', async (t) => {
    const client = await TestClient.start(t, { capabilities: { ...fullCapabilities, textDocument: {} } });
    const { documents } = writeHostileRepository(client.folder);
    const [path = ''] = documents;
    const uri = await client.open(path, readFileSync(join(client.folder, path), 'utf8'));
    const published = await client.next<{ uri: string; diagnostics: readonly unknown[] }>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && params.diagnostics.length > 0,
    );
    assert.equal(obeyedIn(published), null);
  });
});
