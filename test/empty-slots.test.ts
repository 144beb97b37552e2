import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { field } from '../server/src/model/document/fields.ts';
import type { Postmortem } from '../server/src/model/document/postmortem.ts';
import { type Checked, checkAs } from './example-world.ts';
import { documentPath, type PageFile, readRulePage } from './rule-page.ts';

const pages = join(import.meta.dirname, '..', 'docs', 'rules');
const keys = [
  'id',
  'severity',
  'status',
  'date',
  'review',
  'commander',
  'owner',
  'services',
  'duration',
  'level',
  'label',
  'started',
  'debrief',
];
/** What people leave where an answer belongs. */
const answers = ['', ' TBD', ' n/a', ' "{{ name }}"'];

/** A document with a slot added, and the line of it. */
interface Slotted {
  readonly text: string;
  readonly line: number;
}

suite('an empty slot added anywhere changes no finding but one about that slot', () => {
  for (const path of readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[\\/].+\.md$/.test(name),
  )) {
    const page = readRulePage(readFileSync(join(pages, path), 'utf8'));
    const files = page.good?.files ?? [];
    const text = files.find((file) => file.path === documentPath)?.text;
    if (text === undefined) continue;
    const others = files.filter((file) => file.path !== documentPath);
    test(path, () => checkSlots(text, others));
  }
});

function checkSlots(text: string, others: readonly PageFile[]): void {
  const before = checkAs(documentPath, text, others);
  keys.forEach((key, at) => {
    const answer = answers[at % answers.length] ?? '';
    // A slot for one of the chain's words brings its questions with it.
    if ((key === 'level' || key === 'label') && field(before.postmortem, key) === null) return;
    for (const slotted of [inFrontMatter(text, key, answer), underTitle(before.postmortem, key, answer)]) {
      if (slotted === null) continue;
      const after = checkAs(documentPath, slotted.text, others);
      const about = new Set(
        after.findings
          .filter(({ span }) => after.postmortem.source.lineAt(span.start) === slotted.line)
          .map(({ rule }) => rule),
      );
      // What nobody has said may be asked for at the slot instead of elsewhere.
      const moved = field(before.postmortem, key) === null ? about : new Set<string>();
      const told = (checked: Checked, except: number | null): readonly string[] =>
        checked.findings
          .filter(
            ({ rule, span }) => !moved.has(rule) && checked.postmortem.source.lineAt(span.start) !== except,
          )
          .map(({ rule, message, span }) => `${rule}: ${message} [${checked.postmortem.source.slice(span)}]`);
      assert.deepEqual(told(after, slotted.line), told(before, null), `${key}:${answer} in\n${slotted.text}`);
    }
  });
}

/** The slot as the first line of the front matter, unless that has the key. */
function inFrontMatter(text: string, key: string, answer: string): Slotted | null {
  if (!text.startsWith('---\n') || new RegExp(`^${key}:`, 'm').test(text)) return null;
  return { text: `---\n${key}:${answer}\n${text.slice(4)}`, line: 1 };
}

/** The slot as a paragraph under the title. */
function underTitle({ source, titleSpan }: Postmortem, key: string, answer: string): Slotted | null {
  const line = source.lineAt(titleSpan.end);
  if (!source.lineText(line).startsWith('# ')) return null;
  const end = source.lineSpan(line).end;
  const label = key.slice(0, 1).toUpperCase() + key.slice(1);
  return {
    text: `${source.text.slice(0, end)}\n\n**${label}:**${answer}${source.text.slice(end)}`,
    line: line + 2,
  };
}
