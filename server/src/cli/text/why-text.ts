import type { Document } from '../documents.ts';
import { shorten, styled } from './colour.ts';
import { joinedShown, type Shown, shown, shownWords } from './shown.ts';

/** What decided how a document is read: the signs that it is a post-mortem or none, and the row of each field of a fix. */
export function whyText(document: Document, colour: boolean): Shown {
  return shown`${signsText(document, colour)}${rowsText(document, colour)}`;
}

function rowsText({ postmortem }: Document, colour: boolean): Shown {
  const fields = postmortem.fixes.flatMap(({ line, fields }) => fields.map((field) => ({ line, field })));
  if (fields.length === 0) return shown``;
  const lines = fields.map(
    ({ line, field }) =>
      shown`  ${shownWords(String(line + 1).padStart(4))}  ${shownWords(field.name)}: ${shorten(field.value, 40)}  ${shownWords(field.row)}\n`,
  );
  return shown`${styled(shown`rows`, 'dim', colour)}\n${joinedShown(lines, '')}`;
}

function signsText({ postmortem }: Document, colour: boolean): Shown {
  const lines = postmortem.signs.map(({ id, weight }) => {
    const signed = `${weight > 0 ? '+' : ''}${weight}`;
    return shown`  ${shownWords(signed.padStart(5))}  ${shownWords(id)}\n`;
  });
  const none = lines.length === 0 ? [shown`         no sign\n`] : lines;
  return shown`${styled(shown`signs`, 'dim', colour)}\n${joinedShown(none, '')}`;
}
