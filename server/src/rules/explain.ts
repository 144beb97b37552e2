/** Who says so, for the hover of a finding. */
export interface Source {
  readonly name: string;
  /** http(s) address; null where it is a book. */
  readonly url: string | null;
}

/** Why a rule asks what it asks, in two sentences at most. */
export interface Explanation {
  readonly why: string;
  readonly sources: readonly Source[];
}

const workbook: Source = {
  name: 'SRE workbook, chapter 10',
  url: 'https://sre.google/workbook/postmortem-culture/',
};
const pagerDuty: Source = {
  name: 'PagerDuty, Postmortem documentation',
  url: 'https://postmortems.pagerduty.com/culture/blameless/',
};
const pagerDutyResponse: Source = {
  name: 'PagerDuty, Effective post-mortems',
  url: 'https://response.pagerduty.com/after/effective_post_mortems/',
};
const etsy: Source = {
  name: 'Etsy, Debriefing Facilitation Guide',
  url: 'https://github.com/etsy/DebriefingFacilitationGuide',
};
const dekker: Source = { name: "Dekker, The Field Guide to Understanding 'Human Error'", url: null };
const bergstrom: Source = {
  name: 'Bergström, three analytical traps',
  url: 'https://www.adaptivecapacitylabs.com/',
};
const allspaw: Source = { name: 'Allspaw, Blameless PostMortems and a Just Culture', url: null };

const explanations: Readonly<Record<string, Explanation>> = {
  'blame/person': {
    why: 'An individual\u2019s action is never a root cause, and whoever is named as the cause tells less the next time. Who did and saw what belongs in the account; what led there is the cause.',
    sources: [pagerDuty, workbook],
  },
  'blame/role': {
    why: 'Everybody knows who was in that role. Ask what could have led any responder to act like this.',
    sources: [pagerDuty, etsy],
  },
  'blame/self': {
    why: 'Candour must stay welcome: what was done, seen, expected and assumed. Blame ends the analysis too when it is turned on oneself.',
    sources: [allspaw],
  },
  'blame/character': {
    why: 'A word about character cannot be fixed. It judges by norms that were set with the outcome known.',
    sources: [workbook, bergstrom],
  },
  'blame/animated': {
    why: 'Animated language draws attention away from what happened; a figure moves a reader more.',
    sources: [workbook],
  },
  'blame/human-error': {
    why: 'Human error is where an investigation starts, not where it ends. The tool let it happen: how?',
    sources: [dekker, pagerDutyResponse],
  },
  'blame/hindsight': {
    why: 'What people should have done is known only with the outcome. It explains nothing about why it made sense then; looking ahead, the same thought is an action.',
    sources: [dekker, etsy, bergstrom],
  },
  'blame/counterfactual': {
    why: 'The account tells what happened. What would have happened in another world belongs to lessons and actions.',
    sources: [pagerDutyResponse, bergstrom],
  },
  'fix/vague': {
    why: '\u201cImprove\u201d and \u201cmake better\u201d are open to interpretation, and changing people is less reliable than changing systems. Good actions can be seen to be done.',
    sources: [workbook],
  },
  'cause/shallow': {
    why: 'A review that stops at one deploy or one setting leaves open what let it through, and the same class comes again.',
    sources: [etsy],
  },
  'cause/stops-at-person': {
    why: 'The trace should stop at a level of the chain, not at a person: one more why leads there.',
    sources: [pagerDuty],
  },
};

/** The explanation of a rule; null for rules whose message says all there is. */
export function explain(rule: string): Explanation | null {
  return explanations[rule] ?? null;
}
