import { Utils } from 'vscode-uri';
import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Span } from '../../../text/position.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { joinedUri, parsedUri, uriText } from '../../../text/uri-text.ts';

/** Words that say that an incident like this one has happened before. */
export interface ToldRecurrence {
  readonly words: string;
  readonly span: Span;
  /** The incidents that the same sentence names. */
  readonly ids: readonly string[];
  /** The documents that it links, as URIs. */
  readonly uris: readonly string[];
  /** It links or dates the earlier one, so that a reader finds it. */
  readonly located: boolean;
}

const NTH = '(?:second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th|1\\dth)';
const BEFORE = new RegExp(
  String.raw`\b(?:(?:this|it|that) (?:is|was|makes it)(?: \w+)? (?:the|our) ${NTH} (?:time|occurrence|outage|incident)\b|(?:the|our) ${NTH} (?:outage|incident|occurrence) (?:of|in|this|since|within)\b|the ${NTH} time (?:this (?:week|month|quarter|year)|in (?:a|two|three|four|five|six|\d+) (?:row|days|weeks|months|years|quarters)|since)\b|^${NTH} (?:time|occurrence)\b|(?:happened|occurred|struck|hit us|bitten us|been here|seen (?:this|it)|had this|failed (?:like|in) this(?: way)?|failed this way) (?:once |twice |several times |many times |already )?before|not (?:for )?the first (?:time|incident|outage)|(?:a |the |this )?(?:repeat|recurrence|repetition|rerun|reoccurrence) of|(?:has|have|had) (?:recurred|reoccurred|happened again))`,
  'im',
);
/** Weaker words, which say so only beside the name of an incident or a link to one. */
const ALIKE =
  /\b(?:another instance of (?:the|this)|same (?:failure|incident|outage|problem|cause|root cause|class|pattern|bug|thing|issue|way) (?:as|that) (?:in|on|of|we|last|the|[A-Z]|happened)|same thing happened|again,? (?:as|like|just like) (?:in|on|with|last|the|[A-Z]{2})|(?:just )?(?:like|as) (?:in|with) (?=[A-Z]{2,}-\d))/i;
const HEADING =
  /^(?:is this a )?(?:recurrences?|recurring(?: incidents?)?|repeats?|previous (?:occurrences?|incidents?)|earlier (?:occurrences?|incidents?)|prior (?:occurrences?|incidents?)|past (?:occurrences?|incidents?)|history of this (?:failure|incident)|has (?:this|it) happened before)\b/i;
const ID = /(?<![\w/-])[A-Z][A-Z]{1,9}-(?:\d{2,4}-)?\d{1,6}(?![\w-])/g;
const LOCATED =
  /\]\(|https?:|(?<![\w-])#\d+|\b\d{4}-\d\d-\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday) ?\d?/i;
const DENIED =
  /\b(?:no|not|never|none|isn['’]t|hasn['’]t|without|prevent\w*|avoid\w*|stop\w*|future|would|could|might|if|unlike)\b/i;

/** Several rules ask it of one document. */
const known = new WeakMap<Postmortem, readonly ToldRecurrence[]>();

/** Everything outside the actions that says so, in the document's order. */
export function recurrencesTold(postmortem: Postmortem): readonly ToldRecurrence[] {
  const told = known.get(postmortem) ?? readTold(postmortem);
  known.set(postmortem, told);
  return told;
}

function readTold(postmortem: Postmortem): readonly ToldRecurrence[] {
  const found: ToldRecurrence[] = [];
  const about = new SpanIndex(
    postmortem.sections.filter(({ heading }) => HEADING.test(heading)).map(({ body }) => body),
  );
  for (const { place, text, span } of postmortem.passages) {
    if (place === 'actions') continue;
    if (about.overlaps(span)) {
      const ids = idsIn(text);
      const uris = linkedIn(text, postmortem.uri);
      if (ids.length + uris.length > 0) {
        found.push({ words: text, span, ids, uris, located: true });
        continue;
      }
    }
    for (const sentence of sentencesOf(text)) {
      const ids = idsIn(sentence.text);
      const uris = linkedIn(sentence.text, postmortem.uri);
      const named = ids.length + uris.length > 0;
      const told = BEFORE.exec(sentence.text) ?? (named ? ALIKE.exec(sentence.text) : null);
      if (told === null || isDenied(sentence.text, told)) continue;
      const start = span.start + sentence.at + told.index;
      const words = told[0].trimEnd();
      const located = named || LOCATED.test(sentence.text);
      found.push({ words, span: { start, end: start + words.length }, ids, uris, located });
    }
  }
  for (const { key, value, span } of postmortem.metadata) {
    if (
      key === 'recurs' ||
      !(LABEL.test(key) || /\bsame (?:cause|root cause|failure|problem)\b/i.test(value))
    )
      continue;
    const ids = idsIn(value);
    if (ids.length > 0) found.push({ words: value, span, ids, uris: [], located: true });
  }
  return found;
}

const LABEL =
  /^(?:recurrence|recurs|repeat|repeat-of|recurrence-of|recurring|same-as|previous-(?:occurrences?|incidents?)|earlier-(?:occurrences?|incidents?)|happened-before)$/;

/** "Not the first time" says it, "not a repeat of INC-7" denies it. */
function isDenied(text: string, { index, 0: words }: RegExpExecArray): boolean {
  if (/^not\b/i.test(words)) return false;
  return DENIED.test(text.slice(Math.max(0, index - 40), index));
}

function idsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(ID)].map(([id]) => id))];
}

const LINK = /\]\(\s?<?([^()<>\s]{1,200}\.(?:md|mdx|markdown))[^()\s]{0,80}\)/gi;

/** The documents beside this one that a text links. */
function linkedIn(text: string, from: string): readonly string[] {
  const links = [...text.matchAll(LINK)];
  const document = links.length === 0 ? null : parsedUri(from);
  if (document === null) return [];
  return links.flatMap(([, path = '']) => {
    const file = /^[a-z]+:/i.test(path) ? null : joinedUri(Utils.dirname(document), path);
    return file === null ? [] : [uriText(file)];
  });
}

function* sentencesOf(text: string): Iterable<{ readonly text: string; readonly at: number }> {
  let from = 0;
  for (const { index } of text.matchAll(/[.!?](?=\s+[\p{Lu}*_[`])/gu)) {
    yield { text: text.slice(from, index + 1), at: from };
    from = index + 1;
  }
  yield { text: text.slice(from), at: from };
}
