import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';

/** A sentence that speaks for a review, whatever the severity. */
export interface Signal {
  /** What it shows, as a sentence without its stop. */
  readonly reason: string;
  readonly span: Span;
}

const who = String.raw`(?:nobody|no ?one|none of (?:us|them)|we|(?:the )?(?:on-?call|responders?|team|support)(?: \w+)?)`;
const asks = '(?:who|whom|how|what|where|which|whether)';

const signals: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: 'People did not know what to do or who to ask',
    pattern: new RegExp(
      String.raw`\b(?:${who}\s+(?:knew|did(?:n['’]t| not) know|was sure|(?:was|were)(?:n['’]t| not) sure|had no (?:idea|clue)|could(?:n['’]t| not) (?:find out|tell|say))\s+${asks}|(?:it was |was )?(?:unclear|not clear|unsure)(?: to (?:us|anyone|everyone|the \w+))? (?:who|whom|how to (?:proceed|continue|escalate|reach|go on)|which team)|no ?(?:body|one) (?:knew|could) (?:how|whom?)|had to guess (?:who|whom|how)|searched for (?:an? |the )?(?:owner|contact)|no escalation path|did(?:n['’]t| not) know (?:whom?|who|how) to (?:call|ask|page|escalate|proceed))\b`,
      'i',
    ),
  },
  {
    reason: 'The knowledge sat with one person',
    pattern:
      /\b(?:(?:[Oo]nly|[Jj]ust)\s+(?:one (?:person|engineer|of us|of them|colleague)|a single (?:person|engineer)|@?[A-Z][\w-]+)\s+(?:knew|knows|could|had|has|understood|understands|is able)|just knew\b|happened to (?:know|remember)|the only (?:person|one|engineer) (?:who|that)|one person (?:who )?(?:had|knew|could)|single person (?:knew|knows|who)|in (?:one|a single) person['’]s head|tribal knowledge|bus factor)\b/,
  },
  {
    reason: 'Nobody who responded knew this part of the system',
    pattern:
      /\b(?:unfamiliar (?:with|territory|system|code)|first time (?:any(?:one)? of us|anyone|we|the (?:team|on-?call))(?: had| have)? (?:ever )?(?:touch|us|s[ae]|work|ran|look|operat|handl)\w*|(?:none|nobody) (?:of us )?had (?:ever )?(?:seen|touched|used|worked with|operated|looked at) (?:the|this|that|it)|had never (?:seen|touched|used|worked with|operated|looked at) (?:the|this|that|it)\b|uncharted|new territory)/i,
  },
  {
    reason: 'A similar incident has happened before',
    pattern:
      /\b(?:(?:happened|occurred|seen this|seen it|broke|failed) (?:once |twice |already )?before|similar (?:incident|outage|failure|problem|issue)s?(?: \w+){0,3} (?:hit|happened|occurred|struck|in|on|last|was|were|before|earlier)|(?:second|third|fourth|fifth) time (?:that|this|in|we|it)|same (?:thing|incident|outage) (?:happened|hit|struck|as)|not the first time|near[- ]miss (?:in|last))\b/i,
  },
  {
    reason: 'An alert was off',
    pattern:
      /\b(?:alerts?|alarms?|pages?|pagers?|monitors?|monitoring|notifications?)(?: \w+){0,4}? (?:was|were|had been|is|are|has been|have been)\s+(?:still |long |already |turned |switched )?(?:off|disabled|muted|silenced|snoozed|suppressed|ignored|deactivated)\b|\b(?:muted|silenced|disabled|snoozed) (?:alert|alarm|monitor|page)s?\b/i,
  },
  {
    reason: 'A quick fix is still in place',
    pattern:
      /\b(?:quick(?:[- ]and[- ]dirty)?|temporary|local|stop-?gap|makeshift|manual|dirty|interim|provisional)\s+(?:fix|workaround|work-around|patch|hack|remedy|measure)\b|\b(?:workaround|hack|hot ?fix|patch) (?:is|was left|remains|stays) (?:still )?in place\b|\bduct[- ]tape/i,
  },
  {
    reason: 'The fix is local, but the problem is not',
    pattern:
      /\b(?:(?:other|others|remaining|rest)\b[^.;]{0,40}\b(?:has|have|had|share|use|run with)\b[^.;]{0,16}\bsame\b|the same (?:setting|flaw|bug|problem|pattern|configuration|code|mistake|risk)(?: \w+){0,3} (?:exists?|elsewhere|in (?:other|every|all)|everywhere)|only (?:fixed|patched|changed) (?:here|(?:in |on |for )?(?:one|this|that) (?:host|service|region|cluster|node|server|place)))\b/i,
  },
  {
    reason: 'People understood the same thing differently',
    pattern:
      /\b(?:misunderst(?:ood|anding)|miscommunication|both (?:teams|sides|of us)(?: had)? (?:assumed|thought|believed)|each (?:team|side)(?: had)? (?:assumed|thought|believed)|assumed (?:that )?(?:the other|another|someone else|the \w+ team)|thought (?:that )?(?:the other|another|someone else)|talked past)\b/i,
  },
  {
    reason: 'Somebody asks for one',
    pattern:
      /\b(?:(?:regulat\w+|polic(?:y|ies)|contract|compliance|auditors?|the board|customers?|the SLA|law)\s(?:\w+\s){0,3}(?:requires?|demands?|asks? for|mandates?|obliges?|wants?)\s(?:us to |an? |the |formal |written ){0,3}(?:review|post-?mortem|debrief|report|analysis|rca)|(?:worth|deserves) (?:a|an) (?:review|debrief|hour|closer look))\b/i,
  },
];

/** The signs in the account of what happened that a review pays, one for each reason, in the order of the text. */
export function signalsOf(postmortem: Postmortem): readonly Signal[] {
  const found: Signal[] = [];
  for (const passage of postmortem.passages) {
    if (passage.place === 'actions') continue;
    for (const { reason, pattern } of signals) {
      if (found.some((signal) => signal.reason === reason)) continue;
      const match = pattern.exec(passage.text);
      if (match === null) continue;
      const start = passage.span.start + match.index;
      found.push({ reason, span: { start, end: start + match[0].length } });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
