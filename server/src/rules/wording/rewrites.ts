import type { Postmortem } from '../../model/postmortem.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix } from '../rule.ts';
import { insertAfter } from '../section-scaffold.ts';
import { choice, hole } from '../snippet.ts';
import type { PlacedHit } from './hits.ts';
import { plainWords, withoutEnd } from './words.ts';

/** Rewrites are offered with holes and never applied unasked: the facts must come from a person. */
function scaffold(title: string, span: Span, newText: string): QuickFix {
  return { kind: 'scaffold', title, edits: [{ span, newText }] };
}

/** "The runbook did not require …": from what a person left out to what the system did not ask for. */
export function nameTheSystem(postmortem: Postmortem, { hit }: PlacedHit): QuickFix | null {
  if (hit.subject === null || hit.subject.start !== hit.span.start) return null;
  const span = withoutEnd(postmortem, { start: hit.span.start, end: hit.clause.end });
  if (span.end < hit.span.end) return null;
  const left = plainWords(postmortem, { start: hit.span.end, end: span.end });
  const the = startsSentence(postmortem, span.start) ? 'The' : 'the';
  const text = `${the} ${choice(1, ['runbook', 'tool', 'pipeline', 'alert', 'prompt'])} did not ${choice(2, ['require', 'show', 'check', 'ask for'])} ${hole(3, left === '' ? 'the step' : left)}`;
  return scaffold('Say what the system did not ask for', span, text);
}

/** "Maya ran X; the tool did not ask": the deed stays, without its verdict, beside what allowed it. */
export function addWhatAllowedIt(postmortem: Postmortem, { hit }: PlacedHit): QuickFix {
  const span = withoutEnd(postmortem, hit.clause);
  const deed = plainWords(postmortem, span)
    .replace(
      /\b(?:mistakenly|accident(?:al)?ly|inadvertently|unintentionally|erroneously|wrongly|incorrectly|carelessly)\s/i,
      '',
    )
    .replace(/\s(?:by (?:mistake|accident)|in error|mistakenly|accidentally|inadvertently)\b/i, '');
  const text = `${hole(1, deed)}; ${hole(2, 'the tool')} did not ${choice(3, ['ask for confirmation', 'show the target', 'check the value'])}`;
  return scaffold('Say what the tool allowed', span, text);
}

/** The word alone goes; title and edit name it. */
export function dropWord(postmortem: Postmortem, { hit }: PlacedHit): QuickFix | null {
  const words = plainWords(postmortem, hit.span);
  const { text } = postmortem.source;
  const after = text[hit.span.end];
  const attributive = after === ' ' && /[A-Za-z]/.test(text[hit.span.end + 1] ?? '') && !/\s/.test(words);
  if (!attributive || /(?:ness|ence|ity)$/.test(words)) return null;
  return scaffold(`Delete '${words}'`, { start: hit.span.start, end: hit.span.end + 1 }, '');
}

/** Three questions behind the sentence that stops at a human error. */
export function askHow(postmortem: Postmortem, { passage }: PlacedHit): QuickFix | null {
  if (passage.shape === 'cell') return null;
  const { source } = postmortem;
  const eol = source.newline;
  const line = source.lineSpan(source.lineAt(Math.max(passage.span.start, passage.span.end - 1)));
  const indent = passage.shape === 'list-item' ? `${/^\s*/.exec(source.slice(line))?.[0] ?? ''}  ` : '';
  const asks = ['the tool accepted it', 'nothing showed it', 'no check caught it'].map(
    (words, at) => `${indent}- How was it possible that ${hole(at + 1, words)}?`,
  );
  const lead = passage.shape === 'list-item' ? eol : `${eol}${eol}Contributing factors:${eol}${eol}`;
  return scaffold('Ask how it was possible', { start: line.end, end: line.end }, `${lead}${asks.join(eol)}`);
}

/** What was visible then stays in the account, the wish goes to the actions. */
export function splitWish(postmortem: Postmortem, { hit, passage }: PlacedHit): QuickFix {
  const span = withoutEnd(postmortem, hit.clause);
  const at = startsSentence(postmortem, span.start) ? 'At' : 'at';
  const seen = { span, newText: `${at} ${hole(1, 'time')}, ${hole(2, 'what was visible')}` };
  const actions = passage.shape === 'cell' ? null : actionList(postmortem);
  if (actions === null) return { kind: 'scaffold', title: 'Say what was visible then', edits: [seen] };
  return {
    kind: 'scaffold',
    title: 'Say what was visible then, make the wish an action',
    edits: [seen, actions],
  };
}

/** A change that can be seen to be done, in place of the wish. */
export function nameTheChange(postmortem: Postmortem, { hit }: PlacedHit): QuickFix {
  const span = withoutEnd(postmortem, hit.span);
  const add = startsSentence(postmortem, span.start) ? 'Add' : 'add';
  const text = `${add} ${choice(1, ['an alert', 'a test', 'a CI check', 'a runbook step'])} on ${hole(2, 'what')} that ${choice(3, ['fires', 'fails', 'asks'])} when ${hole(4, 'condition')}`;
  return scaffold('Name the alert, test, check or step', span, text);
}

function startsSentence(postmortem: Postmortem, at: number): boolean {
  return /[A-Z]/.test(postmortem.source.text[at] ?? 'A');
}

/** One edit serves every finding of a document; finding the line ending looks at the whole text. */
const actionLists = new WeakMap<Postmortem, TextEdit | null>();

/** A new item behind the list of actions; null where there is none, or a table. */
function actionList(postmortem: Postmortem): TextEdit | null {
  const known = actionLists.get(postmortem);
  if (known !== undefined) return known;
  const made = newAction(postmortem);
  actionLists.set(postmortem, made);
  return made;
}

function newAction(postmortem: Postmortem): TextEdit | null {
  const section = postmortem.sections.find(({ kind }) => kind === 'actions') ?? null;
  const last = section?.blocks.at(-1);
  if (section === null || last?.kind !== 'list') return null;
  const edit = insertAfter(postmortem, { ...section, body: section.own }, [
    { heading: null, lines: [`- [ ] Add ${hole(3, 'check')} (owner: ${hole(4)}, due: ${hole(5)})`] },
  ]);
  return {
    span: edit.span,
    newText: edit.newText.replace(/^(?:\r?\n)+/, postmortem.source.newline),
  };
}
