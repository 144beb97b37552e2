import type { Span } from '../../text/position.ts';
import { snippetHole } from '../../text/snippet.ts';

/**
 * Every word that quick fixes, templates and snippets put where a person has to answer. A value that is still one of
 * them is no answer: reading and `structure/placeholder` go by this list, and nothing else may be in a hole.
 */
export const holeWords = {
  empty: '',
  title: 'Title',
  id: 'INC-YYYY-NNN',
  change: 'One change to a checklist, runbook, test, template, CI step or ADR',
  investigation: 'What to find out',
  owner: '@name',
  day: 'YYYY-MM-DD',
  clock: 'HH:MM',
  moment: 'YYYY-MM-DD HH:MM',
  zone: 'which zone',
  artefact: 'path',
  check: 'what is seen, and where',
  evidence: 'link',
  seen: 'what was seen',
  reason: 'reason',
  affected: 'how many of whom',
  length: 'how long',
  severity: 'choose a severity',
  level: 'choose a level',
  label: 'choose a label',
  approval: 'name or link of the approval',
  possible: 'What the chain did not ask for, show or check',
} as const;

export type HoleName = keyof typeof holeWords;

/** A hole of a snippet, with answers to choose from where some are known. */
export function hole(ordinal: number, name: HoleName = 'empty', answers: readonly string[] = []): string {
  return snippetHole(ordinal, holeWords[name], answers);
}

const all: readonly string[] = Object.values(holeWords).filter((words) => words !== '');
const keys: ReadonlySet<string> = new Set(all.map((words) => words.toLowerCase()));
/** What scaffolds write before the last hole of a value: a date, an answer that needs its reason. */
const lead = /^(?:\d{4}-\d\d-\d\d|skipped)$/i;
const longest = 120;

/** Whether a value says nothing: it is a hole as it was written, alone or behind dates and holes. */
export function isHole(value: string): boolean {
  if (value.length > longest) return false;
  const whole = keyOf(value);
  if (keys.has(whole)) return true;
  const parts = whole.split(/[,;] | \u2192 /);
  const last = parts.pop() ?? '';
  return parts.length > 0 && keys.has(last) && parts.every((part) => lead.test(part) || keys.has(part));
}

/** Single words of every day are holes only behind a label: `path` as an item of a list may well be meant. */
const everyday = all.filter((words) => /^[a-z]+$/i.test(words));
const telling = all.filter((words) => !everyday.includes(words));
const labelledEveryday = new RegExp(
  `[:?,\u2192][*_]* (?:${everyday.join('|')})\\.?[*_]*(?:[)\\]|,;]|[ \\t]*$)`,
  'm',
);

/** Whether a text may hold a hole at all: a look that costs little. */
export function mayHoldHole(text: string): boolean {
  return telling.some((words) => text.includes(words)) || labelledEveryday.test(text);
}

/** The hole that a line of prose is or begins with, or that comes after its label or question; null where none does. */
export function findHole(text: string): Span | null {
  if (!mayHoldHole(text)) return null;
  let start = 0;
  for (const line of text.split('\n')) {
    const found = inLine(line);
    if (found !== null) return { start: start + found.start, end: start + found.end };
    start += line.length + 1;
  }
  return null;
}

function inLine(line: string): Span | null {
  const [head = ''] = line.split(' \u2013 ');
  if (isHole(head) && telling.some((words) => head.includes(words))) return trimmed(head, 0);
  const asked = /^[^:?]{1,60}[:?][*_]*\s+(?=\S)/.exec(line);
  if (asked === null) return null;
  const start = Math.max(asked[0].length, line.lastIndexOf('; ') + 1);
  const [answer = ''] = line.slice(start).split(' \u2013 ');
  return isHole(answer) ? trimmed(answer, start) : null;
}

function trimmed(text: string, from: number): Span | null {
  const words = text.trim();
  if (words === '') return null;
  const start = from + text.indexOf(words);
  return { start, end: start + words.length };
}

/** As values are compared: without marks of emphasis, quotes and a full stop. */
function keyOf(value: string): string {
  return value
    .replaceAll(/[*_`"']/g, '')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
}
