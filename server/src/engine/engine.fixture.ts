import { type Config, defaultConfig, type Severity } from '../config/config.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { readPostmortem } from '../model/read.ts';
import { emptyFacts } from '../rules/rule.fixture.ts';
import type { Finding, Report, Rule, World } from '../rules/rule.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { Source } from '../text/source.ts';
import { check } from './check.ts';

/** A post-mortem with front matter of the given lines and this body. */
export function postmortemOf(body: string, frontMatter: readonly string[] = ['status: review']): Postmortem {
  const text = `---\ntype: postmortem\n${frontMatter.join('\n')}\n---\n\n${body}`;
  return readPostmortem(new Source(text), {
    uri: 'file:///shop/postmortems/2026-11-03-example.md',
    vocabulary: defaultConfig.vocabulary,
    path: 'default',
  });
}

/** A rule that reports every place of a word, with a clause that reaches one word further where asked. */
export function wordRule(id: string, word: string, more: Partial<Rule> & { clause?: boolean } = {}): Rule {
  return {
    // Rules of tests have names that no rule of ours has.
    id: id as RuleId,
    summary: `Finds ${word}`,
    severity: { draft: 'warning', current: 'warning', archived: 'hint' },
    fixable: false,
    since: '0.1.0',
    *check({ source }): Iterable<Report> {
      for (const match of source.text.matchAll(new RegExp(word, 'g'))) {
        const span = { start: match.index, end: match.index + word.length };
        const line = source.lineSpan(source.lineAt(span.start));
        yield { message: `'${word}' stands here.`, span, ...(more.clause === true ? { clause: line } : {}) };
      }
    },
    ...more,
  };
}

/** Findings as `rule severity line` (from one). */
export function told(
  postmortem: Postmortem,
  rules: readonly Rule[],
  config: Partial<Config> = {},
  world: Partial<World> = {},
  atLeast: Severity = 'hint',
): readonly string[] {
  return findingsOf(postmortem, rules, config, world, atLeast).map(
    (finding) => `${finding.rule} ${finding.severity} ${postmortem.source.lineAt(finding.span.start) + 1}`,
  );
}

export function findingsOf(
  postmortem: Postmortem,
  rules: readonly Rule[],
  config: Partial<Config> = {},
  world: Partial<World> = {},
  atLeast: Severity = 'hint',
): readonly Finding[] {
  return check(postmortem, worldOf(config, world), rules, atLeast);
}

export function worldOf(config: Partial<Config> = {}, world: Partial<World> = {}): World {
  return {
    today: '2026-11-21',
    now: Date.parse('2026-11-21T12:00:00Z'),
    zone: 'UTC',
    facts: emptyFacts,
    ...world,
    config: { ...defaultConfig, ...config },
  };
}
