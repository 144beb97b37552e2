import type { TextEdit } from '../text/edit.ts';
import { lineEndingAt } from '../text/line-ending.ts';
import { Source } from '../text/source.ts';
import { yamlFlowItem } from '../text/yaml/yaml-quote.ts';

/** Keys of the configuration whose value is a list of names. */
export type NameList = 'people' | 'systems' | 'roles' | 'teams';

const LINES: Readonly<Record<NameList, RegExp>> = {
  people: /^people:[ \t]*/m,
  systems: /^systems:[ \t]*/m,
  roles: /^roles:[ \t]*/m,
  teams: /^teams:[ \t]*/m,
};

/**
 * The edit that adds a name to a list of a configuration's text, in the form that the list has (block or flow), or as
 * a new key at the end. Null where the key holds something else than a list.
 */
export function addToList(text: string, key: NameList, name: string): TextEdit | null {
  const eol = lineEndingAt(new Source(text), 0);
  const value = yamlFlowItem(name);
  const found = LINES[key].exec(text);
  if (found === null) {
    const lead = text === '' || text.endsWith('\n') ? '' : eol;
    return {
      span: { start: text.length, end: text.length },
      newText: `${lead}${key}:${eol}  - ${value}${eol}`,
    };
  }
  const after = found.index + found[0].length;
  if (text[after] === '[') return intoFlow(text, after, value);
  const lineEnd = endOfLine(text, after);
  const rest = text.slice(after, lineEnd).trim();
  if (rest !== '' && !rest.startsWith('#')) return null;
  const indent = /^\r?\n([ \t]*)-[ \t]/.exec(text.slice(lineEnd, lineEnd + 80))?.[1] ?? '  ';
  return { span: { start: lineEnd, end: lineEnd }, newText: `${eol}${indent}- ${value}` };
}

function intoFlow(text: string, open: number, value: string): TextEdit {
  const empty = /^\[\s{0,80}\]/.test(text.slice(open, open + 90));
  return { span: { start: open + 1, end: open + 1 }, newText: empty ? value : `${value}, ` };
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
