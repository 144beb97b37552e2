import { NOT_HANDLES } from './words.ts';

const HANDLE =
  /(?<![\w.`/@+-])@([A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)*(?:\/[A-Za-z0-9][\w.-]*)?)(?![\w(@]|::)/g;
const SCOPES = new Set(
  'types babel angular nestjs aws-sdk azure google-cloud apollo vue storybook typescript-eslint jest testing-library mui emotion sentry octokit actions'.split(
    ' ',
  ),
);

/** A handle with its place in the text it was found in. */
export interface Handle {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every `@handle` and `@org/team` of a masked text; not versions, scopes of packages, e-mail or tags. */
export function handlesIn(masked: string): readonly Handle[] {
  const found: Handle[] = [];
  for (const match of masked.matchAll(HANDLE)) {
    const name = match[1] ?? '';
    if (/^\d+(?:\.|$)/.test(name) || /^\d{4}-\d\d/.test(name)) continue;
    if (NOT_HANDLES.has(name.toLowerCase())) continue;
    if (SCOPES.has(name.split('/')[0] ?? '') && name.includes('/')) continue;
    found.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
