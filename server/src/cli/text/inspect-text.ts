import type { Because } from '../../model/postmortem.ts';
import { momentText } from '../../model/time/moment-text.ts';
import type { Document } from '../documents.ts';
import { oneLine, shorten, styled } from './colour.ts';
import { fixesText } from './fixes-text.ts';

const reasons: Readonly<Record<Because, string>> = {
  'front-matter': 'its front matter says so',
  path: 'it stands where post-mortems stand, and its name or a section agrees',
  sections: 'it has the sections of one',
  name: 'its name is that of another kind of document',
  template: 'it is a template',
  nothing: 'neither front matter, nor path, nor sections say that it is one',
  'other-type': 'its front matter gives another type',
  excluded: 'the configuration excludes it',
};

/** How one document is read, for a person. */
export function inspectText(document: Document, today: string, colour: boolean): string {
  const { postmortem } = document;
  const verdict = postmortem.recognised ? 'a post-mortem' : 'not a post-mortem';
  const head = `${styled(document.path, 'bold', colour)}: ${verdict}, because ${reasons[postmortem.because]}\n`;
  if (!postmortem.recognised) return head;
  const parts = [
    list(
      'metadata',
      colour,
      postmortem.metadata
        .filter(({ value }) => value !== '')
        .map((field) => [field.line, `${field.key}: ${shorten(field.value, 80)}`]),
    ),
    list(
      'sections',
      colour,
      postmortem.sections.map((section) => [
        section.line,
        `${section.kind}: ${shorten(section.heading, 80)}`,
      ]),
    ),
    list(
      'timeline',
      colour,
      postmortem.timelines
        .flatMap(({ entries }) => entries)
        .map((entry) => [
          entry.line,
          `${momentText(entry.time) ?? '-'}${entry.mark === null ? '' : ` ${entry.mark}`}: ${shorten(entry.text, 80)}`,
        ]),
    ),
    chainText(document, colour),
  ];
  const fixes = fixesText(document, today, colour);
  return `${head}${parts.join('')}${fixes === '' ? '' : `${styled('fixes', 'dim', colour)} ${fixes}`}`;
}

function list(name: string, colour: boolean, entries: readonly (readonly [number, string])[]): string {
  if (entries.length === 0) return '';
  const lines = entries.map(([line, text]) => `  ${String(line + 1).padStart(4)}  ${text}\n`);
  return `${styled(name, 'dim', colour)}\n${lines.join('')}`;
}

function chainText(document: Document, colour: boolean): string {
  const { primary } = document.postmortem.chain;
  if (primary === null) return '';
  const words = [primary.level?.value, primary.label?.value].filter(
    (word) => word !== undefined && word !== '',
  );
  return words.length === 0
    ? ''
    : `${styled('chain', 'dim', colour)}\n        ${oneLine(words.join(' / '))}\n`;
}
