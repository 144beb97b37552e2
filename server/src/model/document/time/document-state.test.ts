import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { readPostmortem } from '../../read.ts';
import type { Postmortem } from '../postmortem.ts';
import { defaultVocabulary } from '../vocabulary.ts';
import { documentState } from './document-state.ts';

const today = '2026-11-21';

function read(text: string, name = '2026-11-03-queue.md'): Postmortem {
  const uri = `file:///repo/postmortems/${name}`;
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'included' });
}

function withStatus(status: string, date: string): Postmortem {
  return read(`---\ndate: ${date}\n${status}\n---\n\n# Queue stalled\n`, 'queue.md');
}

suite('the age of a document', () => {
  const recent = '2026-11-03';
  const old = '2024-11-03';
  const cases: readonly (readonly [string, string, string])[] = [
    ['', recent, 'current'],
    ['', old, 'archived'],
    ['', '2026-08-23', 'current'],
    ['', '2026-08-22', 'archived'],
    ['status: draft', recent, 'draft'],
    ['status: Draft', old, 'draft'],
    ['status: WIP', old, 'draft'],
    ['draft: true', recent, 'draft'],
    ['draft: false', recent, 'current'],
    ['status: review', old, 'current'],
    ['status: In review', old, 'current'],
    ['status: open', old, 'current'],
    ['state: open', old, 'current'],
    ['status: published', recent, 'current'],
    ['status: published', old, 'archived'],
    ['status: closed', recent, 'archived'],
    ['status: Final', recent, 'archived'],
    ['status: Complete', recent, 'archived'],
    ['status: geschlossen', recent, 'archived'],
    ['status: Entwurf', old, 'draft'],
    ['status: en revisión', old, 'current'],
    ['status: Validé', old, 'archived'],
    // The incident is resolved; of the document that says nothing.
    ['status: Resolved', recent, 'current'],
    ['status: Resolved', old, 'archived'],
    ['status: Complete, action items in progress', recent, 'current'],
  ];
  for (const [status, date, state] of cases) {
    test(`${status === '' ? 'no status' : status}, ${date}`, () => {
      assert.equal(documentState(withStatus(status, date), today, 90), state);
    });
  }

  test('what is finished and still has open fixes is alive, until it is old', () => {
    const open = '\n## Action items\n\n- [ ] Alert on lag\n';
    const text = (status: string, date: string): string =>
      `---\ndate: ${date}\nstatus: ${status}\n---\n\n# Queue stalled\n${open}`;
    for (const status of ['Completed', 'Complete', 'Done', 'Final', 'Abgeschlossen', '完了']) {
      assert.equal(documentState(read(text(status, recent), 'queue.md'), today, 90), 'current', status);
      assert.equal(documentState(read(text(status, old), 'queue.md'), today, 90), 'archived', status);
    }
    assert.equal(documentState(read(text('closed', recent), 'queue.md'), today, 90), 'archived');
  });

  test('without a day it is alive where its front matter is kept', () => {
    const text = '---\ntype: postmortem\nseverity: P2\n---\n\n# Queue stalled\n';
    assert.equal(documentState(read(text, 'queue.md'), today, 90), 'current');
    assert.equal(
      documentState(read(text.replace('P2', 'P2\nstatus: published'), 'queue.md'), today, 90),
      'archived',
    );
  });

  test('without any date it is memory', () => {
    assert.equal(documentState(read('# Queue stalled\n', 'queue.md'), today, 90), 'archived');
  });
});
