import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { lineEndingAt } from '../../../text/line-ending.ts';
import { literal } from '../../../text/snippet.ts';
import type { QuickFix } from '../../rule.ts';
import { askTitle } from './ask-instead.ts';
import type { PlacedHit } from './hits.ts';
import { endOf, type HitPlace } from './place.ts';
import { questionBehind } from './question-behind.ts';

/** The question behind the sentence, which stays; below an action, whose title it would not belong to. */
export function askAfter(postmortem: Postmortem, place: HitPlace, placed: PlacedHit): QuickFix | null {
  const question = questionBehind(place, placed);
  if (question === null) return null;
  const edit = place.kind === 'action' ? below(postmortem, placed, question) : behind(place, question);
  if (edit === null) return null;
  return {
    kind: 'scaffold',
    title: askTitle(place.kind === 'action' ? 'Ask below it' : 'Ask after it', question),
    edits: [edit],
  };
}

const closers = '*_`"\'\u201d\u2019)]';
const goesOn = ':;,\u2014\u2013-';

/** The edit that puts a question behind the hit's sentence; null where that does not end there. */
export function behind(place: HitPlace, question: string): TextEdit | null {
  const { sentence, tokens, span, text } = place;
  const last = endOf(place, sentence.to - 1) - span.start;
  const rest = text.slice(last, tokens[sentence.to]?.start ?? text.length);
  // Marks of emphasis and brackets that close behind the last word belong to it.
  const closing = tokens[sentence.to] === undefined ? rest.trimEnd() : (/^\S*/.exec(rest)?.[0] ?? '');
  const end = last + closing.length;
  let word = end - 1;
  while (word > 0 && closers.includes(text[word] ?? '')) word--;
  const mark = text[word] ?? '';
  if (mark === '' || goesOn.includes(mark)) return null;
  const stop = '.!?\u2026'.includes(mark) ? '' : '.';
  const at = span.start + end;
  return { span: { start: at, end: at }, newText: literal(`${stop} ${question}`) };
}

/** As the first item nested in the item of the action. */
function below({ source }: Postmortem, { passage }: PlacedHit, question: string): TextEdit | null {
  if (passage.shape !== 'list-item') return null;
  const item = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)/.exec(source.lineText(source.lineAt(passage.span.start)));
  if (item === null) return null;
  const [, indent = '', mark = '', blank = ''] = item;
  const at = source.lineSpan(source.lineAt(Math.max(passage.span.start, passage.span.end - 1))).end;
  const bullet = /^\d/.test(mark) ? '-' : mark;
  const inner = indent + ' '.repeat(mark.length + Math.min(blank.length, 4));
  return {
    span: { start: at, end: at },
    newText: literal(`${lineEndingAt(source, at)}${inner}${bullet} ${question}`),
  };
}
