import type { Fix } from '../../../model/document/fix.ts';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Section } from '../../../model/document/section.ts';
import { clipped } from '../../../text/clipped.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { lineEndingAt } from '../../../text/line-ending.ts';
import { literal } from '../../../text/snippet.ts';
import type { QuickFix } from '../../rule.ts';
import { insertAfter } from '../section-scaffold.ts';
import { itemLines } from './item-lines.ts';

/** The quick fix that keeps one structural fix and moves the lines of the others; none where they are no list items. */
export function makeFollowUps(
  postmortem: Postmortem,
  section: Section,
  kept: Fix,
  fixes: readonly Fix[],
): readonly QuickFix[] {
  const others = fixes.filter((fix) => fix !== kept);
  if (fixes.some(({ shape }) => shape !== 'task' && shape !== 'bullet')) return [];
  const { source } = postmortem;
  const lines = others.map((fix) => literal(source.slice(itemLines(postmortem, fix, false))));
  const removals = others.map((fix): TextEdit => ({ span: itemLines(postmortem, fix, true), newText: '' }));
  return [
    {
      kind: 'scaffold',
      title: `Keep '${clipped(kept.title, 50)}', make the others follow-ups`,
      edits: [...removals, insertion(postmortem, section, lines)],
    },
  ];
}

/** Behind the last follow-up, else as a new section behind the structural fix. */
function insertion(postmortem: Postmortem, section: Section, lines: readonly string[]): TextEdit {
  const { source } = postmortem;
  const eol = lineEndingAt(source, section.body.start);
  const last = postmortem.fixes.findLast(
    ({ kind, shape }) => kind === 'follow-up' && (shape === 'task' || shape === 'bullet'),
  );
  if (last !== undefined && last.span.start > section.body.end) {
    const { end } = itemLines(postmortem, last, false);
    return { span: { start: end, end }, newText: `${eol}${lines.join(eol)}` };
  }
  const { newText } = insertAfter(postmortem, section, [{ heading: 'Follow-ups', lines }]);
  const at = section.body.end;
  // The last item itself may move away, so the new section begins at the end of this one.
  const words =
    at >= source.text.trimEnd().length
      ? `${/[\r\n]$/.test(source.text.slice(0, at)) ? eol : eol + eol}${newText.trimStart()}${eol}`
      : `${newText.trimStart()}${eol}${eol}`;
  return { span: { start: at, end: at }, newText: words };
}
