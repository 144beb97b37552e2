import { trimEndOf } from '../../../text/trim-end.ts';

/** Words under "Evidence" that show nobody anything. */
const CLAIM =
  /^(?:trust (?:me|us)|(?:(?:it['’]?s|it is|this is|is|was|all|already) )?(?:done|fixed|finished|completed?|working|shipped|deployed|merged|live|implemented|tested|ok|okay|good|fine|in prod(?:uction)?)|yes|yep|yeah|sure|true|obvious|self[- ]evident|(?:it |this |that )?works?(?: (?:now|fine|for (?:me|us)|on my machine))?|see (?:above|below)|as (?:discussed|agreed|promised)|(?:i|we|[\w-]+(?: [\w-]+)?) (?:says?|said|confirm(?:s|ed)|checked|promised?|knows?)(?: (?:so|it|that|this))?|no (?:complaints|problems|issues)(?: since)?|looks? (?:good|fine)|lgtm|believe me|ask [\w@-]+)$/i;

/** Words under "Check" with which nobody knows where to look, or by when it should be seen. */
const HOPE =
  /^(?:there (?:are|is|will be) )?(?:(?:no|zero) (?:(?:more|further|new|other|repeat|such|similar) )?(?:incidents?|outages?|problems?|issues?|failures?|errors?|complaints?|pages?|recurrences?|repeats?)(?: (?:again|any ?more|happens?|occurs?|like this|in (?:the )?future))?|(?:it|this|that|everything|all|the (?:fix|change|service|system|site)) (?:works?(?: (?:again|now|as expected|fine|well))?|is (?:fine|ok|okay|good|stable|fixed|working|done|better)|(?:(?:does|will|should)(?: not|n['’]t)|won['’]t) (?:happen|occur|recur|break|fail)(?: again)?|never happens again|stays (?:up|green|stable))|works?|(?:we(?:['’]ll| will) see|wait and see|see if it (?:works|helps|happens again))|never again|(?:does not|doesn['’]t|will not|won['’]t) (?:happen|recur|occur)(?: again)?|(?:watch|monitor|observe|keep an eye on) (?:it|this|things)|monitoring|manual(?:ly)?|gut feeling|common sense|trust (?:me|us)|yes|ok|done|tbd)$/i;

function bare(words: string): string {
  const plain = words
    .replaceAll(/[*_`"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return trimEndOf(plain, /[.! ]/);
}

/** Whether evidence only asserts: "trust me", "works on my machine". */
export function isBareClaim(words: string): boolean {
  return words.length < 80 && CLAIM.test(bare(words));
}

/** Whether a check only hopes: "no more incidents", "it works". */
export function isBareHope(words: string): boolean {
  return words.length < 80 && HOPE.test(bare(words));
}
