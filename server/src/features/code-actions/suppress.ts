import type { Directive, Postmortem } from '../../model/document/postmortem.ts';
import type { RuleId } from '../../rules/rule-ids.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEndingAt } from '../../text/line-ending.ts';

/** The edit that silences a rule on the line of an offset; null where no comment can be on it. */
export function suppressOnLine(postmortem: Postmortem, rule: RuleId, offset: number): TextEdit | null {
  const { source, frontMatter } = postmortem;
  if (frontMatter !== null && offset < frontMatter.span.end) return null;
  const line = source.lineAt(offset);
  const known = postmortem.directives.find(
    (directive) => directive.action === 'disable-line' && directive.line === line,
  );
  if (known !== undefined) return addName(known, rule);
  if (inCode(postmortem, offset)) return null;
  const span = source.lineSpan(line);
  const text = source.slice(span);
  const trimmed = text.trimEnd();
  const row = /^\s*\|.*\|$/.test(trimmed);
  const at = span.start + (row ? trimmed.length - 1 : trimmed.length);
  const before = source.text[at - 1] === ' ' ? '' : ' ';
  const words = comment(postmortem, `missing-link-disable-line ${rule}`);
  return { span: { start: at, end: at }, newText: `${before}${words}${row ? ' ' : ''}` };
}

/** The edit that silences a rule in the whole document. */
export function suppressInFile(postmortem: Postmortem, rule: RuleId): TextEdit {
  const known = postmortem.directives.find(
    ({ action, rules }) => action === 'disable-file' && rules.length > 0,
  );
  const added = known === undefined ? null : addName(known, rule);
  if (added !== null) return added;
  const { source, frontMatter } = postmortem;
  const eol = lineEndingAt(source, 0);
  const words = comment(postmortem, `missing-link-disable-file ${rule}`);
  if (frontMatter === null) return { span: { start: 0, end: 0 }, newText: `${words}${eol}${eol}` };
  const at = frontMatter.span.end;
  return { span: { start: at, end: at }, newText: `${eol}${eol}${words}` };
}

/** One more name in a comment that silences others already; null where it silences everything. */
function addName(directive: Directive, rule: RuleId): TextEdit | null {
  const last = directive.rules.at(-1);
  if (last === undefined) return null;
  return { span: { start: last.span.end, end: last.span.end }, newText: ` ${rule}` };
}

/** MDX has no HTML comments. */
function comment({ uri }: Postmortem, words: string): string {
  return uri.toLowerCase().endsWith('.mdx') ? `{/* ${words} */}` : `<!-- ${words} -->`;
}

function inCode({ blocks }: Postmortem, offset: number): boolean {
  return blocks.some(
    ({ kind, span }) => (kind === 'code' || kind === 'html') && span.start <= offset && offset <= span.end,
  );
}
