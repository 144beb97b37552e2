import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { configFields, presets } from '../../config/description.ts';
import { configurableKinds } from '../../config/section-names.ts';
import { suppressible } from '../../engine/rule-names.ts';
import { allRules } from '../../rules/registry.ts';
import type { Position } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { endWithout } from '../../text/trim-end.ts';

const severities: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What can be written at the position of a `.missing-link.yaml`: keys, names of rules and presets, severities. */
export function provideConfigCompletions(source: Source, position: Position): CompletionItem[] {
  const before = source.lineText(position.line).slice(0, position.character);
  const typed = before.slice(endWithout(before, /[\w./*-]/));
  const range = {
    start: { line: position.line, character: position.character - typed.length },
    end: position,
  };
  return proposals(source, position.line, before.slice(0, before.length - typed.length)).map(
    ({ label, detail, key }, order): CompletionItem => ({
      label,
      kind: key ? CompletionItemKind.Property : CompletionItemKind.Value,
      detail,
      sortText: String(order).padStart(4, '0'),
      textEdit: { range, newText: key ? `${label}: ` : label },
    }),
  );
}

interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly key: boolean;
}

function proposals(source: Source, line: number, before: string): readonly Choice[] {
  if (before === '') return freshKeys(source);
  const own = /^(\w+):\s+(?:\[(?:[^\]]*,)?\s*)?$/.exec(before)?.[1];
  if (own !== undefined) return valuesOf(own);
  const parent = topKeyAbove(source, line);
  if (/^\s+$/.test(before)) return keysBelow(parent);
  if (/^\s+-\s+$/.test(before)) return valuesOf(parent);
  if (parent === 'rules' && /^\s+[\w/*-]+:\s+$/.test(before)) return values(severities, '');
  return [];
}

/** Keys of the file that it does not have yet. */
function freshKeys(source: Source): readonly Choice[] {
  const present = new Set([...source.text.matchAll(/^(\w+):/gm)].map((match) => match[1]));
  return Object.entries(configFields)
    .filter(([name]) => !present.has(name))
    .map(([label, { doc }]) => ({ label, detail: doc, key: true }));
}

function keysBelow(parent: string): readonly Choice[] {
  if (parent === 'sections') return configurableKinds.map((label) => ({ label, detail: '', key: true }));
  if (parent !== 'rules') return [];
  const summaries = new Map<string, string>(allRules.map(({ id, summary }) => [id, summary]));
  return suppressible()
    .filter((name) => !name.endsWith('/*'))
    .map((label) => ({ label, detail: summaries.get(label) ?? 'All rules of the group', key: true }));
}

function valuesOf(key: string): readonly Choice[] {
  switch (key) {
    case 'preset':
    case 'extends':
      return values(presets, 'Preset');
    case 'dateOrder':
      return values(['day-first', 'month-first'], '');
    case 'root':
      return values(['true'], '');
    default:
      return [];
  }
}

function values(labels: readonly string[], detail: string): readonly Choice[] {
  return labels.map((label) => ({ label, detail, key: false }));
}

/** The key of the file under which an indented line is. */
function topKeyAbove(source: Source, line: number): string {
  for (let at = line - 1; at >= 0; at--) {
    const key = /^(\w+):/.exec(source.lineText(at))?.[1];
    if (key !== undefined) return key;
  }
  return '';
}
