import { failureText, type RuleFailure } from '../engine/rule-failure.ts';
import type { Log } from './isolate.ts';

/** Tells the log of rules that threw, each once a document: a document is checked with every key. */
export function failedRules(log: Pick<Log, 'error'>): (uri: string, failure: RuleFailure) => void {
  const told = new Set<string>();
  return (uri, failure) => {
    const key = `${uri}\n${failure.rule}`;
    if (told.has(key)) return;
    told.add(key);
    log.error(`${uri}: ${failureText(failure)}`);
  };
}
