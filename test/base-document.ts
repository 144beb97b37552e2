import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A link to a document of docs/rules/base.md, and what the example leaves out of it. */
export interface BaseLink {
  readonly name: string;
  /** Keys of the front matter. */
  readonly withoutKeys: ReadonlySet<string>;
  /** Headings of sections. */
  readonly withoutSections: ReadonlySet<string>;
}

/** Stands for what the base says there: it only shows beside what a new section comes. */
const asInBase = '…';
const linkPattern = /\]\(\.\.\/base\.md#([\w-]+)\)([^\n]*)/;

/** The base that a line of prose names: "In [the checkout review](../base.md#checkout), without `level`:". */
export function baseLinkIn(line: string): BaseLink | null {
  const [, name, rest = ''] = linkPattern.exec(line) ?? [];
  if (name === undefined) return null;
  const without = /, without (.*)[.:]$/.exec(rest)?.[1] ?? '';
  return {
    name,
    withoutKeys: new Set([...without.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key)),
    withoutSections: new Set([...without.matchAll(/"([^"]+)"/g)].map(([, heading = '']) => heading)),
  };
}

/** The whole document: the base with the keys and sections of the example in place of its own. */
export function completed(example: string, { name, withoutKeys, withoutSections }: BaseLink): string {
  const base = partsOf(baseDocument(name));
  const shown = partsOf(example);
  const kept = {
    keys: base.keys.filter(([key]) => !withoutKeys.has(key)),
    sections: base.sections.filter(([heading]) => !withoutSections.has(heading.replace(/^## /, ''))),
  };
  const keys = merged(kept.keys, shown.keys);
  const sections = mergedTitle(kept.sections, shown.sections);
  const frontMatter = `---\n${keys.map(([, lines]) => `${lines}\n`).join('')}---\n`;
  return (
    frontMatter +
    sections.map(([heading, body]) => `\n${heading}\n${body === '' ? '' : `\n${body}\n`}`).join('')
  );
}

/** By key or heading, its text. */
type Part = readonly [name: string, text: string];

interface Parts {
  readonly keys: readonly Part[];
  /** The title comes first. */
  readonly sections: readonly Part[];
}

/** The documents of docs/rules/base.md by name. */
export const baseNames: readonly string[] = ['checkout', 'queue', 'mails'];

/** A document of docs/rules/base.md. */
export function baseDocument(name: string): string {
  const page = readFileSync(join(import.meta.dirname, '../docs/rules/base.md'), 'utf8');
  const heading = `## ${name.slice(0, 1).toUpperCase()}${name.slice(1)}\n\n`;
  const [, behind = ''] = page.split(heading);
  const text = /^````markdown\n([\s\S]*?)^````$/m.exec(behind)?.[1];
  if (text === undefined) throw new Error(`docs/rules/base.md has no document '${name}'`);
  return text;
}

function partsOf(text: string): Parts {
  const [whole = '', frontMatter = ''] = /^---\n([\s\S]*?)^---\n/m.exec(text) ?? [];
  const keys = frontMatter.split(/^(?=[\w-]+:)/m).filter((lines) => lines !== '');
  const sections = text
    .slice(whole.length)
    .split(/^(?=##? \S)/m)
    .filter((section) => section.trim() !== '');
  return {
    keys: keys.map((lines) => [lines.slice(0, lines.indexOf(':')), lines.trimEnd()]),
    sections: sections.map((section) => {
      const [heading = '', ...body] = section.split('\n');
      return [heading, body.join('\n').replace(/^\n+|\n+$/g, '')];
    }),
  };
}

/** An example has one title, whatever it says. */
function mergedTitle(base: readonly Part[], shown: readonly Part[]): readonly Part[] {
  const title = shown.find(([heading]) => heading.startsWith('# '));
  const renamed = title === undefined ? base : base.map((part) => (part[0].startsWith('# ') ? title : part));
  return merged(renamed, shown);
}

/** What is shown replaces what has its name; what is new comes behind what is shown before it, else at the end. */
function merged(base: readonly Part[], shown: readonly Part[]): readonly Part[] {
  const parts = [...base];
  let before: string | null = null;
  for (const part of shown) {
    const [name, text] = part;
    const at = parts.findIndex(([known]) => known === name);
    if (at >= 0 && text !== asInBase) parts[at] = part;
    if (at < 0) parts.splice(placeAfter(parts, before), 0, part);
    before = name;
  }
  return parts;
}

function placeAfter(parts: readonly Part[], before: string | null): number {
  return before === null ? parts.length : parts.findIndex(([name]) => name === before) + 1;
}
