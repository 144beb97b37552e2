import type { Postmortem } from '../../model/document/postmortem.ts';

const causal =
  /\b(?:root cause|causes?|caused|causing|triggered by|because|due to|led to|resulted|as a result|reason|turned out|contributing factor)\b/i;

/** In a timeline, where "due to" is said of many a step. */
const outright = /\b(?:root cause|caused by|because|turned out to be|led (?:all|to) )/i;

const fullAccount = 80;

/** Without a section of causes: whether a sentence gives the cause, a full account stands for it, or what went wrong is listed. */
export function isToldInPassing(postmortem: Postmortem): boolean {
  let words = 0;
  for (const { text, place } of postmortem.passages) {
    if (place === 'actions') continue;
    if (place === 'timeline' ? outright.test(text) : causal.test(text)) return true;
    if (place === 'went-wrong') return true;
    if (place === 'narrative' || place === 'other') words += text.split(/\s+/).length;
  }
  return words >= fullAccount;
}
