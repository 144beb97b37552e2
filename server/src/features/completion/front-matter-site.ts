import type { Postmortem } from '../../model/document/postmortem.ts';
import type { CompletionSite } from './completion-site.ts';
import { metadataValueKind, type ValueKind } from './value-kind.ts';

/** The site at an offset between the fences. */
export function frontMatterSite(postmortem: Postmortem, offset: number): CompletionSite | null {
  const { source, frontMatter } = postmortem;
  if (frontMatter === null) return null;
  const assign = frontMatter.format === 'toml' ? '=' : ':';
  const line = source.lineAt(offset);
  const start = source.lineStart(line);
  const before = source.text.slice(start, offset);
  const end = source.lineSpan(line).end;
  if (/^\s*[\w.-]*$/.test(before)) {
    if (source.text.slice(offset, end).includes(assign)) return null;
    const indent = before.length - before.trimStart().length;
    if (indent > 0) return null;
    return { kind: 'front-matter-key', typed: { start: start + indent, end: offset } };
  }
  const item = /^\s*-\s+/.exec(before);
  if (item !== null) {
    return valueSite(keyAbove(postmortem, line), start + item[0].length, offset, end, postmortem, true);
  }
  const field = /^(\s*)([\w.-]+)(\s*[:=])(\s*)/.exec(before);
  if (field === null) return null;
  const [, indent = '', key = '', colon = '', blank = ''] = field;
  const under = indent === '' ? null : keyAbove(postmortem, line);
  const of = under === 'signed' ? 'person' : metadataValueKind(key);
  const from = start + indent.length + key.length + colon.length + blank.length;
  return valueSite(of === null ? null : key, from, offset, end, postmortem, blank !== '', of);
}

function valueSite(
  key: string | null,
  from: number,
  offset: number,
  end: number,
  { source }: Postmortem,
  blank: boolean,
  kind: ValueKind | null = key === null ? null : metadataValueKind(key),
): CompletionSite | null {
  if (kind === null) return null;
  const before = source.text.slice(from, offset);
  const inList = Math.max(before.lastIndexOf('['), before.lastIndexOf(','));
  let start = from + inList + 1;
  while (start < offset && source.text[start] === ' ') start++;
  const quote = source.text[start] === '"' || source.text[start] === "'" ? source.text[start] : null;
  if (quote !== null) start++;
  return {
    kind: 'value',
    of: kind,
    typed: { start, end: restOfValue(source.text, offset, end) },
    style: quote === null ? 'yaml' : 'yaml-quoted',
    gap: !blank,
  };
}

/** Where the value that the cursor is in ends: it is replaced as a whole. */
function restOfValue(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && !/[\s,\]"'#]/.test(text[at] ?? '')) at++;
  return at;
}

/** The key without indentation that a nested line belongs to. */
function keyAbove({ source, frontMatter }: Postmortem, line: number): string | null {
  const first = source.lineAt(frontMatter?.body.start ?? 0);
  for (let above = line - 1; above >= first; above--) {
    const key = /^([\w.-]+)\s*:/.exec(source.lineText(above))?.[1];
    if (key !== undefined) return key;
  }
  return null;
}
