import { type BaseLink, baseLinkIn, completed } from './base-document.ts';

/** A fenced file of a page. */
export interface PageFile {
  /** `postmortems/2026-11-03-example.md` for the document under check. */
  readonly path: string;
  readonly text: string;
}

/** An example: the document (or configuration) under check and what is around it. */
export interface Example {
  readonly files: readonly PageFile[];
  /** Rules that the page says fire besides its own: `Also: `fix/owner`.` */
  readonly also: readonly string[];
}

/** `docs/rules/<group>/<rule>.md`, taken apart. */
export interface RulePage {
  readonly title: string;
  /** The first paragraph: the case for which a team would thank the rule. */
  readonly intro: string;
  readonly sections: readonly string[];
  readonly bad: Example | null;
  readonly good: Example | null;
  readonly fixed: Example | null;
}

export const documentPath = 'postmortems/2026-11-03-example.md';
export const configPath = '.missing-link.yaml';

/**
 * Reads a page; fences without `file=` are the document, or the configuration where they are yaml. A fence behind a line
 * that links a document of docs/rules/base.md shows what differs from it.
 */
export function readRulePage(text: string): RulePage {
  const lines = text.split(/\r?\n/);
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  let title = '';
  let fence: string | null = null;
  for (const line of lines) {
    if (fence === null && line.startsWith('## ')) {
      part = [];
      parts.set(line.slice(3).trim(), part);
      continue;
    }
    if (fence === null && title === '' && line.startsWith('# ')) {
      title = line.slice(2).trim();
      part = [];
      parts.set('', part);
      continue;
    }
    fence = fenceAfter(line, fence);
    part.push(line);
  }
  const paragraphs = (parts.get('') ?? [])
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  return {
    title,
    intro: paragraphs[0] ?? '',
    sections: [...parts.keys()].filter((name) => name !== ''),
    bad: exampleOf(parts.get('Bad')),
    good: exampleOf(parts.get('Good')),
    fixed: exampleOf(parts.get('Fixed')),
  };
}

function fenceAfter(line: string, open: string | null): string | null {
  const marks = /^`{3,}/.exec(line)?.[0];
  if (marks === undefined) return open;
  if (open === null) return marks;
  return line.trim() === open ? null : open;
}

function exampleOf(lines: readonly string[] | undefined): Example | null {
  if (lines === undefined) return null;
  const files: PageFile[] = [];
  const prose: string[] = [];
  let fence: string | null = null;
  let info = '';
  let body: string[] = [];
  let base: BaseLink | null = null;
  for (const line of lines) {
    const after = fenceAfter(line, fence);
    if (fence === null && after !== null) {
      info = line.slice(after.length).trim();
      body = [];
    } else if (fence !== null && after === null) {
      const text = `${body.join('\n')}\n`;
      files.push({ path: pathOf(info), text: base === null ? text : completed(text, base) });
      base = null;
    } else if (fence !== null) {
      body.push(line);
    } else {
      base = baseLinkIn(line) ?? base;
      prose.push(line);
      // A sentence that ends there has no fence: the base itself, or the base without a part.
      if (base === null || !line.endsWith('.')) continue;
      files.push({ path: documentPath, text: completed('', base) });
      base = null;
    }
    fence = after;
  }
  const also = /^Also: (.+)$/m.exec(prose.join('\n'))?.[1] ?? '';
  return { files, also: [...also.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '') };
}

function pathOf(info: string): string {
  const named = /\bfile=(\S+)/.exec(info)?.[1];
  if (named !== undefined) return named;
  return info.startsWith('yaml') ? configPath : documentPath;
}
