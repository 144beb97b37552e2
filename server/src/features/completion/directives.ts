import { CompletionItemKind } from 'vscode-languageserver-types';
import { groupOf, suppressible } from '../../engine/rule-names.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { rules } from '../../rules/registry.ts';
import type { Source } from '../../text/source.ts';
import { endWithout } from '../../text/trim-end.ts';
import type { CompletionSite } from './completion-site.ts';
import type { Proposal } from './proposal.ts';

/** What a comment can do with rules, the narrowest first, each with what it says. */
const directives: readonly (readonly [string, string])[] = [
  ['missing-link-disable-next-line', 'Silences rules on the line below.'],
  ['missing-link-disable-line', 'Silences rules on this line.'],
  ['missing-link-disable', 'Silences rules from here on.'],
  ['missing-link-enable', 'Reports again what was silenced above.'],
  ['missing-link-disable-file', 'Silences rules in the whole document.'],
];

const opened = 'missing-link-';

/** The site in a comment that silences rules, or in one that is being begun. */
export function directiveSite(source: Source, offset: number): CompletionSite | null {
  const { start, end } = source.lineSpan(source.lineAt(offset));
  const before = source.text.slice(start, offset);
  const begun = /(<!--|\{\/\*)\s*([a-z-]{0,40})$/i.exec(before);
  if (begun !== null) {
    const [, opening = '', typed = ''] = begun;
    const name = typed.toLowerCase();
    if (!opened.startsWith(name) && !name.startsWith(opened)) return null;
    const closing = opening === '<!--' ? '-->' : '*/}';
    const isClosed = source.text.slice(offset, end).includes(closing);
    const span = { start: offset - typed.length, end: offset };
    return { kind: 'directive', typed: span, closing: isClosed ? null : closing };
  }
  const names = before.slice(endWithout(before, /[\w/*,\s-]/));
  if (!/missing-link-(?:disable|enable)(?:-file|-line|-next-line)?\s+(?![\s,])/.test(names)) return null;
  // Behind the dashes is the reason.
  if (/\s--/.test(names)) return null;
  const from = endWithout(before, /[\w/*-]/);
  return { kind: 'suppression', typed: { start: start + from, end: offset } };
}

/** What the comment can do; it is closed where nothing closes it. */
export function directiveProposals(closing: string | null): readonly Proposal[] {
  return directives.map(([label, documentation]) => ({
    label,
    documentation,
    kind: CompletionItemKind.Keyword,
    text: `${label} `,
    goesOn: true,
    ...(closing === null ? {} : { snippet: `${label} ${hole(1)} ${closing}` }),
  }));
}

/** The rules by their ids, then their groups. */
export function ruleProposals(): readonly Proposal[] {
  const groups = suppressible().filter((name) => groupOf(name) === '');
  return [
    ...rules.map(({ id, summary }) => ({ label: id, detail: summary, kind: CompletionItemKind.Value })),
    ...groups.map((label) => ({ label, detail: 'All rules of the group', kind: CompletionItemKind.Value })),
  ];
}
