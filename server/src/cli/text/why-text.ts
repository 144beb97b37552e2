import type { Document } from '../documents.ts';
import { styled } from './colour.ts';
import { joinedShown, type Shown, shown, shownWords } from './shown.ts';

/** What decided how a document is read: the signs by which it counts as a post-mortem or as none, with their weights. */
export function whyText({ postmortem }: Document, colour: boolean): Shown {
  const lines = postmortem.signs.map(({ id, weight }) => {
    const signed = `${weight > 0 ? '+' : ''}${weight}`;
    return shown`  ${shownWords(signed.padStart(5))}  ${shownWords(id)}\n`;
  });
  const none = lines.length === 0 ? [shown`         no sign\n`] : lines;
  return shown`${styled(shown`signs`, 'dim', colour)}\n${joinedShown(none, '')}`;
}
