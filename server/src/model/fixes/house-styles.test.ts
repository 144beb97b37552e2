import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../text/source.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { readPostmortem } from '../read.ts';

/** Owners, day and state of each fix below a heading of actions. */
function fixesIn(body: string): readonly (readonly [string, string | null, string])[] {
  const text = `# 2026-11-03, queue stalled\n\n## Action items\n\n${body}\n`;
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  const { fixes } = readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' });
  return fixes.map(({ owners, due, status }) => [
    owners.map(({ name }) => name).join(' + '),
    due?.date ?? null,
    status,
  ]);
}

function table(header: string, ...rows: readonly string[]): string {
  return [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n');
}

suite('a column is what is in it', () => {
  test('groups, posts and shares under letters', () => {
    const rows = table(
      '| # | Measure | R | A | By | % |',
      '| 1 | Alert on the age | Queue Ops | COO | 13 Dec | 100 |',
      '| 2 | Cap the batch | Ledger Eng., Licensing | CFO | – | 40 |',
    );
    assert.deepEqual(fixesIn(rows), [
      ['Queue Ops', '2026-12-13', 'done'],
      ['Ledger Eng + Licensing', null, 'in-progress'],
    ]);
  });

  test('code under a header that asks who, and letters of colours', () => {
    const rows = table(
      '| Change | Squad | Target | RAG |',
      '| Alert on the age | `queue-core` | 04DEC26 | B (complete) |',
      '| Cap the batch | `edge` | TBD | A - waits for legal |',
    );
    assert.deepEqual(fixesIn(rows), [
      ['queue-core', '2026-12-04', 'done'],
      ['edge', null, 'in-progress'],
    ]);
  });

  test('a revised day counts before the original one', () => {
    const rows = table(
      '| Action | Owner | Original target | Revised target |',
      '| Alert on the age | Ana | 2026-11-30 | 2026-12-18 |',
    );
    assert.deepEqual(fixesIn(rows), [['Ana', '2026-12-18', 'unmarked']]);
  });

  test('of owner and backup the first one does it', () => {
    const rows = table('| Action | Owner / Backup |', '| Alert on the age | Ana / Bo |');
    assert.deepEqual(fixesIn(rows), [['Ana', null, 'unmarked']]);
  });

  test('a struck row is done and keeps its owner', () => {
    const rows = table('| Action | Owner | Due |', '| ~~Alert~~ | ~~Storage~~ | ~~2026-11-20~~ |');
    assert.deepEqual(fixesIn(rows), [['Storage', '2026-11-20', 'done']]);
  });

  test('systems, places and kinds are nobody', () => {
    const rows = table(
      '| Action | Affected system | Environment | Notes |',
      '| Alert on the age | Core Systems | Staging Network | see Payment Platform |',
      '| Cap the batch | Message Broker | Mobile Platform | – |',
    );
    assert.deepEqual(
      fixesIn(rows).map(([owners]) => owners),
      ['', ''],
    );
  });
});

suite('a line above several items speaks for all', () => {
  test('a state in brackets', () => {
    assert.deepEqual(fixesIn('**Within a week** (done)\n\n- Alert on the age\n- Cap the batch'), [
      ['', null, 'done'],
      ['', null, 'done'],
    ]);
  });
  test('a day by which', () => {
    const body = '**Until December 18th, 2026**\n\n- Alert on the age\n- Cap the batch, due 2026-12-04';
    assert.deepEqual(
      fixesIn(body).map(([, due]) => due),
      ['2026-12-18', '2026-12-04'],
    );
  });
  test('words that may be counted from any day say none', () => {
    assert.deepEqual(fixesIn('**By Friday**\n\n- Alert on the age'), [['', null, 'unmarked']]);
  });
  test('an item with parts is no such line', () => {
    const body =
      '- Look for keys in all images (wip)\n    - 31 of 80 images are done\n    - two more were found';
    assert.deepEqual(fixesIn(body), [['', null, 'in-progress']]);
  });
});

suite('fields in sentences', () => {
  test('a state behind the fields of a heading', () => {
    const body =
      '### A1. Alert on the age\n\nLead: Head of Clearing. Completion: 5 December 2026. **Complete.**';
    assert.deepEqual(fixesIn(body), [['Head of Clearing', '2026-12-05', 'done']]);
  });
  test('a state as the last piece of a line of fields', () => {
    const body =
      '### A1. Alert on the age\n\nOwner: Clearing · Due: 5 December · [PAY-9](https://jira.example/PAY-9) · *complete*';
    assert.deepEqual(fixesIn(body), [['Clearing', '2026-12-05', 'done']]);
    const short = '### A1. Alert on the age\n\nOwner: Clearing · *in review*';
    assert.deepEqual(fixesIn(short), [['Clearing', null, 'in-progress']]);
  });
  test('what somebody says of an item behind its owner', () => {
    const items = [
      '- Alert on the age. box@queue.example, still open, waits for people',
      '- Alert on the age → @ana (no ticket, for the day in June)',
      '- Alert on the age. @ana has this, and it is up. Done.',
      '- Alert on the age — ana@queue.example, see [ops#92](https://ops.example/92)',
      '- **Alert on the age**\n  @shop/queue · closed, no longer needed: it is gone',
    ];
    assert.deepEqual(fixesIn(items.join('\n')), [
      ['box@queue.example', null, 'unmarked'],
      ['ana', null, 'unmarked'],
      ['ana', null, 'done'],
      ['ana@queue.example', null, 'unmarked'],
      ['shop/queue', null, 'done'],
    ]);
  });
  test('lines that begin with a state in brackets', () => {
    assert.deepEqual(fixesIn('[DONE] alert on the age → Ana\n\n[TODO] cap the batch → Li'), [
      ['Ana', null, 'done'],
      ['Li', null, 'open'],
    ]);
  });
  test('a group whose people are in brackets', () => {
    assert.deepEqual(fixesIn("### Help line (Ana's team)\n\n- [ ] Alert on the age"), [
      ['Help line', null, 'open'],
    ]);
  });
  test('days are counted from the first one of the timeline where no other is told', () => {
    const text =
      '# Queue stalled\n\n## Timeline\n\n### 3 November 2026\n\n- 09:12 UTC it stalls\n\n## Action items\n\n- Alert on the age, by 1 December';
    const { fixes } = readPostmortem(new Source(text), {
      uri: 'file:///repo/postmortems/queue.md',
      vocabulary: defaultVocabulary,
      path: 'default',
    });
    assert.equal(fixes[0]?.due?.date, '2026-12-01');
  });
  test('an owner without a label under a heading', () => {
    const body =
      '### One place to look up who is on call\n\nOwned by Queue Services, target 2027-01-15. In progress.';
    assert.deepEqual(fixesIn(body), [['Queue Services', '2027-01-15', 'in-progress']]);
  });
  test('what is to be agreed is nobody', () => {
    const body =
      '### A1. Alert on the age\n\nLead: to be agreed at the Safety Group. Completion: to be agreed.';
    assert.deepEqual(fixesIn(body), [['', null, 'unmarked']]);
  });
  test('a line of fields below a short one', () => {
    assert.deepEqual(fixesIn('- Alert on the age\n  Queue squad | by 11 December 2026 | done'), [
      ['Queue squad', '2026-12-11', 'done'],
    ]);
  });
  test('Roman numerals, several groups before a colon', () => {
    const body =
      'I. **Ufficio reti, Direzione anagrafe**: conta le code. [eseguito]\n\nII. **Ufficio reti**: conta le ore. [in corso]';
    assert.deepEqual(fixesIn(body), [
      ['Ufficio reti + Direzione anagrafe', null, 'done'],
      ['Ufficio reti', null, 'in-progress'],
    ]);
  });
  test('siblings that name groups in code decide for the others', () => {
    const body =
      '- Alert on the age `squad-queue`\n- Cap the batch `squad-web`\n- Ask the five largest `comercial`';
    assert.deepEqual(
      fixesIn(body).map(([owners]) => owners),
      ['squad-queue', 'squad-web', 'comercial'],
    );
  });
  test('what a sentence is about is nobody', () => {
    const body = [
      '- Support teams should see the state of an export',
      '- Password manager: share the entry for emergencies',
      '- Data quality: count the empty rows',
      '- on-call staff: no passwords that expire',
    ].join('\n');
    assert.deepEqual(
      fixesIn(body).map(([owners]) => owners),
      fixesIn(body).map(() => ''),
    );
  });
});
