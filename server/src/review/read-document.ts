import type { Postmortem } from '../model/document/postmortem.ts';
import type { DateOrder } from '../model/lexicon/time/written-date.ts';
import { readParsed } from '../model/read.ts';
import type { Facts } from '../rules/rule.ts';
import { type ParsedText, parseText } from '../text/markdown/parse.ts';
import { Source } from '../text/source.ts';
import { type ConfigInForce, pathOpinion } from './config-in-force.ts';

/** A text that was read under the configuration in force for it. */
export interface ReadDocument {
  readonly uri: string;
  readonly inForce: ConfigInForce;
  readonly parsed: ParsedText;
  readonly postmortem: Postmortem;
}

/** Reads a text, or the blocks of one that an editor keeps between keystrokes. */
export function readDocument(uri: string, text: string | ParsedText, inForce: ConfigInForce): ReadDocument {
  const parsed = typeof text === 'string' ? parseText(new Source(text)) : text;
  return readAs({ uri, inForce, parsed }, inForce.config.vocabulary.dateOrder);
}

/** What documents became when they were settled, so that each is read again once. */
const settled = new WeakMap<ReadDocument, ReadDocument>();

/** The document as its siblings write dates, where nothing in it decides between day and month first. */
export function settledDocument(document: ReadDocument, facts: Pick<Facts, 'dateOrder'>): ReadDocument {
  const order = document.postmortem.undecidedDates ? facts.dateOrder() : null;
  if (order === null) return document;
  const known = settled.get(document);
  if (known?.postmortem.dateOrder === order) return known;
  const made = readAs(document, order);
  settled.set(document, made);
  return made;
}

function readAs(
  { uri, inForce, parsed }: Omit<ReadDocument, 'postmortem'>,
  dateOrder: DateOrder | null,
): ReadDocument {
  const postmortem = readParsed(parsed, {
    uri,
    vocabulary: { ...inForce.config.vocabulary, dateOrder },
    path: pathOpinion(inForce, uri),
  });
  return { uri, inForce, parsed, postmortem };
}
