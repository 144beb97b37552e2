import type { Fix, FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { FixStatus } from '../model/lexicon/status-words.ts';
import { statusOfBox, statusOfValue } from '../model/lexicon/status-words.ts';
import type { TextEdit } from '../text/edit.ts';
import { struckMark } from '../text/markdown/struck.ts';
import type { Span } from '../text/position.ts';
import { addField } from './add-field.ts';
import { removeField } from './remove-field.ts';
import { replaceField } from './replace-field.ts';

/**
 * The edits that make a fix say how far it is: its box, its mark or cell, each as it is written there.
 * `value` is a status of ours; other words are written as they are.
 */
export function writeStatus(postmortem: Postmortem, fix: Fix, value: string): readonly TextEdit[] {
  if (fix.status === value) return [];
  const edits: TextEdit[] = fix.fields
    .filter(({ name, value: said }) => said !== '' && BLOCKS.has(name) && name !== value)
    .flatMap((field) => removeField(postmortem, field));
  const done = value === 'done' || value === 'verified';
  if (fix.box !== null && contradictsBox(postmortem, fix.box, value, done)) {
    edits.push({ span: fix.box, newText: done ? '[x]' : '[ ]' });
  }
  const fields = fix.fields.filter(({ name }) => name === 'status');
  for (const field of fields) edits.push(...changeMark(postmortem, field, value, fix.box !== null));
  const said = fields.some((field) => field.shape === 'cell' || field.value !== '') || boxSays(fix, value);
  if (!said) edits.push(...addField(postmortem, fix, 'status', WORDS[value] ?? value));
  return edits;
}

/** Lines that say more than any box: the fix is what they say for as long as they are. */
const BLOCKS: ReadonlySet<string> = new Set(['dropped', 'verified', 'accepted']);

const WORDS: Readonly<Record<string, string>> = {
  done: 'done',
  open: 'open',
  'in-progress': 'in progress',
  dropped: 'dropped',
  verified: 'verified',
  accepted: 'accepted',
};

/** Whether a box says otherwise than is to be written: `[~]` is not open, `[ ]` not done. */
function contradictsBox(postmortem: Postmortem, box: Span, value: string, done: boolean): boolean {
  const mark = postmortem.source.slice(box).slice(1, -1);
  const said = statusOfBox(mark);
  return value === 'open' ? said !== 'open' : (said === 'done') !== done;
}

/** A box alone can say done and open, nothing else. */
function boxSays(fix: Fix, value: string): boolean {
  return fix.box !== null && (value === 'done' || value === 'open');
}

const SIGNS: Readonly<Record<string, string>> = {
  done: '✅',
  verified: '✅',
  open: '⬜',
  'in-progress': '🚧',
};

/** The edit of a mark that says otherwise; none where a box says it and the mark does not contradict. */
function changeMark(
  postmortem: Postmortem,
  field: FixField,
  value: string,
  boxed: boolean,
): readonly TextEdit[] {
  const { source } = postmortem;
  const strike = struckMark(field.value);
  if (strike !== null) return value === 'done' ? [] : withoutStrike(postmortem, field, strike.close);
  const said = statusOfValue(field.value);
  if (said === value) return [];
  if (boxed && value === 'done' && field.shape !== 'cell' && (said === null || !contradicts(said))) return [];
  const old = source.slice(field.span);
  const sign = /^\s*[^\p{L}\p{N}\s*_~`([]/u.test(old) && !/\p{L}/u.test(old) ? SIGNS[value] : undefined;
  const words = sign ?? inCaseOf(old, WORDS[value] ?? value, field.shape === 'cell');
  return (
    replaceField(postmortem, { ...field, shape: field.shape === 'cell' ? 'cell' : 'label' }, words) ?? []
  );
}

/** What reading would believe although the box is ticked. */
function contradicts(said: FixStatus): boolean {
  return said === 'dropped' || said === 'verified';
}

function withoutStrike(postmortem: Postmortem, field: FixField, mark: string): readonly TextEdit[] {
  const { text } = postmortem.source;
  const close = text.toLowerCase().indexOf(mark.toLowerCase(), field.span.end);
  const open: TextEdit = { span: field.span, newText: '' };
  return close < 0 ? [open] : [open, { span: { start: close, end: close + mark.length }, newText: '' }];
}

/** `DONE`, `Done` or `done` as the mark was; emphasis around the whole of it stays. */
function inCaseOf(old: string, words: string, capital: boolean): string {
  const marks = /^(\*\*|__|\*|_|`)[^*_`]*\1$/.exec(old)?.[1] ?? '';
  const bare = old.slice(marks.length, old.length - marks.length);
  const letters = bare.replaceAll(/[^\p{L}]/gu, '');
  const cased =
    letters.length > 1 && letters === letters.toUpperCase()
      ? words.toUpperCase()
      : /^\p{Lu}/u.test(letters) || (letters === '' && capital)
        ? words.slice(0, 1).toUpperCase() + words.slice(1)
        : words;
  return `${marks}${cased}${marks}`;
}
