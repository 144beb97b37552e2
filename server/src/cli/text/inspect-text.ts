import type { Because, Postmortem } from '../../model/document/postmortem.ts';
import { momentText } from '../../model/lexicon/time/moment-text.ts';
import type { Document } from '../documents.ts';
import { shorten, styled } from './colour.ts';
import { fixesText } from './fixes-text.ts';
import { joinedShown, name, type Shown, shown, shownWords } from './shown.ts';

const reasons: Readonly<Record<Because, string>> = {
  'front-matter': 'its front matter says so',
  path: 'it is in a folder of post-mortems, and its name or a section agrees',
  sections: 'it has the sections of a post-mortem',
  name: 'its name, title or text is of another kind of document',
  template: 'it is a template',
  nothing: 'too little in its front matter, path, name, title and sections says so',
  'other-type': 'its front matter has another type',
  excluded: 'the configuration excludes it',
};

function reasonOf({ because, recognised }: Postmortem): string {
  return because === 'name' && recognised ? 'its name and title call it a post-mortem' : reasons[because];
}

/** How one document is read, for a person. */
export function inspectText(document: Document, today: string, colour: boolean): Shown {
  const { postmortem } = document;
  const verdict = postmortem.recognised ? 'a post-mortem' : 'not a post-mortem';
  const path = styled(name(document.path), 'bold', colour);
  const head = shown`${path}: ${shownWords(verdict)}, because ${shownWords(reasonOf(postmortem))}\n`;
  if (!postmortem.recognised) return head;
  const parts = [
    list(
      shown`metadata`,
      colour,
      postmortem.metadata
        .filter(({ value }) => value !== '')
        .map((field) => [field.line, shown`${shownWords(field.key)}: ${shorten(field.value, 80)}`]),
    ),
    list(
      shown`sections`,
      colour,
      postmortem.sections.map((section) => [
        section.line,
        shown`${shownWords(section.kind)}: ${shorten(section.heading, 80)}`,
      ]),
    ),
    list(
      shown`timeline`,
      colour,
      postmortem.timelines
        .flatMap(({ entries }) => entries)
        .map((entry) => [
          entry.line,
          shown`${shownWords(momentText(entry.time) ?? '-')}${shownWords(entry.mark === null ? '' : ` ${entry.mark}`)}: ${shorten(entry.text, 80)}`,
        ]),
    ),
    chainText(document, colour),
  ];
  const fixes = fixesText(document, today, colour);
  const read = shown`${head}${joinedShown(parts, '')}`;
  return fixes === null ? read : shown`${read}${styled(shown`fixes`, 'dim', colour)} ${fixes}`;
}

function list(heading: Shown, colour: boolean, entries: readonly (readonly [number, Shown])[]): Shown {
  if (entries.length === 0) return shown``;
  const lines = entries.map(
    ([line, text]) => shown`  ${shownWords(String(line + 1).padStart(4))}  ${text}\n`,
  );
  return shown`${styled(heading, 'dim', colour)}\n${joinedShown(lines, '')}`;
}

function chainText(document: Document, colour: boolean): Shown {
  const { primary } = document.postmortem.chain;
  if (primary === null) return shown``;
  const said = [primary.level?.value, primary.label?.value].filter(
    (word) => word !== undefined && word !== '',
  );
  return said.length === 0
    ? shown``
    : shown`${styled(shown`chain`, 'dim', colour)}\n        ${shownWords(said.join(' / '))}\n`;
}
